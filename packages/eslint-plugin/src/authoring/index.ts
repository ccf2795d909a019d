/** Rules about the code itself, which no policy rule can judge. */
import type { Rule } from "eslint";
import type { Load } from "../load.ts";
import type { Unjudged } from "../unjudged.ts";
import { justifiedDisable } from "./justified-disable.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { noSecret } from "./no-secret.ts";

/** The rules by name. */
export function authoringRules(load: Load, unjudged: Unjudged): Readonly<Record<string, Rule.RuleModule>> {
  return {
    "justified-disable": justifiedDisable(load),
    "no-personal-data": noPersonalData(load, unjudged),
    "no-secret": noSecret(load, unjudged),
  };
}
