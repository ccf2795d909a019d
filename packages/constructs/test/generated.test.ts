// Every kind of the catalog as a construct: made with the fewest and with the most settings, and synthesised.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, type Kind } from "@tmes-as-code/catalog";
import { sample } from "@tmes-as-code/testing/runs";
import { describe, expect, test } from "vitest";
import * as library from "../src/index.ts";
import { inputs, synth, testApp, testTenant } from "./app.ts";
import { least, most, nameOf } from "./samples.ts";

const itemKinds = kinds.filter(({ id }) => id !== "tenant");

/** The class of a kind, as a JavaScript author has it. */
function classOf({ construct }: Kind): new (scope: unknown, id: string, props: unknown) => library.TmesItem {
  const found: unknown = Reflect.get(library, construct);
  if (typeof found !== "function") throw new Error(`${construct} is not exported.`);
  return found as new (scope: unknown, id: string, props: unknown) => library.TmesItem;
}

test("every kind has its construct, and there are no others", () => {
  const classes = Object.entries(library).flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof library.TmesItem ? [name] : [],
  );
  expect(classes.sort()).toEqual(itemKinds.map(({ construct }) => construct).sort());
});

describe("the generated files", () => {
  const folder = join(import.meta.dirname, "../src/generated");
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);

  test.each(files)("%s: names are short, and each source is linked once", (_, text) => {
    const names = [...text.matchAll(/^export (?:class|interface|type) (\w+)/gm)].map(([, name = ""]) => name);
    expect(names.filter((name) => name.length >= 40)).toEqual([]);
    const links = [...text.matchAll(/@see \{@link (\S+)/g)].map(([, url]) => url);
    expect(links).toEqual([...new Set(links)]);
  });
});

describe.each([
  ["the least", least],
  ["the most", most],
] as const)("%s", (_, settingsOf) => {
  test.each(sample(itemKinds, 12).map((kind) => [kind.construct, kind] as const))("%s", (construct, kind) => {
    const app = testApp();
    const settings = settingsOf(kind);
    const item = new (classOf(kind))(testTenant(app), nameOf(kind), settings);
    expect(item.settings).toEqual(settings);
    synth(app);
    const name = kind.presence.type === "always" ? "settings" : nameOf(kind);
    expect(inputs(app)[name]).toEqual({ tmes: `${kind.id}/v1`, tenant: "acme-us", name, settings });
    expect(Reflect.get(classOf(kind), "kind")).toBe(kind.id);
    expect(item.declaration.type).toBe(construct);
  });
});

describe("without one of its required settings", () => {
  const cases = itemKinds.flatMap((kind) => {
    const full = most(kind);
    return kind.settings
      .filter(({ required, path }) => required && !path.includes("[*]"))
      .filter(({ path }) => has(full, path.split(".")))
      .map(({ path }) => [`${kind.construct} ${path}`, kind, path] as const);
  });
  test.each(cases)("%s", (_, kind, path) => {
    const props = without(most(kind), path.split("."));
    expect(() => new (classOf(kind))(testTenant(), nameOf(kind), props)).toThrow(library.TmesConfigError);
    expect(() => new (classOf(kind))(testTenant(), nameOf(kind), props)).toThrow(path);
  });
});

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  return typeof value === "object" && value !== null && key in value && has(Reflect.get(value, key), rest);
}

function without(value: object, [key, ...rest]: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (name !== key) return [[name, each]];
      return rest.length === 0 ? [] : [[name, without(each, rest)]];
    }),
  );
}
