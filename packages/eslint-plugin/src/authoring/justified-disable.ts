/** A comment silences the editor, not the gate: it needs a reason, and the exception the gate goes by. */
import type { Rule } from "eslint";
import type { Load } from "../load.ts";
import { ownPage } from "../pages.ts";
import { lintedFile } from "../recognised-file.ts";

const directive = /^\s*eslint-disable(?:-next-line|-line)?(?=\s|$)([\s\S]*)$/;
/** `(exception va-eu-2026)` */
const exception = /\bexception:?\s+[\w.-]*\w/i;

export const justifiedDisable = (load: Load): Rule.RuleModule => ({
  meta: {
    type: "problem",
    docs: {
      description: "Require a reason and an exception's id where a comment disables a rule of tmes",
      url: ownPage("justified-disable"),
    },
    schema: [],
    messages: {
      reason:
        "Say why this may stand, and by which exception: `-- <reason> (exception <id>)`. The gate does not see this comment; it goes by the exceptions.",
    },
    languages: ["*"],
  },
  create(context) {
    const file = lintedFile(context, load);
    if (file?.form !== "program") return {};
    return {
      Program() {
        for (const comment of file.sourceCode.getAllComments()) {
          const rest = directive.exec(comment.value)?.[1];
          if (rest === undefined) continue;
          const [rules = "", ...reason] = rest.split(/\s--\s/);
          // Without names all rules are disabled.
          if (rules.trim() !== "" && !/(?:^|[\s,])tmes\//.test(rules)) continue;
          const text = reason.join(" ");
          if (!exception.test(text) || text.replace(exception, "").replace(/\W/g, "").length < 8) {
            context.report({ loc: comment.loc, messageId: "reason" });
          }
        }
      },
    };
  },
});
