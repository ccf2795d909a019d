/** Judges tenants: every active rule on every item. */
import { PolicyError } from "../errors.ts";
import { configData } from "../config/data.ts";
import { valueToAccept } from "../config/resolve-exceptions.ts";
import { resolveConfig, type ActiveRule, type Policies } from "../config/resolve.ts";
import type { Config } from "../config/config.ts";
import { orderFindings, orderResults, orderTenants, totalsOf } from "../report/order.ts";
import { mergeTenants } from "../sources/merge.ts";
import type {
  Coverage,
  Finding,
  IntegrityNotice,
  ItemView,
  JsonObject,
  RawResult,
  Report,
  Result,
  Shard,
  Source,
  Surface,
  TenantView,
  Unknown,
  Verdict,
} from "../types.ts";
import { version } from "../version.ts";
import type { Bundle, BundleData } from "./bundle.ts";
import { manifestOf } from "./bundles.ts";
import { createAsk, createEvaluators, type Ask } from "./evaluator.ts";
import { createExceptionJudge, type ExceptionJudge, type RuleInput } from "./exceptions.ts";
import { findingsOf, integrityFinding, placeOf, type Decide, type Subject } from "./findings.ts";
import { undeclaredItems, type UndeclaredItem } from "./presence.ts";
import { createPanels, type Panel, type Panels } from "./judge.ts";
import { createReadTrackers, type ReadTracker } from "./read-tracker.ts";
import type { Question } from "./reads.ts";
import { isInShard } from "./shard.ts";
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
   * Checks tenants. The same tenant in several sources is one tenant. Those of a single source are judged one after the
   * other, and none is kept.
   *
   * @throws InputError when sources contradict each other, PolicyError when a rule fails.
   */
  check(sources: readonly Source[], options?: CheckOptions): Report;
}

/** What a report holds besides findings. */
export interface CheckOptions {
  /** Include every verdict. */
  readonly allResults?: boolean;
  /** Say of each finding which value an exception of it would name. */
  readonly accepts?: boolean;
  /** Judge only the tenants of this shard. */
  readonly shard?: Shard;
}

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
    ask: createAsk(one, data),
    panels: createPanels(one, createEvaluators(one, data), policies, today),
  }));
  const lookedAt = bundles.flatMap(({ panels }) =>
    [...panels.byKind].flatMap(([kind, { rules }]) => [kind, ...rules.flatMap((rule) => rule.info.kinds)]),
  );
  const shared = {
    ...{ bundles, policies, today },
    kinds: new Set(lookedAt.filter((kind) => kind !== "tenant")),
    // What the built-in bundle says of a kind goes before what others do.
    presence: bundles.reduceRight<Presence>((all, one) => ({ ...all, ...one.bundle.engineData.presence }), {}),
    trackReads: createReadTrackers([...policies.rules.values()].map((rule) => rule.info)),
  };
  return {
    policies,
    check: (sources, options = {}) => new Check({ ...shared, options }).run(sources),
  };
}

type Presence = BundleData["presence"];

/** A bundle ready to judge. */
interface LoadedBundle {
  readonly bundle: Bundle;
  readonly ask: Ask;
  readonly panels: Panels;
}

interface CheckContext {
  /** The built-in one first. */
  readonly bundles: readonly LoadedBundle[];
  readonly policies: Policies;
  readonly today: string;
  /** Kinds that rules look at. */
  readonly kinds: ReadonlySet<string>;
  readonly presence: Presence;
  readonly trackReads: () => ReadTracker;
  readonly options: CheckOptions;
}

type Counts = Record<Verdict, number>;

/** An item of a tenant, and what its rules are asked. */
interface AskedItem {
  readonly item: ItemView;
  readonly undeclared: boolean;
  readonly question: Question;
}

/** One check: collects findings and coverage while it goes over the tenants. */
class Check {
  readonly #context: CheckContext;
  readonly #exceptions: ExceptionJudge | undefined;
  readonly #findings: Finding[] = [];
  readonly #results: Result[] = [];
  readonly #tenants: Report["tenants"][number][] = [];
  readonly #counts = new Map<string, Counts>();
  readonly #reads: ReadTracker;
  #items = 0;
  #undeclared = 0;

