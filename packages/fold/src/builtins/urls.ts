/** `URL`s of texts that each version of Node reads in the same way. */
import type { Run } from "../run.ts";
import { known, nothing, unknown, type Arguments, type Site, type UrlValue, type Value } from "../values.ts";

/** A scheme with an authority, in plain characters. */
const plain = /^[a-z][a-z0-9+.-]*:\/\/[\w.~:/?#@!$&'()*+,;=-]+$/i;

/** `new URL(…)`; `undefined` where it is not known. */
export function urlOf(run: Run, { entries, rest }: Arguments, site: Site): Value | undefined {
  const [text, ...others] = entries.map(({ value }) => value);
  if (rest !== undefined || others.length > 0 || text?.type !== "known" || typeof text.value !== "string")
    return undefined;
  if (!plain.test(text.value) || !URL.canParse(text.value)) return undefined;
  if (run.mutations.sites.has(site.node)) return unknown("a URL that is changed");
  return { type: "url", site: site.node, href: new URL(text.value).href };
}

const parts = ["hash", "host", "hostname", "href", "origin", "password", "pathname", "port", "protocol"] as const;
const texts: ReadonlySet<string> = new Set<string>([...parts, "search", "username"]);

/** A part of a URL; `undefined` where it is none that is followed. */
export function partOfUrl({ href }: UrlValue, key: string): Value | undefined {
  if (!texts.has(key)) return undefined;
  const part: unknown = Reflect.get(new URL(href), key);
  return typeof part === "string" ? known(part) : nothing;
}
