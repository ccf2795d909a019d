/** Judges tenants: every active rule on every item, with a cache on what rules read. */
import { PolicyError } from "../errors.ts";
import { configData } from "../config/data.ts";
import { valueToAccept } from "../config/resolve-exceptions.ts";
import { resolveConfig, type ActiveRule, type Policies } from "../config/resolve.ts";
import type { Config } from "../config/config.ts";
import { mergeTenants } from "../sources/merge.ts";
import type {
  Coverage,
  Finding,
  IntegrityNotice,
  ItemView,
  JsonObject,
  Path,
  RawResult,
  Report,
  Result,
  SourceResult,
  TenantView,
  Unknown,
  Verdict,
} from "../types.ts";
import { version } from "../version.ts";
import type { Bundle, BundleData } from "./bundle.ts";
import { manifestOf } from "./bundles.ts";
import { createAsk, createEvaluator, type Ask, type Evaluate } from "./evaluator.ts";
import { createExceptionJudge, type ExceptionJudge, type RuleInput } from "./exceptions.ts";
import { findingsOf, integrityFinding, placeOf, type Decide, type Subject } from "./findings.ts";
import { undeclaredItems, type UndeclaredItem } from "./presence.ts";
import { projection, type Projection } from "./projection.ts";
import { createReadTracker } from "./read-tracker.ts";
import { show } from "./show.ts";

/** What an engine is made of. */
export interface EngineOptions {
  readonly bundle: Bundle;
  /** The organisation's own bundles, as `loadBundles` gives them. */
  readonly custom?: readonly Bundle[];
  readonly config: Config;
  /** ISO date the rules see as today. */
  readonly today: string;
}

/** Judges what sources saw. */
export interface Engine {
  readonly policies: Policies;
  /**
   * Checks tenants. The same tenant in several sources is one tenant.
   *
   * @throws InputError when sources contradict each other, PolicyError when a rule fails.
   */
  check(sources: readonly SourceResult[], options?: CheckOptions): Report;
}

/** What a report holds besides findings. */
export interface CheckOptions {
  /** Include every verdict. */
  readonly allResults?: boolean;
  /** Say of each finding which value an exception of it would name. */
  readonly accepts?: boolean;
}

/** The rules of one kind (or of tenants as a whole). */
interface Dispatch {
  readonly rules: readonly ActiveRule[];
  readonly ids: readonly string[];
  readonly key: Projection;
  /** Kinds whose items rules over tenants may look at. */
  readonly kinds: ReadonlySet<string>;
}

const verdicts: readonly Verdict[] = ["pass", "fail", "undetermined", "not-applicable"];

/**
 * Creates an engine.
 *
 * @throws ConfigError or PolicyError when configuration and bundle do not fit.
 */
export function createEngine({ bundle, custom = [], config, today }: EngineOptions): Engine {
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new PolicyError(`today must be a date like 2026-01-31, not ${JSON.stringify(today)}.`);
  }
  const policies = resolveConfig(config, manifestOf({ bundle, custom }, config));
  const data = configData(policies);
  const bundles = [bundle, ...custom].map((one) => ({
    bundle: one,
    evaluate: createEvaluator(one, data),
    ask: createAsk(one, data),
    dispatch: dispatchTable(one, policies),
  }));
  return {
    policies,
    check: (sources, options = {}) => new Check({ bundles, policies, today, options }).run(sources),
  };
}

function dispatchTable(bundle: Bundle, policies: Policies): ReadonlyMap<string, Dispatch> {
  const table = new Map<string, Dispatch>();
  for (const [kind, all] of Object.entries(bundle.engineData.router)) {
    const rules = all.flatMap((id) => policies.rules.get(id) ?? []);
    if (rules.length === 0) continue;
    const paths: Path[] = rules.flatMap((rule) => [
      ...(bundle.engineData.slots[rule.info.id]?.[kind] ?? []).flatMap(({ parts: [first] }) => (first ? [first] : [])),
      ...rule.info.reads.map((read) => read.path.split(".")).filter(isName),
      // Which items there are matters to a rule over tenants even where it reads none of their settings.
      ...(kind === "tenant" ? rule.info.kinds.map((each) => ["items", each]) : []),
    ]);
    const kinds = new Set(paths.flatMap(([root, each]) => (root === "items" ? [String(each)] : [])));
    table.set(kind, { rules, ids: rules.map((rule) => rule.info.id), key: projection(paths), kinds });
  }
  return table;
}

