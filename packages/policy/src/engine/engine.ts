/** Judges tenants: every active rule on every item. */
import type { BundleData } from "@tmes-as-code/catalog";
import { PolicyError } from "../errors.ts";
import { BoundedMap } from "../bounded-map.ts";
import { configData } from "../config/data.ts";
import type { ActiveRetired } from "../config/resolve-retired.ts";
import { valueToAccept } from "../config/resolve-exceptions.ts";
import { resolveConfig, type ActiveRule, type Policies } from "../config/resolve.ts";
import { isPersonal } from "../output/personal.ts";
import type { Config } from "../config/config.ts";
import { orderFindings, orderResults, orderTenants } from "../report/order.ts";
import { tenantListDigest } from "../report/tenant-list.ts";
import { mergeTenants } from "../sources/merge.ts";
import { noticeOf } from "../notice.ts";
import { surfaces } from "../surfaces.ts";
import type {
  ClaimInReport,
  Finding,
  IntegrityNotice,
  RawResult,
  Report,
  Result,
  Shard,
  Shown,
  Source,
  Surface,
  TenantView,
} from "../types.ts";
import { version } from "../version.ts";
import type { Bundle } from "./bundle.ts";
import { manifestOf } from "./bundles.ts";
import { createClaims, type ClaimsOf } from "./claims.ts";
import { coverageBy, type CoverageCount } from "./coverage.ts";
import { createAsk, type Ask } from "./evaluator.ts";
import { createExceptions, type AskOfRules, type Exceptions } from "./exceptions.ts";
import {
  fileFinding,
  findingsOf,
  integrityFinding,
  personalFileName,
  placeOf,
  type Decide,
  type Subject,
} from "./findings.ts";
import { keptClaims, type ClaimStore } from "./kept-claims.ts";
import { undeclaredItems, type UndeclaredItem } from "./presence.ts";
import { createRetired, validRetired, type RetiredRecords } from "./retired.ts";
import { isInShard } from "./shard.ts";
import { similarItems, similarTenants } from "./similar-names.ts";
import { show } from "./show.ts";
import { timeLimit } from "./time-limit.ts";
import { keptVerdicts, type VerdictStore } from "./kept-verdicts.ts";
import { createVerdicts, inBatch, type RuleInput, type Verdicts } from "./verdicts/index.ts";

/** What an engine is made of. */
export interface EngineOptions {
  readonly bundle: Bundle;
  /** The organisation's own bundles, as `loadBundles` gives them. */
  readonly custom?: readonly Bundle[];
  readonly config: Config;
  /** ISO date the rules see as today. */
  readonly today: string;
  /** Keeps between runs which rules rest on a tenant's claims. */
  readonly claimStore?: ClaimStore | undefined;
  /** Keeps verdicts between runs. */
  readonly verdictStore?: VerdictStore | undefined;
}

/** Judges what sources saw. */
export interface Engine {
  readonly policies: Policies;
  /** The retired records that hold today. */
  readonly retired: readonly ActiveRetired[];
  readonly judgedBy: JudgedBy;
  /**
   * Checks tenants. The same tenant in several sources is one tenant. Tenants of a single source are judged one after
   * the other, some at once, and none is kept.
   *
   * @throws InputError when sources contradict each other, PolicyError when a rule fails.
   */
  check(sources: readonly Source[], options?: CheckOptions): Report;
  /**
   * The findings of a check, in the order of a report. Takes less time, because nothing is counted.
   *
   * @throws as `check`.
   */
  findings(sources: readonly Source[]): readonly Finding[];
}

/** What a report was made by: reports with the same are comparable. */
export type JudgedBy = Pick<Report, "engine" | "bundle" | "custom" | "configurations" | "today">;

