/** What a form of reports is. */
import type { Report } from "../types.ts";

/** How a report is printed; a format takes what it can use. */
export interface PrintOptions {
  readonly colour: boolean;
  /** Columns to wrap sentences at; by default 100. Places and values are never broken. */
  readonly width?: number;
  /** The text of an author's file, for the lines around a finding; nothing where it cannot or should not be shown. */
  readonly readSource?: (file: string) => string | undefined;
  /** Everything: no list cut, no repetition folded. */
  readonly verbose?: boolean;
}

/** A form of reports. */
export interface Format {
  /** What it is for, in one phrase. */
  readonly title: string;
  /** Of files in it, without a dot. */
  readonly extension: string;
  /** The command's options that change what is printed. */
  readonly options: readonly ("verbose" | "allResults")[];
  /** The whole text or its parts, with a newline at the end. */
  readonly print: (report: Report, options: PrintOptions) => string | Iterable<string>;
}
