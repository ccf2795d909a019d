/** The laws of architecture.md for the shipped rules, on tenants made from the catalog, through the whole engine. */
import { defaultRuleData, fill, kindById, kinds, type Kind } from "@tmes-as-code/catalog";
import { createOpa, readBundle } from "@tmes-as-code/opa";
import {
  createEngine,
  defaultConfig,
  formatJson,
  mergeReports,
  type Config,
  type Engine,
  type ItemView,
  type Json,
  type JsonObject,
  type Report,
  type Result,
  type Shard,
  type Source,
  type TenantView,
  type Verdict,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { random, type Random } from "../support/random.ts";
import { wasmPolicy } from "../support/wasm.ts";
import {
  complete,
  completeItem,
  completeTenant,
  inEffect,
  noFog,
  randomItem,
  randomScalar,
  randomTenant,
  type Fog,
} from "./views.ts";

// Many cases on a busy machine take long; time decides nothing here.
vi.setConfig({ testTimeout: 600_000 });
const today = "2026-01-31";
const bundle = loadBundle();
const policies = join(import.meta.dirname, "../../policies");

function engineOf(pack: string): Engine {
  return createEngine({ bundle, config: { ...defaultConfig, packs: [pack] }, today });
}

const all = engineOf("all");
const engines: Readonly<Record<"eu-privacy" | "all", Engine>> = { "eu-privacy": engineOf("eu-privacy"), all };

/** Kinds that rules look at, and two that none does. */
const looked = new Set([...all.policies.rules.values()].flatMap((rule) => rule.info.kinds));
const itemKinds = kinds.filter(({ id }) => id !== "tenant");
const relevant = itemKinds.filter(({ id }) => looked.has(id));
const others = itemKinds.filter(({ id }) => !looked.has(id)).slice(0, 2);

function kindOf(id: string): Kind {
  const kind = kindById(id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
}

/** A tenant as a source may see it. */
function randomView(seed: number, fogOverride?: Fog): TenantView {
  const r = random(seed);
  const fog: Fog =
    fogOverride ??
    r.pick([
      { undeclared: 0.1, unknown: 0.1 },
      { undeclared: 0.03, unknown: 0.03 },
      { undeclared: 0.02, unknown: 0.2 },
      { undeclared: 0.3, unknown: 0 },
      noFog,
    ]);
  const items: ItemView[] = [];
  const anywhere = randomTenant(kindOf("tenant"), "acme", fog, r);
  // Where most rules apply, and the sandbox is abroad.
  const europeans = {
    name: "acme",
    site: r.pick(["anz", "anz", "eu"]),
    edition: "advanced",
    dataSubjects: ["DE"],
    noticeVersion: "2018-08-02",
  };
  const tenant = r.chance(0.5) ? anywhere : { tenant: europeans, unknowns: [] };
  const { edition } = tenant.tenant;
  for (const kind of [...relevant, ...others]) {
    const always = kind.presence.type === "always";
    const count = always ? r.below(2) : r.below(4);
    for (let n = 0; n < count; n++) {
      const item = randomItem(kind, always ? "settings" : `${kind.id} ${n}`, fog, r, {
        exists: !r.chance(0.15),
        ...(typeof edition === "string" ? { edition } : {}),
      });
      items.push(r.chance(0.4) ? asDefaultRule(kind, item, n) : item);
    }
  }
  const open = r.chance(0.4);
  return {
    ...tenant,
    items,
    view: open ? "open" : "closed",
    openBecause: open ? ["a part was seen."] : [],
    surface: "document",
    origin: {},
  };
}

/** An item, renamed to one of the console's default rules if its kind has any. */
function asDefaultRule(kind: Kind, item: ItemView, n: number): ItemView {
  const rule = defaultRuleData(kind)[n];
  if (rule === undefined) return item;
  const known = new Set(Object.keys(rule.settings));
  return {
    ...item,
    name: fill(rule.name, { domain: "domain 0" }),
    settings: { ...item.settings, ...rule.settings },
    unknowns: item.unknowns.filter(({ path: [, key] }) => typeof key === "string" && !known.has(key)),
    exists: true,
  };
}

/** What a view may stand for: everything known, all console objects there, in an open view perhaps more items. */
function stateOf(view: TenantView, seed: number): TenantView {
  const r = random(seed);
  const completed = completeTenant(kindOf("tenant"), view, r);
  const tenant = isOpen(view.tenant, view.unknowns, "defaultRules")
    ? completed
    : { ...completed, defaultRules: "present" };
  const { edition } = tenant;
  const items = view.items
    .filter((item) => item.exists || r.chance(0.5))
    .map((item) => {
      const made = completeItem(kindOf(item.kind), item, r, edition);
      if (item.kind !== "domain" || isOpen(item.settings, settingsUnseen(item), "skipDefaultRules")) return made;
      return { ...made, settings: { ...made.settings, skipDefaultRules: true } };
    });
  if (view.view === "open") {
    for (const kind of relevant) {
      if (kind.presence.type === "many" && r.chance(0.3))
        items.push(randomItem(kind, `${kind.id} elsewhere`, noFog, r));
    }
  }
  for (const kind of relevant) items.push(...consoleObjects(kind, tenant, items, r));
  return {
    ...view,
    tenant,
    unknowns: [],
    items,
    view: "closed",
    openBecause: [],
  };
}

/** Objects the console keeps that no item stands for. */
function consoleObjects(kind: Kind, tenant: JsonObject, items: readonly ItemView[], r: Random): readonly ItemView[] {
  const { edition } = tenant;
  const own = items.filter((item) => item.kind === kind.id);
  const make = (name: string, settings: JsonObject): ItemView => ({
    kind: kind.id,
    name,
    settings: complete(kind, { settings, unknowns: [] }, r, edition),
    unknowns: [],
    exists: true,
    origin: {},
  });
  if (kind.presence.type === "always") {
    const has = kind.presence.editions?.some((one) => one === edition) ?? true;
    return own.length > 0 || !has ? [] : [make("settings", {})];
  }
  const defaults = kind.presence.consoleDefaults;
  const rules = defaultRuleData(kind).filter((rule) => rule.edition === undefined || rule.edition === edition);
  const named = rules.flatMap((rule) => {
    const skips = ({ settings }: ItemView): boolean => settings["skipDefaultRules"] !== false;
    const domains = items.filter((item) => item.kind === "domain" && !skips(item));
    const names =
      rule.of === "domain"
        ? domains.map((domain) => fill(rule.name, { domain: domain.name }))
        : tenant["defaultRules"] === "none"
          ? []
          : [rule.name];
    return names.filter((name) => !own.some((item) => item.name === name)).map((name) => make(name, rule.settings));
  });
  const kept = defaults.flatMap(({ name, match }) => {
    const stands = own.some((item) => match.every(({ path, equals }) => valueAt(item.settings, path) === equals));
    if (stands) return [];
    let settings: JsonObject = {};
    for (const { path, equals } of match) settings = withValue(settings, path.split("."), equals);
    const alike = defaults.filter((other) => other.name === name).length > 1;
    return [make(alike ? `${name} (${match.map(({ equals }) => String(equals)).join(", ")})` : name, settings)];
  });
  return [...kept, ...named];
}

/** Whether a value is declared, or is one that the source does not see. */
function isOpen(declared: JsonObject, unknowns: TenantView["unknowns"], key: string): boolean {
  return declared[key] !== undefined || unknowns.some(({ path }) => path.length === 0 || path[0] === key);
}

function settingsUnseen({ unknowns }: ItemView): TenantView["unknowns"] {
  return unknowns.map((unknown) => ({ ...unknown, path: unknown.path.slice(1) }));
}

function valueAt(settings: JsonObject, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), settings);
}

