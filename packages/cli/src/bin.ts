#!/usr/bin/env node
/** The `tmes` command. */
import { main } from "./main.ts";

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`tmes check … | head`) is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

// Not process.exit(): what was written must reach its reader.
process.exitCode = await main(process.argv.slice(2));
