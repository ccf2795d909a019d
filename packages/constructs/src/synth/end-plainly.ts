/** How a program ends that lets the error of a synth end it: with its sentence, and without Node's trace. */
import { inert } from "@tmes-as-code/policy";

/**
 * The same error. If it ends the program, its message is printed and the exit code is 1. A program that catches it, or that
 * handles uncaught errors itself, notices nothing.
 */
export function endingPlainly<Thrown extends Error>(error: Thrown): Thrown {
  if (process.listenerCount("uncaughtException") > 0) return error;
  const end = (thrown: unknown): void => {
    process.off("uncaughtException", end);
    // Another error ends as it always does.
    if (thrown !== error) throw thrown;
    process.stderr.write(inert(`error: ${error.message}\n`), () => process.exit(1));
  };
  process.on("uncaughtException", end);
  // What ends the program does so before anything else runs.
  setImmediate(() => process.off("uncaughtException", end));
  return error;
}