function withValue(settings: JsonObject, [key, ...rest]: readonly string[], value: Json): JsonObject {
  if (key === undefined) return settings;
  return {
    ...settings,
    [key]: rest.length === 0 ? value : withValue((settings[key] ?? {}) as JsonObject, rest, value),
  };
}

/** Rules that random tenants do not decide both ways: their parameters or a whole tenant must fit. The corpus of conformance does. */
const seldom = new Set([
  "claims-attested",
  "claims-possible",
  "content-scanner-partial-opt-out",
  "domain-covered",
  "email-continuity-declared",
  "end-user-quarantine-malware-locked",
  "protection-floor",
  "retention-within-limit",
  "scheduled-reports-approved",
  "syslog-approved-destinations",
  "time-of-click-exclusions",
]);

const oracle = await buildOracle();

interface Outcome {
  readonly applies: boolean;
  readonly findings: readonly unknown[];
}

/** The rules themselves, without completion, router and engine. */
async function buildOracle(): Promise<(id: string, doc: JsonObject) => Outcome> {
  const opa = await createOpa();
  const rego = (folder: string): string[] =>
    readdirSync(join(policies, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".rego") && !file.endsWith("_test.rego"))
      .map((file) => join(folder, file));
  const files = Object.fromEntries(
    [...rego("rules"), ...rego("lib")].map((file) => [file, readFileSync(join(policies, file), "utf8")]),
  );
  const archive = opa.build({
    target: "wasm",
    entrypoints: ["oracle/answer"],
    files: {
      ...files,
      "oracle.rego": `package oracle

# METADATA
# entrypoint: true
answer := {"applies": applies, "findings": [finding | some finding in found]}

default applies := false

applies if {
	id := input.id
	data.tmes.rules[id].applies with input as input.doc
}

found := findings if {
	id := input.id
	findings := {finding | some finding in data.tmes.rules[id].finding} with input as input.doc
}
`,
    },
  });
  const wasm = readBundle(archive).get("policy.wasm");
  if (wasm === undefined) throw new Error("opa built no policy.wasm");
  const evaluate = wasmPolicy(wasm, bundle.data);
  return (id, doc) => evaluate({ id, doc }) as Outcome;
}

