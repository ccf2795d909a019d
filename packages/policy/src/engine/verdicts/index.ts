/**
 * The verdicts of all active rules on tenants. A verdict depends only on what its rule reads, so a rule is evaluated once
 * for all inputs that are equal in that; see "What a check costs" in docs/architecture.md.
 */
import type { ActiveRule, Policies } from "../../config/resolve.ts";
import type { ItemView, JsonObject, TenantView } from "../../types.ts";
import type { Bundle } from "../bundle.ts";
import { createEvaluators } from "../evaluator.ts";
import { createApplicability } from "./applicability.ts";
import { itemInput, tenantInput, type RuleInput } from "./input.ts";
import { memoized } from "./memoized.ts";
import { readsOf } from "./reads.ts";
import { verdictsOfKind, type RuleVerdict } from "./verdicts-of-kind.ts";

export type { RuleInput } from "./input.ts";
export type { RuleVerdict } from "./verdicts-of-kind.ts";

/** Gives verdicts. Those it gave before are remembered, within bounds. */
export interface Verdicts {
  /** Kinds of items that rules look at. */
  readonly kinds: ReadonlySet<string>;
  /**
   * The verdicts on each of a tenant's items, in their order, then those on the tenant as a whole.
   *
   * @param items - Declared ones, and those that exist undeclared.
   * @throws PolicyError when a rule fails.
   */
  of<Item extends ItemView>(tenant: TenantView, items: readonly Item[]): readonly VerdictsOn<Item>[];
}

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
 * @throws PolicyError when a bundle lacks its entrypoint.
 */
export function createVerdicts(
  bundles: readonly Bundle[],
  policies: Policies,
  config: JsonObject,
  today: string,
): Verdicts {
  const each = bundles.map((bundle) => verdictsOfBundle(bundle, policies, config, today));
  return {
    kinds: new Set(each.flatMap(({ kinds }) => kinds)),
    of(tenant, items) {
      const inputs = items.map((item) => itemInput(tenant, item));
      const ofItems = each.map((one) => one.onItems(tenant.tenant, inputs));
      return [
        ...inputs.map((input, n) => ({ item: items[n], input, verdicts: ofItems.flatMap((all) => all[n] ?? []) })),
        ...each.map((one) => ({ item: undefined, ...one.onTenant(tenant, items) })),
      ];
    },
  };
}

/** The verdicts of one bundle's rules. */
interface VerdictsOfBundle {
  /** Kinds of items that its rules look at. */
  readonly kinds: readonly string[];
  /** On each of some items of a tenant. */
  onItems(tenant: JsonObject, inputs: readonly RuleInput[]): readonly (readonly RuleVerdict[])[];
  /** On a tenant as a whole. */
  onTenant(tenant: TenantView, items: readonly ItemView[]): Omit<VerdictsOn<never>, "item">;
}

function verdictsOfBundle(bundle: Bundle, policies: Policies, config: JsonObject, today: string): VerdictsOfBundle {
  const { evaluate, applicable } = createEvaluators(bundle, config);
  const { router, slots } = bundle.engineData;
  const active = new Map<string, readonly ActiveRule[]>();
  for (const [kind, ids] of Object.entries(router)) {
    const rules = ids.flatMap((id) => policies.rules.get(id) ?? []);
    if (rules.length > 0) active.set(kind, rules);
  }
  const kindsOf = (rules: readonly ActiveRule[] = []): readonly string[] => rules.flatMap(({ info }) => info.kinds);
  const kindsInTenants = new Set(kindsOf(active.get("tenant")));

  // Each kind when it is first met: most checks have few of them.
  const rulesAbout = memoized((kind) =>
    (active.get(kind) ?? []).map((rule) => ({ rule, reads: readsOf(rule, kind, slots[rule.info.id]?.[kind] ?? []) })),
  );
  const verdictsAbout = memoized((kind) =>
    verdictsOfKind(rulesAbout(kind), (input, ids) => evaluate({ ...input, today }, ids)),
  );
  const applicability = createApplicability(rulesAbout, applicable, today);

  return {
    kinds: [...active].flatMap(([kind, rules]) => [kind, ...kindsOf(rules)]).filter((kind) => kind !== "tenant"),
    onItems(tenant, inputs) {
      const applies = applicability(tenant, inputs);
      const ofKind = memoized((kind) => verdictsAbout(kind)(tenant));
      return inputs.map((input, n) => ofKind(input.kind)(input, applies[n] ?? []));
    },
    onTenant(tenant, items) {
      const input = tenantInput(tenant, items, kindsInTenants);
      return { input, verdicts: verdictsAbout("tenant")(tenant.tenant)(input, []) };
    },
  };
}
