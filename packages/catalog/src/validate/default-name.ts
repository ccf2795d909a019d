/** Validation of an item's `default`: the console's default rule that it stands for. */
import { defaultNameType, defaultRulesOf } from "../default-rules.ts";
import { scalarCheck, type ScalarCheck } from "../scalar.ts";
import type { Kind } from "../types.ts";
import type { Expected } from "./expected.ts";
import { foundIn } from "./found.ts";
import type { Problem } from "./problem.ts";

const checks = new Map<string, ScalarCheck>();
const none: readonly Problem[] = [];

/** Whether items of a kind may say that they stand for a default rule. */
export const hasDefaultRules = (kind: Kind): boolean => defaultRulesOf(kind).length > 0;

/** What is wrong with an item's `default`, of a kind that has default rules. The path is empty; `null` is absent. */
export function validateDefaultName(kind: Kind, value: unknown): readonly Problem[] {
  const fault = value === undefined || value === null ? undefined : checkOf(kind)(value);
  if (fault === undefined) return none;
  return [{ path: [], code: fault, expected: expectedDefaultName(kind), found: foundIn(value, false) }];
}

/** What is expected of an item's `default`. */
export const expectedDefaultName = (kind: Kind): Expected => ({
  is: "default-rule",
  names: defaultRulesOf(kind).map(({ name }) => name),
});

function checkOf(kind: Kind): ScalarCheck {
  const known = checks.get(kind.id);
  if (known !== undefined) return known;
  const type = defaultNameType(kind);
  // Where there are none, the key itself is unknown.
  const made: ScalarCheck = type === undefined ? () => undefined : scalarCheck(type);
  checks.set(kind.id, made);
  return made;
}
