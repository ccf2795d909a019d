/** Lint rules made from what the bundle says of its rules. */
import type { RuleInfo } from "@tmes-as-code/policy";
import type { Rule } from "eslint";
import { languages } from "./languages.ts";
import type { Checking } from "./load.ts";
import { ownPage, type Pages } from "./pages.ts";
import { lintedFile } from "./recognised-file.ts";
import { isWarning, type Concerns, type Undetermined } from "./undetermined.ts";
import type { Unjudged } from "./unjudged.ts";

/** The rules of a plugin that report for all others. */
export interface Companions {
  readonly undetermined: Undetermined;
  readonly unjudged: Unjudged;
}

const messages = { finding: "{{text}}", problem: "{{text}}", fix: "{{text}}." };

/** The lint rule for a policy rule. */
export function lintRule(
  { id, title }: RuleInfo,
  pages: Pages,
  checking: Checking,
  companions: Companions,
): Rule.RuleModule {
  return makeRule(title, pages.get(id), checking, companions, (rule) => rule === id);
}

/** The lint rule for all findings of rules that have no lint rule of their own. */
export function otherRules(known: ReadonlySet<string>, checking: Checking, companions: Companions): Rule.RuleModule {
  return makeRule("Rules of your own bundle", ownPage("custom"), checking, companions, (rule) => !known.has(rule));
}

function makeRule(
  description: string,
  url: string | undefined,
  { load, checker }: Checking,
  { unjudged: { advice }, undetermined }: Companions,
  concerns: Concerns,
): Rule.RuleModule {
  const docs = { description, ...(url === undefined ? {} : { url }) };
  return {
    meta: { type: "problem", docs, messages, schema: [], hasSuggestions: true, languages },
    create(context) {
      const file = lintedFile(context, load);
      if (file === undefined) return {};
      undetermined.isOn(file, concerns);
      const check = (): void => {
        const checked = checker().check(file);
        const added = advice(context, file);
        if (added !== undefined) load().reportProblems(context, file, checked.problems, added);
        const taken = undetermined.takes(file);
        load().reportFindings(
          context,
          file,
          checked,
          (finding) => concerns(finding.rule) && !(taken && isWarning(finding)),
        );
      };
      return file.form === "json" ? { Document: check } : { Program: check };
    },
  };
}
