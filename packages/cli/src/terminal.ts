/** Standard output and standard error: the one way to write to them, whether to use colour, and how wide they are. */
import { inert, text as words, type Dialect } from "@tmes-as-code/policy";
import { terminalWidth } from "@tmes-as-code/policy/node";

/**
 * Writes whole lines, of which none is a command to a pipeline or a terminal.
 *
 * @param commands - Whose commands that show an issue are meant.
 */
export function write(stream: "stdout" | "stderr", text: string, commands?: Dialect): void {
  process[stream].write(inert(text, commands));
}

/** Colours: never with `--no-color` or NO_COLOR, always with FORCE_COLOR, otherwise only on a terminal. */
export function coloured(stream: "stdout" | "stderr"): boolean {
  const { env, argv } = process;
  if (argv.includes("--no-color") || (env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return process[stream].isTTY && env["TERM"] !== "dumb";
}

/** Writes sentences to standard output, on a terminal in lines that fit. */
export function say(text: string): void {
  write("stdout", process.stdout.isTTY ? fitted(text, width()) : text);
}

/**
 * The same text with its long lines in several. A term's description stays in its column where there is room; a command
 * of a shell stays one.
 */
export function fitted(text: string, columns: number): string {
  return text
    .split("\n")
    .flatMap((line) => (line.length <= columns ? [line] : fittedLine(line, columns)))
    .join("\n");
}

function fittedLine(line: string, columns: number): readonly string[] {
  const indent = line.length - line.trimStart().length;
  const [, term = "", gap = "", description = ""] = /^ *(\S.*?)( {2,})(\S.*)$/.exec(line) ?? [];
  const column = indent + term.length + gap.length;
  if (term !== "" && column <= columns / 2)
    return hanging(line.slice(0, column), words.breakLines(description, columns - column), column);
  if (term !== "") {
    const below = words.breakLines(description, columns - indent - 4);
    return [
      ...fitted(" ".repeat(indent) + term, columns).split("\n"),
      ...hanging(" ".repeat(indent + 4), below, indent + 4),
    ];
  }
  const isCommand = line.trimStart().startsWith("$ ");
  const room = columns - indent - (isCommand ? 2 : 0);
  const lines = words.breakLines(line.trimStart(), room - 2, room);
  const ends = isCommand ? lines.map((each, index) => (index < lines.length - 1 ? `${each} \\` : each)) : lines;
  return hanging(" ".repeat(indent), ends, indent + 2);
}

function hanging(start: string, [first = "", ...others]: readonly string[], by: number): readonly string[] {
  return [start + first, ...others.map((line) => " ".repeat(by) + line)];
}

/** Columns of standard output to wrap at. */
export function width(): number {
  return terminalWidth(process.stdout);
}
