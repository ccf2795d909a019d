/** The corpus against the reference engine: every rule has its cases, and each is judged as it says. */
import { loadBundle } from "@tmes-as-code/policy/node";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { categories, readCases, type Case } from "./cases.ts";
import { failure } from "./expectation.ts";
import { judge } from "./wasm-engine.ts";

const files = readCases();
const { slots } = loadBundle().data["tmes"] as unknown as {
  slots: Record<string, Record<string, readonly { requires: readonly { switch: boolean }[] }[]>>;
};

describe("every rule has cases", () => {
  test("one file a rule", () => {
    expect(files.map(({ rule }) => rule)).toEqual(Object.keys(loadBundle().manifest.rules).sort());
  });

  test.each(files)("$rule: of every category, or the reason why not", ({ rule, cases, without }) => {
    const counts = categories.map((category) => {
      const needless = category === "dormant" ? !readsDependents(rule) : without[category] !== undefined;
      return { category, given: cases.some((one) => one.category === category) !== needless };
    });
    expect(
      counts.filter(({ given }) => !given).map(({ category }) => category),
      rule,
    ).toEqual([]);
  });

  test("a rule that may not apply is shown not to", () => {
    const wrong = files.filter(
      ({ rule, without }) => without["not-applicable"] !== undefined && !/^Never\b/.test(appliesText(rule)),
    );
    expect(wrong.map(({ rule }) => rule)).toEqual([]);
  });
});

/** Whether a rule reads settings that a switch leaves without effect. */
function readsDependents(rule: string): boolean {
  return Object.values(slots[rule] ?? {}).some((own) => own.some(({ requires }) => requires.some((one) => one.switch)));
}

/** What its page says under "When it does not apply". */
function appliesText(rule: string): string {
  const page = readFileSync(join(import.meta.dirname, "../../docs/rules", `${rule}.md`), "utf8");
  return /^When it does not apply: (.*)$/m.exec(page)?.[1] ?? "";
}

describe("every case is judged as it says", () => {
  const cases = files.flatMap((file) => file.cases);
  test.each(cases)("$id", (one: Case) => {
    expect(failure(one, judge(one))).toBeUndefined();
  });
});
