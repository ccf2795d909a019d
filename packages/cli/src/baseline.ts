/** `tmes baseline`: findings of the day a check is introduced, which do not fail it until a day. It only shrinks. */
import {
  baselineFile,
  exceptionFindingId,
  isRole,
  type Baseline,
  type Finding,
  type Policies,
  text,
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
  const { report, policies, faults, notes } = await reportOn(paths, options, { accepts, ahead: true });
  notes.forEach(printNote);
  faults.forEach(printError);
  if (faults.length > 0) return exitCodes.unusable;
  if (report.configurations.length > 1) {
    throw new UsageError(`not all inputs have the configuration ${name}.`, "Name one with --config.");
  }
  const path = file?.path ?? join(dirname(configPath), baselineFile);
  const document = parseDocument(file?.text ?? header);
  const open = openFindings(report);
  const added = decision === undefined ? [] : open.coverable;
  if (decision !== undefined) refuseTooLong(decision, added, policies, report.today);
  const addedIds = new Set(added.map(({ id }) => id));
  // An entry of a finding that is open covers nothing: its last day has passed, or the value is another one.
  const removed = removeEntries(document, config.baseline, (id) => open.fixed(id) || addedIds.has(id));
  if (decision !== undefined) addEntries(document, decision, added);
  const left =
    (config.baseline?.groups ?? []).reduce((sum, { findings }) => sum + findings.length, 0) - removed + added.length;
  if (left === 0) rmSync(path, { force: true });
  else saveEdited(document.toString({ lineWidth: 0 }), path);
  const shown = name.replace(/[^/]*$/, baselineFile);
  const counts = `${addedInWords(added)}, ${String(removed)} removed, ${String(left)} left.`;
  const lines = [`${shown}: ${counts}${left === 0 ? " There is no baseline now." : ""}`, ...notCovered(open, isAdding)];
  say(`${lines.join("\n")}\n`);
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

/** @throws UsageError where the entries would cover nothing, because their last day has passed or is too far ahead. */
function refuseTooLong(
  { expires }: Decision,
  added: readonly Finding[],
  policies: readonly Policies[],
  today: string,
): void {
  if (expires < today) throw new UsageError(`--expires ${expires} has passed.`, "Name a day in the future.");
  const limits = added.flatMap(({ rule }) => policies.flatMap(({ rules }) => rules.get(rule)?.maxDays ?? []));
  if (limits.length === 0) return;
  const days = Math.min(...limits);
  const last = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  if (expires <= last) return;
  throw new UsageError(
    `--expires ${expires} is too late: the packs allow at most ${String(days)} days from today.`,
    `Name ${last} or an earlier day.`,
  );
}

/** What is open of a report, by what a baseline can do with it. */
interface Open {
  /** Errors that entries can cover. */
  readonly coverable: readonly Finding[];
  /** Errors that no entry can cover: their rules, and why. */
  readonly others: readonly { readonly rule: string; readonly why: string }[];
  readonly warnings: number;
  /** How many findings of a synth the plan may decide. */
  readonly waiting: number;
  /** Whether the entry of a finding covers nothing any more. One of a tenant that was not seen as a whole stays. */
  fixed(id: string): boolean;
}

function openFindings({ findings, configurations }: Report): Open {
  const found = new Set(findings.map(({ id }) => id));
  const problems = (id: string): readonly string[] =>
    ["unmatched", "lapsed", "never-excepted"].map((problem) => exceptionFindingId("baseline", problem, id));
  const fixed = (id: string): boolean => problems(id).some((problem) => found.has(problem));
  const never = new Set(configurations.flatMap(({ neverExcepted = [] }) => neverExcepted));
  // What is wrong with the baseline itself ends when its entries are replaced.
  const open = findings.filter(({ status, rule }) => status === "open" && !rule.startsWith("baseline/"));
  const errors = open
    .filter(({ severity }) => severity === "error")
    .map((finding) => ({ finding, why: whyNotCovered(finding, never) }));
  const warnings = open.filter(({ severity }) => severity === "warn");
  const waiting = warnings.filter(isWaiting).length;
  return {
    coverable: errors.filter(({ why }) => why === undefined).map(({ finding }) => finding),
    others: errors.flatMap(({ finding: { rule }, why }) => (why === undefined ? [] : [{ rule, why }])),
    warnings: warnings.length - waiting,
    waiting,
    fixed,
  };
}

function whyNotCovered(finding: Finding, never: ReadonlySet<string>): string | undefined {
  if (finding.rule.includes("/")) return "a baseline covers only findings of rules";
  if (never.has(finding.rule) && finding.verdict === "fail") return "a pack in use allows no exception of this rule";
  return maskedName(finding) === undefined
    ? undefined
    : "the tenant or item has an address, a phone number or a long number in its name";
}

function isWaiting({ verdict, unknown }: Finding): boolean {
  return verdict === "undetermined" && unknown.length > 0 && unknown.every(({ reason }) => reason === "token");
}

function addedInWords(added: readonly Finding[]): string {
  const failed = added.filter(({ verdict }) => verdict === "fail").length;
  const open = added.length - failed;
  const how = added.length === 0 ? "" : ` (${String(failed)} failed, ${String(open)} undetermined)`;
  return `${String(added.length)} added${how}`;
}

/** What the baseline does not cover, in sentences. */
function notCovered({ coverable, others, warnings, waiting }: Open, isAdding: boolean): readonly string[] {
  const reasons = others.map(({ rule, why }) => `of ${rule}, because ${why}`);
  return [
    ...(isAdding || coverable.length === 0
      ? []
      : [`${text.count(coverable.length, "error")} that --add would cover. The check fails.`]),
    ...[...new Set(reasons)].map((reason) => {
      const errors = reasons.filter((one) => one === reason).length;
      return `${text.count(errors, "error")} ${reason}. The check fails.`;
    }),
    ...(waiting === 0
      ? []
      : [
          `${text.count(waiting, "finding")} that the plan may decide. If the check of the plan fails, name the plan here.`,
        ]),
    ...(warnings === 0 ? [] : [`${text.count(warnings, "warning")}. Warnings do not fail a check.`]),
  ].map((sentence) => `Not covered: ${sentence}`);
}

/** Removes entries of findings, and baselines without entries. */
function removeEntries(document: Document, written: Baseline | undefined, isGone: (id: string) => boolean): number {
  let removed = 0;
  const groups = written?.groups ?? [];
  for (let group = groups.length - 1; group >= 0; group--) {
    const gone = (groups[group]?.findings ?? []).map(({ id }) => isGone(id));
    removed += gone.filter(Boolean).length;
    if (gone.every(Boolean)) document.deleteIn(["baselines", group]);
    else
      for (let index = gone.length - 1; index >= 0; index--)
        if (gone[index] === true) document.deleteIn(["baselines", group, "findings", index]);
  }
  return removed;
}

function addEntries(document: Document, decision: Decision, added: readonly Finding[]): void {
  if (added.length === 0) return;
  const salt = newSaltOf(added);
  if (salt !== undefined) document.set("salt", salt);
  const findings = added.map(baselineEntryOf);
  const same = sameDecision(document, decision);
  if (same === undefined) document.addIn(["baselines"], document.createNode({ ...decision, findings }));
  else for (const one of findings) document.addIn(["baselines", same, "findings"], document.createNode(one));
  const list: unknown = document.get("baselines");
  if (isSeq(list)) list.flow = false;
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
