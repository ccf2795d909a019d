/** Takes retired records as written to what is wrong with them anyway. */
import type { JsonObject, Location } from "../types.ts";
import type { ExceptionFault } from "./active-exception.ts";
import type { Config } from "./config.ts";
import { isRole, isSameRole, namedRole } from "./resolve-exceptions.ts";
import type { RetiredConfig } from "./retired.ts";

/** A record as it is decided by. */
export interface ActiveRetired extends RetiredConfig {
  readonly faults: readonly ExceptionFault[];
  /** Where it is written. */
  readonly location?: Location;
}

/** The records of a configuration as they are decided by. */
export function resolveRetired(config: Config): readonly ActiveRetired[] {
  return config.retired.map((record, index) => {
    const { owner, approver } = record;
    const location = config.locate(["retired", index]);
    return {
      ...record,
      owner: namedRole(owner),
      approver: namedRole(approver),
      faults: [
        ...(isRole(owner) && isRole(approver) ? [] : (["personal"] as const)),
        ...(isSameRole(owner, approver) ? (["self-approved"] as const) : []),
      ],
      ...(config.file === undefined ? {} : { location: { file: config.file, ...location } }),
    };
  });
}

/** The record as data for Rego: all but where it is written. */
export function retiredData({ location: _location, item, ...record }: ActiveRetired): JsonObject {
  return { ...record, ...(item === undefined ? {} : { item: { ...item } }) };
}
