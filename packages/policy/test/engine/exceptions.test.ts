/** Exceptions: what they cover and what they do not, and findings about exceptions themselves. */
import { kindById } from "@tmes-as-code/catalog";
import { createOpa } from "@tmes-as-code/opa";
import { describe, expect, test } from "vitest";
import { acceptedDigest } from "../../src/config/accepted-digest.ts";
import { defaultConfig, parseConfig } from "../../src/config/config.ts";
import type { ExceptionConfig } from "../../src/config/exceptions.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { PolicyError } from "../../src/errors.ts";
import type { ItemView, JsonObject, Report, TenantView } from "../../src/types.ts";
import { tinyBundle, type TestRule } from "./tiny-bundle.ts";
import { item as toy, source, tenant, unseen } from "./views.ts";

const kind = "virus-rule";
const sandbox: TestRule = {
  rego: `applies if not input.item.settings.enabled == false
finding contains {"path": ["item", "settings", "virtualAnalyzer", "enabled"], "expected": {"equals": false}} if input.item.settings.virtualAnalyzer.enabled == true
finding contains {"path": ["item", "settings", "virtualAnalyzer", "macroFiles"], "expected": {"equals": false}} if input.item.settings.virtualAnalyzer.macroFiles == true`,
  slots: [
    { path: "settings.enabled", finding: false },
    { path: "settings.virtualAnalyzer.enabled", applies: false, positive: true },
    { path: "settings.virtualAnalyzer.macroFiles", applies: false, positive: true },
  ],
  info: { kinds: [kind], version: 3 },
};
const recipients: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "settings", "exceptions", i, "sender"], "expected": {"manual": "Fewer."}} if some i, _ in input.item.settings.exceptions`,
  slots: [{ path: "settings.exceptions[*].sender", applies: false, positive: true }],
  info: { kinds: [kind] },
};
const site: TestRule = {
  rego: `applies := true
