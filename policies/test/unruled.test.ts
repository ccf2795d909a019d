/** Every setting of the catalog is read by a rule, or unruled.yaml says why none does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "@tmes-as-code/catalog";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { built, folder } from "./bundle.ts";

interface Entry {
  readonly kinds: readonly string[];
  readonly settings: readonly string[];
  readonly reason: string;
}

const entries = parse(readFileSync(join(folder, "unruled.yaml"), "utf8")) as readonly Entry[];
const all = kinds.flatMap(({ id, settings }) => settings.map(({ path }) => `${id} ${path}`));

/** `kind path` of every setting that a rule reads. */
const read = new Set(
  [...built.rules].flatMap(([, { metadata, derived }]) =>
    derived.reads.flatMap(({ path }) => {
      const ofTenant = /^tenant\.(.*)$/.exec(path);
      if (ofTenant !== null) return [`tenant ${String(ofTenant[1])}`];
      const ofItems = /^items\.([^[.]+)\[\*\]\.settings\.(.*)$/.exec(path);
      if (ofItems !== null) return [`${String(ofItems[1])} ${String(ofItems[2])}`];
      const ofItem = /^item\.settings\.(.*)$/.exec(path);
      return ofItem === null ? [] : metadata.kinds.map((kind) => `${kind} ${String(ofItem[1])}`);
    }),
  ),
);

const pattern = (setting: string): RegExp =>
  new RegExp(`^${setting.replaceAll(/[.[\]]/g, String.raw`\$&`).replaceAll("*", ".*")}$`);

/** `kind path` of every setting an entry stands for, left out those that are read. */
function standsFor({ kinds: of, settings }: Entry): readonly string[] {
  const wanted = settings.map(pattern);
  return all.filter((setting) => {
    const [kind = "", path = ""] = setting.split(" ");
    return of.includes(kind) && wanted.some((each) => each.test(path)) && !read.has(setting);
  });
}

it("names every setting that no rule reads, once", () => {
  const listed = entries.flatMap(standsFor);
  expect(all.filter((setting) => !read.has(setting) && !listed.includes(setting))).toEqual([]);
  expect(listed.filter((setting, i) => listed.indexOf(setting) !== i)).toEqual([]);
});

it("names nothing that does not exist, or that a rule reads", () => {
  const idle = entries.flatMap(({ kinds: of, settings, reason }) => [
    ...settings.filter((setting) => standsFor({ kinds: of, settings: [setting], reason }).length === 0),
    ...of.filter((kind) => standsFor({ kinds: [kind], settings, reason }).length === 0),
  ]);
  expect(idle).toEqual([]);
});

it("gives a reason each", () => {
  for (const { reason } of entries) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});
