/** The folder that a synth writes, `cdktf.out`: where it is, and what lies in it. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { PolicyError } from "../errors.ts";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import { jsonObject } from "../sources/json-object.ts";
import { readSourceMap, type SourceMap } from "../sources/source-map.ts";
import type { SynthStack } from "../sources/synth.ts";
import type { NotRead } from "../types.ts";
import { withSameLines } from "./author-lines.ts";
import { nameOf, namesIn, readBytes, readText } from "./files.ts";
import { isFile, isFolder, isWithin } from "./paths.ts";

/** Name of the folder, unless an app says otherwise. */
export const synthFolder = "cdktf.out";
/** Beside each stack's file: whose the addresses are. */
export const sourcesFile = "tmes-sources.json";
/** The report of the check at synth. */
export const validationReportFile = "policy-validation-report.json";

const manifestFile = "manifest.json";
const stacksFolder = "stacks";
/** What Terraform and OpenTofu read in a folder. */
const configurationFile = /\.(?:tf|tofu)(?:\.json)?$/;

/** Whether a folder is what a synth writes. */
export function isSynth(folder: string): boolean {
  return isFile(join(folder, manifestFile)) && isFolder(join(folder, stacksFolder));
}

/** Whether a folder has a manifest that lists stacks. What cannot be read as one lists none. */
export function listsStacks(folder: string, root: string): boolean {
  try {
    return isSynth(folder) && stackFiles(folder, root).length > 0;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/**
 * The files of all stacks that the manifest lists, by their paths in the folder, with `/`.
 *
 * @param root - What files are named from.
 * @throws InputError if it is not a manifest.
 */
function stackFiles(folder: string, root: string): readonly string[] {
  const path = join(folder, manifestFile);
  const file = nameOf(path, root);
  const { stacks } = jsonObject(readText(path, file), file);
  if (!isObject(stacks)) throw noManifest(file, "it has no `stacks`");
  return Object.entries(stacks).map(([name, stack]) => {
    const written = isObject(stack) ? stack["synthesizedStackPath"] : undefined;
    if (typeof written !== "string") throw noManifest(file, `stack ${JSON.stringify(name)} has no path`);
    const way = written.replaceAll("\\", "/");
    if (!isWithin(join(folder, way), join(folder, stacksFolder)))
      throw noManifest(file, `the path of stack ${JSON.stringify(name)} leads out of ${stacksFolder}`);
    return way;
  });
}

function noManifest(file: string, because: string): InputError {
  return new InputError({ file, message: `expected the manifest of a synth: ${because}.`, hint: "Synthesise again." });
}

/**
 * The stacks as they were written, with what is noted of their authors' lines.
 *
 * @param root - What files are named from.
 * @throws PolicyError when a stack's file is missing, InputError when it is not text.
 */
export function readStacks(folder: string, root: string): readonly SynthStack[] {
  return stackFiles(folder, root).map((stack) => {
    const path = join(folder, stack);
    const file = nameOf(path, root);
    if (!isFile(path)) {
      throw new PolicyError(`${file}: ${manifestFile} names it, and it is missing.`, { hint: "Synthesise again." });
    }
    const beside = join(dirname(path), sourcesFile);
    return {
      file,
      text: readText(path, file),
      ...(isFile(beside) ? { sources: readMap(beside, root) } : {}),
      besides: configurationBeside(folder, stack).filter((other) => dirname(other) === dirname(stack)),
    };
  });
}

/** Stacks that lie in the folder and are not in the manifest, by their folders. */
export function unlistedStacks(folder: string, root: string): readonly string[] {
  const stacks = join(folder, stacksFolder);
  const listed = new Set(stackFiles(folder, root).map(dirname));
  return [...namesIn(stacks, nameOf(stacks, root))]
    .sort()
    .map((name) => `${stacksFolder}/${name}`)
    .filter((stack) => !listed.has(stack) && isFolder(join(folder, stack)))
    .filter((stack) => configurationBelow(folder, stack).length > 0);
}

/** Configuration in the stacks' folders that is not judged, because no synth wrote it. */
export function notJudged(folder: string, root: string): readonly NotRead[] {
  return stackFiles(folder, root).flatMap((stack) =>
    configurationBeside(folder, stack).map((other) => ({
      file: nameOf(join(folder, other), root),
      reason:
        dirname(other) === dirname(stack)
          ? "not judged: Terraform reads it with the stack"
          : "not judged: a module of the stack may use it",
    })),
  );
}

/** Other files of configuration in a stack's folder and below, by their paths in the synth's folder. */
function configurationBeside(folder: string, stack: string): readonly string[] {
  return configurationBelow(folder, dirname(stack)).filter((file) => file !== stack);
}

function configurationBelow(folder: string, start: string): readonly string[] {
  if (!isFolder(join(folder, start))) return [];
  const found: string[] = [];
  const open = [start];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const entry of readdirSync(join(folder, current), { withFileTypes: true })) {
      const path = `${current}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== ".terraform") open.push(path);
      } else if (configurationFile.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

/** SHA-256 of a synth's files, by the stack's path in the folder. */
export interface SynthDigests {
  /** Of each stack's file. */
  readonly digests: Readonly<Record<string, unknown>>;
  /** Of what is noted of its authors' lines. */
  readonly sources: Readonly<Record<string, unknown>>;
}

/** The digests of the files of all listed stacks, as far as they are there. */
export function synthDigests(folder: string, root: string): SynthDigests {
  const stacks = [...stackFiles(folder, root)].sort();
  const digestsOf = (fileOf: (stack: string) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      stacks.flatMap((stack) => {
        const path = join(folder, fileOf(stack));
        if (!isFile(path)) return [];
        const bytes = readBytes(path, nameOf(path, root));
        return [[stack, createHash("sha256").update(bytes).digest("hex")]];
      }),
    );
  return { digests: digestsOf((stack) => stack), sources: digestsOf((stack) => join(dirname(stack), sourcesFile)) };
}

/** The digests noted by the check at synth; `undefined` where the report is not what it writes. */
export function notedDigests(folder: string, root: string): SynthDigests | undefined {
  const path = join(folder, validationReportFile);
  try {
    const { digests, sources } = jsonObject(readText(path, nameOf(path, root)), nameOf(path, root));
    return isObject(digests) && isObject(sources) ? { digests, sources } : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** What is noted of lines in a folder: by its stacks, where it is a synth; else by the folder itself, or a synth in it. */
export function sourceMapsIn(folder: string, root: string): readonly SourceMap[] {
  return sourceMapFiles(folder).map((file) => readMap(file, root));
}

/** The files that `sourceMapsIn` reads. */
export function sourceMapFiles(folder: string): readonly string[] {
  const own = join(folder, sourcesFile);
  return isFile(own) ? [own] : [...mapsIn(folder), ...mapsIn(join(folder, synthFolder))];
}

function readMap(path: string, root: string): SourceMap {
  const name = nameOf(path, root);
  return withSameLines(readSourceMap(readText(path, name), name), root);
}

function mapsIn(folder: string): readonly string[] {
  const stacks = join(folder, stacksFolder);
  if (!isFolder(stacks)) return [];
  return [...namesIn(stacks, stacks)]
    .sort()
    .map((stack) => join(stacks, stack, sourcesFile))
    .filter(isFile);
}