finding contains {"path": ["tenant", "site"], "expected": {"equals": "eu"}} if input.tenant.site == "us"
finding contains {"path": ["items", "virus-rule", name, "settings", "enabled"], "expected": {"equals": true}} if {
	some name, rule in input.items["virus-rule"]
	rule.settings.enabled == false
}`,
  slots: [
    { path: "tenant.site", applies: false, open: true, positive: true },
    { path: "items.virus-rule[*].settings.enabled", applies: false, positive: true },
  ],
  info: { scope: "tenant", kinds: [kind] },
};

const bundle = tinyBundle({
  rules: { sandbox, recipients, site },
  packs: {
    all: { rules: { sandbox: {}, recipients: {}, site: {} } },
    brief: { rules: { sandbox: {} }, exceptions: { maxDays: 100 } },
    long: { rules: { sandbox: {}, site: {} }, exceptions: { maxDays: 400 } },
    firm: { rules: { sandbox: {} }, neverExcepted: ["sandbox"] },
  },
});

const exception: ExceptionConfig = {
  id: "va-1",
  rule: "sandbox",
  version: 3,
  tenant: "acme",
  item: { kind, name: "in" },
  path: "settings.virtualAnalyzer.enabled",
  covers: "fail",
  value: { equals: true },
  unknown: [],
  reason: "Until the contract ends.",
  owner: "@acme/mail",
  approver: "privacy@example.com",
  ticket: "PRIV-1",
  expires: "2027-01-31",
};

function without(key: keyof ExceptionConfig, from: ExceptionConfig = exception): ExceptionConfig {
  const { [key]: _left, ...rest } = from;
  return rest as ExceptionConfig;
}

const today = "2026-11-24";

function check(
  exceptions: readonly ExceptionConfig[],
  tenants: readonly TenantView[],
  { packs = ["all"], day = today, salt }: { packs?: readonly string[]; day?: string; salt?: string } = {},
): Report {
  const engine = createEngine({
    bundle,
    config: { ...defaultConfig, packs, exceptions, ...(salt === undefined ? {} : { salt }) },
    today: day,
  });
  return engine.check([source(tenants)], { allResults: true });
}

function rule(name: string, settings: JsonObject, more: Partial<ItemView> = {}): ItemView {
  return toy(name, settings, { kind, ...more });
}

function acme(items: readonly ItemView[], more: Partial<TenantView> = {}): TenantView {
  return tenant(items, { tenant: { name: "acme", site: "eu" }, ...more });
}

const on = { enabled: true, virtualAnalyzer: { enabled: true, macroFiles: false } };
const unsafe = acme([rule("in", on)]);

/** `rule path status`, with the exception's id. */
function told({ findings }: Report): readonly string[] {
  return findings.map(({ rule: id, path, status, exception: by, possiblyExcepted }) =>
    [
      id,
      path,
      status,
      ...(by ? [by.id] : []),
      ...(possiblyExcepted ? [`possibly ${possiblyExcepted.join()}`] : []),
    ].join(" "),
  );
}

const covered = "sandbox settings.virtualAnalyzer.enabled excepted va-1";
const open = "sandbox settings.virtualAnalyzer.enabled open";
const unmatched = "exception/unmatched settings.virtualAnalyzer.enabled open";

describe("an exception", () => {
  test("covers the finding it names, which stays in the report", () => {
    const report = check([exception], [unsafe]);
    expect(told(report)).toEqual([covered]);
    expect(report.findings[0]?.exception).toEqual({ id: "va-1", owner: "@acme/mail", expires: "2027-01-31" });
    expect(report.tenants[0]).toMatchObject({ errors: 0, warnings: 0 });
    expect(report.coverage.verdicts.fail).toBe(1);
  });

  test.each<[string, Partial<ExceptionConfig>]>([
    [
      "rule",
      { rule: "recipients", version: 1, path: "settings.exceptions[0].sender", value: { digest: "a".repeat(64) } },
    ],
    ["item", { item: { kind, name: "out" } }],
    ["path", { path: "settings.virtualAnalyzer.macroFiles" }],
    ["value", { value: { equals: false } }],
    ["type of value", { value: { equals: "true" } }],
    ["absence", { value: { absent: true } }],
    ["verdict", { ...without("value"), covers: "undetermined", value: { equals: true } }],
  ])("covers no other %s, and is reported as unused", (_, change) => {
    expect(told(check([{ ...exception, ...change }], [unsafe])).map((line) => line.replace(/ .*/, ""))).toEqual(
      expect.arrayContaining(["exception/unmatched", "sandbox"]),
    );
    expect(told(check([{ ...exception, ...change }], [unsafe]))).toContain(open);
  });

  test("covers no other tenant, and is not judged where its tenant is not seen", () => {
    expect(told(check([{ ...exception, tenant: "other" }], [unsafe]))).toEqual([open]);
    const other = acme([rule("in", on)], { tenant: { name: "other", site: "eu" } });
    expect(told(check([exception], [unsafe, other]))).toEqual([covered, open]);
  });

  test("covers one of two findings of a rule", () => {
    const both = acme([rule("in", { enabled: true, virtualAnalyzer: { enabled: true, macroFiles: true } })]);
    expect(told(check([exception], [both]))).toEqual([covered, "sandbox settings.virtualAnalyzer.macroFiles open"]);
  });

  test("in an open view is not reported as unused", () => {
    const none = acme([], { view: "open", openBecause: ["a part."] });
    expect(told(check([exception], [none])).filter((line) => line.startsWith("exception"))).toEqual([]);
  });

  test("possibly covers what cannot be seen", () => {
    const hidden = acme([rule("in", on, { unknowns: [unseen("settings.virtualAnalyzer.enabled")] })]);
    expect(told(check([exception], [hidden]))).toEqual([`${open} possibly va-1`]);
    const undeclared = acme([rule("in", { enabled: true, virtualAnalyzer: { macroFiles: false } })]);
    expect(told(check([exception], [undeclared]))).toEqual([`${open} possibly va-1`]);
  });

  test("of what cannot be decided covers that, and nothing that is known", () => {
    const undecided: ExceptionConfig = { ...without("value"), covers: "undetermined" };
    const undeclared = acme([rule("in", { enabled: true, virtualAnalyzer: { macroFiles: false } })]);
    expect(told(check([undecided], [undeclared]))).toEqual([covered]);
    const more = acme([rule("in", { enabled: true })]);
    expect(told(check([undecided], [more]))).toContain(open);
    expect(told(check([{ ...undecided, unknown: ["settings.virtualAnalyzer.macroFiles"] }], [more]))).toEqual([
      covered,
    ]);
    expect(told(check([undecided], [unsafe]))).toEqual([open, unmatched]);
    expect(check([undecided], [unsafe]).findings.map(({ severity }) => severity)).toEqual(["error", "warn"]);
  });

  test("also if the surface does not report it", () => {
    const undecided: ExceptionConfig = { ...without("value"), covers: "undetermined" };
    const silent = { undeclared: "off", other: "off" } as const;
    const quiet = tinyBundle({
      rules: { sandbox },
      packs: {
        all: {
          rules: { sandbox: {} },
          undetermined: { editor: silent, synth: silent, plan: silent, state: silent, document: silent },
        },
      },
    });
    const config = { ...defaultConfig, packs: ["all"], exceptions: [undecided] };
    const undeclared = acme([rule("in", { enabled: true, virtualAnalyzer: { macroFiles: false } })]);
    const { findings } = createEngine({ bundle: quiet, config, today }).check([source([undeclared])]);
    expect(findings).toEqual([]);
  });

  test("of a tenant needs no item; of an item seen from the tenant it does", () => {
    const us = acme([rule("in", { enabled: false })], { tenant: { name: "acme", site: "us" } });
    const ofSite: ExceptionConfig = {
      ...without("item"),
      id: "s",
      rule: "site",
      version: 1,
      path: "tenant.site",
      value: { equals: "us" },
    };
    const ofItem: ExceptionConfig = {
      ...exception,
      id: "i",
      rule: "site",
      version: 1,
      path: "settings.enabled",
      value: { equals: false },
    };
    expect(told(check([ofSite, ofItem], [us]))).toEqual([
      "site tenant.site excepted s",
      "site settings.enabled excepted i",
    ]);
    expect(told(check([ofSite], [us]))).toEqual(["site tenant.site excepted s", "site settings.enabled open"]);
  });

  test("names what cannot be seen of another item as the finding shows it", () => {
    const hidden = acme([rule("in", {}), rule("out", {})]);
    const shown = ["settings.enabled", "items.virus-rule.out.settings.enabled"];
    const [finding] = check([], [hidden]).findings.filter(({ rule: id }) => id === "site");
    expect(finding).toMatchObject({ item: { kind, name: "in" }, path: "settings.enabled" });
    expect(finding?.unknown.map(({ path }) => path)).toEqual(shown);
    expect(finding?.message).toBe(`Cannot be decided: ${shown.join(", ")} are not declared.`);
    const undecided: ExceptionConfig = {
      ...without("value"),
      ...{ rule: "site", version: 1, path: "settings.enabled", covers: "undetermined" },
    };
    const decided = (exceptions: readonly ExceptionConfig[]) =>
      told(check(exceptions, [hidden])).filter((line) => line.startsWith("site"));
    expect(decided([{ ...undecided, unknown: shown.slice(1) }])).toEqual(["site settings.enabled excepted va-1"]);
    expect(decided([undecided])).toEqual(["site settings.enabled open"]);
  });
});

describe("a value that may say something about a person", () => {
  const people = [{ sender: "a@example.com" }, { sender: "<&>\u2028@example.com" }];
  const listed = acme([rule("in", { enabled: false, exceptions: people })]);
  const at = (position: number): readonly (string | number)[] => ["item", "settings", "exceptions", position];
  const byDigest = (position: number, of: unknown): ExceptionConfig => ({
    ...exception,
    id: `p${String(position)}`,
    rule: "recipients",
    version: 1,
    path: `settings.exceptions[${String(position)}].sender`,
    value: { digest: acceptedDigest(exception, at(position), of, undefined) },
  });
  const configured = (exceptions: readonly ExceptionConfig[], view = listed): readonly string[] =>
    told(check(exceptions, [view])).filter((line) => line.startsWith("recipients"));

  test("is accepted by digest, whole and in its place", () => {
    expect(configured([byDigest(0, people[0]), byDigest(1, people[1])])).toEqual([
      "recipients settings.exceptions[0].sender excepted p0",
      "recipients settings.exceptions[1].sender excepted p1",
    ]);
    const swapped = acme([rule("in", { enabled: false, exceptions: [...people].reverse() })]);
    expect(configured([byDigest(0, people[0]), byDigest(1, people[1])], swapped)).toEqual([
      "recipients settings.exceptions[0].sender open",
      "recipients settings.exceptions[1].sender open",
    ]);
  });
  test("has the digest that OPA gives it", async () => {
    const value = { ...people[1], "\u{1f600}": '\u0001\b\u007f"\\/é' };
    const opa = await createOpa();
    const { value: digest } = opa.evaluate({
      query: "crypto.sha256(json.marshal(input))",
      input: ["acme", { name: "in", kind }, [...at(1)], value],
      files: {},
    });
    expect(acceptedDigest(exception, at(1), value, undefined)).toBe(digest);
  });
  test("is accepted by a digest with the configuration's salt, and by none with another", () => {
    const salt = "0123456789abcdef";
    const written = { ...byDigest(0, 1), value: { digest: acceptedDigest(exception, at(0), people[0], salt) } };
    const found = (own: string): readonly string[] =>
      told(check([written], [listed], { salt: own })).filter((line) => line.includes("[0]"));
    expect(found(salt)).toEqual(["recipients settings.exceptions[0].sender excepted p0"]);
    expect(found("another-salt-of-it")).toContain("recipients settings.exceptions[0].sender open");
  });
  test("has the salted digest that OPA gives it", async () => {
    const opa = await createOpa();
    const { value: digest } = opa.evaluate({
      query: 'concat("", ["hmac-sha256:", crypto.hmac.sha256(json.marshal(input), "0123456789abcdef")])',
      input: ["acme", { name: "in", kind }, [...at(1)], people[1] ?? {}],
      files: {},
    });
    expect(acceptedDigest(exception, at(1), people[1], "0123456789abcdef")).toBe(digest);
  });
  test("is not written down, nor one in a list, where positions change", () => {
    const written = { ...byDigest(0, 1), value: { equals: "a@example.com" } };
    expect(() => check([written], [listed])).toThrow(/must be the digest of settings\.exceptions\[0\]/);
  });
});

describe("an invalid exception covers nothing and is a finding of its own", () => {
  test.each<[string, Partial<ExceptionConfig>, { day?: string; packs?: string[] }]>([
    ["expired", {}, { day: "2027-02-01" }],
    ["over-long", { expires: "2027-03-05" }, { packs: ["brief"] }],
    ["over-long", { expires: "2027-03-05" }, { packs: ["all", "long", "brief"] }],
    ["lapsed", { version: 2 }, {}],
    ["self-approved", { approver: "@Acme/Mail" }, {}],
    ["personal", { approver: "jane.doe@acme.com" }, {}],
    ["personal", { owner: "@janedoe" }, {}],
    ["personal", { owner: "Jane Doe" }, {}],
  ])("%s %j %j", (problem, change, options) => {
    const report = check([{ ...exception, ...change }], [unsafe], options);
    expect(told(report)).toEqual([`exception/${problem} settings.virtualAnalyzer.enabled open`, open]);
    expect(report.findings[0]).toMatchObject({ severity: "error", tenant: "acme", item: { kind, name: "in" } });
    expect(JSON.stringify(report)).not.toMatch(/jane/i);
  });

  test("on its last day it is good", () => {
    const soon = "exception/expires-soon settings.virtualAnalyzer.enabled open";
    expect(told(check([exception], [unsafe], { day: "2027-01-31" }))).toEqual([covered, soon]);
    expect(told(check([{ ...exception, expires: "2027-03-04" }], [unsafe], { packs: ["brief"] }))).toEqual([covered]);
    expect(told(check([{ ...exception, expires: "2099-01-31" }], [unsafe]))).toEqual([covered]);
  });

  test("30 days before its last day it warns, unless it covers nothing", () => {
    const soon = "exception/expires-soon settings.virtualAnalyzer.enabled open";
    expect(told(check([exception], [unsafe], { day: "2027-01-01" }))).toEqual([covered]);
    const warned = check([exception], [unsafe], { day: "2027-01-02" });
    expect(told(warned)).toEqual([covered, soon]);
    expect(warned.findings[1]).toMatchObject({ severity: "warn", verdict: "fail" });
    expect(warned.findings[1]?.message).toContain("holds until 2027-01-31");
    expect(told(check([{ ...exception, value: { equals: false } }], [unsafe], { day: "2027-01-02" }))).toEqual([
      open,
      unmatched,
    ]);
  });

  test("one of a rule without exceptions", () => {
    const report = check([exception], [unsafe], { packs: ["all", "firm"] });
    expect(told(report)).toEqual(["exception/never-excepted settings.virtualAnalyzer.enabled open", open]);
    expect(told(check([exception], [unsafe], { packs: ["all"] }))).toEqual([covered]);
  });

  test("the finding points at its line of the configuration", () => {
    const text = `packs: [all]
