/** What counts as a false alarm, a false all-clear and a failure found. */
import { expect, test } from "vitest";
import type { Cell } from "./cells.ts";
import { disagreements, failures, isFound, lost, together } from "./compare.ts";

const path = "settings.enabled";
const pass: Cell = {
  rule: "log-retrieval-off",
  tenant: "acme",
  kind: "log-retrieval",
  name: "settings",
  line: "main.ts:3",
  exists: true,
  verdict: "pass",
  failing: [],
};
const fail: Cell = { ...pass, verdict: "fail", failing: [path] };
const undetermined: Cell = { ...pass, verdict: "undetermined" };
const nameless = { tenant: undefined };

const what = (lint: readonly Cell[], synth: readonly Cell[]): readonly string[] =>
  disagreements(lint, synth).map((each) => each.what);

test("the same said twice is no disagreement", () => {
  expect(what([fail], [fail])).toEqual([]);
  expect(what([pass], [pass])).toEqual([]);
});

test("a failure that synth does not know is a false alarm", () => {
  expect(what([fail], [pass])).toEqual(["false alarm"]);
  expect(what([fail], [])).toEqual(["false alarm"]);
  expect(what([{ ...fail, failing: [path, "settings.other"] }], [fail])).toEqual(["false alarm"]);
  expect(what([fail], [{ ...fail, tenant: "other" }])).toEqual(["false alarm"]);
});

test("a pass of what fails is a false all-clear", () => {
  expect(what([pass], [fail])).toEqual(["false all-clear"]);
  expect(what([{ ...pass, verdict: "not-applicable" }], [fail])).toEqual(["false all-clear"]);
  expect(what([pass, undetermined], [fail])).toEqual(["false all-clear"]);
});

test("what is undetermined or not seen is neither", () => {
  expect(what([undetermined], [fail])).toEqual([]);
  expect(what([], [fail])).toEqual([]);
});

test("an item without a known name is one that its line made", () => {
  expect(what([{ ...fail, ...nameless }], [pass, { ...fail, tenant: "other" }])).toEqual([]);
  expect(what([{ ...fail, ...nameless }], [{ ...fail, line: "main.ts:9" }])).toEqual(["false alarm"]);
  expect(what([{ ...pass, ...nameless }], [fail])).toEqual(["false all-clear"]);
  expect(
    what(
      [
        { ...pass, ...nameless },
        { ...undetermined, ...nameless },
      ],
      [fail],
    ),
  ).toEqual([]);
});

test("an item that may not exist passes for nothing where another may be it", () => {
  const maybe = { ...pass, exists: false };
  expect(what([maybe, { ...undetermined, exists: false }], [fail])).toEqual([]);
  expect(what([maybe], [fail])).toEqual(["false all-clear"]);
});

test("a failure that one file leaves to another, which shows it for every caller, is said of the caller's item", () => {
  const caller: Cell = { ...fail, failing: [], left: [path] };
  const shown: Cell = { ...fail, ...nameless, line: "library.ts:7" };
  const synth = { ...fail, line: "library.ts:2" };
  const [failure] = failures([[synth]]);
  const isFoundIn = (lint: readonly Cell[]): boolean => failure !== undefined && isFound(lint, failure);
  expect(what(together([[caller], [shown]]), [synth])).toEqual([]);
  expect(isFoundIn(together([[caller], [shown]]))).toBe(true);
  // Nothing shows it, or something else.
  expect(isFoundIn(together([[caller], []]))).toBe(false);
  expect(isFoundIn(together([[caller], [{ ...shown, rule: "other" }]]))).toBe(false);
  expect(isFoundIn(together([[caller], [{ ...shown, name: "other" }]]))).toBe(false);
  // Synth does not know it of the caller's item, or nothing is left to the file.
  expect(what(together([[caller], [shown]]), [{ ...pass, line: "library.ts:2" }])).toEqual(["false alarm"]);
  expect(what(together([[{ ...caller, left: [] }], [shown]]), [synth])).toEqual(["false alarm"]);
});

test("only what fails in every environment can be found", () => {
  expect(failures([[fail], [pass]])).toEqual([]);
  const [failure] = failures([[fail], [{ ...fail, tenant: "other" }]]);
  expect(failure?.path).toBe(path);
  expect(failure !== undefined && isFound([fail], failure)).toBe(true);
  expect(failure !== undefined && isFound([undetermined], failure)).toBe(false);
});

test("a verdict is lost where types make it another, or none", () => {
  expect(lost([fail], [fail])).toEqual([]);
  expect(lost([fail], [undetermined])).toEqual([fail]);
  expect(lost([pass], [fail])).toEqual([pass]);
  expect(lost([undetermined], [fail])).toEqual([]);
});
