/**
 * Inputs that a check could overlook or misread, and what must come of each. Cases are data in `cases/`; `known-open.ts`
 * lists those that are not satisfied yet, and shrinks. Leaks, injection and cost are in `output.test.ts`.
 */
import { expect, test } from "vitest";
import { inputCases, outputCases } from "./cases/index.ts";
import { knownOpen } from "./known-open.ts";
import { testCases } from "./support/suite.ts";

test("each case has a name of its own, and each open one exists", () => {
  const names = [...inputCases, ...outputCases].flatMap(({ title, cases }) => cases.map(({ id }) => `${title}/${id}`));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect([...knownOpen].filter((name) => !names.includes(name))).toEqual([]);
});

testCases(inputCases);
