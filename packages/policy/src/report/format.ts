/** What a form of reports is. */
import type { Dialect } from "../output/commands.ts";
import type { Report } from "../types.ts";
import type { RuleHelp } from "./entry.ts";
import type { Prepared } from "./prepared.ts";

/** How a report is printed; a format takes what it can use. */
export interface PrintOptions {
  readonly colour: boolean;
  /** Columns to wrap sentences at; by default 100. Places and values are never broken. */
  readonly width?: number;
  /** The text of an author's file, for the lines around a finding; nothing where it cannot or should not be shown. */
  readonly readSource?: (file: string) => string | undefined;
  /** Everything: no list cut, no repetition folded. */
  readonly verbose?: boolean;
  /** What prints everything, where the report is short; by default the command's `--verbose`. */
  readonly full?: string;
  /** The report in words, as `prepare` gives it: made once, where several formats are printed. */
  readonly prepared?: Prepared;
  /** What rules are about, by id; for the formats that explain them. */
  readonly rules?: ReadonlyMap<string, RuleHelp>;
}

/** A form of reports. */
export interface Format {
  /** What it is for, in one phrase. */
  readonly title: string;
  /** Of files in it, without a dot. */
  readonly extension: string;
  /** The command's options that change what is printed. */
  readonly options: readonly ("verbose" | "allResults")[];
  /** Whose logging commands it consists of; all other formats must not contain any. */
  readonly commands?: Dialect;
  /** The whole text or its parts, with a newline at the end. */
  readonly print: (report: Report, options: PrintOptions) => string | Iterable<string>;
}
