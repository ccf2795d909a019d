/** Bundles as files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reasonOf } from "@tmes-as-code/policy/node";
import type { Artefacts } from "@tmes-as-code/policy-build";
import { UsageError } from "../errors.ts";

/** Name of the plain bundle beside the folder `bundle`. */
export const plainBundle = "policies.tar.gz";

/** What a build comes to, by file name: `bundle/` for our own engine, and the plain bundle. */
export function bundleFiles(built: Artefacts): Readonly<Record<string, string | Uint8Array>> {
  return { ...compiledFiles(built), [plainBundle]: built.plain() };
}

/** What our own engine loads, by file name. */
export function compiledFiles({ wasm, data, manifest }: Artefacts): Readonly<Record<string, string | Uint8Array>> {
  return { "bundle/policy.wasm": wasm, "bundle/data.json": data, "bundle/manifest.json": manifest };
}

/**
 * Writes files by their names below `folder`; folders are made.
 *
 * @throws UsageError when they cannot be written.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (cause) {
    throw new UsageError(`${folder}: cannot be written: ${reasonOf(cause)}.`, undefined, { cause });
  }
}
