/** What is made once for all tenants of which rules see the same. */
import { BoundedMap } from "../../bounded-map.ts";
import type { JsonObject } from "../../types.ts";

/** For so many kinds of tenants is kept what is made for them. */
const mostFacts = 50;

/**
 * Makes something for each kind of tenant. What rules see of tenants is compared from the second tenant on: most checks have
 * one, and to compare takes the reads of all rules.
 *
 * @param facts - A text of a tenant, equal for tenants whose differences no rule sees.
 */
export function byFacts<Made>(
  facts: (tenant: JsonObject) => string,
  make: (tenant: JsonObject) => Made,
): (tenant: JsonObject) => Made {
  const known = new BoundedMap<Made>(mostFacts);
  let first: { readonly text: string; readonly made: Made } | undefined;
  return (tenant) => {
    const text = JSON.stringify(tenant);
    first ??= { text, made: make(tenant) };
    if (first.text === text) return first.made;
    const key = facts(tenant);
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(tenant)));
    return made;
  };
}
