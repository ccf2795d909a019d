/**
 * Claims that are kept between runs. Which rules rest on a tenant's claims takes a small check longer to find out than its
 * verdicts, and it is the same as long as the claims, the rules and the code are.
 */
import { createHash } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import type { Json } from "../types.ts";
import { claimIds, type ClaimsOf } from "./claims.ts";
import { show } from "./show.ts";

/** Keeps texts by keys. What it gives must be what it was given, or nothing. */
export interface ClaimStore {
  /** Identifies the code that decides. */
  readonly code: string;
  read(key: string): string | undefined;
  keep(key: string, text: string): void;
}

/** Rules that rest on a claim. The claim's value is not kept. */
interface Kept {
  readonly claim: (typeof claimIds)[number];
  readonly rules: readonly string[];
}

/**
 * The same claims, for a single tenant from the store where it has them.
 *
 * @param decides - All that decides besides the tenant and the code: bundles, configuration, day.
 */
export function keptClaims(claimsOf: ClaimsOf, store: ClaimStore, decides: readonly Json[]): ClaimsOf {
  return (tenants) => {
    const [tenant, ...others] = tenants;
    if (tenant === undefined || others.length > 0) return claimsOf(tenants);
    const { name: _name, labels: _labels, ...claims } = tenant.tenant;
    const key = createHash("sha256")
      .update(canonicalJson([store.code, decides, claims, tenant.unknowns]))
      .digest("hex");
    const kept = parsed(store.read(key));
    if (kept !== undefined) {
      const shown = (claim: string) => show("tenant", tenant.tenant, [claim], tenant.unknowns);
      return [kept.map(({ claim, rules }) => ({ claim, value: shown(claim), rules }))];
    }
    const found = claimsOf(tenants);
    store.keep(key, JSON.stringify((found[0] ?? []).map(({ claim, rules }) => ({ claim, rules }))));
    return found;
  };
}

function parsed(text: string | undefined): readonly Kept[] | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isKept) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "claim" in value &&
    claimIds.some((id) => id === value.claim) &&
    "rules" in value &&
    Array.isArray(value.rules) &&
    value.rules.every((rule) => typeof rule === "string")
  );
}
