/** The table of surfaces, and what is made of it. */
import type { PackInfo } from "@tmes-as-code/catalog";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../src/config/config.ts";
import { resolveConfig, type ActiveRule } from "../src/config/resolve.ts";
import { loadBundle } from "../src/node/bundles.ts";
import { at } from "../src/json.ts";
import { formatIds, formats, type Format } from "../src/report/index.ts";
import { decisive, forSurfaces, inputSurfaces, surfaceIds, surfaces } from "../src/surfaces.ts";
import { full } from "./report/reports.ts";

test("the schema of reports knows the surfaces", () => {
  const schema: unknown = JSON.parse(readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"));
  expect(at(schema, ["$defs", "surface", "enum"])).toEqual(surfaceIds);
});

test("the command has inputs of every surface but the editor", () => {
  expect(inputSurfaces).toEqual(surfaceIds.filter((id) => id !== "editor"));
});

test("of several surfaces the later decides", () => {
  expect(decisive("plan", "synth")).toBe("plan");
  expect(decisive("synth", "document")).toBe("document");
  expect(decisive("editor", "editor")).toBe("editor");
});

describe("what is undetermined", () => {
  const { manifest } = loadBundle();
  const rule = "virtual-analyzer-off";
  const defaults = forSurfaces((id) => surfaces[id].undetermined);
  const quiet = { undeclared: "off", other: "off" } as const;
  const loud = { undeclared: "error", other: "error" } as const;
  const of = (...packs: readonly Pick<PackInfo, "undetermined">[]): ActiveRule["undetermined"] | undefined => {
    const own = packs.map((pack, index): [string, PackInfo] => {
      const id = `pack-${String(index)}`;
      return [id, { id, title: id, description: id, audience: id, rules: { [rule]: { severity: "error" } }, ...pack }];
    });
    const config = { ...defaultConfig, packs: own.map(([id]) => id) };
    return resolveConfig(config, { ...manifest, packs: Object.fromEntries(own) }).rules.get(rule)?.undetermined;
  };

  test("has a default on every surface, for packs that do not set it", () => {
    expect(of({})).toEqual(defaults);
  });
  test("has the default of a surface that a pack leaves out", () => {
    expect(of({ undetermined: { plan: quiet } })).toEqual({ ...defaults, plan: quiet });
  });
  test("is what the strictest pack sets, including the default of one that does not set it", () => {
    expect(of({ undetermined: { editor: loud, plan: quiet } }, {})).toEqual({ ...defaults, editor: loud });
    const all = forSurfaces(() => quiet);
    expect(of({ undetermined: all }, { undetermined: all })).toEqual(all);
  });
  test("is not lower in a project than the floor requires", () => {
    const pack = (id: string, handling: typeof quiet | typeof loud): PackInfo => ({
      ...{ id, title: id, description: id, audience: id, rules: { [rule]: { severity: "error" } } },
      undetermined: forSurfaces(() => handling),
    });
    const packs = { own: pack("own", quiet), demanded: pack("demanded", loud) };
    const config = { ...defaultConfig, packs: ["own"], under: { file: "tmes.config.yaml", packs: ["demanded"] } };
    const found = resolveConfig(config, { ...manifest, packs }).rules.get(rule)?.undetermined;
    expect(found).toEqual(forSurfaces(() => loud));
  });
});

const textOf = (printed: string | Iterable<string>): string =>
  typeof printed === "string" ? printed : [...printed].join("");

describe.each(formatIds)("format %s", (id) => {
  const format: Format = formats[id];
  const print = (options: Partial<Parameters<Format["print"]>[1]> = {}, report = full): string =>
    textOf(format.print(report, { colour: false, ...options }));

  test("ends with one newline, and has neither colour nor a trailing space without being asked", () => {
    expect(print()).toMatch(/[^\n]\n$/);
    expect(print()).not.toContain("\u001b");
    expect(print()).not.toMatch(/ $/m);
  });
  test("changes with the options it names, and with no other", () => {
    const results = [{ rule: "a", tenant: "t", verdict: "pass", applicabilityOpen: true }] as const;
    expect(print({ verbose: true }) !== print()).toBe(format.options.includes("verbose"));
    expect(print({}, { ...full, results }) !== print()).toBe(format.options.includes("allResults"));
  });
});
