/** `tmes exception`: an exception of a finding, ready to be filled in, with the digest of what is not to be printed. */
import type { Finding, Report } from "@tmes-as-code/policy";
import { stringify } from "yaml";
import { reportOn, type ReportOptions } from "./check.ts";
import { coveredOf, maskedName, newSaltOf } from "./covered.ts";
import { UsageError } from "./errors.ts";
import { newSalt } from "./salt.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult } from "./output.ts";

/**
 * Prints the part of `tmes.config.yaml` that excepts the open findings of a rule, or the one with an id.
 *
 * @throws UsageError when nothing is found, or nothing that can be excepted, and what `reportOn` throws.
 */
export async function exception(name: string, paths: readonly string[], options: ReportOptions): Promise<ExitCode> {
  const { report } = await reportOn(paths, options, { accepts: { newSalt: newSalt() } });
  const meant = report.findings.filter(({ id, rule, status }) => status === "open" && (id === name || rule === name));
  if (meant.length === 0) throw new UsageError(`no open finding is called \`${name}\`.`, namesHint(report));
  const entries = meant.filter(({ rule }) => !rule.includes("/"));
  if (entries.length === 0) {
    throw new UsageError(
      `\`${name}\` cannot be excepted: it is about the input or the configuration, not about a rule.`,
    );
  }
  const never = new Set(report.configurations.flatMap(({ neverExcepted = [] }) => neverExcepted));
  const refused = entries.find(({ rule }) => never.has(rule));
  if (refused !== undefined) {
    throw new UsageError(
      `\`${refused.rule}\` cannot be excepted: a pack in use allows no exception of it.`,
      "Fix what the rule finds.",
    );
  }
  entries.forEach(refuseMasked);
  const made = newSaltOf(entries);
  const text = stringify(
    { ...(made === undefined ? {} : { salt: made }), exceptions: entries.map(entryOf) },
    { lineWidth: 0 },
  );
  const hint = "# Fill in what is empty. An owner and an approver are\n# team handles (@org/team) or role addresses.\n";
  writeResult(hint + text, undefined);
  return exitCodes.ok;
}

function entryOf(finding: Finding): object {
  return {
    id: `${finding.rule}-${finding.id.slice(0, 6)}`,
    ...coveredOf(finding),
    reason: "",
    owner: "",
    approver: "",
    ticket: "",
    expires: "",
  };
}

/** An exception names its tenant and item as they are; masked, it would match nothing. */
function refuseMasked(finding: Finding): void {
  const name = maskedName(finding);
  if (name === undefined) return;
  throw new UsageError(
    `${JSON.stringify(name)} is a name with an address, a phone number or a long number in it, so no exception of it is printed.`,
    "Rename it in the console and in the code. A name is kept in reports and exceptions.",
  );
}

function namesHint({ findings }: Report): string {
  const rules = [...new Set(findings.filter(({ status }) => status === "open").map(({ rule }) => rule))];
  return rules.length === 0 ? "Nothing is open." : `Open are findings of ${rules.join(", ")}.`;
}
