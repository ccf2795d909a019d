/** Items that were not compared with the console: no rule passes on what they declare, but what breaks a rule fails, on any surface. */
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { readTenantDocuments } from "../../src/sources/document.ts";
import { readPlan } from "../../src/sources/plan.ts";
import { readState } from "../../src/sources/state.ts";
import type { Finding, JsonObject, Report, SourceResult } from "../../src/types.ts";

const engine = createEngine({
  bundle: loadBundle(),
  config: parseConfig("packs: [strict]", "tmes.config.yaml"),
  today: "2026-11-27",
});
const tenant = { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"], inventory: "complete" };
const settings = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
};
const bad = { ...settings, virtualAnalyzer: { enabled: true, securityLevel: "high", macroFiles: true } };

type Mark = boolean | null | undefined;

function inputs(own: JsonObject, mark: Mark): readonly object[] {
  const { name, ...claims } = tenant;
  const marked = mark === undefined ? {} : { unconfirmed: mark };
  return [
    { tmes: "tenant/v1", tenant: name, name, settings: claims },
    { tmes: "virus-rule/v1", tenant: name, name: "Organization: Virus", ...marked, settings: own },
  ];
}

const surfaces: Readonly<Record<string, (own: JsonObject, mark: Mark) => SourceResult>> = {
  document: (own, mark) => {
    const item = { kind: "virus-rule", name: "Organization: Virus", settings: own };
    const marked = mark === undefined ? item : { ...item, unconfirmed: mark };
    return readTenantDocuments(JSON.stringify({ apiVersion: "tmes/v1", tenant, items: [marked] }), "acme.json");
  },
  plan: (own, mark) => {
    const resources = inputs(own, mark).map((input, index) => ({ address: `terraform_data.r${String(index)}`, input }));
    const plan = {
      format_version: "1.2",
      complete: true,
      errored: false,
      planned_values: {
        root_module: {
          resources: resources.map(({ address, input }) => ({
            ...{ address, mode: "managed", type: "terraform_data", values: { input }, sensitive_values: {} },
          })),
        },
      },
      resource_changes: resources.map(({ address, input }) => ({
        ...{ address, type: "terraform_data" },
        change: { actions: ["create"], after: { input }, after_unknown: {}, after_sensitive: {} },
      })),
      configuration: {
        root_module: { resources: resources.map(({ address }) => ({ address, type: "terraform_data" })) },
      },
    };
    return readPlan(JSON.stringify(plan), "plan.json");
  },
  state: (own, mark) => {
    const resources = inputs(own, mark).map((input, index) => ({
      ...{ address: `terraform_data.r${String(index)}`, mode: "managed", type: "terraform_data" },
      ...{ values: { input }, sensitive_values: {} },
    }));
    const state = { format_version: "1.0", terraform_version: "1.11.4", values: { root_module: { resources } } };
    return readState(JSON.stringify(state), "state.json");
  },
};

function check(source: SourceResult): Report {
  return engine.check([source], { allResults: true });
}

const about = ({ results = [] }: Report): readonly string[] =>
  results.flatMap(({ rule, item, verdict }) =>
    item?.kind === "virus-rule" && item.name === "Organization: Virus" && verdict !== "not-applicable"
      ? [`${rule}: ${verdict}`]
      : [],
  );
const found = ({ findings }: Report, rule: string): Finding | undefined =>
  findings.find((finding) => finding.rule === rule && finding.item?.name === "Organization: Virus");

describe.each(Object.entries(surfaces))("%s", (_, read) => {
  const confirmed = about(check(read(settings, undefined)));

  test("a rule that reads settings does not pass", () => {
    const marked = about(check(read(settings, true)));
    expect(confirmed).toContain("virtual-analyzer-off: pass");
    expect(marked).toContain("virtual-analyzer-off: undetermined");
    const failing = (all: readonly string[]) => all.filter((each) => each.endsWith(": fail"));
    expect(failing(marked)).toEqual(failing(confirmed));
  });

  test("what it declares fails where it breaks a rule", () => {
    const failing = (mark: Mark) => about(check(read(bad, mark))).filter((each) => each.endsWith(": fail"));
    expect(failing(true)).toContain("virtual-analyzer-off: fail");
    expect(failing(true)).toEqual(failing(undefined));
  });

  test.each([false, null])("%s is as good as no mark", (mark) => {
    expect(about(check(read(settings, mark)))).toEqual(confirmed);
  });

  test("an error rule's finding is an error, and says how to settle it", () => {
    expect(found(check(read(settings, true)), "virtual-analyzer-off")).toMatchObject({
      severity: "error",
      verdict: "undetermined",
      status: "open",
      actual: { unknown: "unconfirmed" },
      unknown: ["direction", "enabled", "virtualAnalyzer.enabled"].map((path) => ({
        path: `settings.${path}`,
        reason: "unconfirmed",
      })),
    });
  });

  test("a failure says the same as if it were confirmed", () => {
    const [marked, confirmedBad] = [true, undefined].map((mark) =>
      check(read(bad, mark)).findings.filter(
        ({ verdict, item }) => verdict === "fail" && item?.name === "Organization: Virus",
      ),
    );
    const plainly = (all: readonly Finding[] = []) => all.map(({ place: _, ...finding }) => finding);
    expect(plainly(marked)).toEqual(plainly(confirmedBad));
    expect(marked?.map(({ actual }) => actual)).toContainEqual({ value: true });
  });

  test("the settings are counted", () => {
    expect(check(read(settings, true)).coverage.unconfirmed).toBe(6);
    expect(check(read(settings, undefined)).coverage).not.toHaveProperty("unconfirmed");
  });
});
