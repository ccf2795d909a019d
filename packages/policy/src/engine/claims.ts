/** The claims a tenant's result rests on: what no setting proves, and what decides the verdict of a rule by itself. */
import { defaultRulesOf, kindById } from "@tmes-as-code/catalog";
import { BoundedMap } from "../bounded-map.ts";
import type { Policies } from "../config/resolve.ts";
import { byCodeUnit } from "../report/text.ts";
import type { ClaimInReport, ItemView, TenantView } from "../types.ts";
import { show } from "./show.ts";
import type { TimeLimit } from "./time-limit.ts";
import type { Verdicts } from "./verdicts/index.ts";

/** Members of a tenant that are claims. */
export const claimIds = ["site", "edition", "dataSubjects", "noticeVersion", "inventory", "defaultRules"] as const;

type Claim = (typeof claimIds)[number];

/** A claim that decides the verdicts of rules. */
interface DecidingClaim {
  readonly claim: Claim;
  readonly rules: readonly string[];
}

/** A tenant, and what is known of its claims. */
interface Looked {
  readonly tenant: TenantView;
  readonly declared: readonly Claim[];
  /** What decides, as a text. */
  readonly key: string;
  readonly values: ReadonlyMap<Claim, ClaimInReport["value"]>;
  readonly deciding: readonly DecidingClaim[] | undefined;
}

/** Gives for each of some tenants the claims its result rests on, and the rules that each of them decides. */
export type ClaimsOf = (tenants: readonly TenantView[]) => readonly (readonly ClaimInReport[])[];

/**
 * A rule rests on a claim if it passes or does not apply whatever the items are, and no longer does once the claim is not
 * known. If it takes more than one claim being unknown, the rule rests on all of them.
 */
