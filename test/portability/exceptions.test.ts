/** Exceptions act alike in any OPA: what they cover, what is wrong with them, and that nothing else is let through. */
import { parseConfig } from "@tmes-as-code/policy";
import { expect, it } from "vitest";
import { answerOf, checked, dataOf, engineWith, evaluated, evaluators } from "./opa.ts";

const rules = (on: readonly string[]): string => on.map((id) => `  ${id}: { severity: error }`).join("\n");

const exception = (id: string, more: Readonly<Record<string, string>>): string => {
  const all = {
    rule: "virtual-analyzer-off@1",
    tenant: "acme",
    item: '{ kind: virus-rule, name: "Organization: Virus" }',
    path: "settings.virtualAnalyzer.enabled",
    covers: "fail",
    value: "true",
    reason: "Until the contract ends.",
    owner: '"@acme/mail"',
    approver: "privacy@example.com",
    ticket: "PRIV-1",
    expires: "2027-01-31",
    ...more,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== "");
  return [`  - id: ${id}`, ...lines.map(([key, value]) => `    ${key}: ${value}`)].join("\n");
};

const text = `packs: [eu-privacy]
rules:
${rules(["virtual-analyzer-off", "site-matches-data-subjects"])}
exceptions:
${[
  exception("va-1", {}),
  exception("va-other-value", { value: "false" }),
  exception("va-elsewhere", { item: "{ kind: virus-rule, name: other }" }),
  exception("va-expired", { expires: "2026-11-23" }),
  exception("va-long", { expires: "2036-11-23" }),
  exception("va-lapsed", { rule: "virtual-analyzer-off@7" }),
  exception("va-own", { approver: '"@acme/mail"' }),
  exception("va-not-here", { tenant: "elsewhere" }),
  exception("va-unseen", { item: "{ kind: virus-rule, name: unseen }", covers: "undetermined", value: "" }),
  exception("va-unmatched-unseen", { item: "{ kind: virus-rule, name: nowhere }", covers: "undetermined", value: "" }),
  exception("va-maybe", { item: "{ kind: virus-rule, name: later }" }),
  exception("site-1", {
    rule: "site-matches-data-subjects@2",
    item: "",
    path: "tenant.site",
    value: "us",
  }),
].join("\n")}
`;

const virusRule = (name: string, virtualAnalyzer: unknown): object => ({
  kind: "virus-rule",
  name,
  settings: { enabled: true, direction: "inbound", level: "organization", virtualAnalyzer },
});

const document = {
  apiVersion: "tmes/v1",
  tenant: { name: "acme", site: "us", edition: "advanced", dataSubjects: ["DE"], inventory: "complete" },
  items: [
    virusRule("Organization: Virus", { enabled: true }),
    virusRule("other", { enabled: false }),
    virusRule("second", { enabled: true }),
    virusRule("unseen", {}),
    virusRule("later", {}),
  ],
};

it.each(evaluators)("$name lets through what the engine lets through, and nothing else", (evaluator) => {
  const engine = engineWith(parseConfig(text, "tmes.config.yaml"));
  const said = checked(engine, { surface: "document", input: document });
  if (typeof said === "string") throw new Error(said);
  const [answer] = evaluated(evaluator, [document], dataOf(engine));
  expect(answer).toEqual(answerOf(said));
  expect(
    answer?.findings.filter(({ status }) => status === "excepted").map(({ rule, item }) => item?.name ?? rule),
  ).toEqual(["site-matches-data-subjects", "Organization: Virus", "unseen"]);
  const rulesFound = new Set(answer?.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("exception/")));
  expect([...rulesFound].toSorted()).toEqual([
    "exception/expired",
    "exception/lapsed",
    "exception/over-long",
    "exception/self-approved",
    "exception/unmatched",
  ]);
});