/** Reads that are no settings: names and kinds. */
function isName(path: readonly string[]): boolean {
  return path.length === 2 && (path[1] === "name" || path[1] === "kind");
}

/** A bundle ready to judge. */
interface LoadedBundle {
  readonly bundle: Bundle;
  readonly evaluate: Evaluate;
  readonly ask: Ask;
  readonly dispatch: ReadonlyMap<string, Dispatch>;
}

interface CheckContext {
  /** The built-in one first. */
  readonly bundles: readonly LoadedBundle[];
  readonly policies: Policies;
  readonly today: string;
  readonly options: CheckOptions;
}

/** A bundle in one check, with what it answered. */
interface Judge extends LoadedBundle {
  readonly cache: Map<string, ReadonlyMap<string, RawResult>>;
}

/** One check: collects findings and coverage while it goes over the tenants. */
class Check {
  readonly #context: CheckContext;
  readonly #judges: readonly Judge[];
  readonly #exceptions: ExceptionJudge | undefined;
  readonly #findings: Finding[] = [];
  readonly #results: Result[] = [];
  readonly #counts = new Map<string, Record<Verdict, number>>();
  readonly #reads;
  /** Kinds that rules look at. */
  readonly #kinds: ReadonlySet<string>;
  readonly #presence: BundleData["presence"];
  #items = 0;
  #undeclared = 0;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#judges = context.bundles.map((bundle) => ({ ...bundle, cache: new Map() }));
    const { policies, today } = context;
    if (policies.exceptions.length > 0) this.#exceptions = createExceptionJudge(policies, today);
    const lookedAt = context.bundles.flatMap(({ dispatch }) =>
      [...dispatch].flatMap(([kind, { rules }]) => [kind, ...rules.flatMap((rule) => rule.info.kinds)]),
    );
    this.#kinds = new Set(lookedAt.filter((kind) => kind !== "tenant"));
    // What the built-in bundle says of a kind goes before what others do.
    this.#presence = context.bundles.reduceRight<BundleData["presence"]>(
      (all, { bundle }) => ({ ...all, ...bundle.engineData.presence }),
      {},
    );
    this.#reads = createReadTracker([...context.policies.rules.values()].map((rule) => rule.info));
    for (const id of context.policies.rules.keys()) {
      this.#counts.set(id, { pass: 0, fail: 0, undetermined: 0, "not-applicable": 0 });
    }
  }

  run(sources: readonly SourceResult[]): Report {
    const { bundles, policies, today, options } = this.#context;
    const [digests = { digest: "", revision: "" }, ...custom] = bundles.map(({ bundle }) => digestsOf(bundle));
    const { tenants, notices } = mergeTenants(sources);
    for (const notice of [...notices, ...partialViews(tenants, notices)]) {
      this.#findings.push(integrityFinding(notice, sources[0]?.surface ?? "document"));
    }
    const sorted = [...tenants].sort((a, b) => compare(a.tenant.name, b.tenant.name));
    for (const tenant of sorted) this.#tenant(tenant);
    const asks = bundles.map(({ ask }) => ask);
    this.#findings.push(...(this.#exceptions?.findings(sorted, asks, sources[0]?.surface ?? "document") ?? []));
    const findings = this.#findings.sort(byPlace);
    const severities = countSeverities(findings);
    return {
      schema: "tmes-report/v1",
      engine: version,
      bundle: { digest: digests.digest, revision: digests.revision },
      ...(custom.length === 0 ? {} : { custom }),
      config: { digest: policies.digest },
      today,
      inputs: sources.map(({ file, surface }) => ({ file, surface })),
      tenants: sorted.map((tenant) => tenantSummary(tenant, severities.get(tenant.tenant.name))),
      findings,
      coverage: this.#coverage(sorted.length),
      ...(options.allResults === true ? { results: this.#results } : {}),
    };
  }

  #tenant(tenant: TenantView): void {
    const undeclared = undeclaredItems(tenant, this.#presence, this.#kinds);
    this.#items += tenant.items.length;
    this.#undeclared += undeclared.length;
    const tenantUnknowns = prefixed("tenant", tenant.unknowns);
    for (const item of tenant.items) {
      this.#reads.item(item);
      this.#item(tenant, item, tenantUnknowns, false);
    }
    for (const item of undeclared) this.#item(tenant, item, tenantUnknowns, true);
    for (const judge of this.#judges) this.#whole(judge, tenant, undeclared, tenantUnknowns);
  }

  #item(tenant: TenantView, item: ItemView, tenantUnknowns: readonly Unknown[], undeclared: boolean): void {
    for (const judge of this.#judges) {
      const rules = judge.dispatch.get(item.kind);
      if (rules === undefined) continue;
      const unknowns =
        item.unknowns.length === 0 ? tenantUnknowns : [...tenantUnknowns, ...prefixed("item", item.unknowns)];
      const { kind, name, settings } = item;
      const input = { tenant: tenant.tenant, item: { kind, name, settings } };
      const key = `${kind}\n${item.exists ? "" : "?"}${rules.key(input, unknowns)}`;
      const results = this.#evaluate(judge, key, rules, { ...input, exists: item.exists, view: tenant.view }, unknowns);
      this.#record(judge, rules, results, { tenant, item, undeclared }, { document: input, unknowns });
    }
  }

  /** Rules over a tenant as a whole. */
  #whole(
    judge: Judge,
    tenant: TenantView,
    undeclared: readonly UndeclaredItem[],
    tenantUnknowns: readonly Unknown[],
  ): void {
    const rules = judge.dispatch.get("tenant");
    if (rules === undefined) return;
    const items = new Map<string, Map<string, JsonObject>>();
    const unknowns = [...tenantUnknowns];
    const all = [...tenant.items, ...(tenant.view === "closed" ? undeclared : [])];
    for (const item of all) {
      // What may not exist must not count; that it may is why the view below is open.
      if (!item.exists || !rules.kinds.has(item.kind)) continue;
      const byName = items.get(item.kind) ?? new Map<string, JsonObject>();
      items.set(item.kind, byName.set(item.name, { settings: item.settings }));
      for (const unknown of item.unknowns) {
        unknowns.push({ ...unknown, path: ["items", item.kind, item.name, ...unknown.path] });
      }
    }
    const byKind = Object.fromEntries([...items].map(([kind, byName]) => [kind, Object.fromEntries(byName)]));
    // An item that may not exist makes the list of items as uncertain as an open view does.
    const view = tenant.view === "open" || all.some((item) => !item.exists) ? "open" : "closed";
    const input = { tenant: tenant.tenant, items: byKind };
    const key = `tenant\n${view}${rules.key(input, unknowns)}`;
    const results = this.#evaluate(judge, key, rules, { ...input, view }, unknowns);
    const subject = { tenant, item: undefined, undeclared: false };
    this.#record(judge, rules, results, subject, { document: input, unknowns });
  }

  #evaluate(
    { evaluate, cache }: Judge,
    key: string,
    rules: Dispatch,
    input: JsonObject,
    unknowns: readonly Unknown[],
  ): ReadonlyMap<string, RawResult> {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const { today } = this.#context;
    const results = evaluate(
      {
        ...input,
        today,
        unknowns: unknowns.map(({ path, reason, domain }) => ({ path, reason, ...(domain ? { domain } : {}) })),
      },
      rules.ids,
    );
    cache.set(key, results);
    return results;
  }

  #record(
    judge: Judge,
    rules: Dispatch,
    results: ReadonlyMap<string, RawResult>,
    subject: Subject,
    input: RuleInput,
  ): void {
    for (const rule of rules.rules) {
      const raw = results.get(rule.info.id);
      const counts = this.#counts.get(rule.info.id);
      if (raw === undefined || counts === undefined) continue;
      counts[raw.verdict] += 1;
      if (raw.verdict === "fail" || raw.verdict === "undetermined") {
        this.#findings.push(...findingsOf(rule, raw, subject, this.#decider(judge, rule, subject, input)));
      }
      if (this.#context.options.allResults === true) this.#results.push(resultOf(rule, raw, subject));
    }
  }

  /** What exceptions make of a rule's findings; nothing where none can concern them. */
  #decider({ ask }: Judge, rule: ActiveRule, { tenant }: Subject, input: RuleInput): Decide | undefined {
    const exceptions =
      this.#exceptions?.concerns(rule.info.id, tenant.tenant.name) === true ? this.#exceptions : undefined;
    const { accepts = false } = this.#context.options;
    if (exceptions === undefined && !accepts) return undefined;
    return (finding, evidence) => {
      const decided = exceptions?.decide(finding, evidence, input, ask) ?? finding;
      return accepts ? { ...decided, accepts: valueToAccept(finding, evidence.path, input.document) } : decided;
    };
  }

  #coverage(tenants: number): Coverage {
    const rules = [...this.#counts].map(([rule, counts]) => ({ rule, ...counts }));
    const total = (verdict: Verdict): number => rules.reduce((sum, rule) => sum + rule[verdict], 0);
    const totals = {
      pass: total("pass"),
      fail: total("fail"),
      undetermined: total("undetermined"),
      "not-applicable": total("not-applicable"),
    };
    return {
      tenants,
      items: this.#items,
      undeclaredItems: this.#undeclared,
      evaluations: verdicts.reduce((sum, verdict) => sum + totals[verdict], 0),
      verdicts: totals,
      rules,
      ...this.#reads.unread(),
    };
  }
}

