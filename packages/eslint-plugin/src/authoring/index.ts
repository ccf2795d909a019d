/** Rules about the code itself, which no policy rule can judge. */
import type { Rule } from "eslint";
import { justifiedDisable } from "./justified-disable.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { noSecret } from "./no-secret.ts";

export const authoringRules: Readonly<Record<string, Rule.RuleModule>> = {
  "justified-disable": justifiedDisable,
  "no-personal-data": noPersonalData,
  "no-secret": noSecret,
};
