/** Each rule on its own documents: the built WASM module and the plain bundle in OPA give the findings that are meant. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { built, folder, judgeInOpa, judgeInWasm, placesOf, readDocuments, ruleIds, type Answer } from "./bundle.ts";

const virus = (tenant: string, name = "Organization: Virus"): string => `${tenant} virus-rule "${name}"`;
const spam = (tenant: string): string => `${tenant} spam-rule "Organization: Spam or Phish"`;

/** Where violating.yaml has findings. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "content-scanner-partial-opt-out": [
    `${spam("acme-europe")} item.settings.graymail.enabled`,
    `${spam("acme-europe")} item.settings.phishing.enabled`,
  ],
  "predictive-machine-learning-feedback-off": [
    `${virus("acme-europe", "Organization: Outbound - Virus")} item.settings.predictiveMachineLearning.feedback`,
    `${virus("acme-europe")} item.settings.predictiveMachineLearning.feedback`,
  ],
  "retention-within-limit": ["acme-europe tenant.noticeVersion", "acme-next tenant.noticeVersion"],
  "site-matches-data-subjects": ["acme-britain tenant.site", "acme-us tenant.site"],
  "syslog-tls": [
    'acme-europe syslog-server "old-siem" item.settings.protocol',
    'acme-europe syslog-server "siem" item.settings.tlsAuthentication',
  ],
  "time-of-click-scope": [`${spam("acme-europe")} item.settings.webReputation.timeOfClick.scope`],
  "virtual-analyzer-in-region": [
    'acme-australia correlated-intelligence-rule "Organization: Correlated Intelligence Security Risks" item.settings.virtualAnalyzer.enabled',
    `${spam("acme-australia")} item.settings.webReputation.virtualAnalyzer.enabled`,
    `${virus("acme-australia")} item.settings.virtualAnalyzer.enabled`,
    `${virus("acme-britain")} item.settings.virtualAnalyzer.enabled`,
  ],
  "virtual-analyzer-macro-files-off": [`${virus("acme-europe")} item.settings.virtualAnalyzer.macroFiles`],
  "virtual-analyzer-off": [
    `${virus("acme-europe")} item.settings.virtualAnalyzer.enabled`,
    `${virus("acme-us")} item.settings.virtualAnalyzer.enabled`,
  ],
};

const verdicts = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ tenant, item, verdict }) => `${tenant} ${item?.kind ?? ""} ${item?.name ?? ""}: ${verdict}`).sort();

/** The others say in their own folder what is expected; see expected.test.ts. */
const here = ruleIds.filter((rule) => !existsSync(join(folder, "rules", rule, "expected.yaml")));

describe.each(here)("%s", (rule) => {
  const violating = readDocuments(rule, "violating");
  const compliant = readDocuments(rule, "compliant");
  const inOpa = (documents: typeof violating): readonly Answer[] =>
    judgeInOpa(documents).filter((answer) => answer.rule === rule);

  it("finds what is wrong in violating.yaml, in WebAssembly and in OPA", () => {
    const answers = judgeInWasm(violating, rule);
    expect(answers.flatMap(placesOf).sort()).toEqual(expected[rule]);
    expect(answers.filter(({ verdict }) => verdict === "undetermined")).toEqual([]);
    expect(inOpa(violating).flatMap(placesOf).sort()).toEqual(expected[rule]);
    expect(verdicts(inOpa(violating))).toEqual(verdicts(answers));
  });

  it("finds nothing wrong and nothing unclear in compliant.yaml, in WebAssembly and in OPA", () => {
    const answers = judgeInWasm(compliant, rule);
    expect(answers.filter(({ verdict }) => verdict === "fail" || verdict === "undetermined")).toEqual([]);
    expect(answers.map(({ verdict }) => verdict)).toContain("pass");
    expect(verdicts(inOpa(compliant))).toEqual(verdicts(answers));
  });

  it("gives its messages every name they quote", () => {
    const messages = built.rules.get(rule)?.metadata.messages ?? {};
    const findings = judgeInWasm(violating, rule).flatMap((answer) => answer.findings);
    for (const { message = "default", args } of findings) {
      const quoted = [...(messages[message] ?? "{no such message}").matchAll(/\{(\w[^}]*)\}/g)].map(([, name]) => name);
      expect(["actual", "expected", "tenant", "kind", "item", ...Object.keys(args ?? {})]).toEqual(
        expect.arrayContaining(quoted),
      );
    }
    const used = new Set(findings.map(({ message = "default" }) => message));
    expect([...used].sort()).toEqual(Object.keys(messages).sort());
  });
});
