#!/usr/bin/env node
/**
 * Starts `tmes`. All but `tmes policy` runs from one file, whose compiled code is kept in the user's cache folder: reading
 * and compiling many modules would take longer than a check of one document. Built to CommonJS, because only a script can
 * be started from compiled code.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { readKept } from "@tmes-as-code/policy/node";
import { codeFolder, keepAlone } from "./code-cache.ts";
import { exitCodes } from "./exit-codes.ts";
import { tooOld } from "./node-version.ts";

const [, , name] = process.argv;

const refusal = tooOld(process.version);

if (refusal !== undefined) {
  process.stderr.write(refusal);
  process.exitCode = exitCodes.unusable;
} else if (name === "policy") {
  void import(pathToFileURL(join(__dirname, "bin.js")).href);
} else {
  const file = join(__dirname, "command.cjs");
  const source = readFileSync(file, "utf8");
  const kept = codeFolder(process.env, process.platform);
  // V8 refuses code of another version of itself, and compares no more than the length of the source.
  const key = createHash("sha256").update(process.version).update(source).digest("hex").slice(0, 32);
  const cachedData = kept === undefined ? undefined : readKept(kept, key, "may-read");
  const script = new Script(`(function (require, module, exports, __filename) {${source}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  const start = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  start(createRequire(file), module, module.exports, file);
  if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    process.once("exit", () => {
      // With what was compiled in the meantime.
      keepAlone(kept, key, script.createCachedData());
    });
  }
}
