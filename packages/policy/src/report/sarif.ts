/** SARIF 2.1.0, as GitHub's code scanning takes it. */
import { plain } from "../output/plain.ts";
import type { Location, Report } from "../types.ts";
import { accountInWords, summaryInWords } from "./account.ts";
import { type Entry, flowing, type RuleHelp, sentencesOf } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf, type Prepared } from "./prepared.ts";
import { fingerprintOf } from "./gitlab.ts";
import { markdownText } from "./markdown-text.ts";
import { unset } from "./rich.ts";
import { fileUri, siteOf } from "./site.ts";
import { count } from "./text.ts";
import { itemInWords } from "./words.ts";

/** For code scanning and other viewers. */
export const sarif: Format = {
  title: "SARIF 2.1.0, for GitHub's code scanning",
  extension: "sarif",
  options: [],
  print: parts,
};

/**
 * What code scanning takes at most; a file above a limit is refused as a whole.
 *
 * @see https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
const limits = { results: 25_000, runs: 20 } as const;

/** Fleets have more results than a run may have: the most urgent are in the first. */
function* parts(report: Report, options: PrintOptions): Generator<string, void, void> {
  const prepared = preparedOf(report, options);
  const { entries } = prepared;
  const taken = entries.slice(0, limits.results * limits.runs);
  const runs = Math.max(1, Math.ceil(taken.length / limits.results));
  const seen = new Map<string, number>();
  yield `{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [`;
  for (let index = 0; index < runs; index++) {
    const own = taken.slice(index * limits.results, (index + 1) * limits.results);
    yield `${index === 0 ? "" : ","}\n    `;
    yield* runParts(own, report, {
      prepared,
      rules: options.rules,
      seen,
      index,
      runs,
      left: entries.length - taken.length,
    });
  }
  yield "\n  ]\n}\n";
}

interface RunContext {
  readonly prepared: Prepared;
  readonly rules: ReadonlyMap<string, RuleHelp> | undefined;
  readonly seen: Map<string, number>;
  readonly index: number;
  readonly runs: number;
  /** Findings that are in no run. */
  readonly left: number;
}

function* runParts(entries: readonly Entry[], report: Report, context: RunContext): Generator<string, void, void> {
  const byRule = new Map<string, Entry>();
  for (const entry of entries) if (!byRule.has(entry.finding.rule)) byRule.set(entry.finding.rule, entry);
  const ids = [...byRule.keys()].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const head = {
    tool: {
      driver: {
        name: "tmes",
        fullName: `tmes ${report.engine}`,
        semanticVersion: report.engine,
        rules: ids.flatMap((id) => {
          const entry = byRule.get(id);
          return entry === undefined ? [] : [ruleOf(id, entry, context.rules?.get(id))];
        }),
      },
    },
    ...(context.runs === 1 ? {} : { automationDetails: { id: `tmes/${context.index + 1}/` } }),
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, context) }],
    properties: propertiesOf(report),
  };
  yield `${indented(head).slice(0, -6)},\n      "results": [`;
  for (const [index, entry] of entries.entries()) {
    const result = resultOf(entry, report, indexes.get(entry.finding.rule) ?? -1, context.seen);
    yield `${index === 0 ? "" : ","}\n        ${JSON.stringify(result)}`;
  }
  yield entries.length === 0 ? "]\n    }" : "\n      ]\n    }";
}

function indented(value: object): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", "\n    ");
}

/** What would otherwise be silent: what was checked and not, the change, the decision. */
function notifications(report: Report, { prepared: { gate, change, obligations }, left }: RunContext) {
  const first = [
    summaryInWords(report),
    ...(left === 0 ? [] : [`${count(left, "finding")} more are not in this file: no viewer takes so many.`]),
    ...accountInWords(report, { verbose: false, more: "--format json" }),
  ];
  const lines = [...gate, ...change, ...obligations].flatMap(({ title, lines: own }) =>
    own.map((line) => ({ title, line })),
  );
  const shown = lines.slice(0, Math.max(0, mostNotifications - first.length));
  const more = lines.length - shown.length;
  return [
    ...first,
    // A line is put into words when its text is read: those that are cut away never are.
    ...shown.map(({ title, line: { text } }) => `${title}: ${unset(text)}`),
    ...(more === 0 ? [] : [`${count(more, "more line")} in the JSON report.`]),
  ].map((text) => ({ level: "note", message: { text } }));
}

/** Notifications of one run. */
const mostNotifications = 1000;

