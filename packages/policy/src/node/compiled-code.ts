/** Compiled code in the user's cache folder. It is run as it is found there, so it must be the user's own. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder, keep, readKept } from "./user-cache.ts";

/** Files of compiled code that are kept: those of the command and of the lint plugin, in a terminal and in an editor. */
const mostKept = 4;

/** The folder for compiled code; `undefined` where none is kept: without a cache folder, and with `TMES_CODE_CACHE=off`. */
export function codeFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  return env["TMES_CODE_CACHE"] === "off" ? undefined : cacheFolder("code", env, platform);
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
  // V8 refuses code of another version of itself, and compares no more than the length of the source.
  const key = createHash("sha256").update(process.versions.v8).update(bytes).digest("hex").slice(0, 32);
  const cachedData = folder === undefined ? undefined : readKept(folder, key, "may-read");
  // The fastest way to read ASCII.
  const script = new Script(`(function (require, module, exports, __filename) {${bytes.toString("latin1")}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module: { readonly exports: unknown } = { exports: {} };
  const start = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  start(createRequire(file), module, module.exports, file);
  if (folder !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    process.once("exit", () => keepCode(folder, key, script.createCachedData()));
  }
  return module.exports;
}

/** Keeps code, and no more than the newest files. Where that fails, nothing is kept. */
export function keepCode(folder: string, key: string, data: Uint8Array): void {
  if (!keep(folder, key, data)) return;
  try {
    const others = readdirSync(folder)
      .filter((name) => name !== key)
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of others.slice(mostKept - 1)) rmSync(path, { force: true });
  } catch {
    // The process did what it was asked to.
  }
}
