/** Rules about the code itself, which no policy rule can judge. */
import type { Rule } from "eslint";
import type { Load } from "../load.ts";
import { justifiedDisable } from "./justified-disable.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { noSecret } from "./no-secret.ts";

/** The rules by name. */
export function authoringRules(load: Load): Readonly<Record<string, Rule.RuleModule>> {
  return {
    "justified-disable": justifiedDisable,
    "no-personal-data": noPersonalData(load),
    "no-secret": noSecret(load),
  };
}