function outcomeOf(
  engine: Engine,
  { rule, item }: Pick<Result, "rule" | "item">,
  state: TenantView,
): Outcome | undefined {
  const active = engine.policies.rules.get(rule);
  if (active === undefined) throw new Error(`${rule} is not active`);
  const defaults = Object.fromEntries(
    Object.entries(active.info.parameters).map(([name, { default: value }]) => [name, value]),
  );
  const common = { tenant: state.tenant, params: { ...defaults, ...active.parameters }, today };
  if (item === undefined) {
    const items: Record<string, Record<string, JsonObject>> = {};
    for (const { kind, name, settings } of state.items) {
      (items[kind] ??= {})[name] = { settings: inEffect(kindOf(kind), settings) };
    }
    return oracle(rule, { ...common, items });
  }
  const found = state.items.find(({ kind, name }) => kind === item.kind && name === item.name);
  if (found === undefined) return undefined;
  const settings = inEffect(kindOf(found.kind), found.settings);
  return oracle(rule, { ...common, item: { kind: found.kind, name: found.name, settings } });
}

function judge(engine: Engine, view: TenantView): Report {
  return engine.check([{ tenants: [view], notices: [], surface: view.surface, file: "view.json" }], {
    allResults: true,
  });
}

function keyOf({ rule, item }: Pick<Result, "rule" | "item">): string {
  return `${rule} ${item === undefined ? "" : `${item.kind}/${item.name}`}`;
}

