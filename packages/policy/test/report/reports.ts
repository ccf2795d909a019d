/** Hand-made reports: what the formatters are shown. */
import type { Change, Finding, Flow, GateDecision, Report } from "../../src/types.ts";

/** The author's file that some findings point at. */
export const tenantsFile = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const eu = new TmesTenant(stack, "acme-eu", { site: "eu", dataSubjects: ["DE", "FR"] });

new TmesVirusRule(eu, "inbound", {
\tname: "Organization: Virus",
\tdirection: "inbound",
\tvirtualAnalyzer: { enabled: true }, // ask anna.mu@acme.example
});
`;

const virtualAnalyzer: Finding = {
  id: "0a1b2c3d4e5f6071",
  rule: "virtual-analyzer-off",
  version: 1,
  severity: "error",
  verdict: "fail",
  status: "open",
  tenant: "acme-eu",
  item: { kind: "virus-rule", name: "Organization: Virus" },
  path: "settings.virtualAnalyzer.enabled",
  actual: { value: true },
  expected: { equals: false },
  title: "Turn off the Virtual Analyzer where EU mail is handled",
  message:
    "Suspicious files from the mail of acme-eu's people go to Trend Micro's cloud sandbox, with everything that is written in them; the decision was to keep them in house.",
  remediation: "Set virtualAnalyzer.enabled to false and switch it off in the console.",
  unknown: [],
  place: {
    location: { file: "src/tenants.ts", line: 8, column: 21 },
    construct: "acme/acme-eu/inbound",
    address: "terraform_data.acme-eu_inbound_5A1F",
    input: { file: "plan.json" },
  },
  surface: "plan",
};

const undeclared: Finding = {
  ...virtualAnalyzer,
  id: "1a1b2c3d4e5f6072",
  rule: "predictive-machine-learning-feedback-off",
  version: 2,
  verdict: "undetermined",
  path: "settings.predictiveMachineLearning.feedback",
  actual: { unknown: "undeclared" },
  title: "Do not let Trend Micro collect files for its research",
  message: "Cannot be decided: settings.predictiveMachineLearning.feedback is not declared.",
  remediation: "Declare feedback: false.",
  unknown: [{ path: "settings.predictiveMachineLearning.feedback", reason: "undeclared" }],
};

const many: readonly Finding[] = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name, index) => ({
  ...virtualAnalyzer,
  id: `2a1b2c3d4e5f607${String(index)}`,
  rule: "syslog-tls",
  severity: "warn",
  item: { kind: "syslog-server", name: `siem-${name}` },
  path: "settings.protocol",
  actual: { value: "UDP" },
  expected: { oneOf: ["TLS + TCP"] },
  title: "Encrypt logs to syslog servers",
  message: `The server siem-${name} gets logs of who wrote to whom in clear text.`,
  remediation: "Choose TLS + TCP.",
  place: { location: { file: "src/syslog.ts", line: 12 + index, column: 3 } },
}));

const hidden: Finding = {
  ...virtualAnalyzer,
  id: "3a1b2c3d4e5f6070",
  rule: "directory-sync-minimal",
  item: { kind: "directory-synchronization", name: "settings" },
  path: "settings.groups",
  actual: { hidden: "3 persons" },
  expected: { manual: "Only groups that need it." },
  title: "Synchronise only the directory data that filtering needs",
  message: "3 persons are synchronised to the cloud.",
  remediation: "Narrow the groups.",
  place: { location: { file: "src/tenants.ts", line: 3, column: 1 } },
};

const several: Finding = {
  ...virtualAnalyzer,
  id: "4a1b2c3d4e5f6070",
  rule: "time-of-click-scope",
  verdict: "undetermined",
  severity: "warn",
  item: { kind: "spam-rule", name: "Organization: Spam or Phish" },
  path: "settings.webReputation.timeOfClick.enabled",
  actual: { unknown: "undeclared" },
  title: "Limit which links are followed",
  message: 'Cannot be decided: spam-rule "Organization: Spam or Phish" is not declared, and every tenant has it.',
  remediation: "Declare the rule.",
  unknown: [
    { path: "settings.enabled", reason: "undeclared" },
    { path: "settings.webReputation.timeOfClick.enabled", reason: "undeclared" },
    { path: "tenant.dataSubjects", reason: "after-apply" },
    { path: "items", reason: "partial-view" },
    { path: "settings.webReputation.timeOfClick.scope", reason: "token" },
    { path: "settings.a", reason: "redacted" },
    { path: "settings.b", reason: "dynamic" },
  ],
  place: { input: { file: "plan.json" }, address: "terraform_data.spam" },
};

const { expected: _, ...withoutExpected } = virtualAnalyzer;

const ignored: Finding = {
  ...withoutExpected,
  id: "5a1b2c3d4e5f6070",
  rule: "integrity/ignored-changes",
  verdict: "undetermined",
  path: "",
  actual: { unknown: "partial-view" },
  title: "Terraform ignores changes to the settings",
  message:
    "lifecycle.ignore_changes keeps the old settings, whatever the code says: the plan does not show what the code declares.",
  remediation: "Remove ignore_changes for input.",
  unknown: [],
};

const excepted: Finding = {
  ...virtualAnalyzer,
  id: "6a1b2c3d4e5f6070",
  status: "excepted",
  exception: { id: "va-us-1", owner: "@acme/mail-platform", expires: "2027-01-31" },
  tenant: "acme-us",
};

const expired: Finding = {
  ...virtualAnalyzer,
  id: "7a1b2c3d4e5f6070",
  rule: "exception/expired",
  tenant: "acme-us",
  item: { kind: "virus-rule", name: "outbound" },
  actual: { value: "2026-10-31" },
  expected: { manual: "a day that is not over" },
  title: "An exception has expired",
  message: "Exception va-us-2 held until 2026-10-31. What it covered counts again.",
  remediation: "Fix what it covers and remove it, or have it approved again with a later `expires`.",
  place: { location: { file: "tmes.config.yaml", line: 14, column: 5 } },
};

const possible: Finding = {
  ...virtualAnalyzer,
  id: "8a1b2c3d4e5f6070",
  verdict: "undetermined",
  possiblyExcepted: ["va-us-3"],
  tenant: "acme-us",
  item: { kind: "virus-rule", name: "later" },
  actual: { unknown: "after-apply" },
  message: "Cannot be decided: settings.virtualAnalyzer.enabled is known only after apply.",
  unknown: [{ path: "settings.virtualAnalyzer.enabled", reason: "after-apply" }],
};

/** A report with one of everything. */
export const full: Report = {
  schema: "tmes-report/v2",
  engine: "0.1.0",
  bundle: { digest: "0123456789abcdef".repeat(4), revision: "r1" },
  configurations: [
    {
      file: "tmes.config.yaml",
      digest: "fedcba9876543210".repeat(4),
      packs: ["eu-privacy"],
      off: ["syslog-tls"],
      lowered: [{ rule: "dlp-copies-off", from: "error", to: "warn" }],
      parameters: [{ rule: "virtual-analyzer-off", parameter: "jurisdictions", from: ["EEA"], to: ["DE"] }],
    },
  ],
  today: "2026-11-24",
  inputs: [{ file: "plan.json", surface: "plan" }],
  tenants: [
    tenant("acme-anz", {
      site: { value: "anz" },
      view: "open",
      openBecause: ["plan.json is a plan with -target."],
      inventory: "partial",
    }),
    tenant("acme-eu", { errors: 4, warnings: 9, inventory: "not-declared" }),
    tenant("acme-jp", { site: { value: "jp" } }),
    tenant("acme-us", { site: { unknown: "after-apply" }, errors: 1 }),
  ],
  findings: [virtualAnalyzer, undeclared, ...many, hidden, several, ignored, excepted, expired, possible],
  coverage: {
    tenants: 4,
    items: 41,
    undeclaredItems: 6,
    evaluations: 1214,
    verdicts: { pass: 1000, fail: 11, undetermined: 3, "not-applicable": 200 },
    rules: [
      { rule: "virtual-analyzer-off", pass: 3, fail: 2, undetermined: 0, "not-applicable": 2 },
      { rule: "site-matches-data-subjects", pass: 0, fail: 0, undetermined: 0, "not-applicable": 4 },
    ],
    unread: [
      { kind: "virus-rule", path: "settings.notes", count: 2 },
      { kind: "profile", path: "settings.mobileNumbers", count: 4 },
    ],
    unreadKinds: [{ kind: "profile", count: 4 }],
    dormant: [
      { kind: "virus-rule", path: "virtualAnalyzer.macroFiles", while: "virtualAnalyzer.enabled", count: 1 },
      { kind: "virus-rule", path: "virtualAnalyzer.securityLevel", while: "virtualAnalyzer.enabled", count: 3 },
    ],
  },
};

/** Two tenants, each under a configuration of its own, and an exception that ran out. */
export const projects: Report = {
  ...full,
  configurations: [
    {
      file: "apac/tmes.config.yaml",
      digest: "fedcba9876543210".repeat(4),
      packs: ["eu-privacy", "works-council"],
      floor: { file: "tmes.config.yaml", packs: ["security-floor"] },
      ...{ off: [], lowered: [], parameters: [] },
    },
    { digest: "0123456789abcdef".repeat(4), packs: ["eu-privacy"], off: [], lowered: [], parameters: [] },
  ],
  inputs: [
    { file: "apac/plan.json", surface: "plan", configuration: 0 },
    { file: "emea/plan.json", surface: "plan", configuration: 1 },
  ],
  tenants: [
    tenant("acme-anz", { configuration: 0 }),
    tenant("acme-eu", { configuration: 1, errors: 1 }),
    tenant("acme-jp", { configuration: 0 }),
  ],
  findings: [virtualAnalyzer, { ...expired, tenant: "" }],
  coverage: { ...full.coverage, tenants: 3, unread: [], unreadKinds: [], undeclaredItems: 0 },
};

const flow: Flow = {
  id: "f1a1b2c3d4e5f601",
  tenant: "acme-eu",
  module: "virtual-analyzer",
  data: "virtual-analyzer/suspicious-files",
  recipient: { service: "Trend Micro cloud sandbox", region: "eu" },
  purpose: "analysis of suspicious files",
  retention: "180 days",
  state: "flows",
  cause: {
    item: { kind: "virus-rule", name: "Organization: Virus" },
    path: "settings.virtualAnalyzer.enabled",
    value: { value: true },
  },
  sources: ["notice-2018"],
};
const { region: _region, ...unknownRecipient } = flow.recipient;
const { retention: _retention, ...withoutRetention } = flow;
const unknownFlow: Flow = {
  ...withoutRetention,
  id: "1234567890123456",
  recipient: unknownRecipient,
  state: "not-known",
  cause: { path: "settings.feedback", value: { unknown: "after-apply" } },
  because: "The plan does not show the setting.",
};

const change: Change = {
  base: { label: "main", commit: "0123456789abcdef0123456789abcdef01234567", inputs: [{ file: "base/plan.json" }] },
  head: { label: "pull request 12", inputs: [{ file: "plan.json", sha256: "0123456789abcdef".repeat(4) }] },
  settings: [
    {
      tenant: "acme-eu",
      item: { kind: "virus-rule", name: "Organization: Virus" },
      path: "settings.virtualAnalyzer.enabled",
      change: "changed",
      from: { value: false },
      to: { value: true },
      location: { file: "src/tenants.ts", line: 8, column: 21 },
    },
    { tenant: "acme-us", item: { kind: "syslog-server", name: "siem" }, path: "", change: "removed" },
    {
      tenant: "acme-us",
      item: { kind: "directory-synchronization", name: "settings" },
      path: "settings.groups",
      change: "added",
      to: { hidden: "3 persons" },
    },
  ],
  verdicts: [
    { change: "new", finding: { ...virtualAnalyzer, introduced: true }, other: "pass" },
    { change: "fixed", finding: hidden, other: "pass" },
    { change: "no-longer-declared", finding: several },
  ],
  unchanged: 12,
  exceptions: [
    {
      id: "va-us-1",
      rule: "virtual-analyzer-off",
      change: "widened",
      effect: "It covers all tenants instead of acme-us.",
    },
    { id: "va-us-4", rule: "virtual-analyzer-off", change: "removed", effect: "What it covered counts again." },
  ],
  claims: [{ tenant: "acme-eu", claim: "dataSubjects", from: { value: ["DE", "FR"] }, to: { unknown: "after-apply" } }],
  flows: [
    { change: "added", head: flow },
    { change: "no-longer-known", base: { ...unknownFlow, state: "does-not-flow" }, head: unknownFlow },
    { change: "removed", base: flow },
  ],
};

const gate: GateDecision = {
  passes: false,
  reasons: ["1 new finding at error severity.", "1 finding fails by the policy of the head."],
  afterMerge: [{ ...hidden, id: "9a1b2c3d4e5f6070", tenant: "acme-jp", introduced: true }],
  policy: [
    {
      part: "rule",
      weakens: true,
      effect: "would switch virtual-analyzer-off off.",
      location: { file: "tmes.config.yaml", line: 4 },
    },
    { part: "pack", weakens: false, effect: "adds the pack works-council." },
  ],
  pending: [{ finding: "0a1b2c3d4e5f6071", by: { part: "exception", id: "va-eu-1" } }],
  policyPatch:
    "--- a/tmes.config.yaml\n+++ b/tmes.config.yaml\n@@ -1,2 +1,3 @@\n packs: [eu-privacy]\n+exceptions: # ```\n+\t- id: va-eu-1\n",
};

