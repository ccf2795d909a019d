/** `bundles` in `tmes.config.yaml`: an organisation's own compiled rules, besides those that are built in. */
import { isObject } from "../json.ts";
import type { Json, Path } from "../types.ts";
import type { Fail } from "./failure.ts";
import { knownKeys } from "./known-keys.ts";

/** One entry: where a bundle is, and what it has to be. */
export interface BundleConfig {
  /** A folder relative to the configuration (`./policies/dist/bundle`), or the name of an npm package. */
  readonly from: string;
  /** SHA-256 of the bundle, as reports show it; another one is an error. */
  readonly digest?: string;
}

/** The npm package that has the built-in rules; named in `bundles` to pin their digest. */
export const standardBundle = "@tmes-as-code/policies";

/** Whether a bundle is a folder; else it is an npm package. */
export function isFolderName(from: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(from);
}

const packageName = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

/** Reads the list; `value` is undefined where there is none. */
export function readBundles(value: Json | undefined, fail: Fail): readonly BundleConfig[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return fail(["bundles"], "`bundles` must be a list of folders and npm packages.");
  const bundles = value.map((entry: Json, index) => readBundle(entry, ["bundles", index], fail));
  for (const [index, { from }] of bundles.entries()) {
    if (bundles.findIndex((other) => other.from === from) < index)
      fail(["bundles", index], `bundle \`${from}\` is named twice.`);
  }
  return bundles;
}

function readBundle(entry: Json, path: Path, fail: Fail): BundleConfig {
  if (typeof entry === "string") return { from: readFrom(entry, path, fail) };
  if (!isObject(entry))
    return fail(path, "a bundle is a folder, an npm package, or a mapping with `from` and `digest`.");
  knownKeys(entry, ["from", "digest"], path, fail);
  const { from, digest } = entry;
  const name = readFrom(from, [...path, "from"], fail);
  if (digest === undefined) return { from: name };
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) {
    return fail(
      [...path, "digest"],
      "`digest` must be the bundle's SHA-256: 64 hexadecimal digits, as reports show it.",
    );
  }
  return { from: name, digest };
}

function readFrom(from: Json | undefined, path: Path, fail: Fail): string {
  if (typeof from !== "string") return fail(path, "`from` must be a folder or the name of an npm package.");
  if (isFolderName(from) || packageName.test(from)) return from;
  return fail(path, `\`${from}\` is neither a folder nor the name of an npm package.`, "A folder starts with `./`.");
}
