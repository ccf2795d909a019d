/** `tmes baseline`: findings of the day a check is introduced, which do not fail it until a day. It only shrinks. */
import {
  baselineFile,
  exceptionFindingId,
  isRole,
  type Baseline,
  type Finding,
  type Report,
} from "@tmes-as-code/policy";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, isSeq, parseDocument, type Document } from "yaml";
import { reportOn, type ReportOptions } from "./check.ts";
import { baselineEntryOf, maskedName, newSaltOf } from "./covered.ts";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { oneConfiguration } from "./one-configuration.ts";
import { saveEdited } from "./output.ts";
import { newSalt } from "./salt.ts";
import { say } from "./terminal.ts";

/** Options of `tmes baseline`; see its `--help`. */
export interface BaselineOptions extends ReportOptions {
  readonly add?: boolean;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
}

/**
 * Writes the baseline beside the configuration, or removes from it what is fixed.
 *
 * @throws UsageError where there is no one configuration or something is not said, and what `reportOn` throws: then nothing
 * is written.
 */
export async function baseline(paths: readonly string[], options: BaselineOptions): Promise<ExitCode> {
  const { config, path: configPath, baseline: file, name } = oneConfiguration(paths, options);
  const isFirst = file === undefined;
  const isAdding = isFirst || options.add === true;
  const decision = isAdding ? decisionOf(options, isFirst) : undefined;
  const own = config.baseline?.salt;
  const accepts = { newSalt: newSalt(), ...(own === undefined ? {} : { salt: own }) };
  const { report, faults, notes } = await reportOn(paths, options, { accepts });
  notes.forEach(printNote);
  faults.forEach(printError);
  if (faults.length > 0) return exitCodes.unusable;
  if (report.configurations.length > 1) {
    throw new UsageError(`not all inputs have the configuration ${name}.`, "Name one with --config.");
  }
  const path = file?.path ?? join(dirname(configPath), baselineFile);
  const document = parseDocument(file?.text ?? header);
  const removed = removeFixed(document, config.baseline, report);
  const added = decision === undefined ? [] : addOpen(document, decision, report);
  for (const { finding, why } of added.filter(isLeftOut))
    printNote(`${finding.rule} ${finding.id}: not added: ${why}.`);
  const count = added.filter((one) => !isLeftOut(one)).length;
  const left =
    (config.baseline?.groups ?? []).reduce((sum, { findings }) => sum + findings.length, 0) - removed + count;
  if (left === 0) rmSync(path, { force: true });
  else saveEdited(document.toString({ lineWidth: 0 }), path);
  const shown = name.replace(/[^/]*$/, baselineFile);
  say(
    `${shown}: ${String(count)} added, ${String(removed)} removed, ${String(left)} left.${left === 0 ? " There is no baseline now." : ""}\n`,
  );
  return exitCodes.ok;
}

const header = `# Findings of the day the check was introduced. They do not fail it until they expire. Written by \`tmes baseline\`,
# which only removes what is fixed; --add adds.
baselines: []
`;

interface Decision {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

function decisionOf({ reason, owner, expires }: BaselineOptions, isFirst: boolean): Decision {
  const what = isFirst ? "a first baseline" : "--add";
  if (reason === undefined || owner === undefined || expires === undefined) {
    throw new UsageError(
      `${what} needs --reason, --owner and --expires.`,
      'For example: --reason "Older than the check" --owner @acme/mail --expires 2027-06-30',
    );
  }
  if (reason.trim() === "") throw new UsageError("--reason is empty.");
  if (isRole(owner)) return { reason, owner, expires };
  throw new UsageError(
    "--owner is neither a team handle nor a role address.",
    "Name a team such as @org/team, or a role such as privacy@example.com.",
  );
}

/** Removes entries that cover nothing any more. Those of tenants that were not seen as a whole stay. */
function removeFixed(document: Document, written: Baseline | undefined, { findings }: Report): number {
  const found = new Set(findings.map(({ id }) => id));
  const isFixed = (id: string): boolean =>
    ["unmatched", "lapsed", "never-excepted"].some((problem) => found.has(exceptionFindingId("baseline", problem, id)));
  let removed = 0;
  const groups = written?.groups ?? [];
  for (let group = groups.length - 1; group >= 0; group--) {
    const entries = groups[group]?.findings ?? [];
    const fixed = entries.map(({ id }) => isFixed(id));
    removed += fixed.filter(Boolean).length;
    if (fixed.every(Boolean)) document.deleteIn(["baselines", group]);
    else
      for (let index = entries.length - 1; index >= 0; index--)
        if (fixed[index] === true) document.deleteIn(["baselines", group, "findings", index]);
  }
  return removed;
}

interface Added {
  readonly finding: Finding;
  /** Why it is not added after all. */
  readonly why?: string;
}

function isLeftOut(added: Added): added is Required<Added> {
  return added.why !== undefined;
}

/** Adds the open findings of error severity. */
function addOpen(document: Document, decision: Decision, report: Report): readonly Added[] {
  const never = new Set(report.configurations.flatMap(({ neverExcepted = [] }) => neverExcepted));
  const open = report.findings.filter(
    ({ status, severity, rule }) => status === "open" && severity === "error" && !rule.includes("/"),
  );
  const all = open.map((finding): Added => {
    if (never.has(finding.rule) && finding.verdict === "fail")
      return { finding, why: "a pack in use allows no exception of this rule" };
    return maskedName(finding) === undefined
      ? { finding }
      : { finding, why: "its tenant or item has an address, a phone number or a long number in its name" };
  });
  const meant = all.filter((one) => !isLeftOut(one)).map(({ finding }) => finding);
  if (meant.length === 0) return all;
  const salt = newSaltOf(meant);
  if (salt !== undefined) document.set("salt", salt);
  const findings = meant.map(baselineEntryOf);
  const same = sameDecision(document, decision);
  if (same === undefined) document.addIn(["baselines"], document.createNode({ ...decision, findings }));
  else for (const one of findings) document.addIn(["baselines", same, "findings"], document.createNode(one));
  const list: unknown = document.get("baselines");
  if (isSeq(list)) list.flow = false;
  return all;
}

/** Position of a baseline that says the same. */
function sameDecision(document: Document, decision: Decision): number | undefined {
  const list: unknown = document.get("baselines");
  const position = isSeq(list)
    ? list.items.findIndex(
        (group) =>
          isMap(group) &&
          group.get("reason") === decision.reason &&
          group.get("owner") === decision.owner &&
          group.get("expires") === decision.expires,
      )
    : -1;
  return position < 0 ? undefined : position;
}
