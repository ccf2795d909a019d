/** The rule `unjudged`: an error for what could not be judged, so that a file that was not judged never looks correct. */
import type { Rule } from "eslint";
import { languages } from "./languages.ts";
import type { LintedFile } from "./linted-file.ts";
import type { Checking } from "./load.ts";
import { ownPage } from "./pages.ts";
import { lintedFile } from "./recognised-file.ts";

/** The rule's name in the plugin. */
export const unjudgedId = "unjudged";

/** The rule `unjudged` of a plugin, and who reports where it is off. */
export interface Unjudged {
  readonly rule: Rule.RuleModule;
  /**
   * What another rule has to add to a problem that it reports itself; `undefined` where the rule `unjudged` is on for a file
   * and reports it.
   *
   * ESLint creates all rules that are on before it visits a file, so a rule that visits one knows which others are on. Their
   * severities it cannot know.
   */
  readonly advice: (context: Rule.RuleContext, file: LintedFile) => string | undefined;
}

/** Makes the rule for a plugin. */
export function unjudgedRule({ load, checker }: Checking): Unjudged {
  const on = new WeakSet<object>();
  const rule: Rule.RuleModule = {
    meta: {
      type: "problem",
      docs: {
        description: "Report what could not be judged: a configuration, bundle, document or program",
        url: ownPage(unjudgedId),
      },
      schema: [],
      messages: { problem: "{{text}}" },
      languages,
    },
    create(context) {
      const file = lintedFile(context, load);
      if (file === undefined) return {};
      on.add(file.sourceCode);
      const check = (): void => {
        load().reportProblems(context, file, checker().check(file).problems);
      };
      return file.form === "json" ? { Document: check } : { Program: check };
    },
  };
  return {
    rule,
    advice({ id }, { sourceCode }) {
      if (on.has(sourceCode)) return undefined;
      const name = `${id.slice(0, id.lastIndexOf("/") + 1)}${unjudgedId}`;
      return `Add \`"${name}": "error"\` to the rules in your ESLint configuration, so that one rule reports this.`;
    },
  };
}
