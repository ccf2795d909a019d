/** Verdicts that are kept between runs: what they are used for, and that nothing stale is. */
import { beforeEach, describe, expect, test } from "vitest";
import { defaultConfig, parseConfig, type Config } from "../../src/config/config.ts";
import { createEngine, type EngineOptions } from "../../src/engine/engine.ts";
import { keptVerdicts, type KeptOfKind, type VerdictStore } from "../../src/engine/kept-verdicts.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import type { Finding, JsonObject, TenantView } from "../../src/types.ts";
import { evaluation } from "./evaluations.ts";
import { item, source, tenant } from "./views.ts";

beforeEach(() => evaluation.mockClear());

const bundle = loadBundle();
const acme = { name: "acme", site: "us", edition: "advanced", dataSubjects: ["DE"], noticeVersion: "2021-09-09" };
const rule = { enabled: true, direction: "inbound", predictiveMachineLearning: { enabled: true, feedback: true } };

function view(settings: JsonObject = {}, claims: JsonObject = {}, more: Partial<TenantView> = {}): TenantView {
  const items = [item("a", { ...rule, ...settings }, { kind: "virus-rule" })];
  return tenant(items, { tenant: { ...acme, ...claims }, surface: "editor", ...more });
}

/** A store that all runs share, and how a run ends. */
class Store implements VerdictStore {
  readonly code: string;
  readonly texts: Map<string, string>;
  readonly #ends = new Map<string, () => string | undefined>();

  constructor(texts: Map<string, string>, code = "a") {
    this.texts = texts;
    this.code = code;
  }

  read(name: string): string | undefined {
    return this.texts.get(name);
  }

  keepAtEnd(name: string, text: () => string | undefined): void {
    this.#ends.set(name, text);
  }

  end(): void {
    for (const [name, text] of this.#ends) {
      const whole = text();
      if (whole !== undefined) this.texts.set(name, whole);
    }
  }
}

const config = { ...defaultConfig, packs: ["eu-privacy"] };
const standard = { bundle, config, today: "2026-01-31" };

/** A run with a store, on each of some views. */
function run(
  texts: Map<string, string>,
  views: readonly TenantView[],
  { code, ...options }: Partial<EngineOptions> & { readonly code?: string } = {},
): readonly (readonly Finding[])[] {
  const store = new Store(texts, code);
  const engine = createEngine({ ...standard, verdictStore: store, ...options });
  const found = views.map((each) => engine.findings([source([each], "editor")]));
  store.end();
  return found;
}

/** Without a store. */
function fresh(views: readonly TenantView[], options: Partial<EngineOptions> = {}): readonly (readonly Finding[])[] {
  const engine = createEngine({ ...standard, ...options });
  return views.map((each) => engine.findings([source([each], "editor")]));
}

/** The same, with "pass" for every verdict that is kept. */
function falsified(texts: ReadonlyMap<string, string>): Map<string, string> {
  const pass = { verdict: "pass", findings: [], possible: [], unknown: [], applicabilityOpen: false };
  return new Map(
    [...texts].map(([name, text]) => {
      const kept = JSON.parse(text) as { results: readonly unknown[] };
      return [name, JSON.stringify({ ...kept, results: kept.results.map(() => pass) })];
    }),
  );
}

/** A configuration that changes a rule. */
function withFeedback(change: string): Config {
  const text = `packs: [eu-privacy]\nrules: { predictive-machine-learning-feedback-off: ${change} }\n`;
  return parseConfig(text, "tmes.config.yaml");
}

