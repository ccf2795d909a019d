/** Lists other than reports, in a few forms. */
import { csvCell, maskMember, text } from "@tmes-as-code/policy";
import { fitted, width } from "./terminal.ts";

/** A list: columns by their titles, and rows of texts. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Instead of an empty list. */
  readonly none: string;
  /** The same for programs. */
  readonly document: object;
}

const forms = { pretty, csv, markdown, json } satisfies Readonly<Record<string, (table: Table) => string>>;

/** A form of a list. */
export type TableForm = keyof typeof forms;

/** All forms, the default first. */
export const tableForms = Object.keys(forms);

/** A list as text; every cell without what names a person by its form. */
export function tableText(form: TableForm, table: Table): string {
  return forms[form]({ ...table, rows: table.rows.map((row) => row.map((cell) => text.plain(cell))) });
}

/** A table, or where it is too wide for the terminal the cells of each row below one another. */
function pretty({ columns, rows, none }: Table): string {
  if (rows.length === 0) return `${none}\n`;
  const widths = columns.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const lines = [columns, ...rows].map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  "));
  const table = lines.map((line) => line.trimEnd());
  if (!process.stdout.isTTY || table.every((line) => line.length <= width())) return `${table.join("\n")}\n`;
  const label = Math.max(...columns.map((title) => title.length));
  const records = rows.map((row) =>
    columns
      .map((title, index) => ({ title, cell: row[index] ?? "" }))
      .filter(({ cell }) => cell !== "")
      .map(({ title, cell }) => fitted(`${title.padEnd(label)}  ${cell}\n`, width()))
      .join(""),
  );
  return records.join("\n");
}

function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function markdown({ columns, rows, none }: Table): string {
  if (rows.length === 0) return `${none}\n`;
  const cell = (content: string): string => content.replaceAll(/[\\|`*_<>[\]]/g, "\\$&").replaceAll(/\s+/g, " ");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${[line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n")}\n`;
}

function json({ document }: Table): string {
  return `${JSON.stringify(document, maskMember, 2)}\n`;
}
