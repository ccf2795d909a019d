/** Which strings make no difference to a rule, by what it compares with. */
import type { ComparedData } from "@tmes-as-code/catalog";
import { describe, expect, test } from "vitest";
import { classesIn } from "../../src/engine/classes.ts";
import type { Json, JsonObject } from "../../src/types.ts";
import { ruleInfo } from "./tiny-bundle.ts";

const nothing: ComparedData = { paths: [], data: [], wholeData: [], constants: [], exposed: [], ordered: [] };
const both = { undeclared: "error", other: "error" } as const;
const groups = { groups: { EU: ["DE", "FR", "IT"], EEA: ["DE", "FR", "IT", "NO"] } };
const members = ["groups", "*", "*"];

interface Rule {
  readonly compared?: Partial<ComparedData>;
  readonly parameters?: Readonly<Record<string, Json>>;
  readonly defaults?: Readonly<Record<string, Json>>;
}

/** Strings of one class together. */
function classes(
  strings: readonly string[],
  { compared, parameters = {}, defaults = {} }: Rule,
  data: JsonObject = {},
) {
  const info = ruleInfo("toy", {
    rego: "",
    info: {
      parameters: Object.fromEntries(
        Object.entries(defaults).map(([name, value]) => [
          name,
          { type: "", schema: {}, description: "", default: value },
        ]),
      ),
    },
  });
  const classOf = classesIn(data)(
    {
      info,
      severity: "error",
      parameters,
      undetermined: { editor: both, synth: both, plan: both, state: both, document: both },
    },
    { ...nothing, ...compared },
  );
  const found = new Map<string, string[]>();
  for (const string of strings) found.set(classOf(string), [...(found.get(classOf(string)) ?? []), string]);
  return [...found.values()].map((each) => each.join(" "));
}

describe("strings are of one class", () => {
  test("that nothing equals", () => {
    expect(classes(["a", "b", "c"], { compared: { constants: ["c"] } })).toEqual(["a b", "c"]);
  });
  test("that the same lists of data hold", () => {
    const compared = { data: [members], wholeData: [members] };
    expect(classes(["DE", "FR", "NO", "US", "EU"], { compared }, groups)).toEqual(["DE FR", "NO", "US", "EU"]);
  });
  test("that the same lists of parameters hold, defaults where none are set", () => {
    const defaults = { approved: ["a", "b"], other: ["b", "c"] };
    expect(classes(["a", "b", "c", "d"], { defaults })).toEqual(["a", "b", "c", "d"]);
    expect(classes(["a", "b", "c", "d"], { defaults, parameters: { other: [] } })).toEqual(["a b", "c d"]);
  });
});

describe("a string is of a class of its own", () => {
  const compared = { data: [members], wholeData: [members] };
  test("that a constant equals", () => {
    expect(classes(["DE", "FR", "IT"], { compared: { ...compared, constants: ["FR"] } }, groups)).toEqual([
      "DE IT",
      "FR",
    ]);
  });
  test("that a parameter equals besides", () => {
    expect(classes(["DE", "FR", "IT"], { compared, parameters: { p: "IT" }, defaults: { p: "" } }, groups)).toEqual([
      "DE FR",
      "IT",
    ]);
  });
  test("that is a key of parameters or data", () => {
    const parameters = { p: { a: 1, b: 2 } };
    expect(classes(["a", "b", "c", "d"], { parameters, defaults: { p: {} } })).toEqual(["a", "b", "c d"]);
    const keys = { data: [["sites", "*", "at"]], wholeData: [["sites", "*", "at"]] };
    expect(classes(["eu", "us", "x"], { compared: keys }, { sites: { eu: { at: "x" }, us: { at: "x" } } })).toEqual([
      ...["eu", "us", "x"],
    ]);
  });
  test("that is at a place of its own", () => {
    const at = { data: [["sites", "*", "at"]], wholeData: [["sites", "*", "at"]] };
    expect(classes(["DE", "FR"], { compared: at }, { sites: [{ at: "DE" }, { at: "FR" }] })).toEqual(["DE", "FR"]);
  });
  test("of a list whose order matters", () => {
    for (const ordered of [["data"], ["data", "groups", "EU"]]) {
      expect(classes(["DE", "FR"], { compared: { ...compared, ordered: [ordered] } }, groups)).toEqual(["DE", "FR"]);
    }
  });
  test("of which more matters than what equals it", () => {
    const exposed = [["data", ...members]];
    expect(classes(["DE", "FR", "US"], { compared: { ...compared, exposed } }, groups)).toEqual(["DE", "FR", "US"]);
  });
  test("in a list that is compared as a whole", () => {
    const list = { data: [["groups", "EU"]], wholeData: [["groups", "EU"]] };
    expect(classes(["DE", "FR", "US"], { compared: list }, groups)).toEqual(["DE", "FR", "US"]);
    expect(classes(["DE", "FR", "US"], { compared: { ...list, wholeData: [] } }, groups)).toEqual(["DE FR US"]);
  });
});