function verdictsOf(report: Report): ReadonlyMap<string, Verdict> {
  return new Map((report.results ?? []).map((result) => [keyOf(result), result.verdict]));
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe("law 1", () => {
  test("no state that a view may stand for contradicts a verdict", () => {
    const decided = new Map<string, Set<Verdict>>();
    const bothWays = (rule: string): boolean =>
      decided.get(rule)?.has("pass") === true && decided.get(rule)?.has("fail") === true;
    function check(engine: Engine, view: TenantView, seed: number, states: number, concerns = (_rule: string) => true) {
      const everything = (judge(engine, view).results ?? []).filter(({ rule }) => concerns(rule));
      // A settings page that may not be declared here has two results: as declared, and as undeclared.
      const open = new Set(everything.filter(({ verdict }) => verdict === "undetermined").map(keyOf));
      const results = everything.filter((result) => !open.has(keyOf(result)));
      for (const { rule, verdict } of results) decided.set(rule, (decided.get(rule) ?? new Set()).add(verdict));
      for (let n = 0; n < states; n++) {
        const state = stateOf(view, seed + n);
        for (const result of results) {
          const outcome = outcomeOf(engine, result, state);
          const fails = outcome?.applies === true && outcome.findings.length > 0;
          const context = () =>
            `${keyOf(result)} ${result.verdict}\n${JSON.stringify(view, undefined, 1)}\nstate ${JSON.stringify(state.items.find((i) => i.kind === result.item?.kind && i.name === result.item.name))}`;
          if (result.verdict === "pass") expect(fails, context()).toBe(false);
          if (result.verdict === "pass" && !result.applicabilityOpen && outcome !== undefined)
            expect(outcome.applies, context()).toBe(true);
          if (result.verdict === "not-applicable") expect(outcome?.applies ?? false, context()).toBe(false);
          if (result.verdict === "fail") expect(fails, context()).toBe(true);
        }
      }
    }
    fc.assert(
      fc.property(seeds, fc.constantFrom("eu-privacy", "all"), (seed, pack) => {
        check(engines[pack], randomView(seed), seed, 8);
      }),
      { numRuns: runs(4) },
    );
    // Not vacuous: every rule is decided both ways. What few random tenants show gets more of them.
    const ids = [...all.policies.rules.keys()].filter((rule) => !seldom.has(rule));
    const oneWay = (rule: string): boolean => !bothWays(rule);
    for (let seed = 0; seed < 200 && ids.some(oneWay); seed++) check(all, randomView(seed, noFog), seed, 1, oneWay);
    expect(ids.filter(oneWay)).toEqual([]);
  });

  test("what is wholly known is decided as the rule itself says", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = stateOf(randomView(seed), seed);
        for (const result of judge(all, state).results ?? []) {
          const outcome = outcomeOf(all, result, state);
          const expected =
            outcome?.applies === true ? (outcome.findings.length > 0 ? "fail" : "pass") : "not-applicable";
          expect(result.verdict, `${keyOf(result)} ${JSON.stringify(state)}`).toBe(expected);
        }
      }),
      { numRuns: runs(4) },
    );
  });

  test("a tenant of whose kinds nothing is declared is green nowhere", () => {
    const view = { ...randomView(1, noFog), items: [], view: "closed", openBecause: [] } as const;
    const found = verdictsOf(
      judge(all, { ...view, tenant: { name: "acme", site: "anz", edition: "cegp", dataSubjects: ["DE"] } }),
    );
    const itemRules = [...all.policies.rules.values()].filter(({ info }) => info.scope === "item");
    for (const kind of relevant) {
      const { presence } = kind;
      if (presence.type === "many" && presence.consoleDefaults.length + defaultRuleData(kind).length === 0) continue;
      if (!itemRules.some(({ info }) => info.kinds.includes(kind.id))) continue;
      const own = [...found].filter(([key]) => key.includes(` ${kind.id}/`)).map(([, verdict]) => verdict);
      // In this tenant's edition nothing may be asked of a kind.
      if (own.every((verdict) => verdict === "not-applicable")) continue;
      expect(own, kind.id).toContain("undetermined");
    }
  });
});

describe("law 2", () => {
  function noFlip(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>, context: string): void {
    for (const [key, verdict] of before) {
      const later = after.get(key);
      if (verdict === "pass") expect(later, `${key}\n${context}`).not.toBe("fail");
      if (verdict === "fail") expect(later, `${key}\n${context}`).not.toBe("pass");
    }
  }

  test("learning values, some items at a time, never flips a verdict", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const view = randomView(seed);
        const state = stateOf(view, seed);
        let known = view;
        let before = verdictsOf(judge(all, known));
        const r = random(seed);
        const steps = view.items.map(() => r.below(5));
        for (let step = 0; step < 5; step++) {
          const learnt = (item: ItemView): ItemView =>
            state.items.find(({ kind, name }) => kind === item.kind && name === item.name) ?? item;
          known = { ...known, items: known.items.map((item, index) => (steps[index] === step ? learnt(item) : item)) };
          const after = verdictsOf(judge(all, known));
          noFlip(before, after, JSON.stringify(known));
          before = after;
        }
        const named = { ...known, tenant: state.tenant, unknowns: [] };
        noFlip(before, verdictsOf(judge(all, named)), JSON.stringify(named));
      }),
      { numRuns: runs(4) },
    );
  });

  test("learning that the view is closed, and what else there is, never flips a verdict", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const open: TenantView = { ...randomView(seed), view: "open", openBecause: ["a part."] };
        const closed: TenantView = { ...open, view: "closed", openBecause: [] };
        noFlip(verdictsOf(judge(all, open)), verdictsOf(judge(all, closed)), JSON.stringify(open));
        noFlip(verdictsOf(judge(all, open)), verdictsOf(judge(all, stateOf(open, seed))), JSON.stringify(open));
      }),
      { numRuns: runs(4) },
    );
  });
});

