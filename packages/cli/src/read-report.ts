/** JSON reports as `tmes check` writes them. */
import type { Report } from "@tmes-as-code/policy";
import { nameOf, readText, reportRoot } from "@tmes-as-code/policy/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createRequire } from "node:module";
import { UsageError } from "./errors.ts";

/** Reads reports. @throws UsageError for what is none. */
export function readReports(paths: readonly string[]): readonly Report[] {
  const root = reportRoot();
  return paths.map((path) => readReport(path, nameOf(path, root)));
}

type ReportGuard = (value: unknown) => value is Report;

let reportGuard: ReportGuard | undefined;

/** Compiling the schema takes as long as a small check. */
function compileGuard(): ReportGuard {
  const schema: unknown = createRequire(import.meta.url)("@tmes-as-code/policy/schema/report.schema.json");
  if (typeof schema !== "object" || schema === null) throw new Error("The schema of reports is missing.");
  return new Ajv2020().compile<Report>(schema);
}

function readReport(path: string, name: string): Report {
  const report = parse(readText(path, name), name);
  const isReport = (reportGuard ??= compileGuard());
  if (isReport(report)) return report;
  const other = versionOf(report);
  throw new UsageError(
    `${name}: it is not a report of this version of tmes${other === undefined ? "" : `: its \`schema\` is ${other}`}.`,
    "A report is what `tmes check --format json --output <file>` writes.",
  );
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${name}: it is not JSON, or it is cut off.`, "Write the report anew.", { cause });
  }
}

const current: Report["schema"] = "tmes-report/v2";

/** The version that something says it is, if it is another one of a report. */
function versionOf(report: unknown): string | undefined {
  const schema = typeof report === "object" && report !== null && "schema" in report ? report.schema : undefined;
  return typeof schema === "string" && /^tmes-report\/v\d{1,3}$/.test(schema) && schema !== current
    ? schema
    : undefined;
}
