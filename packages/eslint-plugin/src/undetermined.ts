/**
 * The rule `undetermined`: what cannot be decided, where the policy only warns of it. ESLint gives a rule one severity, and
 * what another rule cannot decide is not an error of that rule.
 */
import type { Finding } from "@tmes-as-code/policy";
import type { Rule } from "eslint";
import { languages } from "./languages.ts";
import type { LintedFile } from "./linted-file.ts";
import type { Checking } from "./load.ts";
import { ownPage } from "./pages.ts";
import { lintedFile } from "./recognised-file.ts";

/** The rule's name in the plugin. */
export const undeterminedId = "undetermined";

/** Whether a finding cannot be decided, and the policy only warns of it. */
export function isWarning({ verdict, severity }: Finding): boolean {
  return verdict === "undetermined" && severity === "warn";
}

/** Whether a lint rule reports the findings of a policy rule. */
export type Concerns = (rule: string) => boolean;

/** The rule `undetermined` of a plugin, and what it leaves to the others. */
export interface Undetermined {
  readonly rule: Rule.RuleModule;
  /** A lint rule is on for a file: the rule `undetermined` reports what that one cannot decide. */
  readonly isOn: (file: LintedFile, concerns: Concerns) => void;
  /**
   * Whether the rule `undetermined` is on for a file.
   *
   * ESLint creates all rules that are on before it visits a file, so a rule that visits one knows which others are on.
   */
  readonly takes: (file: LintedFile) => boolean;
}

/** Makes the rule for a plugin. */
export function undeterminedRule({ load, checker }: Checking): Undetermined {
  const on = new WeakSet<object>();
  const others = new WeakMap<object, Concerns[]>();
  const rule: Rule.RuleModule = {
    meta: {
      type: "problem",
      docs: { description: "Report what cannot be decided, as a warning", url: ownPage(undeterminedId) },
      schema: [],
      hasSuggestions: true,
      messages: { finding: "{{text}}", fix: "{{text}}." },
      languages,
    },
    create(context) {
      const file = lintedFile(context, load);
      if (file === undefined) return {};
      on.add(file.sourceCode);
      const check = (): void => {
        const concerns = others.get(file.sourceCode) ?? [];
        const checked = checker().check(file);
        const isMine = (finding: Finding): boolean => isWarning(finding) && concerns.some((each) => each(finding.rule));
        load().reportTogether(context, file, checked, checked.findings.filter(isMine));
      };
      return file.form === "json" ? { Document: check } : { Program: check };
    },
  };
  return {
    rule,
    isOn({ sourceCode }, concerns) {
      const known = others.get(sourceCode);
      if (known === undefined) others.set(sourceCode, [concerns]);
      else known.push(concerns);
    },
    takes: ({ sourceCode }) => on.has(sourceCode),
  };
}