describe("reads", () => {
  const itemRules = [...all.policies.rules.values()].filter(({ info }) => info.scope === "item");
  const cases = itemRules.flatMap(({ info }) => info.kinds.map((kind) => ({ rule: info.id, kind })));

  const alone = new Map<string, Engine>();
  /** Engines remember verdicts by what rules read: of what changed besides, another one is asked. */
  function engineFor(rule: string, asked: "before" | "settings" | "tenant"): Engine {
    const known = alone.get(`${rule} ${asked}`);
    if (known !== undefined) return known;
    const others = [...all.policies.rules.keys()]
      .filter((id) => id !== rule)
      .map((id) => [id, { severity: "off" as const }]);
    const rules = Object.fromEntries(others) as Record<string, { severity: "off" }>;
    const engine = createEngine({ bundle, config: { ...defaultConfig, packs: ["all"], rules }, today });
    alone.set(`${rule} ${asked}`, engine);
    return engine;
  }

  function one(
    asked: "before" | "settings" | "tenant",
    rule: string,
    kind: Kind,
    settings: JsonObject,
    tenant: TenantView["tenant"],
  ): string {
    const item: ItemView = { kind: kind.id, name: "settings", settings, unknowns: [], exists: true, origin: {} };
    const report = judge(engineFor(rule, asked), {
      tenant,
      unknowns: [],
      items: [item],
      view: "closed",
      openBecause: [],
      surface: "document",
      origin: {},
    });
    const result = report.results?.find(
      (r) => r.rule === rule && r.item?.name === "settings" && r.item.kind === kind.id,
    );
    const findings = report.findings.filter(
      (f) => f.rule === rule && f.item?.name === "settings" && f.item.kind === kind.id,
    );
    return JSON.stringify([
      result?.verdict,
      result?.applicabilityOpen,
      findings.map(({ path, expected, unknown }) => [path, expected, unknown]),
    ]);
  }

  /** What a rule reads of one kind: the manifest's reads are those of all its kinds. */
  function readBy(rule: string, kind: string, root: "item.settings" | "tenant"): ReadonlySet<string> {
    const { slots } = bundle.data["tmes"] as unknown as { slots: Record<string, Record<string, { path: string }[]>> };
    const paths = (slots[rule]?.[kind] ?? []).map(({ path }) => path);
    return new Set(paths.filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1)));
  }

  function mutated(kind: Kind, settings: JsonObject, path: string, r: Random): JsonObject {
    const setting = kind.settings.find((candidate) => candidate.path === path);
    if (setting === undefined) return settings;
    const steps = path.split(".");
    if (path.includes("[*]")) {
      const [list = "", inner = ""] = path.split("[*].");
      const elements = valueAt(settings, list);
      if (!Array.isArray(elements)) return settings;
      const changed = elements.map((element: Json) =>
        withValue(
          element as JsonObject,
          inner.split("."),
          complete(kind, { settings: {}, unknowns: [] }, r)[inner] ?? scalarOf(kind, path, r),
        ),
      );
      return withValue(settings, list.split("."), changed);
    }
    if (r.chance(0.25)) return without(settings, steps);
    const fresh = valueAt(
      complete(
        { ...kind, settings: kind.settings.map(({ requires: _, ...rest }) => rest) },
        { settings: {}, unknowns: [] },
        r,
      ),
      path,
    );
    return withValue(settings, steps, (fresh ?? scalarOf(kind, path, r)) as Json);
  }

  function scalarOf(kind: Kind, path: string, r: Random): Json {
    const type = kind.settings.find((setting) => setting.path === path)?.type;
    if (type === undefined || type.type === "records" || type.type === "labels") return {};
    return type.type === "list" ? [randomScalar(type.of, r)] : randomScalar(type, r);
  }

  function without(settings: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
    if (key === undefined || settings[key] === undefined) return settings;
    if (rest.length > 0) return { ...settings, [key]: without(settings[key] as JsonObject, rest) };
    return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== key));
  }

  test.each(cases)("$rule on $kind: what is not read changes nothing", ({ rule, kind: id }) => {
    const kind = kindOf(id);
    const read = readBy(rule, id, "item.settings");
    const readOfTenant = readBy(rule, id, "tenant");
    const tenantKind = kindOf("tenant");
    fc.assert(
      fc.property(seeds, (seed) => {
        const r = random(seed);
        const settings = randomItem(kind, "settings", { undeclared: r.pick([0, 0.1]), unknown: 0 }, r).settings;
        const { tenant } = randomTenant(tenantKind, "acme", noFog, r);
        const before = one("before", rule, kind, settings, tenant);
        let changed = settings;
        for (const { path } of kind.settings) if (!read.has(path)) changed = mutated(kind, changed, path, r);
        expect(one("settings", rule, kind, changed, tenant)).toBe(before);
        let other: JsonObject = tenant;
        for (const { path } of tenantKind.settings)
          if (!readOfTenant.has(path)) other = mutated(tenantKind, other, path, r);
        expect(one("tenant", rule, kind, settings, { ...other, name: "acme" })).toBe(before);
      }),
      { numRuns: runs(2) },
    );
  });
});

