/** Settings hold no secrets: Terraform's state and the code's history would keep them in clear text. */
import type { Rule } from "eslint";
import type { Load } from "../load.ts";
import { ownPage } from "../pages.ts";
import { lintedFile } from "../recognised-file.ts";
import type { Unjudged } from "../unjudged.ts";

/** Forms that only keys and tokens have. */
const secrets: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/,
  /:\/\/[^\s/:@]+:[^\s/@]+@/,
];
const secretName = /(?:password|passphrase|passwd|secret|api[-_]?key|access[-_]?token|credential)s?$/i;

export const noSecret = (load: Load, unjudged: Unjudged): Rule.RuleModule => ({
  meta: {
    type: "problem",
    docs: { description: "Disallow secrets in properties of constructs", url: ownPage("no-secret") },
    schema: [],
    messages: {
      secret:
        "This looks like a secret. It would be in clear text in the code, its history and Terraform's state. Revoke it, and enter the new one in the console.",
      problem: "{{text}}",
    },
    languages: ["*"],
  },
  create(context) {
    const file = lintedFile(context, load);
    if (file?.form !== "program") return {};
    return {
      Program() {
        const added = unjudged.advice(context, file);
        if (added !== undefined) load().reportProblems(context, file, load().programProblems(file), added);
        for (const { text, node, key } of load().textsIn(file)) {
          if (secrets.some((form) => form.test(text)) || (secretName.test(key) && text !== "")) {
            context.report({ loc: node.loc, messageId: "secret" });
          }
        }
      },
    };
  },
});
