/** Findings as a table of comma-separated values. */
import { escapeControls } from "../output/commands.ts";
import { plain } from "../output/plain.ts";
import type { Report } from "../types.ts";
import type { Entry, Field } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";

/** For spreadsheets: a row for each finding, formulas neutralised. */
export const csv: Format = {
  title: "a row for each finding, for spreadsheets",
  extension: "csv",
  options: [],
  print: rows,
};

/** Columns and what is in them. */
const columns: Readonly<Record<string, (entry: Entry) => string | number | undefined>> = {
  id: ({ finding }) => finding.id,
  level: ({ level }) => level,
  verdict: ({ finding }) => finding.verdict,
  status: ({ finding }) => finding.status,
  new: ({ finding }) => (finding.introduced === undefined ? "" : finding.introduced ? "yes" : "no"),
  "after merge": ({ afterMerge }) => (afterMerge ? "yes" : "no"),
  rule: ({ finding }) => plain(finding.rule),
  version: ({ finding }) => finding.version,
  tenant: ({ tenant }) => tenant,
  kind: ({ finding }) => plain(finding.item?.kind ?? ""),
  item: ({ finding }) => plain(finding.item?.name ?? ""),
  path: ({ finding }) => plain(finding.path),
  title: ({ title }) => title,
  message: ({ message }) => message,
  found: valueOf("found"),
  expected: valueOf("expected"),
  unknown: ({ finding }) => finding.unknown.map(({ path, reason }) => `${plain(path)} (${reason})`).join("; "),
  fix: (entry) => valueOf("fix")(entry) ?? valueOf("to settle")(entry),
  exception: ({ finding }) => plain(finding.exception?.id ?? finding.possiblyExcepted?.join("; ") ?? ""),
  owner: ({ finding }) => plain(finding.exception?.owner ?? ""),
  expires: ({ finding }) => plain(finding.exception?.expires ?? ""),
  file: ({ place }) => place && escapeControls(place.file),
  line: ({ place }) => place?.line,
  column: ({ place }) => place?.column,
  construct: valueOf("construct"),
  address: valueOf("address"),
  surface: ({ finding }) => finding.surface,
};

function valueOf(label: Field["label"]): (entry: Entry) => string | undefined {
  return ({ fields }) => fields.find((field) => field.label === label)?.text;
}

function* rows(report: Report, options: PrintOptions): Generator<string, void, void> {
  yield `${Object.keys(columns).join(",")}\n`;
  for (const entry of preparedOf(report, options).entries) {
    yield `${Object.values(columns)
      .map((of) => cell(of(entry) ?? ""))
      .join(",")}\n`;
  }
}

/** What a spreadsheet takes for the start of a formula, also in full width. */
const formula = /^[\s'"]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell in quotes. An apostrophe before what would be a formula makes it a text. */
export function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
