/** JSON values, and the one guard for objects. */

/** A value JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object JSON can hold. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * Whether a value is an object: not a list, not null.
 *
 * Its members are JSON where the value was parsed from JSON. Check them before use where it was not.
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
