/** What is made once for all tenants of which rules see the same. */
import { BoundedMap } from "../../bounded-map.ts";
import type { JsonObject } from "../../types.ts";

/** For so many kinds of tenants is kept what is made for them. */
const mostFacts = 50;

/** So many tenants are compared as they are, before what rules see of them is compared. */
const mostWhole = 4;

/**
 * Makes something for each kind of tenant. What rules see of tenants is compared from the fifth tenant on: most checks have
 * one, a linter tries a few changes of it, and to compare takes the reads of all rules.
 *
 * @param facts - A text of a tenant, equal for tenants whose differences no rule sees.
 */
export function byFacts<Made>(
  facts: (tenant: JsonObject) => string,
  make: (tenant: JsonObject) => Made,
): (tenant: JsonObject) => Made {
  const known = new BoundedMap<Made>(mostFacts);
  const whole = new Map<string, Made>();
  return (tenant) => {
    const text = JSON.stringify(tenant);
    const same = whole.get(text);
    if (same !== undefined) return same;
    if (whole.size < mostWhole) {
      const own = make(tenant);
      whole.set(text, own);
      return own;
    }
    const key = facts(tenant);
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(tenant)));
    return made;
  };
}
