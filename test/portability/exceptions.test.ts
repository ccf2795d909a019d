/** Exceptions act alike in any OPA: what they cover, what is wrong with them, and that nothing else is let through. */
import { acceptedDigest, parseBaseline, parseConfig } from "@tmes-as-code/policy";
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
  exception("va-soon", { item: "{ kind: virus-rule, name: third }", expires: "2026-12-01" }),
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

const entry = (id: string, more: Readonly<Record<string, string>>): string =>
  exception(`"${id}"`, { ...more, reason: "", owner: "", approver: "", ticket: "", expires: "" }).replace(
    /^/gm,
    "    ",
  );

const baseline = (expires: string, ...entries: readonly string[]): string =>
  [
    `  - reason: Older than the check.`,
    `    owner: "@acme/mail"`,
    `    expires: ${expires}`,
    "    findings:",
    ...entries,
  ].join("\n");

const salt = "0123456789abcdef0123456789abcdef";
const baselineText = `salt: ${salt}
baselines:
${baseline(
  "2027-01-31",
  entry("0000000000000001", { item: "{ kind: virus-rule, name: second }" }),
  entry("0000000000000002", { item: "{ kind: virus-rule, name: gone }" }),
  entry("0000000000000003", { item: "{ kind: virus-rule, name: fifth }", rule: "virtual-analyzer-off@7" }),
)}
${baseline(
  "2026-11-23",
  entry("0000000000000004", { item: "{ kind: virus-rule, name: fourth }" }),
  entry("0000000000000005", { item: "{ kind: virus-rule, name: fifth }" }),
)}
${baseline("2026-12-01", entry("0000000000000006", { item: "{ kind: virus-rule, name: sixth }", value: `{ digest: "DIGEST" }` }))}
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
    ...["second", "third", "fourth", "fifth", "sixth"].map((name) => virusRule(name, { enabled: true })),
    virusRule("unseen", {}),
    virusRule("later", {}),
  ],
};

it.each(evaluators)("$name lets through what the engine lets through, and nothing else", (evaluator) => {
  const digest = acceptedDigest(
    { tenant: "acme", item: { kind: "virus-rule", name: "sixth" } },
    ["item", "settings", "virtualAnalyzer", "enabled"],
    true,
    salt,
  );
  const engine = engineWith({
    ...parseConfig(text, "tmes.config.yaml"),
    baseline: parseBaseline(baselineText.replace("DIGEST", digest), "tmes.baseline.yaml", false),
  });
  const said = checked(engine, { surface: "document", input: document });
  if (typeof said === "string") throw new Error(said);
  const [answer] = evaluated(evaluator, [document], dataOf(engine));
  expect(answer).toEqual(answerOf(said));
  expect(
    answer?.findings.filter(({ status }) => status === "excepted").map(({ rule, item }) => item?.name ?? rule),
  ).toEqual(["site-matches-data-subjects", "Organization: Virus", "third", "unseen"]);
  expect(answer?.findings.filter(({ status }) => status === "baseline").map(({ item }) => item?.name)).toEqual([
    "second",
    "sixth",
  ]);
  const rulesFound = new Set(
    answer?.findings.map(({ rule }) => rule).filter((rule) => /^(?:exception|baseline)\//.test(rule)),
  );
  expect([...rulesFound].toSorted()).toEqual([
    "baseline/expired",
    "baseline/expires-soon",
    "baseline/lapsed",
    "baseline/unmatched",
    "exception/expired",
    "exception/expires-soon",
    "exception/lapsed",
    "exception/over-long",
    "exception/self-approved",
    "exception/unmatched",
  ]);
});
