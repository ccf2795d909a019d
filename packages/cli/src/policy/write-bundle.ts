/** Bundles as files. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { reasonOf } from "@tmes-as-code/policy/node";
import type { Artefacts } from "@tmes-as-code/policy-build";
import { UsageError } from "../errors.ts";
import { writeResults } from "../output.ts";
import { archiveOf } from "./archive.ts";
import { signedMembers, type SigningKey } from "./signing.ts";

/** Name of the plain bundle beside the folder `bundle`. */
export const plainBundle = "policies.tar.gz";

/** Name of the compiled bundle as one file, beside the folder `bundle`. */
export const compiledBundle = "bundle.tar.gz";

/**
 * What a build comes to, by file name: `bundle/` for our own engine, and the plain bundle; where a key is given, the
 * compiled bundle as a signed archive too.
 */
export function bundleFiles(
  built: Artefacts,
  key: SigningKey | undefined,
): Readonly<Record<string, string | Uint8Array>> {
  const files = { ...compiledFiles(built), [plainBundle]: built.plain() };
  if (key === undefined) return files;
  const { wasm, data, manifest } = built;
  const members = { "policy.wasm": wasm, "data.json": Buffer.from(data), "manifest.json": Buffer.from(manifest) };
  return { ...files, [compiledBundle]: archiveOf(signedMembers(members, key)) };
}

/** What our own engine loads, by file name. */
export function compiledFiles({ wasm, data, manifest }: Artefacts): Readonly<Record<string, string | Uint8Array>> {
  return { "bundle/policy.wasm": wasm, "bundle/data.json": data, "bundle/manifest.json": manifest };
}

/**
 * Writes files by their names below `folder`, each as a whole; folders are made.
 *
 * @throws UsageError when they cannot be written.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const results = Object.entries(files).map(([name, text]) => ({ file: join(folder, name), text }));
  try {
    for (const { file } of results) mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    throw new UsageError(`${folder}: cannot be written: ${reasonOf(cause)}.`, undefined, { cause });
  }
  const [fault] = writeResults(results);
  if (fault !== undefined) throw fault;
}