function digestsOf({ name, digest, manifest }: Bundle): NonNullable<Report["custom"]>[number] {
  return { name, digest, revision: manifest.revision };
}

function prefixed(key: string, unknowns: readonly Unknown[]): readonly Unknown[] {
  return unknowns.map((unknown) => ({ ...unknown, path: [key, ...unknown.path] }));
}

function resultOf(rule: ActiveRule, raw: RawResult, { tenant, item }: Subject): Result {
  return {
    rule: rule.info.id,
    tenant: tenant.tenant.name,
    ...(item === undefined ? {} : { item: { kind: item.kind, name: item.name } }),
    verdict: raw.verdict,
    applicabilityOpen: raw.applicabilityOpen,
    ...(raw.verdict === "not-applicable" ? { reason: rule.info.appliesTo } : {}),
  };
}

/**
 * A gate that saw part of a tenant says nothing of the rest, so it must not be green. An editor always sees a part; and
 * where the tenant's own block is missing, that is said already.
 */
function partialViews(tenants: readonly TenantView[], notices: readonly IntegrityNotice[]): readonly IntegrityNotice[] {
  const said = new Set(notices.filter(({ id }) => id === "unknown-tenant").map(({ tenant }) => tenant));
  return tenants.flatMap(({ tenant, view, surface, openBecause, origin }): readonly IntegrityNotice[] =>
    view === "closed" || surface === "editor" || said.has(tenant.name)
      ? []
      : [
          {
            id: "partial-view",
            tenant: tenant.name,
            message: `What was checked may not be all of tenant ${tenant.name}: ${openBecause.join(" ")}`,
            remediation:
              "Check all of its stacks together, and a complete plan, made without -target. Items nobody checked may break any rule.",
            origin,
          },
        ],
  );
}

