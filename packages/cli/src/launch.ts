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
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { readKept } from "@tmes-as-code/policy/node";
import { codeFolder, keepAlone } from "./code-cache.ts";
import { exitCodes } from "./exit-codes.ts";
import { tooOld } from "./node-version.ts";

/**
 * V8 optimises a function of WebAssembly after so many bytes of its code have run: after some 0.1 s. Its own limit (1.8 MB
 * in Node 20) is reached by one document, and optimising then takes more processor time than the check.
 */
const optimiseAfter = 100_000_000;

const [, , name] = process.argv;

const refusal = tooOld(process.version);

if (refusal !== undefined) {
  process.stderr.write(refusal);
  process.exitCode = exitCodes.unusable;
} else if (name === "policy") {
  void import(pathToFileURL(join(__dirname, "bin.js")).href);
} else {
  // Before code is read: V8 refuses code that was compiled with other settings.
  setFlagsFromString(`--wasm-tiering-budget=${String(optimiseAfter)}`);
  const file = join(__dirname, "command.cjs");
  const bytes = readFileSync(file);
  const kept = codeFolder(process.env, process.platform);
  // V8 refuses code of another version of itself, and compares no more than the length of the source.
  const key = createHash("sha256").update(process.version).update(bytes).digest("hex").slice(0, 32);
  const cachedData = kept === undefined ? undefined : readKept(kept, key, "may-read");
  // The bundler writes ASCII, and this is the fastest way to read it.
  const script = new Script(`(function (require, module, exports, __filename) {${bytes.toString("latin1")}\n})`, {
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