describe("determinism", () => {
  function shuffled(value: Json, r: Random): Json {
    if (Array.isArray(value)) return value.map((element: Json) => shuffled(element, r));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    for (let i = entries.length - 1; i > 0; i--) {
      const j = r.below(i + 1);
      const [a, b] = [entries[i], entries[j]];
      if (a !== undefined && b !== undefined) [entries[i], entries[j]] = [b, a];
    }
    return Object.fromEntries(entries.map(([key, member]) => [key, shuffled(member, r)]));
  }

  test("the report is the same, whatever the order of keys and of tenants", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const r = random(seed);
        const views = [0, 1, 2].map((n) => {
          const view = randomView(seed + n);
          return { ...view, tenant: { ...view.tenant, name: `acme ${n}` } };
        });
        const other = views.toReversed().map((view) => ({
          ...view,
          tenant: shuffled(view.tenant, r) as TenantView["tenant"],
          items: view.items.map((item) => ({ ...item, settings: shuffled(item.settings, r) as JsonObject })),
        }));
        const text = (tenants: readonly TenantView[]) =>
          formatJson(
            all.check([{ tenants, notices: [], surface: "document", file: "views.json" }], { allResults: true }),
          );
        expect(text(other)).toBe(text(views));
      }),
      { numRuns: runs(2) },
    );
  });
});

