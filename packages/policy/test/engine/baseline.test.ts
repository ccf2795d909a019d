/** Baselines: what they cover and what they do not, and findings about baselines themselves. */
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptedDigest } from "../../src/config/accepted-digest.ts";
import { parseBaseline, type BaselineEntry, type BaselineGroup } from "../../src/config/baseline.ts";
import { defaultConfig } from "../../src/config/config.ts";
import type { ExceptionConfig } from "../../src/config/exceptions.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { ConfigError } from "../../src/errors.ts";
import type { Report, TenantView } from "../../src/types.ts";
import { tinyBundle } from "./tiny-bundle.ts";
import { item, source, tenant, unseen } from "./views.ts";

const kind = "virus-rule";
const path = "settings.virtualAnalyzer.enabled";
const bundle = tinyBundle({
  rules: {
    sandbox: {
      rego: `applies := true
finding contains {"path": ["item", "settings", "virtualAnalyzer", "enabled"], "expected": {"equals": false}} if input.item.settings.virtualAnalyzer.enabled == true`,
      slots: [{ path, applies: false, positive: true }],
      info: { kinds: [kind], version: 3 },
    },
  },
  packs: {
    all: {},
    brief: { exceptions: { maxDays: 100 } },
    firm: { neverExcepted: ["sandbox"] },
  },
});

const entry: BaselineEntry = {
  id: "0123456789abcdef",
  rule: "sandbox",
  version: 3,
  tenant: "acme",
  item: { kind, name: "in" },
  path,
  covers: "fail",
  value: { equals: true },
  unknown: [],
};
const group: BaselineGroup = {
  reason: "Older than the check.",
  owner: "@acme/mail",
  expires: "2027-01-31",
  findings: [entry],
};
const exception: ExceptionConfig = {
  ...entry,
  id: "va-1",
  reason: "Until the contract ends.",
  owner: "@acme/mail",
  approver: "privacy@example.com",
  ticket: "PRIV-1",
  expires: "2027-01-31",
};

function check(
  groups: readonly BaselineGroup[],
  tenants: readonly TenantView[],
  {
    day = "2026-11-24",
    packs = ["all"],
    salt,
    exceptions = [],
  }: { day?: string; packs?: readonly string[]; salt?: string; exceptions?: readonly ExceptionConfig[] } = {},
): Report {
  const baseline = {
    file: "tmes.baseline.yaml",
    ...(salt === undefined ? {} : { salt }),
    groups,
    locate: () => ({ line: 7, column: 1 }),
  };
  const config = { ...defaultConfig, packs, exceptions, baseline };
  return createEngine({ bundle, config, today: day }).check([source(tenants)], { allResults: true });
}

const acme = (value: unknown, more: Partial<TenantView> = {}): TenantView =>
  tenant([item("in", { virtualAnalyzer: { enabled: value === true } }, { kind })], {
    tenant: { name: "acme" },
    ...more,
  });
const unsafe = acme(true);

const told = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, tenant: of, status, severity }) => [rule, of, status, severity].join(" ").replace("  ", " "));

const covered = "sandbox acme baseline error";
const open = "sandbox acme open error";

describe("a baseline", () => {
  test("covers a finding with the value it had, and changes its status alone", () => {
    const report = check([group], [unsafe]);
    expect(told(report)).toEqual([covered]);
    expect(report.findings[0]?.exception).toBeUndefined();
    expect(report.coverage.verdicts).toMatchObject({ fail: 1, pass: 0 });
    expect(report.tenants[0]).toMatchObject({ errors: 0 });
    expect(report.configurations[0].baseline).toEqual({ file: "tmes.baseline.yaml", findings: 1 });
  });

  test.each<[string, Partial<BaselineEntry>]>([
    ["value", { value: { equals: false } }],
    ["item", { item: { kind, name: "out" } }],
    ["verdict", { covers: "undetermined" }],
  ])("does not cover another %s: the finding is open, and the entry is to be removed", (_, change) => {
    expect(told(check([{ ...group, findings: [{ ...entry, ...change }] }], [unsafe]))).toEqual([
      open,
      "baseline/unmatched acme open warn",
    ]);
  });

  test("compares digests made with its own salt", () => {
    const at = ["item", "settings", "virtualAnalyzer", "enabled"];
    const salt = "0123456789abcdef0123456789abcdef";
    const digest = acceptedDigest({ tenant: "acme", item: { kind, name: "in" } }, at, true, salt);
    const salted = [{ ...group, findings: [{ ...entry, value: { digest } }] }];
    expect(told(check(salted, [unsafe], { salt }))).toEqual([covered]);
    expect(told(check(salted, [unsafe], { salt: "fedcba9876543210fedcba9876543210" }))).toContain(open);
  });

  test("an exception goes before it", () => {
    const report = check([group], [unsafe], { exceptions: [exception] });
    expect(told(report)).toEqual(["sandbox acme excepted error", "baseline/unmatched acme open warn"]);
  });

  test("an entry is not missed where not all of the tenant is seen", () => {
    const view = acme(false, { view: "open", openBecause: ["One file of two."] });
    expect(told(check([group], [view])).filter((one) => one.startsWith("baseline/"))).toEqual([]);
    expect(told(check([group], [acme(false)]))).toEqual(["baseline/unmatched acme open warn"]);
  });

  test.each<[string, Partial<BaselineGroup>, { day?: string; packs?: readonly string[] }]>([
    ["baseline/expired open error", {}, { day: "2027-02-01" }],
    ["baseline/over-long open error", { expires: "2027-03-05" }, { packs: ["brief"] }],
    ["baseline/personal open error", { owner: "jane.doe@acme.com" }, {}],
  ])("with something wrong covers nothing, and says so once: %s", (finding, change, options) => {
    const two = [entry, { ...entry, id: "fedcba9876543210", item: { kind, name: "out" } }];
    expect(told(check([{ ...group, findings: two, ...change }], [unsafe], options))).toEqual([finding, open]);
  });

  test("warns 30 days before its last day, once", () => {
    expect(told(check([group], [unsafe], { day: "2027-01-02" }))).toEqual(["baseline/expires-soon open warn", covered]);
  });

  test("does not cover a rule without exceptions, or another version of a rule", () => {
    expect(told(check([group], [unsafe], { packs: ["firm"] }))).toEqual([
      "baseline/never-excepted acme open error",
      open,
    ]);
    const former = [{ ...group, findings: [{ ...entry, version: 2 }] }];
    expect(told(check(former, [unsafe]))).toEqual(["baseline/lapsed acme open error", open]);
  });
});

