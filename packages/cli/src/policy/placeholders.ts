/** What `tmes policy new` leaves for the author to write. */
import type { Problem } from "@tmes-as-code/policy-build";
import type { PolicyFolder } from "./folder.ts";

/** Lines of METADATA that still have the `TODO` of a new rule. */
export function placeholders({ sources: { rego, ruleIds } }: PolicyFolder): readonly Problem[] {
  return ruleIds.flatMap((id) => {
    const file = `rules/${id}/rule.rego`;
    const lines = (rego[file] ?? "").split("\n");
    const end = lines.findIndex((line) => line.startsWith("package "));
    return lines.slice(0, end).flatMap((line, at) => {
      const member =
        /^#\s+(?:- )?(\w+): TODO\b/.exec(line)?.[1] ?? (/^#\s+TODO\b/.test(line) ? "description" : undefined);
      return member === undefined
        ? []
        : [
            {
              file,
              line: at + 1,
              message: `${member} is still the text of a new rule.`,
              hint: "Write your own, and remove TODO.",
            },
          ];
    });
  });
}