describe("a fleet", () => {
  /** Tenants with the same items, of which some lack settings that others have. */
  const fleet = fc.tuple(seeds, fc.array(seeds, { minLength: 2, maxLength: 6 })).map(([common, several]) => {
    const { items } = randomView(common);
    return several.map((seed, n) => {
      const [own, r] = [randomView(seed), random(seed)];
      const less = (settings: JsonObject) => Object.fromEntries(Object.entries(settings).filter(() => r.chance(0.8)));
      return {
        ...{ ...own, tenant: { ...own.tenant, name: `acme ${n}` } },
        items: items.map((item) => (r.chance(0.7) ? item : { ...item, settings: less(item.settings) })),
      };
    });
  });
  const source = (tenants: Iterable<TenantView>): Source => ({
    ...{ tenants, notices: [], surface: "document", file: "views.json" },
  });
  const check = (tenants: Iterable<TenantView>, engine = all) => engine.check([source(tenants)], { allResults: true });

  /** Holds verdicts and findings, in either order of the tenants, to those of engines that know nothing of the others. */
  function judgedAsAlone(views: readonly TenantView[], pack: keyof typeof engines): void {
    const alone = views.map((view) => check([view], engineOf(pack)));
    const results = alone.flatMap((report) => report.results ?? []);
    const findings = sortedTexts(alone.flatMap((report) => report.findings));
    for (const order of [views, views.toReversed()]) {
      const together = check(order, engineOf(pack));
      expect(together.results).toEqual(results);
      expect(sortedTexts(together.findings)).toEqual(findings);
      // And after all tenants of the cases before.
      expect(check(order, engines[pack]).results).toEqual(results);
    }
  }

  function sortedTexts(findings: Report["findings"]): readonly string[] {
    return findings.map((finding) => JSON.stringify(finding)).sort();
  }

  // What an engine remembers of one tenant must never be used for another that differs in what a rule reads.
  test("is judged as each of its tenants is alone", () => {
    const judged = (views: readonly TenantView[]) => {
      judgedAsAlone(views, "all");
    };
    fc.assert(fc.property(fleet, judged), { numRuns: runs(2) });
  });

  function rarely<Fact>(...odd: readonly Fact[]): (...usual: readonly Fact[]) => fc.Arbitrary<Fact> {
    return (...usual) =>
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...usual) }, { weight: 2, arbitrary: fc.constantFrom(...odd) });
  }

  /** Tenants whose items are alike, and which differ in what makes rules apply: said, left out, or not to be seen. */
  const differing = fc
    .tuple(
      seeds,
      fc.boolean(),
      fc.array(
        fc.record({
          site: rarely("eu", "anz", undefined, "unseen")("us"),
          dataSubjects: rarely<Json | undefined>(["US", "DE"], [], undefined, "unseen")(["DE"], ["US"]),
          edition: rarely("standard", undefined, "unseen")("advanced"),
        }),
        { minLength: 3, maxLength: 6 },
      ),
    )
    .map(([seed, known, tenants]) => {
      const view = randomView(seed);
      const items = known
        ? view.items.map((item) => completeItem(kindOf(item.kind), item, random(seed), "advanced"))
        : view.items;
      return tenants.map((facts, n): TenantView => {
        const said = Object.entries(facts).filter(([, value]) => value !== undefined && value !== "unseen");
        const hidden = Object.entries(facts).filter(([, value]) => value === "unseen");
        return {
          tenant: { ...(Object.fromEntries(said) as JsonObject), name: `acme ${n}`, noticeVersion: "2018-08-02" },
          unknowns: hidden.map(([fact]) => ({ path: [fact], reason: "token" })),
          items,
          ...{ view: "closed", openBecause: [], surface: "document", origin: {} },
        };
      });
    });

  test("of tenants to which rules apply and do not is judged as each of them is alone", () => {
    const seen = new Set<string>();
    const ordinary = 12;
    const tries = runs(ordinary);
    fc.assert(
      fc.property(differing, (views) => {
        // The pack `all` asks of every tenant.
        judgedAsAlone(views, "eu-privacy");
        for (const { rule, verdict } of check(views, engines["eu-privacy"]).results ?? [])
          seen.add(`${rule} ${verdict}`);
      }),
      { numRuns: tries },
    );
    // Not vacuous: what many rules hang on was met in every way. A fast run has too few cases for that.
    if (tries < ordinary) return;
    for (const verdict of ["pass", "fail", "undetermined", "not-applicable"]) {
      expect(seen).toContain(`virtual-analyzer-off ${verdict}`);
    }
  });

  /** Rules that compare the same strings with other lists than by default. */
  const comparing: Config["rules"] = {
    ...Object.fromEntries(
      [...all.policies.rules.values()].flatMap(({ info: { id, parameters } }) =>
        parameters["jurisdictions"] === undefined ? [] : [[id, { parameters: { jurisdictions: ["FR", "NO"] } }]],
      ),
    ),
    "virtual-analyzer-off": { parameters: { jurisdictions: ["EU", "CH"], assessments: { "virus-rule 0": "DPIA-1" } } },
    "site-matches-data-subjects": {
      parameters: { servedFrom: { DE: ["EEA", "US"], EU: ["EEA"], FR: ["JP", "EU"] }, adequacy: ["JP", "US"] },
    },
  };

  /** Strings that rules may compare names of items with: of settings, the domains in them, and of rules. */
  function comparable({ items }: TenantView): readonly string[] {
    const strings = (value: Json): readonly string[] =>
      typeof value === "string"
        ? [value, ...(/[@:](.+)$/.exec(value)?.slice(1) ?? [])]
        : typeof value === "object" && value !== null
          ? Object.values(value as JsonObject).flatMap(strings)
          : [];
    return [...items.flatMap(({ settings }) => strings(settings)), "settings", "anyone", "inbound"];
  }

  /** Tenants whose items are alike, and which differ in strings that rules mostly only compare, as in names of items. */
  const renamed = fc
    .tuple(seeds, fc.array(seeds, { minLength: 2, maxLength: 6 }), fc.constantFrom({}, comparing))
    .map(([common, several, rules]) => {
      const view = randomView(common, noFog);
      const codes = ["FR", "IT", "NO", "IS", "US", "EU"];
      const known = comparable(view);
      const views = several.map((seed, n): TenantView => {
        const r = random(seed);
        const dataSubjects = [r.pick(codes), ...(r.chance(0.3) ? [r.pick(codes)] : [])];
        const names = new Set<string>();
        const items = view.items.flatMap((item) => {
          const other = r.pick([
            `${item.kind} ${r.below(3)} ${r.pick(["a", "b"])}`,
            `${seed.toString(36)}.${r.below(3)}.example`,
            r.pick(known),
          ]);
          const name = r.chance(0.5) ? other : item.name;
          const key = `${item.kind}\n${name}`;
          if (names.has(key)) return [];
          names.add(key);
          return [{ ...item, name }];
        });
        return {
          ...view,
          tenant: { ...view.tenant, name: `acme ${n}`, dataSubjects: [...new Set(dataSubjects)] },
          items,
        };
      });
      return { views, rules };
    });

  test("of tenants that differ in strings that are only compared is judged as each of them is alone", () => {
    fc.assert(
      fc.property(renamed, ({ views, rules }) => {
        const engine = (): Engine =>
          createEngine({ bundle, config: { ...defaultConfig, packs: ["all"], rules }, today });
        const alone = views.map((view) => check([view], engine()));
        const together = check(views, engine());
        expect(together.results).toEqual(alone.flatMap((report) => report.results ?? []));
        expect(sortedTexts(together.findings)).toEqual(sortedTexts(alone.flatMap((report) => report.findings)));
      }),
      { numRuns: runs(4) },
    );
  });

  test("is judged alike, all at a time or one after the other", () => {
    fc.assert(
      fc.property(fleet, (views) => {
        const stream = {
          *[Symbol.iterator]() {
            yield* views;
          },
        };
        expect(formatJson(check(stream))).toBe(formatJson(check(views)));
      }),
      { numRuns: runs(2) },
    );
  });
});

