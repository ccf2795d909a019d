/** Lints a program with the record of a synth, as an editor does while `tmes watch` runs. */
import { readFileSync } from "node:fs";
import type { Finding, Location, Report } from "@tmes-as-code/policy";
import {
  keepRecord,
  recordStore,
  rootOf,
  stateOf,
  variableDigest,
  type RecordedItem,
  type RecordStore,
} from "@tmes-as-code/policy/node";
import type { Linter } from "eslint";
import { corpusConfig, type Program } from "./corpus.ts";
import { lint } from "./lint.ts";
import type { Check } from "./recorder.ts";
import { checkOf, sourceOf, withEnvironment, type Environment } from "./run.ts";

/** Failures of a synth that stand in the program's files, and which of them lint shows. */
export interface AfterSynth {
  readonly failures: number;
  /** Not shown without the record. */
  readonly missedBefore: readonly string[];
  /** Not shown with it. */
  readonly missed: readonly string[];
  /** Shown as the synth's, and not the synth's; and contradictions. */
  readonly wrong: readonly string[];
}

/** Runs a program in an environment and lints it without a record and with that of the run. */
export async function afterSynth(program: Program, environment: Environment): Promise<AfterSynth> {
  const check = await checkOf({ main: program.main, config: corpusConfig, environment });
  const store = recordStore(root, true);
  if (check === undefined || store === undefined) throw new Error(`${program.main} has to synthesise a tenant.`);
  const { findings, ...report } = located(check.report);
  const failing = findings.filter(
    ({ verdict, status, rule }) => verdict === "fail" && status === "open" && !rule.includes("/"),
  );
  const open = new Set(findings.filter(({ verdict }) => verdict === "undetermined").map(({ rule }) => rule));
  const messages = (): readonly Linter.LintMessage[] =>
    program.files.flatMap((file) => lint(file, readFileSync(file, "utf8")).messages);
  return withEnvironment(environment, () => {
    const before = messages();
    keepRecord({ ...recordOf(program, environment, check, store), report: { ...report, findings } }, store);
    const after = messages();
    const marked = after.filter(({ message }) => message.startsWith(atLastSynth));
    return {
      failures: failing.length,
      missedBefore: failing.filter((finding) => !isShown(finding, failing, before)).map(text),
      missed: failing.filter((finding) => !isShown(finding, failing, after)).map(text),
      wrong: [
        ...after.map(({ message }) => message).filter((message) => message.includes("contradict")),
        ...marked
          .filter(({ message }) => !failing.some((finding) => message.startsWith(atLastSynth + finding.message)))
          .filter(({ message }) => !namesOnly(message, open))
          .map(({ message }) => message),
      ],
    };
  });
}

/** Whether a message on what is not declared names rules, and only those that the synth left open. */
function namesOnly(message: string, open: ReadonlySet<string>): boolean {
  const found = /^At the last synth: Cannot be decided: .* Rules?: (.+)\.$/s.exec(message);
  return found?.[1]?.split(", ").every((rule) => open.has(rule)) === true;
}

const root = rootOf(import.meta.dirname);
const atLastSynth = "At the last synth: ";

function recordOf({ files, main }: Program, environment: Environment, { sources }: Check, { key }: RecordStore) {
  const items = sources.flatMap(({ tenants }) =>
    tenants.flatMap(({ tenant: { name: tenant }, origin, items }): readonly RecordedItem[] => [
      { tenant, ...placed(origin.location) },
      ...items.map((item) => ({
        tenant,
        item: { kind: item.kind, name: item.name },
        ...placed(item.origin.location),
      })),
    ]),
  );
  return {
    schema: "tmes-record/v1",
    engine: "0.1.0",
    root,
    folder: root,
    command: [main],
    nodes: [{ file: process.execPath, version: process.version, state: stateOf("stat", process.execPath) }],
    inputs: files.map((file) => ["content", file, stateOf("content", file)] as const),
    environment: Object.keys(environment).map((name) => [name, variableDigest(name, process.env, key)] as const),
    machine: [],
    unusable: [],
    items,
  } as const;
}

function placed(location: Location | undefined): { readonly location?: Location } {
  const found = location === undefined ? undefined : (sourceOf(location) ?? location);
  return found === undefined ? {} : { location: found };
}

/** With places in the source. */
function located(report: Report): Report {
  const findings = report.findings.map((finding) => ({
    ...finding,
    place: { ...finding.place, ...placed(finding.place.location) },
  }));
  return { ...report, findings };
}

/** Whether lint shows a failure. Of several of one place and rule, and of one that has no names for lint, one is shown. */
function isShown(finding: Finding, all: readonly Finding[], messages: readonly Linter.LintMessage[]): boolean {
  const { rule, path, place } = finding;
  const same = all.filter(
    (other) =>
      other.rule === rule &&
      other.path === path &&
      other.place.location?.line === place.location?.line &&
      other.place.location?.column === place.location?.column,
  );
  return messages.some(
    ({ ruleId, message }) =>
      ruleId === `tmes/${rule}` &&
      !message.startsWith("Cannot be decided") &&
      same.some((other) => namesAside(message).startsWith(namesAside(other.message))),
  );
}

/**
 * A message without the mark, and without what lint does not always see or shows of one of several items: names of tenants and
 * items, and what stands in parentheses, such as the site and the value.
 */
function namesAside(message: string): string {
  return message
    .replace(atLastSynth, "")
    .replaceAll(/"[^"]*"/g, '""')
    .replaceAll(/enant (?:a tenant that is not seen in this file(?: \(\d+\))?|[\w.-]+)/g, "enant")
    .replaceAll(/\([^()]*\)/g, "()");
}

const text = ({ rule, path, item, tenant, place: { location } }: Finding): string =>
  `${rule} at ${path} of ${item?.kind ?? "tenant"} ${item?.name ?? tenant} (${location?.file ?? "?"}:${String(location?.line)})`;