export function createClaims(policies: Policies, verdicts: Verdicts, limit: TimeLimit): ClaimsOf {
  /** By what rules read of tenants: those of a fleet have few combinations of it. */
  const known = new BoundedMap<readonly DecidingClaim[]>();
  const subjects: readonly ItemView[] = [...verdicts.kinds].map((kind) => ({
    ...{ kind, name: "settings", settings: {}, exists: true, origin: {} },
    unknowns: [{ path: ["settings"], reason: "partial-view" }],
  }));

  /** Those of some rules whose verdict the tenant's claims decide, whatever items it has. */
  function settled(tenant: TenantView, asked: readonly string[]): ReadonlySet<string> {
    if (asked.length === 0) return new Set();
    const open: TenantView = { ...tenant, items: [], view: "open", openBecause: [] };
    const kinds = new Set(asked.flatMap((id) => policies.rules.get(id)?.info.kinds ?? []));
    const items = subjects.filter(({ kind }) => kinds.has(kind));
    const rules = new Map<string, boolean>();
    for (const { verdicts: given } of verdicts.of([{ tenant: open, items }], new Set(asked)).flat()) {
      for (const { rule, result } of given) {
        const quiet = result.verdict === "pass" || result.verdict === "not-applicable";
        rules.set(rule.info.id, quiet && rules.get(rule.info.id) !== false);
      }
    }
    return new Set([...rules].flatMap(([id, isSettled]) => (isSettled ? [id] : [])));
  }

  function claimsOf(tenant: TenantView, declared: readonly Claim[]): readonly DecidingClaim[] {
    const asked = [...policies.rules.keys()].filter((id) => declared.some((claim) => reads(id, claim)));
    const now = [...settled(tenant, asked)];
    /** Those of some rules that the claims no longer decide once these are not known. */
    const without = (claims: readonly string[], rules: readonly string[]): readonly string[] => {
      const unknowns = claims.map((claim) => ({ path: [claim], reason: "partial-view" as const }));
      // Without their values: tenants that differ only in what is not known share verdicts.
      const others = Object.entries(tenant.tenant).filter(([key]) => !claims.includes(key));
      const open = { ...Object.fromEntries(others), name: tenant.tenant.name };
      const left = settled({ ...tenant, tenant: open, unknowns: [...tenant.unknowns, ...unknowns] }, rules);
      return rules.filter((id) => !left.has(id));
    };
    const decidedBy = new Map(
      declared.map((claim) => {
        const reading = now.filter((id) => reads(id, claim));
        return [claim, without([claim], reading)] as const;
      }),
    );
    const alone = new Set([...decidedBy.values()].flat());
    const together = without(
      declared,
      now.filter((id) => !alone.has(id)),
    );
    return declared.flatMap((claim) => {
      const rules = [
        ...(decidedBy.get(claim) ?? []),
        ...together.filter((id) => reads(id, claim)),
        ...(claim === "defaultRules" && hasNoDefaultRules(tenant) ? aboutDefaultRules() : []),
      ];
      return rules.length === 0 ? [] : [{ claim, rules: [...new Set(rules)].sort(byCodeUnit) }];
    });
  }

  function reads(id: string, claim: string): boolean {
    return (
      policies.rules
        .get(id)
        ?.info.reads.some(({ path }) => path === `tenant.${claim}` || path.startsWith(`tenant.${claim}[`)) === true
    );
  }

  /** Rules that would judge the console's default rules. */
  function aboutDefaultRules(): readonly string[] {
    return [...policies.rules.values()].flatMap(({ info: { id, kinds } }) =>
      kinds.some((kind) => hasDefaultRules(kind)) ? [id] : [],
    );
  }

  function lookUp(tenant: TenantView): Looked {
    const shown = claimIds.map((claim) => [claim, show("tenant", tenant.tenant, [claim], tenant.unknowns)] as const);
    const declared = shown.flatMap(([claim, value]) => ("value" in value ? [claim] : []));
    const key = JSON.stringify([declared, hasNoDefaultRules(tenant), tenant.unknowns]) + verdicts.facts(tenant.tenant);
    return { tenant, declared, key, values: new Map(shown), deciding: known.get(key) };
  }

  function decidingOf({ tenant, declared, key, deciding = known.get(key) }: Looked): readonly DecidingClaim[] {
    if (deciding !== undefined) return deciding;
    const found = claimsOf(tenant, declared);
    known.set(key, found);
    return found;
  }

  /** Of tenants that are not looked up yet. */
  function lookedUp(tenants: readonly TenantView[]): readonly (readonly ClaimInReport[])[] {
    const all = tenants.map(lookUp);
    const deciding = all.every((one) => one.deciding !== undefined)
      ? all.map((one) => one.deciding ?? [])
      : limit.batch(() => all.map(decidingOf));
    return all.map(({ values }, place) =>
      (deciding[place] ?? []).flatMap(({ claim, rules }) => {
        const value = values.get(claim);
        return value === undefined ? [] : [{ claim, value, rules }];
      }),
    );
  }

  // A report of a fleet keeps the claims of each tenant: those that are equal are the same object.
  const reported = new BoundedMap<readonly ClaimInReport[]>();
  return (tenants) => {
    const texts = tenants.map(textOfClaims);
    const found = new Map<string, readonly ClaimInReport[]>();
    const open = new Map<string, TenantView>();
    tenants.forEach((tenant, place) => {
      const text = texts[place] ?? "";
      const known = reported.get(text);
      if (known === undefined) open.set(text, tenant);
      else found.set(text, known);
    });
    const made = lookedUp([...open.values()]);
    [...open.keys()].forEach((text, place) => {
      const claims = made[place] ?? [];
      found.set(text, claims);
      reported.set(text, claims);
    });
    return texts.map((text) => found.get(text) ?? []);
  };
}

/** A text of all that decides the claims of a tenant, and of their values. */
function textOfClaims({ tenant: { name: _name, labels: _labels, ...claims }, unknowns }: TenantView): string {
  return JSON.stringify([claims, unknowns]);
}

function hasNoDefaultRules({ tenant, unknowns }: TenantView): boolean {
  const value = show("tenant", tenant, ["defaultRules"], unknowns);
  return "value" in value && value.value === "none";
}

function hasDefaultRules(id: string): boolean {
  const kind = kindById(id);
  return kind !== undefined && defaultRulesOf(kind).length > 0;
}
