/**
 * The verdicts of all active rules on tenants. A verdict depends only on what its rule reads, so a rule is evaluated once
 * for all inputs that are equal in that; see "What a check costs" in docs/architecture.md.
 */
import type { ActiveRule, Policies } from "../../config/resolve.ts";
import type { ItemView, JsonObject, TenantView } from "../../types.ts";
import type { Bundle } from "../bundle.ts";
import type { ReadSlot } from "../bundle-form.ts";
import { PolicyError } from "../../errors.ts";
import { plain } from "../../output/plain.ts";
import { createEvaluators, mostBytes, TooLargeInput } from "../evaluator.ts";
import { timeLimit, type TimeLimit } from "../time-limit.ts";
import { createApplicability } from "./applicability.ts";
import { byFacts } from "./by-facts.ts";
import { classesIn } from "../classes.ts";
import type { KeptVerdicts } from "../kept-verdicts.ts";
import { itemInput, tenantInput, type RuleInput } from "./input.ts";
import { madeOnce } from "../made-once.ts";
import { memoized } from "../memoized.ts";
import type { Projection } from "./projection.ts";
import { projectionOfTenant, readsOf } from "./reads.ts";
import { verdictsOfKind, type RuleVerdict } from "./verdicts-of-kind.ts";

export type { RuleInput } from "./input.ts";
export type { RuleVerdict } from "./verdicts-of-kind.ts";

/** Gives verdicts. Those it gave before are remembered, within bounds. */
export interface Verdicts {
  /** Kinds of items that rules look at. */
  readonly kinds: ReadonlySet<string>;
  /**
   * For each of some tenants the verdicts on its items, in their order, then those on the tenant as a whole. The time
   * they take is limited in batches, so give some `inBatch` items at once.
   *
   * @param only - Ids of the rules to ask; by default all.
   * @throws PolicyError when a rule fails or takes too long.
   */
  of<Item extends ItemView>(
    tenants: readonly AskedTenant<Item>[],
    only?: ReadonlySet<string>,
  ): readonly (readonly VerdictsOn<Item>[])[];
  /** A text of a tenant, equal for tenants whose differences no rule sees, as far as their values are known. */
  facts(tenant: JsonObject): string;
}

/** A tenant to judge. */
export interface AskedTenant<Item extends ItemView> {
  readonly tenant: TenantView;
  /** Declared ones, and those that exist undeclared. */
  readonly items: readonly Item[];
}

/** Items whose verdicts are made in one batch: so many that limiting its time, which takes a thread, costs next to nothing. */
export const inBatch = 2000;

/**
 * Items, and tenants as a whole, in a batch of which each evaluation is limited by itself. In an editor most verdicts are
 * remembered, so that nothing is evaluated and no thread is needed.
 */
const inSmallBatch = 12;

/** An item, or (`undefined`) a tenant as a whole, with its verdicts. */
export interface VerdictsOn<Item extends ItemView> {
  readonly item: Item | undefined;
  readonly input: RuleInput;
  readonly verdicts: readonly RuleVerdict[];
}

/**
 * The verdicts of the active rules of some bundles.
 *
 * @param config - As `configData` makes it.
 * @param today - ISO date.
 * @param kept - Verdicts by the same bundles, configuration and day that are kept between runs.
 * @throws PolicyError when a bundle lacks its entrypoint.
 */