/** What a report holds besides findings. */
export interface CheckOptions {
  /** Include every verdict. */
  readonly allResults?: boolean;
  /** Say of each finding which value an exception of it would name. */
  readonly accepts?: {
    /** The salt for digests where the configuration has none. */
    readonly newSalt: string;
    /** A salt in place of the configuration's: that of its baseline. */
    readonly salt?: string;
  };
  /** Give what a synth and its plan both leave open the severity that it has at the plan, if that one is stricter. */
  readonly ahead?: boolean;
  /** Say which claims each tenant's result rests on; takes a few more evaluations for each combination of claims. */
  readonly claims?: boolean;
  /** Judge only the tenants of this shard. */
  readonly shard?: Shard;
}

/**
 * Creates an engine.
 *
 * @throws ConfigError or PolicyError when configuration and bundle do not fit.
 */
export function createEngine(options: EngineOptions): Engine {
  const { bundle, custom = [], config, today, claimStore, verdictStore } = options;
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new PolicyError(`today must be a date like 2026-01-31, not ${JSON.stringify(today)}.`);
  }
  const policies = resolveConfig(config, manifestOf({ bundle, custom }, config));
  const data = configData(policies);
  const bundles = [bundle, ...custom];
  const limit = timeLimit(config.timeout);
  const digests = bundles.map(({ digest }) => digest);
  const decides = [digests, data, today];
  const kept = verdictStore === undefined ? undefined : keptVerdicts(verdictStore, decides);
  const verdicts = createVerdicts(bundles, policies, data, today, limit, kept);
  const ask = createAsk(bundle, data, limit);
  const claims = createClaims(policies, verdicts, limit);
  const rules = {
    policies,
    judgedBy: judgedBy(bundles, policies, today),
    today,
    verdicts,
    claims: claimStore === undefined ? claims : keptClaims(claims, claimStore, decides),
    ask,
    asks: bundles.map((one) => ({
      rules: one.manifest.rules,
      ask: one === bundle ? ask : createAsk(one, data, limit),
    })),
    startCoverage: coverageBy([...policies.rules.values()].map(({ info }) => info)),
    // The built-in bundle goes before others.
    presence: bundles.reduceRight<Presence>((all, { engineData }) => ({ ...all, ...engineData.catalog.presence }), {}),
  };
  return {
    policies,
    retired: validRetired(policies.retired, ask, today),
    judgedBy: rules.judgedBy,
    check: (sources, asked = {}) => new Check(rules, asked).report(sources, rules.startCoverage()),
    findings: (sources) => new Check(rules, {}).findings(sources),
  };
}

type Presence = BundleData["catalog"]["presence"];

/** What checks are made by. */
interface Rules {
  readonly policies: Policies;
  readonly judgedBy: JudgedBy;
  readonly today: string;
  readonly verdicts: Verdicts;
  readonly claims: ClaimsOf;
  /** Of the built-in bundle. */
  readonly ask: Ask;
  readonly asks: readonly AskOfRules[];
  readonly startCoverage: () => CoverageCount;
  readonly presence: Presence;
}

/** One check: collects findings, and coverage if it is counted, while it goes over the tenants. */
class Check {
  readonly #rules: Rules;
  readonly #options: CheckOptions;
  readonly #exceptions: Exceptions;
  readonly #retired: RetiredRecords;
  /** `undefined` where nothing is counted. */
  #coverage: CoverageCount | undefined;
  readonly #findings: Finding[] = [];
  readonly #results: Result[] = [];
  readonly #tenants: Report["tenants"][number][] = [];
  readonly #shared = sharing<Shown>();
  /** Names of the tenants of other shards. */
  readonly #others: string[] = [];

  constructor(rules: Rules, options: CheckOptions) {
    this.#rules = rules;
    this.#options = options;
    const { policies, ask, asks, today } = rules;
    this.#exceptions = createExceptions(policies, asks, today);
    this.#retired = createRetired(policies.retired, ask, today);
  }