exceptions:
  - id: va-1
    rule: sandbox@2
    tenant: acme
    item: { kind: virus-rule, name: in }
    path: settings.virtualAnalyzer.enabled
    covers: fail
    value: true
    reason: Until the contract ends.
    owner: "@acme/mail"
    approver: privacy@example.com
    ticket: PRIV-1
    expires: 2027-01-31
`;
    const engine = createEngine({ bundle, config: parseConfig(text, "tmes.config.yaml"), today });
    const [lapsed] = engine.check([source([unsafe])]).findings;
    expect(lapsed?.place).toEqual({ location: { file: "tmes.config.yaml", line: 3, column: 5 } });
    expect(lapsed?.message).toContain("was made for sandbox@2, and the rule has changed since");
  });
});

describe("a configuration with an exception is refused", () => {
  const personal = kindById(kind)?.settings.find((one) => one.personal !== "none" && !one.path.includes("*"));
  const personalPath = `settings.${personal?.path ?? ""}`;

  test.each<[string, ExceptionConfig, RegExp]>([
    ["of an unknown rule", { ...exception, rule: "sandbx" }, /unknown rule `sandbx` \(did you mean `sandbox`\?\)/],
    ["of an inherited name", { ...exception, rule: "constructor" }, /unknown rule `constructor`/],
    [
      "of a kind the rule does not look at",
      { ...exception, item: { kind: "virus-rul", name: "in" } },
      /did you mean `virus-rule`/,
    ],
    [
      "of a setting there is not",
      { ...exception, path: "settings.virtualAnalyser.enabled" },
      /did you mean `virtualAnalyzer.enabled`/,
    ],
    ["of a path that is none", { ...exception, path: "settings..enabled" }, /is not a path/],
    ["without an item", without("item"), /has no `item`/],
    ["of a tenant without its path", { ...without("item"), rule: "site", version: 1 }, /not of the tenant/],
    ["of a text about people", { ...exception, path: personalPath, value: { equals: "x" } }, /give its digest/],
  ])("%s", (_, bad, says) => {
    expect(() => check([bad], [unsafe])).toThrow(PolicyError);
    expect(() => check([bad], [unsafe])).toThrow(says);
  });
});