function propertiesOf({ bundle, configurations, today, findings, coverage, change, gate }: Report) {
  const open = findings.filter(({ status }) => status === "open");
  return {
    bundle: bundle.digest,
    configurations: configurations.map(({ digest }) => digest),
    today,
    tenants: coverage.tenants,
    evaluations: coverage.evaluations,
    verdicts: coverage.verdicts,
    errors: open.filter(({ severity }) => severity === "error").length,
    warnings: open.filter(({ severity }) => severity === "warn").length,
    accepted: findings.length - open.length,
    ...(change === undefined ? {} : { introduced: findings.filter(({ introduced }) => introduced === true).length }),
    ...(gate === undefined ? {} : { gate: { passes: gate.passes, reasons: gate.reasons.map(plain) } }),
  };
}

function ruleOf(id: string, { finding, title }: Entry, help: RuleHelp | undefined) {
  const why = help === undefined ? undefined : plain(flowing(help.description));
  const fix = plain(flowing(help?.remediation ?? finding.remediation));
  const legal =
    help?.legal.map(({ reference, why: because }) => `${plain(reference)}: ${plain(flowing(because))}`) ?? [];
  const paragraphs = [...(why === undefined ? [] : [why]), fix];
  return {
    id: plain(id),
    name: nameOf(plain(id)),
    shortDescription: { text: title },
    fullDescription: { text: why ?? title },
    help: {
      text: [...paragraphs, ...legal].join("\n\n"),
      markdown: [
        `## ${markdownText(title)}`,
        ...(why === undefined ? [] : [markdownText(why)]),
        `### How to fix it`,
        markdownText(fix),
        ...(legal.length === 0
          ? []
          : ["### Legal references", legal.map((one) => `- ${markdownText(one)}`).join("\n")]),
      ].join("\n\n"),
    },
    defaultConfiguration: { level: finding.severity === "error" ? "error" : "warning" },
    properties: {
      tags: ["privacy", /^(?:integrity|exception)\//.exec(id)?.[0].slice(0, -1) ?? "tmes"],
      precision: "very-high",
    },
  };
}

/** `VirtualAnalyzerOff`. */
function nameOf(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/**
 * What cannot be decided is a result like a failure, of the same level: SARIF's kind `open` demands the level `none`,
 * and it is not documented that code scanning shows that. A hidden error would be a false all-clear. Its message and properties say
 * that it is undetermined. What an exception or a baseline covers is suppressed and a `note`, as code scanning knows no
 * suppressions and would block on its level.
 */
function resultOf(entry: Entry, report: Report, ruleIndex: number, seen: Map<string, number>) {
  const { finding, level } = entry;
  const fingerprint = fingerprintOf(entry, seen);
  const accepted = entry.fields.find(({ label }) => label === "accepted")?.text;
  const marks = [
    ...(finding.introduced === true ? ["New."] : []),
    ...(finding.verdict === "undetermined" ? ["Undetermined."] : []),
  ];
  return {
    ruleId: plain(finding.rule),
    ruleIndex,
    kind: "fail",
    level,
    message: { text: [...marks, sentencesOf(entry)].join(" ") },
    locations: [
      {
        physicalLocation: physicalOf(siteOf(entry, report)),
        logicalLocations: logicalOf(entry),
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "tmesFinding/v1": fingerprint },
    ...(report.change === undefined ? {} : { baselineState: finding.introduced === true ? "new" : "unchanged" }),
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: accepted }] }),
    properties: {
      id: finding.id,
      version: finding.version,
      verdict: finding.verdict,
      status: finding.status,
      severity: finding.severity,
      surface: finding.surface,
      tenant: entry.tenant,
      ...(finding.item === undefined ? {} : { item: itemInWords(finding.item) }),
      path: plain(finding.path),
      ...(entry.afterMerge ? { afterMerge: true } : {}),
      ...Object.fromEntries(
        entry.fields.flatMap(({ label, text }) =>
          label === "found" || label === "expected" || label === "unknown" || label === "possibly"
            ? [[label, text]]
            : [],
        ),
      ),
    },
  };
}

function physicalOf({ file, line, column }: Location) {
  const { uri, relative } = fileUri(file);
  return {
    artifactLocation: { uri, ...(relative ? { uriBaseId: "%SRCROOT%" } : {}) },
    ...(line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
  };
}

function logicalOf({ finding, tenant, subject }: Entry) {
  const { construct, address } = finding.place;
  const names = [
    { fullyQualifiedName: [tenant, subject].filter((part) => part !== "").join(", "), kind: "object" },
    ...(construct === undefined ? [] : [{ fullyQualifiedName: plain(construct), kind: "object" }]),
    ...(address === undefined ? [] : [{ fullyQualifiedName: plain(address), kind: "resource" }]),
  ];
  return names.filter(({ fullyQualifiedName }) => fullyQualifiedName !== "");
}