function countSeverities(findings: readonly Finding[]): ReadonlyMap<string, Record<Finding["severity"], number>> {
  const counts = new Map<string, Record<Finding["severity"], number>>();
  for (const { tenant, severity, status } of findings) {
    if (status !== "open") continue;
    const own = counts.get(tenant) ?? { error: 0, warn: 0 };
    own[severity] += 1;
    counts.set(tenant, own);
  }
  return counts;
}

function tenantSummary(
  tenant: TenantView,
  severities: Readonly<Record<Finding["severity"], number>> | undefined,
): Report["tenants"][number] {
  const inventory = show("tenant", tenant.tenant, ["inventory"], tenant.unknowns);
  return {
    name: tenant.tenant.name,
    site: show("tenant", tenant.tenant, ["site"], tenant.unknowns),
    view: tenant.view,
    openBecause: tenant.openBecause,
    inventory:
      "value" in inventory && (inventory.value === "complete" || inventory.value === "partial")
        ? inventory.value
        : "unknown" in inventory && inventory.unknown !== "undeclared"
          ? "unknown"
          : "unsaid",
    items: tenant.items.length,
    errors: severities?.error ?? 0,
    warnings: severities?.warn ?? 0,
    place: placeOf(tenant.origin),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.tenant, b.tenant) ||
    compare(a.severity, b.severity) ||
    compare(a.rule, b.rule) ||
    compare(a.item?.kind ?? "", b.item?.kind ?? "") ||
    compare(a.item?.name ?? "", b.item?.name ?? "") ||
    compare(a.path, b.path) ||
    compare(a.id, b.id)
  );
}
