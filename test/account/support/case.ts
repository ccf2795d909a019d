/** What a case of the corpus is: an input laid out in a folder, a command, and what must come of it. */

/** What is at a path of the layout. Text is written as UTF-8. */
export type Entry =
  | string
  | Uint8Array
  /** A symbolic link; `{root}` in the target stands for the case's folder, so that a link can be absolute. */
  | { readonly link: string }
  /** An empty folder. */
  | { readonly folder: true }
  /** A named pipe that nobody writes to. */
  | { readonly pipe: true };

/** Files by path, relative to the case's folder. A trailing `/` is not needed. */
export type Layout = Readonly<Record<string, Entry>>;

/** Kinds of hole a check could have. */
export type HoleKind =
  | "not recognised"
  | "not entered"
  | "link"
  | "encoding"
  | "syntax"
  | "stream"
  | "keys"
  | "names"
  | "noise"
  | "nothing to check"
  | "completeness"
  | "contradiction"
  | "hidden item"
  | "foreign item"
  | "input form"
  | "synth mismatch"
  | "shards"
  | "configuration"
  | "leak"
  | "injection"
  | "cost";

/** What must come of a run. What is left out is not looked at. */
export interface Expectation {
  /** Exit codes that are right; several only where the requirement leaves the choice. */
  readonly exit: number | readonly number[];
  /** File or folder names that standard output or standard error must contain. */
  readonly names?: readonly string[];
  /** What standard output and standard error together must say, white space folded. */
  readonly says?: readonly RegExp[];
  /** Tenants with an open finding of error severity in the JSON report. */
  readonly finds?: readonly string[];
  /** Tenants of the JSON report with what was seen of them. */
  readonly views?: Readonly<Record<string, "open" | "closed">>;
  /** Tenants the JSON report has, and no others. */
  readonly tenants?: readonly string[];
  /** What no stream may show: as it is, with white space folded or removed, and in decoded JSON texts. */
  readonly never?: readonly (string | RegExp)[];
  /** What no stream may show as it is. */
  readonly neverRaw?: readonly RegExp[];
  /**
   * Files that are not ours: each is named, or the report counts those that are not. Only for layouts in which no other
   * count can be the same number.
   */
  readonly accounted?: readonly string[];
  /** Most lines of standard output. */
  readonly lines?: number;
}

/** Something that happens before the command: another command, or a change of files. */
export type Step =
  { readonly args: readonly string[]; readonly exit: number | readonly number[] } | { readonly files: Layout };

/** A case. */
export interface Case {
  /** Unique in its file. */
  readonly id: string;
  readonly kind: HoleKind;
  /** Why the input matters, in one line. */
  readonly why: string;
  readonly layout: Layout | (() => Layout);
  /** `false`: the folder is not a repository. */
  readonly repository?: false;
  /** The folder of the layout to run in. */
  readonly cwd?: string;
  readonly before?: readonly Step[];
  /** Arguments of `tmes`; `{root}` stands for the case's folder. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of a terminal; without it, standard output is not a terminal. */
  readonly columns?: number;
  readonly expect: Expectation;
  /** Why this expectation, where the requirement leaves it open. */
  readonly judgement?: string;
}

/** The cases of one file. */
export interface CaseFile {
  readonly title: string;
  readonly cases: readonly Case[];
}

/** The date of every check. */
const today = ["--today", "2026-11-24"];

/** Arguments of a check with a JSON report. */
export function checkJson(...paths: readonly string[]): readonly string[] {
  return ["check", ...paths, "--format", "json", ...today];
}

/** Arguments of a check with a report for people. */
export function checkPretty(...paths: readonly string[]): readonly string[] {
  return ["check", ...paths, ...today];
}
