/** Lint rules made from what the bundle says of its rules. */
import type { RuleInfo } from "@tmes-as-code/policy";
import type { Rule } from "eslint";
import type { FileChecker } from "./file-check.ts";
import type { Load } from "./load.ts";
import { lintedFile } from "./linted-file.ts";
import { ownPage, type Pages } from "./pages.ts";

/** Languages a rule speaks: programs, and tenant documents in JSON and YAML. */
const languages: string[] = ["js/js", "json/json", "json/jsonc", "json/json5", "yml/yaml"];

const messages = { finding: "{{text}}", problem: "Nothing can be judged here: {{text}}", fix: "{{text}}." };

/** What checks files, when there is something to judge. */
export interface Checking {
  readonly load: Load;
  readonly checker: () => FileChecker;
}

/** The lint rule for a policy rule. */
export function lintRule({ id, title }: RuleInfo, pages: Pages, checking: Checking): Rule.RuleModule {
  return makeRule(title, pages.get(id), checking, (rule) => rule === id);
}

/** The lint rule for all findings of rules that have no lint rule of their own. */
export function otherRules(known: ReadonlySet<string>, checking: Checking): Rule.RuleModule {
  return makeRule("Rules of your own bundle", ownPage("custom"), checking, (rule) => !known.has(rule));
}

function makeRule(
  description: string,
  url: string | undefined,
  { load, checker }: Checking,
  concerns: (rule: string) => boolean,
): Rule.RuleModule {
  const docs = { description, ...(url === undefined ? {} : { url }) };
  return {
    meta: { type: "problem", docs, messages, schema: [], hasSuggestions: true, languages },
    create(context) {
      const file = lintedFile(context);
      if (file === undefined) return {};
      const check = (): void => {
        load().reportFindings(context, file, checker(), concerns);
      };
      return file.form === "json" ? { Document: check } : { Program: check };
    },
  };
}
