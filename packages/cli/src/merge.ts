/** `tmes merge`: the reports of shards, or of several repositories, as one. */
import { MergeError, mergeReports, text, type Report } from "@tmes-as-code/policy";
import { nameOf, readText, reportRoot } from "@tmes-as-code/policy/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createRequire } from "node:module";
import { UsageError } from "./errors.ts";
import type { ExitCode } from "./exit-codes.ts";
import { deliver, nothingChecked, type OutputOptions } from "./deliver.ts";

/**
 * Puts JSON reports together and reports what is in all of them.
 *
 * @throws UsageError for files that are no reports, and for reports that do not belong together: then nothing is written.
 */
export function merge(paths: readonly string[], options: OutputOptions): ExitCode {
  const root = reportRoot();
  const isReport = reportGuard();
  const read = paths.map((path) => readReport(path, nameOf(path, root), isReport));
  const [first, ...others] = read.map(({ report }) => report);
  if (first === undefined) throw new UsageError("no report to merge.");
  try {
    const report = mergeReports([first, ...others]);
    return deliver({ report, root, notes: [], faults: nothingChecked(report) }, options);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    const names = error.reports.map((index) => read[index]?.name ?? "");
    throw new UsageError(
      `${text.list(names, 3)}: ${error.message}`,
      "Merge reports that one command gave for different tenants: same tmes, same configuration, same --today, and every shard of the same inputs.",
      { cause: error },
    );
  }
}

type ReportGuard = (value: unknown) => value is Report;

function reportGuard(): ReportGuard {
  const schema: unknown = createRequire(import.meta.url)("@tmes-as-code/policy/schema/report.schema.json");
  if (typeof schema !== "object" || schema === null) throw new Error("The schema of reports is missing.");
  return new Ajv2020().compile<Report>(schema);
}

function readReport(path: string, name: string, isReport: ReportGuard): { name: string; report: Report } {
  const report = parse(readText(path, name), name);
  if (isReport(report)) return { name, report };
  throw new UsageError(
    `${name}: it is no report of this version of tmes.`,
    "A report is what `tmes check --format json --output <file>` writes.",
  );
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${name}: it is no JSON, or cut off.`, "Write the report anew.", { cause });
  }
}
