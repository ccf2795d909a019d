/** The command as a process. */
import { reasonOf } from "@tmes-as-code/policy/node";
import { printError, UsageError } from "./errors.ts";
import { exitCodes } from "./exit-codes.ts";
import { main } from "./main.ts";

/** Runs the command line of this process, and sets its exit code. */
export async function run(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`tmes check … | head`) is not an error.
    if (error.code === "EPIPE" || process.exitCode === exitCodes.unusable) return;
    printError(
      new UsageError(
        `standard output cannot be written: ${reasonOf(error)}.`,
        "What was printed is not complete. Name a file with --output: it is written whole or not at all.",
      ),
    );
    process.exitCode = exitCodes.unusable;
  });
  // There is no other place to say it.
  process.stderr.on("error", () => undefined);
  const code = await main(process.argv.slice(2));
  if (process.exitCode !== exitCodes.unusable) process.exitCode = code;
  // Once errors of writing are known. Nothing else is left to do, and freeing the memory of a process takes it milliseconds.
  setImmediate(() => {
    if ([process.stdout, process.stderr].every(({ writableLength }) => writableLength === 0)) process.exit();
  });
}
