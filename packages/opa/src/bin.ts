#!/usr/bin/env node
// The `opa` command: hands its arguments to the module, with the working folder.
import { readFileSync, writeSync } from "node:fs";
import { guestPath } from "./paths.ts";
import { opaServer } from "./server.ts";

const args = process.argv.slice(2);
const serve = await opaServer();
const { exitCode, stdout, stderr } = serve({
  args: process.platform === "win32" ? args.map(guestPath) : args,
  cwd: process.cwd(),
  stdin: readsStdin(args) ? readFileSync(0) : "",
});
writeAll(2, stderr);
writeAll(1, stdout);
process.exitCode = exitCode;

/** Only these read standard input; asking a terminal otherwise would wait for ever. */
function readsStdin([command, ...rest]: readonly string[]): boolean {
  if (command === "eval")
    return rest.some((arg) => arg === "--stdin" || arg === "--stdin-input" || /^-[a-zA-Z]*I$/.test(arg));
  return (
    command === "fmt" &&
    rest.every((arg) => arg.startsWith("-")) &&
    !rest.some((arg) => arg === "-h" || arg === "--help")
  );
}

/** Writes a whole chunk; a full pipe is tried again. */
function writeAll(fd: number, chunk: Uint8Array): void {
  for (let rest = chunk; rest.length > 0;) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
}
