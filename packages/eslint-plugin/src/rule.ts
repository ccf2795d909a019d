/** Lint rules made from what the bundle says of its rules. */
import type { RuleInfo } from "@tmes-as-code/policy";
import type { Rule } from "eslint";
import { languages } from "./languages.ts";
import type { Checking } from "./load.ts";
import { ownPage, type Pages } from "./pages.ts";
import { lintedFile } from "./recognised-file.ts";
import type { Unjudged } from "./unjudged.ts";

const messages = { finding: "{{text}}", problem: "{{text}}", fix: "{{text}}." };

/** The lint rule for a policy rule. */
export function lintRule(
  { id, title }: RuleInfo,
  pages: Pages,
  checking: Checking,
  unjudged: Unjudged,
): Rule.RuleModule {
  return makeRule(title, pages.get(id), checking, unjudged, (rule) => rule === id);
}

/** The lint rule for all findings of rules that have no lint rule of their own. */
export function otherRules(known: ReadonlySet<string>, checking: Checking, unjudged: Unjudged): Rule.RuleModule {
  return makeRule("Rules of your own bundle", ownPage("custom"), checking, unjudged, (rule) => !known.has(rule));
}

function makeRule(
  description: string,
  url: string | undefined,
  { load, checker }: Checking,
  { advice }: Unjudged,
  concerns: (rule: string) => boolean,
): Rule.RuleModule {
  const docs = { description, ...(url === undefined ? {} : { url }) };
  return {
    meta: { type: "problem", docs, messages, schema: [], hasSuggestions: true, languages },
    create(context) {
      const file = lintedFile(context, load);
      if (file === undefined) return {};
      const check = (): void => {
        const checked = checker().check(file);
        const added = advice(context, file);
        if (added !== undefined) load().reportProblems(context, file, checked.problems, added);
        load().reportFindings(context, file, checked, concerns);
      };
      return file.form === "json" ? { Document: check } : { Program: check };
    },
  };
}