describe("kept verdicts", () => {
  const kept = new Map<string, string>();
  const before = run(kept, [view()]);
  const reordered = withFeedback("{ parameters: { jurisdictions: [EEA, US] } }");
  run(kept, [view()], { config: reordered });

  test("are those of a run without them, and start no module", () => {
    expect(before).toEqual(fresh([view()]));
    expect(before.flat().some(({ verdict }) => verdict === "fail")).toBe(true);
    const unused = { ...bundle, module: () => expect.fail("The module is compiled.") };
    expect(run(kept, [view(), view({}, { name: "other" })], { bundle: unused })).toEqual(
      fresh([view(), view({}, { name: "other" })]),
    );
  });

  test("are used", () => {
    expect(
      run(falsified(kept), [view()])
        .flat()
        .filter(({ rule: id }) => !id.includes("/")),
    ).toEqual([]);
  });

  test.each([
    ["a setting", view({ predictiveMachineLearning: { enabled: true, feedback: false } })],
    ["a setting that is not declared", view({ direction: null })],
    ["a setting that is not seen", view({ direction: null }, {}, { view: "open" })],
  ])("are not used for an item after a change of %s", (_, changed) => {
    const ofItem = (findings: readonly (readonly Finding[])[]) =>
      findings.flat().filter(({ item: of }) => of?.name === "a");
    expect(ofItem(run(falsified(kept), [changed]))).toEqual(ofItem(fresh([changed])));
  });

  test.each<[string, TenantView, (Partial<EngineOptions> & { readonly code?: string })?]>([
    ["a claim", view({}, { dataSubjects: ["US"] })],
    ["what is not seen", view({}, {}, { unknowns: [{ path: ["site"], reason: "token" }] })],
    ["the day", view(), { today: "2026-02-01" }],
    ["the bundle", view(), { bundle: { ...bundle, digest: "other" } }],
    [
      "another bundle",
      view(),
      { custom: [{ ...bundle, digest: "other", manifest: { ...bundle.manifest, rules: {}, packs: {} } }] },
    ],
    ["the packs", view(), { config: { ...config, packs: ["strict"] } }],
    ["a severity", view(), { config: withFeedback("{ severity: warn }") }],
    ["a parameter", view(), { config: withFeedback("{ parameters: { jurisdictions: [JP] } }") }],
    ["the order of a parameter", view(), { config: withFeedback("{ parameters: { jurisdictions: [US, EEA] } }") }],
    ["the code", view(), { code: "b" }],
  ])("are not used after a change of %s", (_, changed, options = {}) => {
    const { code: _code, ...engineOptions } = options;
    expect(run(falsified(kept), [changed], options)).toEqual(fresh([changed], engineOptions));
    expect(evaluation).toHaveBeenCalled();
  });

  test.each([
    "",
    "no JSON",
    "[]",
    "{}",
    '{"started":[],"results":[],"inputs":{"a":["b"]}}',
    '{"started":[1],"results":[],"inputs":{}}',
  ])("that read %j are ignored", (text) => {
    expect(run(new Map([...kept.keys()].map((name) => [name, text])), [view()])).toEqual(before);
  });

  test.each([null, {}, { verdict: "maybe" }, { verdict: "pass", findings: [{}], possible: [], unknown: [] }])(
    "with a result that is %j are not used",
    (result) => {
      const damaged = [...kept].map(([name, text]): [string, string] => {
        const { results, ...rest } = JSON.parse(text) as { readonly results: readonly unknown[] };
        return [name, JSON.stringify({ ...rest, results: results.map(() => result) })];
      });
      expect(run(new Map(damaged), [view()])).toEqual(before);
    },
  );

  test("of fewer or more rules than there are are not used", () => {
    for (const change of [
      (places: readonly number[]) => places.slice(1),
      (places: readonly number[]) => [...places, 0],
    ]) {
      const damaged = [...falsified(kept)].map(([name, text]): [string, string] => {
        const { inputs, ...rest } = JSON.parse(text) as {
          readonly inputs: Readonly<Record<string, readonly number[]>>;
        };
        const changed = Object.entries(inputs).map(([digest, places]) => [digest, change(places)] as const);
        return [name, JSON.stringify({ ...rest, inputs: Object.fromEntries(changed) })];
      });
      expect(run(new Map(damaged), [view()])).toEqual(before);
    }
  });

  test("hold no value of a setting or claim", () => {
    const texts = new Map<string, string>();
    run(texts, [view({ recipients: { list: ["Jane Doe"] } }, { name: "Jane Doe" })]);
    expect([...texts.values()].join()).not.toContain("Jane");
  });

  test("of two runs at once are both kept", () => {
    const texts = new Map<string, string>();
    const views = [view(), view({ direction: "outbound" }), view({ direction: null })];
    const stores = views.map((each) => {
      const store = new Store(texts);
      createEngine({ ...standard, verdictStore: store }).findings([source([each], "editor")]);
      return store;
    });
    for (const store of stores) store.end();
    const unused = { ...bundle, module: () => expect.fail("The module is compiled.") };
    expect(run(texts, views, { bundle: unused })).toEqual(fresh(views));
  });

  test("are kept separately if what decides has another order, on which the texts of inputs depend", () => {
    const texts = new Map<string, string>();
    for (const decides of [
      { a: ["x"], b: ["y"] },
      { b: ["y"], a: ["x"] },
    ]) {
      const store = new Store(texts);
      const kind = keptVerdicts(store, [decides]).ofKind("bundle", "kind", []);
      expect(kind.read("text")).toBeUndefined();
      kind.keep("text", []);
      store.end();
    }
    expect(texts.size).toBe(2);
  });

  test("are those used last, and no more than some", () => {
    const texts = new Map<string, string>();
    const pass = { verdict: "pass", findings: [], possible: [], unknown: [], applicabilityOpen: false } as const;
    const runOf = (ask: (kind: KeptOfKind) => void) => {
      const store = new Store(texts);
      ask(keptVerdicts(store, []).ofKind("bundle", "kind", ["rule"]));
      store.end();
    };
    const texted = (start: number) => Array.from({ length: 600 }, (_, n) => String(start + n));
    for (const start of [0, 1000, 2000])
      runOf((kind) => {
        kind.read("5");
        for (const text of texted(start)) kind.keep(text, [pass]);
      });
    const known = (text: string): boolean => {
      let is = false;
      runOf((kind) => (is = kind.read(text) !== undefined));
      return is;
    };
    expect(texted(2000).filter(known)).toHaveLength(600);
    expect([...texted(0), ...texted(1000)].filter(known)).toHaveLength(400);
    expect(known("5")).toBe(true);
  });
});
