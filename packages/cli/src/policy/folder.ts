/** The folder of an organisation's own rules: `rules/<id>/`, `packs/<id>.yaml`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  BuildError,
  holdVersions,
  readSources,
  type Held,
  type Problem,
  type RuleParts,
  type Sources,
} from "@tmes-as-code/policy-build";
import { isFile, isFolder, loadBundle, nameOf } from "@tmes-as-code/policy/node";
import { UsageError } from "../errors.ts";

/** Where rules are looked for unless a folder is named. */
export const defaultFolder = "policies";

/** A folder of rules, read. */
export interface PolicyFolder {
  readonly path: string;
  readonly sources: Sources;
  /** How messages call a file of it: relative to the current folder. */
  readonly nameOf: (file: string) => string;
}

/**
 * Reads the rules and packs of `path`; the library, router and adapters come from `@tmes-as-code/policies`.
 *
 * @throws UsageError when there is no such folder or no rule in it; BuildError for ids that are taken.
 */
export function readPolicyFolder(path: string): PolicyFolder {
  const name = nameOf(path, process.cwd());
  const hint = "`tmes policy new <id>` writes a first rule.";
  if (!isFolder(path)) throw new UsageError(`${name}: there is no such folder.`, hint);
  const sources = readSources(path, sharedFolder());
  if (sources.ruleIds.length === 0)
    throw new UsageError(`${name}: there is no rule in it (rules/<id>/rule.rego).`, hint);
  const folder: PolicyFolder = { path, sources, nameOf: (file) => nameOf(join(path, file), process.cwd()) };
  const taken = takenIds(sources);
  if (taken.length > 0) throw placed(new BuildError(taken), folder);
  return folder;
}

/** Runs what may find something wrong with the sources, and names their files as the user does. */
export function inFolder<T>(folder: PolicyFolder, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof BuildError ? placed(error, folder) : error;
  }
}

/**
 * The folder's rules, compared with the versions noted in its `rules.lock.json`.
 *
 * @throws BuildError when that file is not as it was written.
 */
export function versionsOf(folder: PolicyFolder, rules: ReadonlyMap<string, RuleParts>): Held {
  return inFolder(folder, () => holdVersions(folder.sources, rules, "`tmes policy build`"));
}

function placed({ problems }: BuildError, folder: PolicyFolder): BuildError {
  return new BuildError(problems.map((problem) => ({ ...problem, file: folder.nameOf(problem.file) })));
}

/** What every bundle has besides its rules. */
function sharedFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@tmes-as-code/policies/package.json"));
}

/** Rules and packs are named in configurations and exceptions, so no two may have one id. */
function takenIds({ ruleIds, packs }: Sources): readonly Problem[] {
  const { manifest } = loadBundle();
  const hint = "Choose another, for example with your organisation's name in front.";
  return [
    ...ruleIds
      .filter((id) => Object.hasOwn(manifest.rules, id))
      .map((id) => ({ file: `rules/${id}/rule.rego`, line: 1, message: `there is a built-in rule ${id}.`, hint })),
    ...Object.keys(packs)
      .filter((file) => Object.hasOwn(manifest.packs, file.slice("packs/".length, -".yaml".length)))
      .map((file) => ({ file, line: 1, message: "there is a built-in pack of this name.", hint })),
  ];
}

/** The compliant.yaml of a built-in rule. */
export function builtInSample(rule: string): string | undefined {
  const file = join(sharedFolder(), "rules", rule, "compliant.yaml");
  return isFile(file) ? readFileSync(file, "utf8") : undefined;
}
