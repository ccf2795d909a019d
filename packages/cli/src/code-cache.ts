/** Compiled code in the user's cache folder. It is run as it is found there, so it must be the user's own. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, keep } from "@tmes-as-code/policy/node";

/** The folder for compiled code; `undefined` where none is kept: without a cache folder, and with `TMES_CODE_CACHE=off`. */
export function codeFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  return env["TMES_CODE_CACHE"] === "off" ? undefined : cacheFolder("code", env, platform);
}

/** Keeps data under a key, instead of whatever was kept before. Where that fails, nothing is kept. */
export function keepAlone(folder: string, key: string, data: Uint8Array): void {
  if (!keep(folder, key, data)) return;
  try {
    for (const other of readdirSync(folder)) if (other !== key) rmSync(join(folder, other), { force: true });
  } catch {
    // The command did what it was asked to.
  }
}
