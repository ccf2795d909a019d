/** Versions of a folder's rules, held to what the rules mean: `rules.lock.json`, to be committed with them. */
import {
  lockFile,
  lockOf,
  lockProblems,
  lockText,
  nextLock,
  readLock,
  type Problem,
  type RuleParts,
} from "@tmes-as-code/policy-build";
import { inFolder, type PolicyFolder } from "./folder.ts";
import { writeFiles } from "./write-bundle.ts";

/** What was found. */
export interface Held {
  /** Rules that changed under the version they had. */
  readonly problems: readonly Problem[];
  /** Rules whose version is not noted yet. */
  readonly unnoted: number;
  /** Notes the versions that may be noted. */
  readonly write: () => void;
}

/**
 * Compares rules with the versions noted before.
 *
 * @throws BuildError when the file is not as it was written.
 */
export function holdVersions(folder: PolicyFolder, rules: ReadonlyMap<string, RuleParts>): Held {
  const locked = inFolder(folder, () => readLock(folder.sources));
  const now = lockOf(folder.sources, rules);
  const next = nextLock(locked, now);
  return {
    problems: lockProblems(locked, now, rules, "`tmes policy build`"),
    unnoted: Object.keys(next).filter((id) => next[id] !== locked[id]).length,
    write: () => {
      const text = lockText(next);
      if (text !== folder.sources.lock) writeFiles(folder.path, { [lockFile]: text });
    },
  };
}
