/** The command as a process. */
import { main } from "./main.ts";

/** Runs the command line of this process, and sets its exit code. */
export async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (`tmes check … | head`) is not an error.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  // Not process.exit(): what was written must reach its reader.
  process.exitCode = await main(process.argv.slice(2));
}
