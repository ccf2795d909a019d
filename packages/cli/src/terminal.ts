/** Standard output and standard error: the one way to write to them, whether to use colour, and how wide they are. */
import { inert, type Dialect } from "@tmes-as-code/policy";
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

/** Columns of standard output to wrap at. */
export function width(): number {
  return terminalWidth(process.stdout);
}
