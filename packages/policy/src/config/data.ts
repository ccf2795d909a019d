/** The effective configuration as the bundle's data `data.tmes.config`: what makes every OPA judge by the same. */
import type { JsonObject } from "../types.ts";
import { exceptionData } from "./active-exception.ts";
import { retiredData } from "./resolve-retired.ts";
import type { Policies } from "./resolve.ts";

/**
 * `data.tmes.config`: `{rules, parameters, undetermined, exceptions, retired?, salt?}` of the active rules, and what the configuration
 * states: `{plans?, tenants, foreign?}`. A rule that is not in `rules` is off.
 *
 * The engine judges by it, and `tmes policy build --config` compiles it into a bundle, where `today` (an ISO date) may
 * come with it to fix the day.
 */
export function configData({ rules, exceptions, retired, salt, used }: Policies): JsonObject {
  const active = [...rules];
  return {
    rules: Object.fromEntries(active.map(([id, { severity }]) => [id, { severity }])),
    parameters: Object.fromEntries(active.map(([id, { parameters }]) => [id, parameters])),
    undetermined: Object.fromEntries(
      active.map(([id, { undetermined }]) => [
        id,
        Object.fromEntries(Object.entries(undetermined).map(([surface, handling]) => [surface, { ...handling }])),
      ]),
    ),
    exceptions: exceptions.map(exceptionData),
    ...(retired.length === 0 ? {} : { retired: retired.map(retiredData) }),
    tenants: "required",
    ...used.stated,
    ...(salt === undefined ? {} : { salt }),
  };
}