describe("a part of a fleet", () => {
  /** Tenants of which some are hardly declared. */
  const tenants = fc.array(seeds, { minLength: 1, maxLength: 8 }).map((several) =>
    several.map((seed, n) => {
      const view = randomView(seed);
      return { ...view, tenant: { ...view.tenant, name: `acme ${n} ${seed}` } };
    }),
  );
  const check = (views: readonly TenantView[], shard?: Shard) =>
    all.check([{ tenants: views, notices: [], surface: "document", file: "views.json" }], {
      allResults: true,
      ...(shard === undefined ? {} : { shard }),
    });
  const merged = (reports: readonly Report[]) => {
    const [first, ...others] = reports;
    return first === undefined ? "" : formatJson(mergeReports([first, ...others]));
  };

  test("adds up with the other parts to the fleet", () => {
    fc.assert(
      fc.property(tenants, fc.nat(), (views, at) => {
        const cut = at % (views.length + 1);
        const parts = [views.slice(0, cut), views.slice(cut)].filter((part) => part.length > 0);
        expect(merged(parts.map((part) => check(part)))).toBe(formatJson(check(views)));
      }),
      { numRuns: runs(2) },
    );
  });

  test("adds up when it is a shard, in any order", () => {
    fc.assert(
      fc.property(tenants, fc.integer({ min: 2, max: 5 }), fc.boolean(), (views, of, backwards) => {
        const shards = Array.from({ length: of }, (_, n) => check(views, { index: n + 1, of }));
        expect(merged(backwards ? shards.toReversed() : shards)).toBe(formatJson(check(views)));
      }),
      { numRuns: runs(2) },
    );
  });
});

describe("what says something about a person", () => {
  test("is in no output", () => {
    const marker = "zq-person-zq";
    fc.assert(
      fc.property(seeds, (seed) => {
        const view = randomView(seed);
        const mark = (kind: Kind, settings: JsonObject): JsonObject => {
          let marked = settings;
          for (const { path, personal, type } of kind.settings) {
            if (personal === "none") continue;
            const value = type.type === "list" ? [marker, `${marker}2`] : type.type === "string" ? marker : undefined;
            if (value === undefined) continue;
            if (!path.includes("[*]")) {
              marked = withValue(marked, path.split("."), value);
              continue;
            }
            const [list = "", inner = ""] = path.split("[*].");
            const elements = valueAt(marked, list);
            if (Array.isArray(elements)) {
              marked = withValue(
                marked,
                list.split("."),
                elements.map((e: Json) => (e === null ? null : withValue(e as JsonObject, inner.split("."), value))),
              );
            }
          }
          return marked;
        };
        const { name, ...tenantSettings } = view.tenant;
        const marked: TenantView = {
          ...view,
          tenant: { name, ...mark(kindOf("tenant"), tenantSettings) },
          items: view.items.map((item) => ({ ...item, settings: mark(kindOf(item.kind), item.settings) })),
        };
        fc.pre(JSON.stringify(marked).includes(marker));
        const report = judge(all, marked);
        expect(formatJson(report)).not.toContain(marker);
      }),
      { numRuns: runs(4) },
    );
  });
});
