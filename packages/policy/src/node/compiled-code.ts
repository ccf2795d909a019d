/** Compiled code in the user's cache folder. It is run as it is found there, so it must be the user's own. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { cacheFolder, keepWhole, readWhole } from "./user-cache.ts";

/** Files of compiled code that are kept: those of the command and of the lint plugin, in a terminal and in an editor. */
const mostKept = 4;

/** What is kept in the user's cache folder besides compiled code, and is trusted as that is. */
export type KeptKind = "bundles" | "claims" | "verdicts";

/**
 * The folder for compiled code, or for what it found out; `undefined` where none is kept: without a cache folder, and with
 * `TMES_CODE_CACHE=off`.
 */
export function codeFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  kind: "code" | KeptKind = "code",
): string | undefined {
  return env["TMES_CODE_CACHE"] === "off" ? undefined : cacheFolder(kind, env, platform);
}

/**
 * Runs a CommonJS file in ASCII as `require` does, from its compiled code where that is kept. Else the code is kept when the
 * process ends, with what was compiled in the meantime.
 *
 * @param file - Its absolute path.
 * @returns What it exports.
 */
export function runCompiled(file: string): unknown {
  const bytes = readFileSync(file);
  const folder = codeFolder(process.env, process.platform);
  // V8 refuses code of another version of itself or of other settings, and compares no more than the length of the source.
  const key = createHash("sha256").update(`${cachedDataVersionTag()}:`).update(bytes).digest("hex").slice(0, 32);
  const cachedData = folder === undefined ? undefined : readWhole(folder, key);
  // The fastest way to read ASCII.
  const script = new Script(
    `(function (require, module, exports, __filename, codeKey) {${bytes.toString("latin1")}\n})`,
    {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    },
  );
  const module: { readonly exports: unknown } = { exports: {} };
  const start = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  start(createRequire(file), module, module.exports, file, key);
  if (folder !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    process.once("exit", () => keepWhole(folder, key, script.createCachedData(), mostKept));
  }
  return module.exports;
}
