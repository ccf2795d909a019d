/** The mutator, and a sample of what `npm run mutation` does with every rule. */
import { describe, expect, test } from "vitest";
import { readCases } from "../conformance/cases.ts";
import { mutantsOf } from "./mutants.ts";
import { mutate } from "./rule.ts";
import { createTool } from "./tools.ts";

const source = `package tmes.rules["x"]

applies if input.item.settings.enabled == true

finding contains {"path": path, "expected": {"equals": false}} if {
	some other
	input.item.settings[other]
	some name in ["a", "b"]
	not input.item.settings[name].on
	path := ["item", name]
}

level := 1 if {
	count([x | some x in input.xs; x > 2]) > 0
} else := 0
`;

describe("mutants", () => {
  const keys = mutantsOf(source).map(({ key }) => key);

  test.each([
    "drop the definition: applies if input.item.settings.enabled == true",
    "drop `input.item.settings.enabled == true`: applies if input.item.settings.enabled == true",
    "negate `input.item.settings.enabled == true`: applies if input.item.settings.enabled == true",
    "== becomes !=: applies if input.item.settings.enabled == true",
    "true becomes false: applies if input.item.settings.enabled == true",
    "drop `not input.item.settings[name].on`: not input.item.settings[name].on",
    "negate `not input.item.settings[name].on`: not input.item.settings[name].on",
    'leave out `"a"`: some name in ["a", "b"]',
    '"b" becomes "b~": some name in ["a", "b"]',
    "drop `x > 2`: count([x | some x in input.xs; x > 2]) > 0",
    "2 becomes 3: count([x | some x in input.xs; x > 2]) > 0",
    "drop the branch: } else := 0",
  ])("%s", (key) => {
    expect(keys).toContain(key);
  });

  test("each changes the source, in another way, and leaves the package alone", () => {
    const sources = mutantsOf(source).map((mutant) => mutant.source);
    expect(new Set([source, ...sources]).size).toBe(sources.length + 1);
    expect(sources.filter((one) => !one.startsWith('package tmes.rules["x"]\n'))).toEqual([]);
  });

  test("a declaration is not a condition", () => {
    expect(keys.filter((key) => key.includes("`some other`"))).toEqual([]);
  });

  test("references and keys of objects are not values", () => {
    expect(keys.filter((key) => /"x"|"path" becomes|leave out `name`:.*\[name\]/.test(key))).toEqual([]);
  });
});

describe("rules", () => {
  const sample = ["ip-reputation-level-no-opt-out", "syslog-tls"];

  test.each(sample)("every mutant of %s is noticed", { timeout: 600_000 }, async (rule) => {
    const cases = readCases().find((file) => file.rule === rule)?.cases ?? [];
    const outcome = mutate(rule, cases, await createTool());
    expect(outcome.survivors.map(({ line, key }) => `${outcome.file}:${line}: ${key}`)).toEqual([]);
    expect(outcome.mutants).toBeGreaterThan(15);
  });
});
