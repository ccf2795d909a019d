/** Mappings of the configuration: unknown keys are refused. */
import { keyText, suggest } from "@tmes-as-code/catalog";
import type { JsonObject, Path } from "../types.ts";
import type { Fail } from "./failure.ts";

/** Fails at a key that is not one of `known`. */
export function knownKeys(value: JsonObject, known: readonly string[], path: Path, fail: Fail): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      fail(
        [...path, key],
        `unknown key${keyText(key, known)}${suggest(key, known)}.`,
        `Known here: ${known.join(", ")}.`,
      );
  }
}
