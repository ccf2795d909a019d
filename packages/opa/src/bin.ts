#!/usr/bin/env node
// The `opa` command: hands its arguments to the module, with the working folder and the folders of named paths.
import { readFileSync, writeSync } from "node:fs";
import { foldersOf, guestPath } from "./folders.ts";
import { opaModule } from "./module.ts";
import { run } from "./run.ts";

const args = process.argv.slice(2);
const cwd = process.cwd();
const { exitCode, stdout, stderr } = run(await opaModule(), {
  args: process.platform === "win32" ? args.map(guestPath) : args,
  cwd: guestPath(cwd),
  folders: foldersOf(cwd, args.flatMap(pathsIn)),
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

/** The paths an argument may name: itself (`rules/`), a flag's value (`--output=x.tar.gz`, `-ox.tar.gz`). */
function pathsIn(arg: string): string[] {
  if (!arg.startsWith("-")) return [arg];
  const value = arg.startsWith("--") ? arg.slice(arg.indexOf("=") + 1) : arg.slice(2).replace(/^=/, "");
  return arg.startsWith("--") && !arg.includes("=") ? [] : [value];
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
