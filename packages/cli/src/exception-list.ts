/** `tmes exception list` and `prune`: the register of exceptions, and what is removed from it. */
import { createEngine, exceptionFindingId, pathText, type ActiveException, type Report } from "@tmes-as-code/policy";
import { loadBundles, readText } from "@tmes-as-code/policy/node";
import { isMap, isSeq, parseDocument } from "yaml";
import { reportOn, type ReportOptions } from "./check.ts";
import { printError, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { oneConfiguration } from "./one-configuration.ts";
import { namedBundle } from "./named-bundle.ts";
import { saveEdited, writeResult } from "./output.ts";
import { say } from "./terminal.ts";
import { tableText, type TableForm } from "./table.ts";

/** Options of `tmes exception list`; see its `--help`. */
export interface ListOptions extends ReportOptions {
  readonly format: TableForm;
}

/** One exception with what it is good for. */
interface Entry {
  readonly id: string;
  readonly rule: string;
  readonly tenant: string;
  readonly item?: { readonly kind: string; readonly name: string };
  readonly path: string;
  readonly covers: string;
  /** The accepted value; of one that is not to be written down, that there is a digest. */
  readonly value: string;
  readonly owner: string;
  readonly approver: string;
  readonly ticket: string;
  readonly expires: string;
  readonly daysLeft: number;
  readonly status: string;
}

/** What is wrong with an exception, the first of which is its status. */
const problems = [
  "expired",
  "over-long",
  "lapsed",
  "self-approved",
  "personal",
  "never-excepted",
  "unmatched",
] as const;

/**
 * Prints the register; with inputs, whether each exception covers something in them.
 *
 * @throws UsageError where there is no one configuration, and what `reportOn` throws.
 */
export async function listExceptions(paths: readonly string[], options: ListOptions): Promise<ExitCode> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const { config } = oneConfiguration(paths, options);
  const engine = createEngine({ ...loadBundles(config, namedBundle(options)), config, today });
  const outcome =
    paths.length === 0 ? { report: engine.check([]), faults: [] } : await reportOn(paths, { ...options, today }, {});
  outcome.faults.forEach(printError);
  const entries = engine.policies.exceptions
    .filter(({ baseline }) => baseline !== true)
    .map((exception) => entryOf(exception, outcome.report, today, paths.length > 0));
  writeResult(
    tableText(options.format, {
      columns: [
        "id",
        "rule",
        "tenant",
        "item",
        "path",
        "covers",
        "value",
        "owner",
        "approver",
        "ticket",
        "expires",
        "days left",
        "status",
      ],
      rows: entries.map(({ item, daysLeft, ...entry }) => [
        ...[entry.id, entry.rule, entry.tenant, item === undefined ? "" : `${item.kind} "${item.name}"`, entry.path],
        ...[entry.covers, entry.value, entry.owner, entry.approver, entry.ticket, entry.expires, String(daysLeft)],
        entry.status,
      ]),
      none: "No exceptions.",
      document: { schema: "tmes-exceptions/v1", today, exceptions: entries },
    }),
    undefined,
  );
  return outcome.faults.length > 0 ? exitCodes.unusable : exitCodes.ok;
}

function entryOf(exception: ActiveException, report: Report, today: string, isChecked: boolean): Entry {
  const { id, rule, version, tenant, item, shownPath, covers, accepted, owner, expires } = exception;
  const { approver = "", ticket = "" } = exception;
  return {
    ...{ id, rule: `${rule}@${String(version)}`, tenant },
    ...(item === undefined ? {} : { item: { kind: item.kind, name: item.name } }),
    ...{ path: shownPath, covers, value: valueOf(accepted), owner, approver, ticket, expires },
    daysLeft: Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000),
    status: statusOf(exception, report, isChecked),
  };
}

function valueOf(accepted: ActiveException["accepted"]): string {
  if (accepted === undefined) return "not seen";
  const { value, path } = accepted;
  if ("equals" in value) return JSON.stringify(value.equals);
  return "digest" in value ? `digest of ${pathText(path.slice(1))}` : "not declared";
}

function statusOf({ id, tenant }: ActiveException, { findings, tenants }: Report, isChecked: boolean): string {
  const found = new Set(findings.map((finding) => finding.id));
  const problem = problems.find((one) => found.has(exceptionFindingId("exception", one, id)));
  if (problem !== undefined) return problem;
  if (!isChecked) return "valid";
  if (findings.some(({ exception }) => exception?.id === id)) return "used";
  if (findings.some(({ possiblyExcepted = [] }) => possiblyExcepted.includes(id))) return "possibly used";
  const view = tenants.find(({ name }) => name === tenant)?.view;
  return view === "closed" ? "used" : "not checked";
}

/**
 * Removes expired and unmatched exceptions from the configuration; all else in it stays as it is.
 *
 * @throws UsageError where there is no one configuration, and what `reportOn` throws: then nothing is written.
 */
export async function pruneExceptions(paths: readonly string[], options: ReportOptions): Promise<ExitCode> {
  const { config, path, name } = oneConfiguration(paths, options);
  const { report, faults } = await reportOn(paths, options, {});
  faults.forEach(printError);
  if (faults.length > 0) return exitCodes.unusable;
  const found = new Set(report.findings.map(({ id }) => id));
  const useless = config.exceptions
    .map(({ id }) => id)
    .filter((id) =>
      (["expired", "unmatched"] as const).some((one) => found.has(exceptionFindingId("exception", one, id))),
    );
  if (useless.length > 0) saveEdited(without(readText(path, name), useless, name), path);
  say(
    useless.length === 0
      ? `${name}: no exception is expired or unmatched.\n`
      : `${name}: removed ${useless.join(", ")}.\n`,
  );
  return exitCodes.ok;
}

/** The text without some exceptions: their lines are cut, so that comments and layout stay. */
function without(text: string, ids: readonly string[], file: string): string {
  const list: unknown = parseDocument(text).get("exceptions", true);
  if (!isSeq(list) || list.flow === true) throw notByLine(file);
  const spans = list.items.flatMap((item) => {
    if (!isMap(item) || !ids.includes(String(item.get("id"))) || !item.range) return [];
    const [start, end] = item.range;
    const from = text.lastIndexOf("\n", start - 1) + 1;
    if (!/^\s*-\s*$/.test(text.slice(from, start))) throw notByLine(file);
    const newline = text.indexOf("\n", Math.max(start, end - 1));
    return [[from, newline < 0 ? text.length : newline + 1] as const];
  });
  if (spans.length !== ids.length) throw notByLine(file);
  return spans.reduceRight((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
}

function notByLine(file: string): UsageError {
  return new UsageError(
    `${file}: its exceptions are not written with one \`- id:\` each on lines of their own, so none is removed.`,
    "Remove them by hand; `tmes exception list` shows them.",
  );
}
