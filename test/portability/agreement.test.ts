/** The adapters in a native OPA say what `tmes check` says: verdicts, findings, texts, and what is no input at all. */
import { describe, expect, it, test } from "vitest";
import { cases } from "./inputs.ts";
import { answerOf, checked, dataOf, engineWith, evaluated, someRules, opa, type Answer } from "./opa.ts";

const engine = engineWith(someRules);
const answers = opa
  ? evaluated(
      cases.map(({ input }) => input),
      dataOf(engine),
    )
  : [];

describe.each(cases.map((each, index) => ({ ...each, index })))("$surface: $name", ({ index, ...each }) => {
  test.skipIf(!opa)("is judged alike (needs opa)", () => {
    const answer = answers[index];
    const said = checked(engine, each);
    if (typeof said !== "string") expect(answer).toEqual(answerOf(said));
    else expect(refused(answer), said).toBe(true);
  });
});

it.skipIf(!opa)("has cases of every kind (needs opa)", () => {
  const rules = answers
    .flatMap(({ findings }) => findings.map(({ rule }) => rule))
    .filter((rule) => rule.startsWith("integrity/"));
  expect([...new Set(rules)].toSorted()).toEqual([
    "integrity/ignored-changes",
    "integrity/input",
    "integrity/partial-view",
    "integrity/sensitive-settings",
    "integrity/unknown-item",
    "integrity/unknown-tenant",
  ]);
});

/** No verdicts, and findings that say why. */
function refused(answer: Answer | undefined): boolean {
  return (
    answer !== undefined &&
    answer.verdicts === undefined &&
    answer.findings.length > 0 &&
    answer.findings.every(({ rule, severity }) => rule === "integrity/input" && severity === "error")
  );
}
