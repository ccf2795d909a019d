/** `tmes exception`: an exception of a finding, ready to be filled in, with the digest of what is not to be printed. */
import { isPersonal, type AcceptedValue, type Finding, type Report } from "@tmes-as-code/policy";
import { stringify } from "yaml";
import { reportOn, type ReportOptions } from "./check.ts";
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
  for (const { tenant, item } of entries) refuseMasked(tenant, item?.name ?? "");
  const salt = entries.map(({ accepts }) =>
    accepts !== undefined && "digest" in accepts ? accepts.newSalt : undefined,
  );
  const made = salt.find((one) => one !== undefined);
  const text = stringify(
    { ...(made === undefined ? {} : { salt: made }), exceptions: entries.map(entryOf) },
    { lineWidth: 0 },
  );
  const hint = "# Fill in what is empty. An owner and an approver are team handles (@org/team) or role addresses.\n";
  writeResult(hint + text, undefined);
  return exitCodes.ok;
}

function entryOf({ id, rule, version, tenant, item, path, verdict, unknown, accepts }: Finding): object {
  const undecided = verdict === "undetermined";
  const others = unknown.map((one) => one.path).filter((one) => one !== path);
  const seen = accepts !== undefined && !("absent" in accepts);
  return {
    id: `${rule}-${id.slice(0, 6)}`,
    rule: `${rule}@${String(version)}`,
    tenant,
    ...(item === undefined ? {} : { item: { kind: item.kind, name: item.name } }),
    path,
    covers: verdict,
    ...(accepts !== undefined && (!undecided || seen) ? { value: valueOf(accepts) } : {}),
    ...(undecided && others.length > 0 ? { unknown: others } : {}),
    reason: "",
    owner: "",
    approver: "",
    ticket: "",
    expires: "",
  };
}

function valueOf(accepts: AcceptedValue): unknown {
  if ("equals" in accepts) return accepts.equals;
  return "digest" in accepts ? { digest: accepts.digest } : accepts;
}

/** An exception names its tenant and item as they are; masked, it would match nothing. */
function refuseMasked(...names: readonly string[]): void {
  const name = names.find(isPersonal);
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
