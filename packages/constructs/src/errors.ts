/** Mistakes in how tenants are declared. */
import { inert, maskPersonal, type Location, type NotedLocation } from "@tmes-as-code/policy";
import { nameOf } from "@tmes-as-code/policy/node";
import { endingPlainly } from "./end-plainly.ts";

/** Where a mistake was made. */
export interface Declared {
  /** Name of the construct's class. */
  readonly type: string;
  /** Path in the construct tree. */
  readonly path: string;
  readonly location: NotedLocation | undefined;
}

/** One thing that is wrong. */
export interface Problem {
  /** Path of the setting, when it is about one. */
  readonly path?: string;
  /** What was found and what is allowed. A value is quoted only where it cannot say anything about a person. */
  readonly message: string;
}

/**
 * A construct cannot be what its properties say, or an app cannot be synthesised.
 *
 * The message names every problem, the construct and the author's line.
 */
export class TmesConfigError extends Error {
  override readonly name = "TmesConfigError";
  readonly problems: readonly Problem[];
  readonly construct: string | undefined;
  readonly location: Location | undefined;

  constructor(problems: readonly Problem[], declared?: Declared) {
    const lines = problems.map(({ path, message }) =>
      maskPersonal(path === undefined ? message : `${path}: ${message}`),
    );
    super(
      inert(
        declared === undefined
          ? lines.join("\n")
          : `${describe(declared)}\n${lines.map((line) => `  ${line}`).join("\n")}`,
      ),
    );
    this.problems = problems;
    this.construct = declared?.path;
    this.location = declared?.location;
    endingPlainly(this);
  }
}

/** `TmesVirusRule eu/Default (src/main.ts:12:3)`. */
export function describe({ type, path, location }: Declared): string {
  const construct = maskPersonal(`${type} ${path}`);
  return location === undefined ? construct : `${construct} (${locationText(location)})`;
}

/** `src/main.ts:12:3`. */
export function locationText({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** The synth check found errors. The findings were printed and are in the report. */
export class TmesPolicyError extends Error {
  override readonly name = "TmesPolicyError";
  /** How many findings of error severity there are. */
  readonly errors: number;
  /** The report's file. */
  readonly report: string;

  constructor(errors: number, report: string) {
    super(
      `${errors === 1 ? "1 privacy rule finding" : `${errors} privacy rule findings`} at error severity, see above and ${nameOf(report, process.cwd())}.`,
    );
    this.errors = errors;
    this.report = report;
    // Where synth was called does not explain the findings.
    this.stack = `${this.name}: ${this.message}`;
    endingPlainly(this);
  }
}
