/** A synthesised CDKTF program: the folder `cdktf.out`. */
import { canonicalJson, readSynth, type StatedClaims } from "@tmes-as-code/policy";
import {
  isFile,
  nameOf,
  notedDigests,
  notJudged,
  readStacks,
  sourcesFile,
  synthDigests,
  unlistedStacks,
  validationReportFile,
} from "@tmes-as-code/policy/node";
import { join, posix } from "node:path";
import { sha256 } from "./digest.ts";
import { UsageError } from "./errors.ts";
import type { Inputs } from "./read-inputs.ts";

/**
 * Reads a `cdktf.out`, and says where manifest, folder and what the check at synth saw are not the same.
 *
 * @param claims - What its configuration states of Terraform's resources.
 * @throws PolicyError when a stack's file is missing, InputError for what is in it.
 */
export function readSynthFolder(folder: string, root: string, claims: StatedClaims): Inputs {
  const name = nameOf(folder, root);
  const { notRead, ...source } = readSynth(readStacks(folder, root), name, claims);
  return {
    inputs: [{ path: folder, source, sha256: sha256(canonicalJson(synthDigests(folder, root))) }],
    notRead: [...notRead, ...notJudged(folder, root)],
    faults: synthFaults(folder, root),
  };
}

const again =
  "Synthesise again: a program that declares a tenant with the constructs writes the report, also when it finds something.";

/** Whether the check at synth ran on the very files that are checked now: a skipped one must not pass unnoticed. */
function synthFaults(folder: string, root: string): readonly UsageError[] {
  const name = nameOf(folder, root);
  const file = `${name}/${validationReportFile}`;
  const unlisted = unlistedStacks(folder, root).map(
    (stack) =>
      new UsageError(
        `${name}/${stack}: it holds a stack that is not in manifest.json.`,
        "Remove it if an earlier synth left it there; otherwise synthesise again.",
      ),
  );
  if (!isFile(join(folder, validationReportFile)))
    return [...unlisted, new UsageError(`${file}: it is missing, so the check at synth did not run.`, again)];
  const noted = notedDigests(folder, root);
  if (noted === undefined)
    return [...unlisted, new UsageError(`${file}: it is not what the check at synth writes.`, again)];
  const now = synthDigests(folder, root);
  const stacks = [...new Set([...Object.keys(noted.digests), ...Object.keys(now.digests)])].sort();
  const different = stacks.flatMap((stack) => [
    ...difference(`${name}/${stack}`, ownOf(noted.digests, stack), ownOf(now.digests, stack)),
    ...difference(
      `${name}/${posix.dirname(stack)}/${sourcesFile}`,
      ownOf(noted.sources, stack),
      ownOf(now.sources, stack),
    ),
  ]);
  return [...unlisted, ...different];
}

function ownOf(digests: Readonly<Record<string, unknown>>, stack: string): unknown {
  return Object.hasOwn(digests, stack) ? digests[stack] : undefined;
}

function difference(file: string, seen: unknown, now: unknown): readonly UsageError[] {
  if (seen === now) return [];
  const what =
    seen === undefined
      ? "the check at synth did not see it"
      : now === undefined
        ? "the check at synth saw it, and it is missing"
        : "it is not the file that the check at synth saw";
  return [new UsageError(`${file}: ${what}.`, again)];
}
