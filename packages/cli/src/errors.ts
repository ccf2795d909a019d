/** Errors as a user sees them: one line on standard error that says what and where, one that says what to do. */
import { isObject } from "@tmes-as-code/catalog";
import { escapeControls, maskPersonal, text } from "@tmes-as-code/policy";
import { terminalWidth } from "@tmes-as-code/policy/node";
import { coloured, fitted, write } from "./terminal.ts";

/** The command cannot do what it was asked to: a wrong option, a file that is not there. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

interface Described {
  readonly where: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
}

/**
 * Writes `error: <file>:<line>:<column>: …` and `  help: …` to standard error, for each problem of the error; with
 * TMES_DEBUG=1 the stack too.
 */
export function printError(error: unknown): void {
  const [red, cyan] = coloured("stderr") ? [paint(31), paint(36)] : [asIs, asIs];
  const lines = describe(error).flatMap(({ where, message, hint }, index, all) => [
    inLines("error:", red, `${where === undefined ? "" : `${escapeControls(where)}: `}${oneLine(message)}`),
    // The same advice once.
    ...(hint === undefined || hint === all[index + 1]?.hint ? [] : [inLines("  help:", cyan, oneLine(hint))]),
  ]);
  write("stderr", `${lines.join("\n")}\n`);
  if (process.env["TMES_DEBUG"] === "1" && error instanceof Error) write("stderr", `${maskPersonal(stackOf(error))}\n`);
}

/** Writes `note: …` to standard error. */
export function printNote(note: string): void {
  const cyan = coloured("stderr") ? paint(36) : asIs;
  write("stderr", `${inLines("note:", cyan, oneLine(note))}\n`);
}

/** What an error says a user can do something about: those of the engine have a `hint`, and maybe several problems. */
function describe(error: unknown): readonly Described[] {
  if (!(error instanceof Error)) return [unexpected(String(error))];
  if ("problems" in error && Array.isArray(error.problems)) {
    const problems = error.problems.filter(isObject).map(described);
    if (problems.length > 0) return problems;
  }
  return ["hint" in error ? described(error) : unexpected(error.message)];
}

function described(problem: object): Described {
  return {
    where: placeOf(problem),
    message: "message" in problem ? String(problem.message) : "",
    hint: "hint" in problem && typeof problem.hint === "string" ? problem.hint : undefined,
  };
}

function placeOf(error: object): string | undefined {
  if (!("file" in error) || typeof error.file !== "string") return undefined;
  const line = "line" in error && typeof error.line === "number" ? [error.line] : [];
  const column = line.length > 0 && "column" in error && typeof error.column === "number" ? [error.column] : [];
  return [error.file, ...line, ...column].join(":");
}

function unexpected(message: string): Described {
  return {
    where: undefined,
    message: `something unexpected happened: ${message}`,
    hint: "This is a fault of tmes, not of your input. TMES_DEBUG=1 shows where.",
  };
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by: ${stackOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}

/** One line, so that other programs find it; on a terminal as many as it takes. */
function inLines(label: string, paint: (text: string) => string, sentence: string): string {
  const line = `${label} ${sentence}`;
  const shown = process.stderr.isTTY ? fitted(line, terminalWidth(process.stderr)) : line;
  return shown.replace(label, paint);
}

/** Folds white space. */
function oneLine(message: string): string {
  return text.plain(message.replaceAll(/\s+/g, " "));
}

function paint(code: number): (text: string) => string {
  return (text) => `\u001b[${String(code)}m${text}\u001b[39m`;
}

function asIs(text: string): string {
  return text;
}