export function createVerdicts(
  bundles: readonly Bundle[],
  policies: Policies,
  config: JsonObject,
  today: string,
  limit: TimeLimit = timeLimit(),
  kept?: KeptVerdicts,
): Verdicts {
  const each = bundles.map((bundle) => verdictsOfBundle(bundle, policies, config, today, limit, kept));

  function onItems<Item extends ItemView>(
    tenant: TenantView,
    items: readonly Item[],
    only: ReadonlySet<string> | undefined,
  ): readonly VerdictsOn<Item>[] {
    const inputs = items.map((item) => itemInput(tenant, item));
    const judge = (some: readonly RuleInput[]) => each.map((one) => one.onItems(tenant.tenant, some, only));
    /** Too much for the memory at once may be little enough for each alone. */
    const judgeAlone = () =>
      items.map((item, n) => blaming(tenant, item, () => judge(inputs.slice(n, n + 1)).flatMap(([own = []]) => own)));
    try {
      const [ofFirst = [], ...ofOthers] = judge(inputs);
      const verdictsOn = (n: number): readonly RuleVerdict[] => {
        const first = ofFirst[n] ?? [];
        return ofOthers.length === 0 ? first : [...first, ...ofOthers.flatMap((all) => all[n] ?? [])];
      };
      return inputs.map((input, n) => ({ item: items[n], input, verdicts: verdictsOn(n) }));
    } catch (cause) {
      if (!(cause instanceof TooLargeInput)) throw cause;
      const alone = judgeAlone();
      return inputs.map((input, n) => ({ item: items[n], input, verdicts: alone[n] ?? [] }));
    }
  }

  return {
    kinds: new Set(each.flatMap(({ kinds }) => kinds)),
    facts: (tenant) => each.map((one) => one.facts(tenant)).join(""),
    of<Item extends ItemView>(
      tenants: readonly AskedTenant<Item>[],
      only?: ReadonlySet<string>,
    ): readonly (readonly VerdictsOn<Item>[])[] {
      const found = tenants.map((): VerdictsOn<Item>[] => []);
      const parts = tenants.flatMap(({ tenant, items }, place) => [
        ...slices(items, inBatch).map((some) => ({
          place,
          items: some.length,
          judge: (): readonly VerdictsOn<Item>[] => onItems(tenant, some, only),
        })),
        {
          place,
          items: 0,
          judge: () =>
            blaming(
              tenant,
              undefined,
              () => each.map((one) => ({ item: undefined, ...one.onTenant(tenant, items, only) })),
              items,
            ),
        },
      ]);
      for (const batch of batches(parts)) {
        const judgeAll = (): readonly (readonly VerdictsOn<Item>[])[] => batch.map(({ judge }) => judge());
        const verdicts = isSmall(batch) ? judgeAll() : limit.batch(judgeAll);
        batch.forEach(({ place }, n) => found[place]?.push(...(verdicts[n] ?? [])));
      }
      return found;
    },
  };
}

/**
 * Names the tenant or item that is too large to be judged, where it is.
 *
 * @param items - What a tenant is judged with: the largest are named.
 * @throws PolicyError for such.
 */
function blaming<Result>(
  { tenant, origin }: TenantView,
  item: ItemView | undefined,
  judge: () => Result,
  items: readonly ItemView[] = [],
): Result {
  try {
    return judge();
  } catch (cause) {
    if (!(cause instanceof TooLargeInput)) throw cause;
    const { location, input, address } = (item ?? { origin }).origin;
    const file = (location ?? input)?.file;
    const what = `${file === undefined ? "" : `${file}: `}tenant ${tenant.name}${item === undefined ? "" : `, ${item.kind} "${item.name}"`}`;
    const [size, most] = [cause.bytes, mostBytes].map((bytes) => (bytes / 2 ** 20).toFixed(bytes < 2 ** 24 ? 1 : 0));
    throw new PolicyError(
      plain(
        `${what}${address === undefined ? "" : ` (${address})`}: it has ${size ?? ""} MiB of settings that rules read, and judging them needs more than the ${most ?? ""} MiB that rules may use.`,
      ),
      {
        hint: plain(
          `No rule is at fault. Values that are not known need most: make long lists known, or shorten them.${largestOf(items)}`,
        ),
        cause,
      },
    );
  }
}

/** Where most of a tenant is, as a sentence. */
function largestOf(items: readonly ItemView[]): string {
  const sizes = items.map((item) => ({
    item,
    size: JSON.stringify(item.settings).length + 100 * item.unknowns.length,
  }));
  const largest = sizes.toSorted((a, b) => b.size - a.size).slice(0, 3);
  const names = largest.map(({ item: { kind, name } }) => `${kind} "${name}"`);
  return names.length === 0 ? "" : ` Its largest items: ${names.join(", ")}.`;
}

function slices<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, n) => values.slice(n * size, (n + 1) * size));
}

function isSmall(parts: readonly { readonly items: number }[]): boolean {
  return parts.reduce((sum, { items }) => sum + 1 + items, 0) <= inSmallBatch;
}

/** Parts of about `inBatch` items together, in their order. */
function batches<Part extends { readonly items: number }>(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all: Part[][] = [];
  let items = inBatch;
  for (const part of parts) {
    if (items >= inBatch) {
      all.push([]);
      items = 0;
    }
    all.at(-1)?.push(part);
    items += part.items;
  }
  return all;
}

/** The strings that a rule knows beside those of its input: its constants, and what settings can be without being declared. */
function knownStrings(
  constants: readonly string[] | undefined,
  slots: readonly ReadSlot[],
): readonly string[] | undefined {
  const values = slots.flatMap((slot) => slot.values.filter((value) => typeof value === "string"));
  return constants === undefined ? undefined : [...new Set([...constants, ...values])];
}

