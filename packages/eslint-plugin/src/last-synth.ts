/** The last synth of the program that a file belongs to, where it still holds. */
import type { JudgedBy } from "@tmes-as-code/policy";
import {
  changeSince,
  isWithin,
  readRecords,
  realPath,
  recordStore,
  usesFile,
  type SynthRecord,
} from "@tmes-as-code/policy/node";
import type { LintedFile } from "./linted-file.ts";

/** What the last synths of programs that use a file decided. */
export interface LastSynth {
  /** Records that hold for the file as the editor shows it. */
  readonly records: readonly SynthRecord[];
  /** Why a synth of the same inputs cannot be used. */
  readonly unusable: readonly string[];
}

const none: LastSynth = { records: [], unusable: [] };

/**
 * Finds what the last synths decided that a synth now would decide too.
 *
 * @param root - Of the repository.
 * @param judged - What lint judges by: a synth by other rules, another configuration or on another day is ignored.
 */
export function lastSynth({ file, form, sourceCode }: LintedFile, root: string, judged: JudgedBy): LastSynth {
  if (form !== "program") return none;
  const store = recordStore(root);
  if (store === undefined) return none;
  const here = realPath(root);
  const path = realPath(file);
  if (!isWithin(path, here)) return none;
  const open = { file: path, text: `${sourceCode.hasBOM ? "\uFEFF" : ""}${sourceCode.text}` };
  const held = readRecords(here, store).filter(
    (record) =>
      usesFile(record, path) &&
      isJudgedAlike(record.report, judged) &&
      changeSince(record, store, { open }) === undefined,
  );
  return {
    records: held.filter(({ unusable }) => unusable.length === 0),
    unusable: held.flatMap(({ unusable }) => unusable.slice(0, 1)),
  };
}

/** Whether rules, their versions, the configuration and the day are the same. */
function isJudgedAlike(one: JudgedBy, other: JudgedBy): boolean {
  return policyOf(one) === policyOf(other);
}

function policyOf({ engine, bundle, custom = [], configurations, today }: JudgedBy): string {
  const digests = [bundle, ...custom].map(({ digest }) => digest);
  return JSON.stringify([engine, digests, configurations.map(({ digest }) => digest), today]);
}
