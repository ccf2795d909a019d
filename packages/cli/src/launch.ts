#!/usr/bin/env node
/**
 * Starts `tmes`. All but `tmes policy` runs from one file, whose compiled code is kept in the user's cache folder: reading
 * and compiling many modules would take longer than a check of one document. `tmes check` has a file with nothing else.
 * Built to CommonJS, because only a script can be started from compiled code.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runCompiled } from "@tmes-as-code/policy/paths";
import { exitCodes } from "./exit-codes.ts";
import { tooOld } from "./node-version.ts";
import { v8Settings } from "./v8-settings.ts";

const [, , name] = process.argv;

const refusal = tooOld(process.version);

if (refusal !== undefined) {
  process.stderr.write(refusal);
  process.exitCode = exitCodes.unusable;
} else if (name === "policy") {
  void import(pathToFileURL(join(__dirname, "bin.js")).href);
} else {
  // Node's own compiled code, of what it needs for these streams, is of V8's usual settings.
  for (const stream of ["stdout", "stderr"]) Reflect.get(process, stream);
  // Before code is read: V8 refuses code that was compiled with other settings.
  for (const setting of v8Settings(process.versions.node)) setFlagsFromString(setting);
  // Pipelines mostly check, and keep no compiled code.
  runCompiled(join(__dirname, name === "check" ? "check.cjs" : "command.cjs"));
}
