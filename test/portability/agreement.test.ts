/** The adapters in OPA say what `tmes check` says: verdicts, findings, texts, and what is not an input at all. */
import { describe, expect, test } from "vitest";
import { cases } from "./inputs.ts";
import { answerOf, checked, dataOf, engineWith, evaluated, evaluators, someRules, type Answer } from "./opa.ts";

const engine = engineWith(someRules);

describe.each(evaluators)("$name", (evaluator) => {
  const asked = evaluator.casesOf(cases);
  const inputs = asked.map(({ input }) => input);
  const answers = evaluated(evaluator, inputs, dataOf(engine));

  test.each(asked.map((each, index) => ({ ...each, index })))("judges alike $surface: $name", ({ index, ...each }) => {
    const answer = answers[index];
    const said = checked(engine, each);
    if (typeof said !== "string") expect(answer).toEqual(answerOf(said));
    else expect(refused(answer), said).toBe(true);
  });

  if (asked.length < cases.length) return;
  test("has cases of every kind", () => {
    const rules = answers
      .flatMap(({ findings }) => findings.map(({ rule }) => rule))
      .filter((rule) => rule.startsWith("integrity/"));
    expect([...new Set(rules)].toSorted()).toEqual([
      "integrity/destroyed-tenant",
      "integrity/foreign-item",
      "integrity/hidden-item",
      "integrity/ignored-changes",
      "integrity/input",
      "integrity/maybe-ignored-changes",
      "integrity/partial-plan",
      "integrity/partial-view",
      "integrity/sensitive-settings",
      "integrity/unknown-item",
      "integrity/unknown-tenant",
    ]);
  });
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
