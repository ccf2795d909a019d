/** A synthesised CDKTF program: the folder `cdktf.out`. */
import { decodeUtf8, readSynth, type SynthStack } from "@tmes-as-code/policy";
import { join } from "node:path";
import { UsageError } from "./errors.ts";
import { isFile, isFolder, nameOf, readBytes } from "./files.ts";
import type { Inputs } from "./read-inputs.ts";
import { stackFiles, synthFaults } from "./synth-report.ts";

/** Whether a folder is what a synth writes. */
export function isSynth(folder: string): boolean {
  return isFile(join(folder, "manifest.json")) && isFolder(join(folder, "stacks"));
}

/**
 * Reads a `cdktf.out`, and says where the check at synth did not see what is there now.
 *
 * @throws UsageError when a stack's file is missing, InputError for what is in it.
 */
export function readSynthFolder(folder: string, root: string): Inputs {
  const name = nameOf(folder, root);
  const stacks = stackFiles(folder, name).map((stack): SynthStack => {
    const path = join(folder, stack);
    const file = nameOf(path, root);
    if (!isFile(path)) throw new UsageError(`${file}: manifest.json names it, and it is missing.`, "Synthesise again.");
    const beside = join(path, "..", "tmes-sources.json");
    const sources = isFile(beside) ? { file: nameOf(beside, root), text: textOf(beside, root) } : undefined;
    return { file, text: textOf(path, root), ...(sources === undefined ? {} : { sources }) };
  });
  return { results: [readSynth(stacks, name)], notes: [], faults: synthFaults(folder, name) };
}

function textOf(path: string, root: string): string {
  const name = nameOf(path, root);
  return decodeUtf8(readBytes(path, name), name);
}
