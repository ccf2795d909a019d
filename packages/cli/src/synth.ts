/** A synthesised CDKTF program: the folder `cdktf.out`. */
import { canonicalJson, readSynth, type StatedClaims } from "@tmes-as-code/policy";
import {
  isFile,
  nameOf,
  notedDigests,
  readStacks,
  stackDigests,
  stackFiles,
  validationReportFile,
} from "@tmes-as-code/policy/node";
import { join } from "node:path";
import { sha256 } from "./digest.ts";
import { UsageError } from "./errors.ts";
import type { Inputs } from "./read-inputs.ts";

/**
 * Reads a `cdktf.out`, and says where the check at synth did not see what is there now.
 *
 * @param claims - What its configuration states of Terraform's resources.
 * @throws PolicyError when a stack's file is missing, InputError for what is in it.
 */
export function readSynthFolder(folder: string, root: string, claims: StatedClaims): Inputs {
  const name = nameOf(folder, root);
  return {
    inputs: [
      {
        path: folder,
        source: readSynth(readStacks(folder, root), name, claims),
        sha256: sha256(canonicalJson(stackDigests(folder, root))),
      },
    ],
    notRead: [],
    faults: synthFaults(folder, root),
  };
}

const again = "Synthesise again; the check at synth writes the report, also when it finds something.";

/** Whether the check at synth ran on the very files that are checked now: a skipped one must not pass unnoticed. */
function synthFaults(folder: string, root: string): readonly UsageError[] {
  const name = nameOf(folder, root);
  const file = `${name}/${validationReportFile}`;
  if (!isFile(join(folder, validationReportFile)))
    return [new UsageError(`${file}: it is missing, so the check at synth did not run.`, again)];
  const noted = notedDigests(folder, root);
  if (noted === undefined) return [new UsageError(`${file}: it is not what the check at synth writes.`, again)];
  const now = stackDigests(folder, root);
  return stackFiles(folder, root).flatMap((stack) => {
    const seen = Object.hasOwn(noted, stack) ? noted[stack] : undefined;
    if (seen !== undefined && seen === now[stack]) return [];
    const what =
      seen === undefined ? "the check at synth did not see it" : "it is not the file that the check at synth saw";
    return [new UsageError(`${name}/${stack}: ${what}.`, again)];
  });
}