  report(sources: readonly Source[], coverage: CoverageCount): Report {
    this.#coverage = coverage;
    this.#run(sources);
    const { judgedBy } = this.#rules;
    const { shard, allResults } = this.#options;
    const findings = this.#ordered(sources);
    return {
      schema: "tmes-report/v2",
      ...judgedBy,
      inputs: sources.map(({ file, surface }) => ({ file, surface })),
      ...(shard === undefined ? {} : { shard: { ...shard, tenants: this.#list() } }),
      tenants: orderTenants(this.#tenants, findings),
      findings,
      coverage: coverage.coverage(),
      ...(allResults === true ? { results: orderResults(this.#results) } : {}),
    };
  }

  findings(sources: readonly Source[]): readonly Finding[] {
    this.#run(sources);
    return this.#ordered(sources);
  }

  #run(sources: readonly Source[]): void {
    const { shard } = this.#options;
    const isMeant = (tenant: string): boolean => shard === undefined || isInShard(tenant, shard);
    const surface = sources[0]?.surface ?? "document";

    const { tenants, notices } = mergeTenants(sources);
    for (const notice of notices) {
      if (notice.tenant === undefined || isMeant(notice.tenant)) this.#notice(notice, surface);
    }
    const unknown = new Set(notices.filter(({ id }) => id === "unknown-tenant").map(({ tenant }) => tenant));
    const some: TenantView[] = [];
    let items = 0;
    for (const tenant of tenants) {
      const { name } = tenant.tenant;
      if (!isMeant(name)) {
        this.#others.push(name);
        continue;
      }
      // A gate that saw part of a tenant knows nothing about the rest, so it must not be green. An editor always sees a part.
      if (tenant.view === "open" && surfaces[tenant.surface].sees === "all" && !unknown.has(name)) {
        this.#notice(partialView(tenant), surface);
      }
      for (const notice of similarItems(tenant)) this.#notice(notice, surface);
      some.push(tenant);
      items += 1 + tenant.items.length;
      if (items < inBatch) continue;
      this.#judge(some.splice(0));
      items = 0;
    }
    this.#judge(some);
    this.#findings.push(...similarTenants(this.#tenants, surface));
    const closed = new Set(this.#tenants.filter(({ view }) => view === "closed").map(({ name }) => name));
    this.#findings.push(...this.#exceptions.findings(closed, surface).filter(({ tenant }) => isMeant(tenant)));
    this.#findings.push(...this.#retired.findings(surface).filter(({ tenant }) => isMeant(tenant)));
  }

  #notice(notice: IntegrityNotice, surface: Surface): void {
    this.#findings.push(integrityFinding(notice, surface));
  }

  /** Every active rule on every item of some tenants, and on each tenant as a whole. */
  #judge(tenants: readonly TenantView[]): void {
    const { presence, verdicts } = this.#rules;
    const asked = tenants.map((tenant) => {
      const undeclared = undeclaredItems(tenant, presence, verdicts.kinds);
      this.#coverage?.tenant(tenant.items, undeclared);
      this.#retired.tenant(tenant);
      return { tenant, undeclared, items: [...tenant.items, ...undeclared] };
    });
    const judged = verdicts.of(asked);
    // Behind the verdicts, which show whether tenants differ.
    const claims = this.#options.claims === true ? this.#rules.claims(tenants) : [];
    asked.forEach(({ tenant, undeclared }, place) => {
      this.#tenants.push(tenantSummary(tenant, claims[place], undeclared, this.#shared));
      for (const { item, input, verdicts: all } of judged[place] ?? []) {
        const subject = { tenant, item };
        for (const { rule, result } of all) this.#verdict(rule, result, subject, input);
      }
    });
  }

  #verdict(rule: ActiveRule, result: RawResult, subject: Subject, input: RuleInput): void {
    this.#coverage?.verdict(rule.info.id, result.verdict);
    if (result.verdict === "fail" || result.verdict === "undetermined") {
      const decide = this.#decider(rule, subject, input);
      this.#findings.push(...findingsOf(rule, result, subject, decide, this.#options.ahead === true));
    }
    if (this.#options.allResults === true) this.#results.push(resultOf(rule, result, subject));
  }

  /** What exceptions make of a rule's findings; nothing where none can concern them. */
  #decider(rule: ActiveRule, { tenant }: Subject, input: RuleInput): Decide | undefined {
    const concerned = this.#exceptions.concern(rule.info.id, tenant.tenant.name);
    const { accepts } = this.#options;
    const { salt } = this.#rules.policies;
    if (!concerned && accepts === undefined) return undefined;
    return (finding, evidence) => {
      const decided = concerned ? this.#exceptions.decide(finding, evidence, input) : finding;
      if (accepts === undefined) return decided;
      return { ...decided, accepts: valueToAccept(finding, evidence.path, input.document, { salt, ...accepts }) };
    };
  }

  #list(): string {
    return tenantListDigest([...this.#tenants.map(({ name }) => name), ...this.#others]);
  }

  #ordered(sources: readonly Source[]): readonly Finding[] {
    const named = sources
      .filter(({ file }) => isPersonal(file))
      .map(({ file, surface }) => fileFinding(file, surface, personalFileName));
    return orderFindings([...this.#findings, ...named]);
  }
}

function judgedBy(bundles: readonly Bundle[], { used }: Policies, today: string): JudgedBy {
  const [digests = { digest: "", revision: "" }, ...custom] = bundles.map(digestsOf);
  return {
    engine: version,
    bundle: { digest: digests.digest, revision: digests.revision },
    ...(custom.length === 0 ? {} : { custom }),
    configurations: [used],
    today,
  };
}

/** Says that not all of a tenant was seen. */
function partialView({ tenant: { name }, openBecause, origin }: TenantView): IntegrityNotice {
  return {
    ...noticeOf("partial-view", { tenant: name, reasons: openBecause.join(" ") }),
    tenant: name,
    origin,
  };
}

function digestsOf({ name, digest, manifest }: Bundle): NonNullable<Report["custom"]>[number] {
  return { name, digest, revision: manifest.revision };
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

/** Gives for values that are equal the same object: a report of a fleet keeps some of each tenant. */
function sharing<Value>(): (value: Value) => Value {
  const known = new BoundedMap<Value>();
  return (value) => {
    const text = JSON.stringify(value);
    const same = known.get(text);
    if (same === undefined) known.set(text, value);
    return same ?? value;
  };
}

const none: readonly never[] = [];

/**
 * Without findings yet.
 *
 * @param shared - Gives for equal values the same.
 */
function tenantSummary(
  tenant: TenantView,
  claims: readonly ClaimInReport[] | undefined,
  undeclared: readonly UndeclaredItem[],
  shared: (shown: Shown) => Shown,
): Report["tenants"][number] {
  const attested = (key: string): Shown => shared(show("tenant", tenant.tenant, ["claims", key], tenant.unknowns));
  const defaultRules = undeclared.filter(({ defaultRule }) => defaultRule === true);
  const inventory = show("tenant", tenant.tenant, ["inventory"], tenant.unknowns);
  return {
    name: tenant.tenant.name,
    site: shared(show("tenant", tenant.tenant, ["site"], tenant.unknowns)),
    view: tenant.view,
    openBecause: tenant.openBecause,
    inventory:
      "value" in inventory && (inventory.value === "complete" || inventory.value === "partial")
        ? inventory.value
        : "unknown" in inventory && inventory.unknown !== "undeclared"
          ? "unknown"
          : "not-declared",
    ...(claims === undefined ? {} : { claims }),
    ...(tenant.tenant["claims"] === undefined
      ? {}
      : { attested: { by: attested("attestedBy"), on: attested("attestedOn") } }),
    undeclaredDefaultRules: defaultRules.length === 0 ? none : defaultRules.map(({ kind, name }) => ({ kind, name })),
    items: tenant.items.length,
    errors: 0,
    warnings: 0,
    place: placeOf(tenant.origin),
  };
}