  constructor(context: CheckContext) {
    this.#context = context;
    const { policies, today, trackReads } = context;
    this.#reads = trackReads();
    if (policies.exceptions.length > 0) this.#exceptions = createExceptionJudge(policies, today);
    for (const id of context.policies.rules.keys()) {
      this.#counts.set(id, { pass: 0, fail: 0, undetermined: 0, "not-applicable": 0 });
    }
  }

  run(sources: readonly Source[]): Report {
    const { bundles, policies, today, options } = this.#context;
    const [digests = { digest: "", revision: "" }, ...custom] = bundles.map(({ bundle }) => digestsOf(bundle));
    const surface = sources[0]?.surface ?? "document";
    const { tenants, notices } = mergeTenants(sources);
    const isMeant = (tenant: string): boolean => options.shard === undefined || isInShard(tenant, options.shard);
    this.#findings.push(
      ...notices
        .filter(({ tenant }) => tenant === undefined || isMeant(tenant))
        .map((notice) => integrityFinding(notice, surface)),
    );
    const undeclared = new Set(notices.filter(({ id }) => id === "unknown-tenant").map(({ tenant }) => tenant));
    for (const view of tenants) {
      if (!isMeant(view.tenant.name)) continue;
      if (!undeclared.has(view.tenant.name)) this.#partialView(view, surface);
      // A copy of its own: what panels remember of a tenant by its identity ends with the check.
      this.#tenant({ ...view, tenant: { ...view.tenant } });
    }
    const asks = bundles.map(({ ask }) => ask);
    const closed = new Set(this.#tenants.filter(({ view }) => view === "closed").map(({ name }) => name));
    const ofExceptions = this.#exceptions?.findings(closed, asks, surface) ?? [];
    this.#findings.push(...ofExceptions.filter(({ tenant }) => isMeant(tenant)));
    const findings = orderFindings(this.#findings);
    return {
      schema: "tmes-report/v1",
      engine: version,
      bundle: { digest: digests.digest, revision: digests.revision },
      ...(custom.length === 0 ? {} : { custom }),
      config: { digest: policies.digest },
      today,
      inputs: sources.map(({ file, surface: one }) => ({ file, surface: one })),
      ...(options.shard === undefined ? {} : { shard: options.shard }),
      tenants: orderTenants(this.#tenants, findings),
      findings,
      coverage: this.#coverage(),
      ...(options.allResults === true ? { results: orderResults(this.#results) } : {}),
    };
  }

  #tenant(tenant: TenantView): void {
    const undeclared = undeclaredItems(tenant, this.#context.presence, this.#context.kinds);
    this.#items += tenant.items.length;
    this.#undeclared += undeclared.length;
    const tenantUnknowns = prefixed("tenant", tenant.unknowns);
    const asked = [
      ...tenant.items.map((item) => ({ item, undeclared: false, question: questionOf(tenant, item, tenantUnknowns) })),
      ...undeclared.map((item) => ({ item, undeclared: true, question: questionOf(tenant, item, tenantUnknowns) })),
    ];
    const questions = asked.map(({ question }) => question);
    for (const { panels } of this.#context.bundles) panels.foresee(questions);
    for (const item of tenant.items) this.#reads.item(item);
    for (const one of asked) this.#item(tenant, one);
    for (const judge of this.#context.bundles) this.#whole(judge, tenant, undeclared, tenantUnknowns);
    this.#tenants.push(tenantSummary(tenant));
  }

  /**
   * A gate that saw part of a tenant says nothing of the rest, so it must not be green. An editor always sees a part.
   */
  #partialView({ tenant: { name }, view, surface, openBecause, origin }: TenantView, reported: Surface): void {
    if (view === "closed" || surface === "editor") return;
    const notice: IntegrityNotice = {
      id: "partial-view",
      tenant: name,
      message: `What was checked may not be all of tenant ${name}: ${openBecause.join(" ")}`,
      remediation:
        "Check all of its stacks together, and a complete plan, made without -target. Items nobody checked may break any rule.",
      origin,
    };
    this.#findings.push(integrityFinding(notice, reported));
  }

  #item(tenant: TenantView, { item, undeclared, question }: AskedItem): void {
    for (const judge of this.#context.bundles) {
      const panel = judge.panels.byKind.get(item.kind);
      if (panel === undefined) continue;
      this.#record(
        judge,
        panel,
        panel.judge(question),
        { tenant, item, undeclared },
        question.about,
        question.unknowns,
      );
    }
  }

  /** Rules over a tenant as a whole. */
  #whole(
    judge: LoadedBundle,
    tenant: TenantView,
    undeclared: readonly UndeclaredItem[],
    tenantUnknowns: readonly Unknown[],
  ): void {
    const panel = judge.panels.byKind.get("tenant");
    if (panel === undefined) return;
    const byKind = new Map<string, Map<string, JsonObject>>();
    const unknowns = [...tenantUnknowns];
    const all = tenant.view === "closed" ? [...tenant.items, ...undeclared] : tenant.items;
    for (const { kind, name, settings, exists, unknowns: unseen } of all) {
      // What may not exist must not count; that it may is why the view below is open.
      if (!exists || !panel.kinds.has(kind)) continue;
      const byName = byKind.get(kind) ?? new Map<string, JsonObject>();
      byKind.set(kind, byName.set(name, { settings }));
      for (const unknown of unseen) unknowns.push({ ...unknown, path: ["items", kind, name, ...unknown.path] });
    }
    const items = Object.fromEntries([...byKind].map(([kind, byName]) => [kind, Object.fromEntries(byName)]));
    // An item that may not exist makes the list of items as uncertain as an open view does.
    const view = tenant.view === "open" || all.some((item) => !item.exists) ? "open" : "closed";
    const results = panel.judge({
      ...{ kind: "tenant", tenant: tenant.tenant, about: { items }, exists: true, view, unknowns },
    });
    this.#record(judge, panel, results, { tenant, item: undefined, undeclared: false }, { items }, unknowns);
  }

  #record(
    { ask }: LoadedBundle,
    panel: Panel,
    results: readonly RawResult[],
    subject: Subject,
    about: JsonObject,
    unknowns: readonly Unknown[],
  ): void {
    for (let index = 0; index < results.length; index++) {
      const [rule, raw] = [panel.rules[index], results[index]];
      if (rule === undefined || raw === undefined) continue;
      const counts = this.#counts.get(rule.info.id);
      if (counts !== undefined) counts[raw.verdict] += 1;
      if (raw.verdict === "fail" || raw.verdict === "undetermined") {
        const input = { document: { tenant: subject.tenant.tenant, ...about }, unknowns };
        this.#findings.push(...findingsOf(rule, raw, subject, this.#decider(ask, rule, subject, input)));
      }
      if (this.#context.options.allResults === true) this.#results.push(resultOf(rule, raw, subject));
    }
  }

  /** What exceptions make of a rule's findings; nothing where none can concern them. */
  #decider(ask: Ask, rule: ActiveRule, { tenant }: Subject, input: RuleInput): Decide | undefined {
    const exceptions =
      this.#exceptions?.concerns(rule.info.id, tenant.tenant.name) === true ? this.#exceptions : undefined;
    const { accepts = false } = this.#context.options;
    if (exceptions === undefined && !accepts) return undefined;
    return (finding, evidence) => {
      const decided = exceptions?.decide(finding, evidence, input, ask) ?? finding;
      return accepts ? { ...decided, accepts: valueToAccept(finding, evidence.path, input.document) } : decided;
    };
  }

  #coverage(): Coverage {
    const rules = [...this.#counts].map(([rule, counts]) => ({ rule, ...counts }));
    return {
      tenants: this.#tenants.length,
      items: this.#items,
      undeclaredItems: this.#undeclared,
      ...totalsOf(rules),
      rules,
      ...this.#reads.unread(),
    };
  }
}

function digestsOf({ name, digest, manifest }: Bundle): NonNullable<Report["custom"]>[number] {
  return { name, digest, revision: manifest.revision };
}

function questionOf({ tenant, view }: TenantView, item: ItemView, tenantUnknowns: readonly Unknown[]): Question {
  const { kind, name, settings, exists } = item;
  const unknowns =
    item.unknowns.length === 0 ? tenantUnknowns : [...tenantUnknowns, ...prefixed("item", item.unknowns)];
  return { kind, tenant, about: { item: { kind, name, settings } }, exists, view, unknowns };
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

/** Without findings yet. */
function tenantSummary(tenant: TenantView): Report["tenants"][number] {
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
    errors: 0,
    warnings: 0,
    place: placeOf(tenant.origin),
  };
}
