/** A law: an exception changes the finding it names and no other; without it everything is as before. */
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import type { ExceptionConfig } from "../../src/config/exceptions.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { Finding, ItemView, Report, TenantView } from "../../src/types.ts";
import { tinyBundle, type TestRule } from "./tiny-bundle.ts";
import { item, source, tenant, unseen } from "./views.ts";

const kind = "virus-rule";
const paths = ["virtualAnalyzer.enabled", "virtualAnalyzer.macroFiles", "predictiveMachineLearning.feedback"];
const off = (among: readonly string[], version: number): TestRule => ({
  rego: ["applies := true", ...among.map(found)].join("\n"),
  slots: among.map((path) => ({ path: `settings.${path}`, applies: false, positive: true })),
  info: { kinds: [kind], version },
});
const found = (path: string): string =>
  `finding contains {"path": ${JSON.stringify(["item", "settings", ...path.split(".")])}, "expected": {"equals": false}} if input.item.settings.${path} == true`;
const bundle = tinyBundle({ rules: { one: off(paths.slice(0, 2), 1), two: off(paths.slice(1), 2) } });
const today = "2026-11-24";

const tenants = ["a", "b"];
const names = ["x", "y"];
/** `undefined`: not declared; null: declared, and unknown. */
const value = fc.constantFrom(true, false, null, undefined);
const settings = fc.tuple(value, value, value);

const view = (name: string, items: readonly (readonly (boolean | null | undefined)[])[]): TenantView =>
  tenant(
    items.map((values, index) => anItem(names[index] ?? "", values)),
    { tenant: { name } },
  );

function anItem(name: string, [enabled, macroFiles, feedback]: readonly (boolean | null | undefined)[]): ItemView {
  const hidden = [enabled, macroFiles, feedback].flatMap((each, index) =>
    each === null ? [unseen(`settings.${paths[index] ?? ""}`)] : [],
  );
  const known = (key: string, each: boolean | null | undefined): Record<string, boolean> =>
    typeof each === "boolean" ? { [key]: each } : {};
  return item(
    name,
    {
      virtualAnalyzer: { ...known("enabled", enabled), ...known("macroFiles", macroFiles) },
      predictiveMachineLearning: known("feedback", feedback),
    },
    { kind, unknowns: hidden },
  );
}

const fleet = fc
  .tuple(fc.tuple(settings, settings), fc.tuple(settings, settings))
  .map((both) => both.map((items, index) => view(tenants[index] ?? "", items)));

const exception = fc.record({
  rule: fc.constantFrom("one", "two"),
  version: fc.constantFrom(1, 2),
  tenant: fc.constantFrom(...tenants),
  item: fc.record({ kind: fc.constant(kind), name: fc.constantFrom(...names) }),
  path: fc.constantFrom(...paths.map((path) => `settings.${path}`)),
  covers: fc.constantFrom("fail" as const, "undetermined" as const),
  value: fc.constantFrom({ equals: true }, { equals: false }, { absent: true as const }),
  unknown: fc.subarray(paths.map((path) => `settings.${path}`)),
  approver: fc.constantFrom("privacy@example.com", "@acme/mail"),
  expires: fc.constantFrom("2026-11-23", "2026-11-24", "2027-01-31"),
});

const exceptions = fc.array(exception, { minLength: 1, maxLength: 3 }).map((all) =>
  all.map((one, index): ExceptionConfig => ({
    ...one,
    id: `e${String(index)}`,
    reason: "Because.",
    owner: "@acme/mail",
    ticket: "T-1",
  })),
);

function check(views: readonly TenantView[], among: readonly ExceptionConfig[]): Report {
  const config = { ...defaultConfig, packs: ["all"], exceptions: among };
  return createEngine({ bundle, config, today }).check([source(views)]);
}

function plain({ status: _status, exception: _by, possiblyExcepted: _perhaps, ...finding }: Finding): unknown {
  return finding;
}

const ofRules = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ rule }) => !rule.startsWith("exception/"));

describe("exceptions", () => {
  test("change the status of what they name, and nothing else", () => {
    fc.assert(
      fc.property(fleet, exceptions, (views, among) => {
        const before = check(views, []);
        const after = check(views, among);
        expect(ofRules(after).map(plain)).toEqual(before.findings.map(plain));
        expect(after.coverage).toEqual(before.coverage);
        for (const { status, exception: by, ...finding } of ofRules(after)) {
          const covering = among.find(({ id }) => id === by?.id);
          expect(status === "excepted").toBe(covering !== undefined);
          if (covering === undefined) continue;
          expect(covering).toMatchObject({
            rule: finding.rule,
            version: finding.version,
            tenant: finding.tenant,
            item: finding.item,
            path: finding.path,
            covers: finding.verdict,
          });
          expect(covering.approver).not.toBe(covering.owner);
          expect(covering.expires >= today).toBe(true);
          if (finding.verdict === "fail") expect(finding.actual).toEqual({ value: true });
          for (const { path } of finding.unknown) expect([covering.path, ...covering.unknown]).toContain(path);
        }
        expect(ofRules(check(views, []))).toEqual(before.findings);
      }),
      { numRuns: runs(30) },
    );
  });

  test("cover the same together as each alone", () => {
    fc.assert(
      fc.property(fleet, exceptions, (views, among) => {
        const together = new Set(idsExcepted(check(views, among)));
        const alone = new Set(among.flatMap((one) => idsExcepted(check(views, [one]))));
        expect(together).toEqual(alone);
      }),
      { numRuns: runs(15) },
    );
  });
});

function idsExcepted(report: Report): readonly string[] {
  return ofRules(report).flatMap(({ id, status, verdict }) => (status === "excepted" ? [`${id} ${verdict}`] : []));
}
