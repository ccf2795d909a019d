// What OPA finds wrong with policies or with a request, as typed values.

/** A place in a policy or data file, as OPA counts: from 1. */
export interface Location {
  readonly file: string;
  readonly row: number;
  readonly col: number;
}

/** One problem that OPA reports. */
export interface Issue {
  readonly message: string;
  /** OPA's class of error, such as `rego_parse_error`, `rego_type_error` or `rego_unsafe_var_error`. */
  readonly code?: string;
  readonly location?: Location;
  /** What OPA adds, such as the offending line and a marker. */
  readonly details?: unknown;
}

/** Thrown when a command cannot give its result. `issues` says why, each with file and row where OPA knows them. */
export class OpaError extends Error {
  override readonly name = "OpaError";
  readonly command: string;
  readonly exitCode: number;
  readonly issues: readonly Issue[];
  /** The place of the first issue that has one. */
  readonly file: string | undefined;
  readonly row: number | undefined;
  readonly col: number | undefined;

  constructor(command: string, exitCode: number, issues: readonly Issue[], options?: ErrorOptions) {
    super(`opa ${command}: ${issues.map(describe).join("\n") || `exit ${exitCode}`}`, options);
    this.command = command;
    this.exitCode = exitCode;
    this.issues = issues;
    const location = issues.find((issue) => issue.location)?.location;
    this.file = location?.file;
    this.row = location?.row;
    this.col = location?.col;
  }
}

/** One line for an issue: `file:row:col: code: message`. */
export function describe(issue: Issue): string {
  const { location, code, message } = issue;
  const place = location ? `${location.file}:${location.row}:${location.col}: ` : "";
  return `${place}${code ? `${code}: ` : ""}${message}`;
}
