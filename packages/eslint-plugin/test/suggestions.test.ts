/** What ESLint offers to fix a program: only what really fixes it and breaks nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding, ItemView, SourceResult, TenantView } from "@tmes-as-code/policy";
import type { Linter } from "eslint";
import { afterAll, describe, expect, test } from "vitest";
import { createTrials, maxTrials } from "../src/trial-edits.ts";
import { lint } from "./lint.ts";

const imports = `import { TmesEndUserQuarantine, TmesSyslogForwarding, TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const rules = ["virtual-analyzer-off"];
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const on = "virtualAnalyzer: { enabled: true }";

// A folder where every rule is on.
const folder = mkdtempSync(join(tmpdir(), "tmes-suggestions-"));
mkdirSync(join(folder, ".git"));
writeFileSync(join(folder, "tmes.config.yaml"), "packs: [all]\n");
const file = join(folder, "main.ts");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What each finding of a program is offered. */
function offers(code: string, only = rules): readonly (readonly string[])[] {
  return lint(`${imports}${code}`, { rules: only, file }).map(({ suggestions = [] }) =>
    suggestions.map(({ desc }) => desc),
  );
}

function applied(code: string, message: Linter.LintMessage): string {
  const fix = message.suggestions?.[0]?.fix;
  return fix === undefined ? code : code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

/** The program after its suggestion. */
function fixed(code: string, only = rules): string {
  const [message, ...others] = lint(code, { rules: only, file });
  expect(others).toEqual([]);
  const after = message === undefined ? code : applied(code, message);
  expect(lint(after, { rules: only, file })).toEqual([]);
  return after.slice(imports.length);
}

describe("suggestions", () => {
  const rule = (inside: string): string => `${imports}new TmesVirusRule(eu, "a", { ${basics}${inside} });`;

  test("replace a value", () => {
    expect(fixed(rule(`, virtualAnalyzer: { enabled: true }`))).toContain("virtualAnalyzer: { enabled: false }");
  });
  test("replace an expression", () => {
    expect(
      fixed(
        `${imports}const on = true; new TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: on } });`,
      ),
    ).toContain("{ enabled: false }");
  });
  test("keep the name of a shorthand", () => {
    expect(
      fixed(
        `${imports}const enabled = true; new TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled } });`,
      ),
    ).toContain("{ enabled: false }");
  });
  test("remove what depends on the value", () => {
    expect(fixed(rule(`, virtualAnalyzer: { enabled: true, macroFiles: true }`))).toContain(
      "virtualAnalyzer: { enabled: false }",
    );
    expect(fixed(rule(`,\n  virtualAnalyzer: {\n    enabled: true,\n    macroFiles: true,\n  },\n`))).toContain(
      "{\n    enabled: false,\n  }",
    );
  });
  test("remove neighbours that depend on the value, in one edit", () => {
    const several = [
      'enabled: true, macroFiles: true, securityLevel: "low"',
      'macroFiles: true, enabled: true, securityLevel: "low"',
      'macroFiles: true, securityLevel: "low", enabled: true,',
      '\n    enabled: true,\n    macroFiles: true,\n    securityLevel: "low",\n  ',
    ];
    for (const inside of several)
      expect(fixed(rule(`, virtualAnalyzer: { ${inside} }`)).replace(/\s+/g, " ")).toMatch(
        /virtualAnalyzer: \{ enabled: false,? \}/,
      );
  });
  test("leave what depends on the value and is not seen: it is without effect then", () => {
    const code = rule(`, virtualAnalyzer: { ...more, enabled: true }`).replace(
      imports,
      `${imports}import { more } from "./more";\n`,
    );
    const [message] = lint(code, { rules });
    expect(message && applied(code, message)).toContain("{ ...more, enabled: false }");
  });
  test("leave what depends on the value where other code reads it", () => {
    const va = (enabled: string): string =>
      `const va = { enabled: ${enabled}, macroFiles: true } as const;\nconsole.log(va.macroFiles);\n`;
    expect(fixed(`${imports}${va("true")}new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`)).toContain(
      va("false"),
    );
  });
  test("say what is not said", () => {
    expect(fixed(rule(""))).toContain(`level: "organization", virtualAnalyzer: { enabled: false } }`);
    expect(fixed(rule(",\n  virtualAnalyzer: {},\n"))).toContain("virtualAnalyzer: { enabled: false },\n");
  });
  test("take an object along that would be left empty", () => {
    const code = rule(`, actions: { intercept: "change-recipient", changeRecipient: { recipients: ["a@b.example"] } }`);
    const [message] = lint(code, { rules: ["copies-to-people-off"], file });
    expect(message && applied(code, message)).toContain(`actions: { intercept: "do-not-intercept" }`);
  });
  test("offer each of several values that are right, to be chosen", () => {
    expect(
      offers(`new TmesVirusRule(eu, "a", { ${basics}, actions: { intercept: "change-recipient" } });`, [
        "copies-to-people-off",
      ]),
    ).toEqual([["do-not-intercept", "quarantine", "delete"].map((value) => `Set actions.intercept to "${value}".`)]);
  });
  test("offer none of several values where the one that is there may be right", () => {
    expect(offers(`new TmesVirusRule(eu, "a", { ${basics} });`, ["copies-to-people-off"])).toEqual([[]]);
  });
});

describe("no suggestion", () => {
  test("that makes another rule fail", () => {
    const code = (malware: string): string => `const all = { view: true, takeAction: true };
new TmesEndUserQuarantine(eu, "q", { permissions: { spam: all, graymail: all, malware: ${malware} } });`;
    const only = ["end-user-quarantine-malware-locked"];
    expect(offers(code("{ ...all, takeAction: true }"), only)).toEqual([
      ["Set permissions.malware.takeAction to false."],
    ]);
    expect(offers(code("all"), only)).toEqual([[]]);
  });
  test("that leaves dependent settings, which are without effect then", () => {
    const code = (more: string): string => `const to = { forward: true } as const;
const none = { forward: false };
new TmesSyslogForwarding(eu, "f", {
  detectionLogs: { ...to, profile: "siem", includeSpam: false },
  auditLogs: none,
  mailTrackingLogs: none,
  urlClickLogs: { ${more}, profile: "siem" },
});`;
    const only = ["click-logs-not-forwarded"];
    expect(offers(code("forward: true"), only)).toEqual([["Set urlClickLogs.forward to false."]]);
    expect(offers(code("...to"), only)).toEqual([["Set urlClickLogs.forward to false."]]);
  });
  test("that leaves something the construct refuses", () => {
    const code = (more: string): string => `const to = { changeRecipient: { recipients: ["group:Board"] } };
new TmesVirusRule(eu, "r", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  virtualAnalyzer: { enabled: false },
  predictiveMachineLearning: { enabled: false },
  actions: { intercept: "change-recipient", ${more} },
});`;
    const only = ["copies-to-people-off"];
    expect(offers(code('changeRecipient: { recipients: ["group:Board"] }'), only)).toEqual([
      ["do-not-intercept", "quarantine", "delete"].map((value) => `Set actions.intercept to "${value}".`),
    ]);
    expect(offers(code("...to"), only)).toEqual([[]]);
  });
  test("that leaves the finding, or only decides it", () => {
    const finding: Finding = {
      ...{ id: "1", rule: "r", version: 1, severity: "error", verdict: "undetermined", status: "open", tenant: "eu" },
      ...{ path: "settings.a", actual: { unknown: "undeclared" }, title: "", message: "", remediation: "" },
      ...{ unknown: [], place: { location: { file, line: 1, column: 1 } }, surface: "editor" },
    };
    const source: SourceResult = { tenants: [], notices: [], surface: "editor", file };
    const tried = (findings: readonly Finding[]): boolean =>
      createTrials({ source, findings: [finding] })(finding, "edit", () => ({ source, findings }));
    expect(tried([finding])).toBe(false);
    expect(tried([{ ...finding, id: "2", verdict: "fail" }])).toBe(false);
    expect(tried([{ ...finding, id: "2" }])).toBe(true);
    expect(tried([])).toBe(true);
    // In a file of many items each trial judges all of them.
    const item: ItemView = { kind: "k", name: "n", settings: {}, unknowns: [], exists: true, origin: {} };
    const tenant: TenantView = {
      ...{ tenant: { name: "eu" }, unknowns: [], view: "open", openBecause: [], surface: "editor", origin: {} },
      items: Array.from({ length: 1_000 }, () => item),
    };
    const fixes = createTrials({ source: { ...source, tenants: [tenant] }, findings: [finding] });
    const tries = Array.from({ length: 6 }, (_, edit) =>
      fixes(finding, String(edit), () => ({ source, findings: [] })),
    );
    expect(tries).toEqual([true, true, true, true, false, false]);
  });
  test("with others at once, and alone where they do not all go together", () => {
    const findings = ["1", "2"].map((id): Finding => ({
      ...{ id, rule: `r${id}`, version: 1, severity: "error", verdict: "fail", status: "open", tenant: "eu" },
      ...{ path: "settings.a", actual: { unknown: "undeclared" }, title: "", message: "", remediation: "" },
      ...{ unknown: [], place: { location: { file, line: Number(id), column: 1 } }, surface: "editor" },
    }));
    const source: SourceResult = { tenants: [], notices: [], surface: "editor", file };
    const tried = (left: readonly string[]): readonly (readonly [boolean, number])[] => {
      let alone = 0;
      const after = (...ids: readonly string[]) => ({
        source,
        findings: findings.filter(({ id }) => ids.includes(id)),
      });
      const fixes = createTrials({ source, findings }, () => ({
        edits: new Set(["1", "2"]),
        tryAll: () => after(...left),
      }));
      return findings.map((finding) => {
        const holds = fixes(finding, finding.id, () => (alone++, after("1")));
        return [holds, alone] as const;
      });
    };
    expect(tried([])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    expect(tried(["1", "2"])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
  test.each([
    [
      "a method that may override another",
      `class A { va() { return { enabled: true } as const; } }\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: new A().va() });`,
    ],
    [
      "a declared type",
      `const va: { readonly enabled: true } = { enabled: true };\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    ],
    [
      "a declared result",
      `const va = (): { readonly enabled: true } => ({ enabled: true });\nnew TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va() });`,
    ],
  ])("where types may not allow it: %s", (_, code) => {
    expect(offers(code)).toEqual([[]]);
  });
  test("for a setting whose condition has no type of its own", () => {
    const only = ["agentic-ai-detection-off"];
    const code = (enabled: string): string =>
      `import { TmesCorrelatedIntelligenceRule } from "@tmes-as-code/constructs";
const gateway = new TmesTenant(stack, "gw", { name: "gw", site: "eu", edition: "cegp", dataSubjects: ["DE"] });
for (const deep of [true]) new TmesCorrelatedIntelligenceRule(gateway, "a", { ${basics}, securityRisks: { enabled: ${enabled} }, virtualAnalyzer: { enabled: false } });`;
    expect(offers(code("true"), only)).toEqual([["Set securityRisks.agenticAi to false."]]);
    expect(offers(code("deep"), only)).toEqual([[]]);
  });
  test(`beyond ${String(maxTrials)} edits of a file that are not right together, until some are made`, () => {
    const many = Array.from(
      { length: maxTrials + 5 },
      (_, index) => `new TmesVirusRule(eu, "${String(index)}", { ${basics}, ${on} });`,
    );
    const offered = (code: readonly string[]): number =>
      offers(code.join("\n")).filter(({ length }) => length > 0).length;
    expect(offered(many)).toBe(many.length);
    const harmful = `const all = { view: true, takeAction: true };
new TmesEndUserQuarantine(eu, "q", { permissions: { spam: all, graymail: all, malware: all } });`;
    expect(offered([harmful, ...many])).toBe(maxTrials);
  });
});

describe("a suggestion where types are ours", () => {
  test.each([
    [
      "a variable",
      `const props: TmesVirusRuleProps = { ${basics}, virtualAnalyzer: { enabled: true, macroFiles: true } };\nnew TmesVirusRule(eu, "a", props);`,
    ],
    [
      "a parameter",
      `function rule(props: TmesVirusRuleProps) { new TmesVirusRule(eu, "a", props); }\nrule({ ${basics}, virtualAnalyzer: { enabled: true, macroFiles: true } });`,
    ],
    [
      "a constructor's parameter",
      `class R extends TmesVirusRule { constructor(id: string, props: TmesVirusRuleProps) { super(eu, id, props); } }\nnew R("a", { ${basics}, virtualAnalyzer: { enabled: true, macroFiles: true } });`,
    ],
    [
      "a result",
      `const props = (): TmesVirusRuleProps => ({ ${basics}, virtualAnalyzer: { enabled: true, macroFiles: true } });\nnew TmesVirusRule(eu, "a", props());`,
    ],
  ])("of %s", (_, code) => {
    expect(fixed(`${imports}${code}`)).toContain("virtualAnalyzer: { enabled: false }");
  });
});