const left = {
  rule: "virtual-analyzer-off",
  version: 1,
  tenant: "acme-eu",
  item: { kind: "virus-rule", name: "Organization: Virus" },
  path: "settings.virtualAnalyzer.enabled",
} as const;

/** A change that a gate blocks: with new findings, flows, exceptions and a changed policy. */
export const gated: Report = {
  ...full,
  findings: full.findings.map((finding) => ({ ...finding, introduced: finding.id === virtualAnalyzer.id })),
  notRead: [
    { file: "README.md", reason: "not ours" },
    { file: "stacks/extra.tf.json", reason: "not judged: a module of the stack may use it" },
  ],
  obligations: [
    { ...left, id: "b000000000000001", state: "settled-pass" },
    { ...left, id: "b000000000000002", rule: "syslog-tls", state: "still-open" },
    { ...left, id: "b000000000000003", item: { kind: "virus-rule", name: "gone" }, state: "item-gone" },
  ],
  change,
  gate,
};

/** Texts that mean something to a terminal, a pipeline, a browser, a spreadsheet or a reader of comments. */
export const hostileTexts = [
  "::error file=x::y",
  "\n::set-env name=PATH::x",
  "##vso[task.complete result=Succeeded;]x",
  "##[error]x",
  "section_start:1:x",
  "</code></td><script>alert(1)</script><img src=x onerror=alert(1)>",
  "]]>&amp;<![CDATA[",
  "`]\u0060` | x | <!-- --> --> @acme/everyone #1 GH-1 https://evil.example www.evil.example [a](https://evil.example)",
  '=HYPERLINK("https://evil.example","x")',
  '+1"; @SUM(1)',
  "\t=1+1",
  "\uff1d1",
  "\u202eabc\u001b[2J\u0000\u0085\u2028\ufeff\ud800",
  "%0A%3A%2C%25;],",
] as const;