/** The verdicts of one bundle's rules. */
interface VerdictsOfBundle {
  /** Kinds of items that its rules look at. */
  readonly kinds: readonly string[];
  /** On each of some items of a tenant. */
  onItems(
    tenant: JsonObject,
    inputs: readonly RuleInput[],
    only: ReadonlySet<string> | undefined,
  ): readonly (readonly RuleVerdict[])[];
  /** See `Verdicts`. */
  facts(tenant: JsonObject): string;
  /** On a tenant as a whole. */
  onTenant(
    tenant: TenantView,
    items: readonly ItemView[],
    only: ReadonlySet<string> | undefined,
  ): Omit<VerdictsOn<never>, "item">;
}

function verdictsOfBundle(
  bundle: Bundle,
  policies: Policies,
  config: JsonObject,
  today: string,
  limit: TimeLimit,
  kept: KeptVerdicts | undefined,
): VerdictsOfBundle {
  const evaluators = madeOnce(() => createEvaluators(bundle, config, limit));
  // What is wrong with a module shows when it starts. One that has started before may not be needed.
  if (kept?.hasStarted(bundle.digest) !== true) evaluators();
  const { router, slots, compared = {}, renamable = {} } = bundle.engineData;
  const active = new Map<string, readonly ActiveRule[]>();
  for (const [kind, ids] of Object.entries(router)) {
    const rules = ids.flatMap((id) => policies.rules.get(id) ?? []);
    if (rules.length > 0) active.set(kind, rules);
  }
  const kindsOf = (rules: readonly ActiveRule[] = []): readonly string[] => rules.flatMap(({ info }) => info.kinds);
  const kindsInTenants = new Set(kindsOf(active.get("tenant")));

  // Each kind when it is first met: most checks have few of them.
  const classes = classesIn(bundle.data);
  const comparedBy = new Map(
    [...policies.rules.values()].flatMap((rule) => {
      const data = compared[rule.info.id];
      return data === undefined ? [] : [[rule, { paths: data.paths, classOf: classes(rule, data) }] as const];
    }),
  );
  const rulesAbout = memoized((kind) =>
    (active.get(kind) ?? []).map((rule) => {
      const own = slots[rule.info.id]?.[kind] ?? [];
      return {
        rule,
        reads: readsOf(rule, kind, own, comparedBy.get(rule)),
        renamable: knownStrings(renamable[rule.info.id], own),
      };
    }),
  );
  const verdictsAbout = memoized((kind) => {
    const rules = rulesAbout(kind);
    const ids = rules.map(({ rule }) => rule.info.id);
    const keptOfKind = kept?.ofKind(bundle.digest, kind, ids);
    return verdictsOfKind(rules, (input, asked) => evaluators().evaluate({ ...input, today }, asked), keptOfKind);
  });
  let projection: Projection | undefined;
  const facts = (tenant: JsonObject): string => {
    projection ??= projectionOfTenant(
      [...active.keys()].flatMap((kind) => rulesAbout(kind).flatMap(({ reads }) => reads)),
    );
    return projection.key(tenant);
  };
  const applicability = createApplicability(rulesAbout, () => evaluators().applicable, facts, today);
  const allAboutTenant = byFacts(facts, (tenant) => memoized((kind) => verdictsAbout(kind).all(tenant)));

  return {
    kinds: [...active].flatMap(([kind, rules]) => [kind, ...kindsOf(rules)]).filter((kind) => kind !== "tenant"),
    facts,
    onItems(tenant, inputs, only) {
      if (only !== undefined) {
        const applies = applicability(tenant, inputs, only);
        const someAbout = memoized((kind) => verdictsAbout(kind).some(tenant, only));
        return inputs.map((input, n) => someAbout(input.kind)(input, applies[n] ?? []));
      }
      const allAbout = allAboutTenant(tenant);
      const remembered = inputs.map((input) => allAbout(input.kind).remembered(input));
      const others = inputs.filter((_, n) => remembered[n] === undefined);
      const applies = applicability(tenant, others)[Symbol.iterator]();
      return inputs.map((input, n) => remembered[n] ?? allAbout(input.kind).of(input, applies.next().value ?? []));
    },
    onTenant(tenant, items, only) {
      const input = tenantInput(tenant, items, kindsInTenants);
      if (only !== undefined) return { input, verdicts: verdictsAbout("tenant").some(tenant.tenant, only)(input, []) };
      const all = allAboutTenant(tenant.tenant)("tenant");
      return { input, verdicts: all.remembered(input) ?? all.of(input, []) };
    },
  };
}
