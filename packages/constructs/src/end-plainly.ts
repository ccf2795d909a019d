/** How a program ends that lets an error of this package end it: with its sentences, and without Node's trace. */
import { ConfigError, inert, InputError, maskPersonal, PolicyError, text } from "@tmes-as-code/policy";
import { terminalWidth } from "@tmes-as-code/policy/node";

/** Errors that explain themselves. */
const plain = new WeakSet<Error>();
let isHandling = false;

/**
 * The same error. If it ends the program, its message is printed and the exit code is 1. A program that catches it, or that
 * handles uncaught errors itself, notices nothing. With `TMES_DEBUG=1` Node prints its trace.
 */
export function endingPlainly<Thrown extends Error>(error: Thrown): Thrown {
  plain.add(error);
  if (isHandling || process.listenerCount("uncaughtException") > 0 || process.env["TMES_DEBUG"] === "1") return error;
  isHandling = true;
  const stop = (): void => {
    isHandling = false;
    process.off("uncaughtException", end);
  };
  const end = (thrown: unknown): void => {
    stop();
    if (thrown instanceof Error && plain.has(thrown)) process.stderr.write(sentences(thrown), () => process.exit(1));
    // Another error ends the program as it always does.
    else
      queueMicrotask(() => {
        throw thrown;
      });
  };
  process.on("uncaughtException", end);
  // What ends the program does so before anything else runs.
  setImmediate(stop);
  return error;
}

/** Whether an error of the check at synth is about the configuration, a bundle or an input. */
export function isOfCheck(error: unknown): error is Error {
  return error instanceof PolicyError || error instanceof InputError;
}

function sentences(error: Error): string {
  const hint = isOfCheck(error) && "hint" in error && typeof error.hint === "string" ? `\n  help: ${error.hint}` : "";
  const sentence = `error: ${placeOf(error)}${maskPersonal(error.message)}${hint}`;
  return inert(`${sentence.split("\n").flatMap(fitted).join("\n")}\n`);
}

/** On a terminal in lines that fit. */
function fitted(line: string): readonly string[] {
  const columns = terminalWidth(process.stderr);
  if (!process.stderr.isTTY || line.length <= columns) return [line];
  const [first = "", ...others] = text.breakLines(line.trimStart(), columns - 4, columns - 2);
  const indent = line.slice(0, line.length - line.trimStart().length);
  return [indent + first, ...others.map((each) => `${indent}  ${each}`)];
}

function placeOf(error: Error): string {
  if (!(error instanceof ConfigError || error instanceof InputError)) return "";
  const { file, line, column } = error;
  return `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
}