describe("laws", () => {
  const value = fc.constantFrom(true, false, null, undefined);
  const covering = fc.record({
    covers: fc.constantFrom("fail" as const, "undetermined" as const),
    value: fc.constantFrom({ equals: true }, { equals: false }, { absent: true as const }),
    unknown: fc.subarray([path]),
    item: fc.record({ kind: fc.constant(kind), name: fc.constantFrom("in", "out") }),
  });
  const view = (values: readonly (boolean | null | undefined)[], closed: boolean): TenantView =>
    tenant(
      values.map((each, index) =>
        item(
          ["in", "out"][index] ?? "",
          { virtualAnalyzer: typeof each === "boolean" ? { enabled: each } : {} },
          {
            kind,
            unknowns: each === null ? [unseen(path)] : [],
          },
        ),
      ),
      { tenant: { name: "acme" }, ...(closed ? {} : { view: "open", openBecause: ["One file of two."] }) },
    );

  test("exceptions and baselines change no verdict, and never make a pass of what is undetermined", () => {
    fc.assert(
      fc.property(
        fc.tuple(value, value),
        fc.boolean(),
        fc.array(covering, { maxLength: 2 }),
        fc.array(covering, { maxLength: 2 }),
        (values, closed, entries, excepted) => {
          const views = [view(values, closed)];
          const before = check([], views);
          const after = check(
            [
              {
                ...group,
                findings: entries.map((one, index) => ({ ...entry, ...one, id: `000000000000000${index}` })),
              },
            ],
            views,
            { exceptions: excepted.map((one, index) => ({ ...exception, ...one, id: `e${index}` })) },
          );
          expect(after.results).toEqual(before.results);
          expect(after.coverage).toEqual(before.coverage);
          const own = after.findings.filter(({ rule }) => !/^(?:exception|baseline)\//.test(rule));
          expect(
            own.map(({ exception: _by, possiblyExcepted: _possibly, ...finding }) => ({ ...finding, status: "open" })),
          ).toEqual(before.findings);
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

describe("the file", () => {
  const text = `baselines:
  - reason: Older than the check.
    owner: "@acme/mail"
    expires: 2027-01-31
    findings:
      - id: 0123456789abcdef
        rule: sandbox@3
        tenant: acme
        item: { kind: virus-rule, name: in }
        path: ${path}
        covers: fail
        value: true
`;

  test("is read", () => {
    const { groups, locate } = parseBaseline(text, "tmes.baseline.yaml", false);
    expect(groups).toEqual([group]);
    expect(locate(["baselines", 0, "findings", 0])).toMatchObject({ line: 6 });
  });

  test.each([
    ["baselines:", "baseline:", "unknown key"],
    ["    owner:", "    approver:", "unknown key"],
    ["0123456789abcdef", "va-1", "`id` must be the id of a finding"],
    ["2027-01-31", "2027-02-31", "`expires` must be a day"],
    ["value: true", `value: { digest: "hmac-sha256:${"0".repeat(64)}" }`, "made with a salt"],
    ["tenant: acme", 'tenant: "*"', "wildcards are not allowed"],
    ["value: true", "value: true\n      - {}", "`id` is required"],
  ])("with %j for %j is refused", (from, to, says) => {
    const read = (): unknown => parseBaseline(text.replace(from, to), "tmes.baseline.yaml", false);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(says);
  });
});