/** The report with a text in every place that holds a text of others. */
export function withText(report: Report, text: string): Report {
  const put = (key: string, value: unknown, holder?: object): unknown => {
    // What tmes computes.
    if (key === "id" && holder !== undefined && ("verdict" in holder || "recipient" in holder || "state" in holder))
      return value;
    if (Array.isArray(value)) return value.map((entry: unknown) => put(key, entry));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, put(name, member, value)]));
    return typeof value === "string" && free.has(key) ? `${text}${value}${text}` : value;
  };
  // Only texts change.
  return put("", report) as Report;
}

const free = new Set(
  ["name", "tenant", "message", "remediation", "title", "construct", "address", "owner", "id", "path", "label"].concat(
    ["effect", "purpose", "retention", "because", "service", "region", "reasons", "openBecause", "manual", "value"],
    ["hidden", "rule", "possiblyExcepted", "policyPatch", "packs", "data", "claim", "equals"],
  ),
);

/** Twelve tenants from one factory, all alike. */
export const fleet: Report = {
  ...full,
  tenants: Array.from({ length: 12 }, (_, i) => tenant(`acme-${String(i + 1).padStart(2, "0")}`, { errors: 1 })),
  findings: Array.from({ length: 12 }, (_, i) => ({
    ...virtualAnalyzer,
    id: `7a1b2c3d4e5f60${String(i + 10)}`,
    tenant: `acme-${String(i + 1).padStart(2, "0")}`,
    message: `Suspicious files from the mail of acme-${String(i + 1).padStart(2, "0")}'s people leave.`,
  })),
  coverage: { ...full.coverage, tenants: 12, unread: [], unreadKinds: [], dormant: [], undeclaredItems: 0 },
};

/** Three tenants, nothing found. */
export const clean: Report = {
  ...full,
  tenants: [tenant("acme-eu"), tenant("acme-jp"), tenant("acme-us")],
  findings: [],
  coverage: { ...full.coverage, tenants: 3, verdicts: { pass: 1014, fail: 0, undetermined: 0, "not-applicable": 200 } },
};

/** Nothing to check. */
export const empty: Report = {
  ...full,
  tenants: [],
  findings: [],
  coverage: {
    tenants: 0,
    items: 0,
    undeclaredItems: 0,
    evaluations: 0,
    verdicts: { pass: 0, fail: 0, undetermined: 0, "not-applicable": 0 },
    rules: [],
    unread: [],
    unreadKinds: [],
    dormant: [],
  },
};

function tenant(name: string, more: Partial<Report["tenants"][number]> = {}): Report["tenants"][number] {
  return {
    name,
    site: { value: "eu" },
    view: "closed",
    openBecause: [],
    inventory: "complete",
    claims: [],
    undeclaredDefaultRules: [],
    items: 10,
    errors: 0,
    warnings: 0,
    place: { location: { file: "src/tenants.ts", line: 3, column: 12 } },
    ...more,
  };
}
