/** The folder that a synth writes, `cdktf.out`: where it is, and what lies in it. */
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { PolicyError } from "../errors.ts";
import { readSourceMap, type SourceMap } from "../sources/source-map.ts";
import type { SynthStack } from "../sources/synth.ts";
import { isFile, isFolder, nameOf, namesIn, readBytes, readText } from "./files.ts";

/** Name of the folder, unless an app says otherwise. */
export const synthFolder = "cdktf.out";
/** Beside each stack's file: whose the addresses are. */
export const sourcesFile = "tmes-sources.json";
/** The report of the check at synth. */
export const validationReportFile = "policy-validation-report.json";

const manifestFile = "manifest.json";
const stacksFolder = "stacks";

/** Whether a folder is what a synth writes. */
export function isSynth(folder: string): boolean {
  return isFile(join(folder, manifestFile)) && isFolder(join(folder, stacksFolder));
}

/** The files of all stacks that the manifest lists, by their paths in the folder, with `/`. @param root - Of names. */
export function stackFiles(folder: string, root: string): readonly string[] {
  const stacks = memberOf(jsonIn(folder, manifestFile, root), "stacks");
  if (typeof stacks !== "object" || stacks === null) return [];
  return Object.values(stacks).flatMap((stack: unknown) => {
    const path = memberOf(stack, "synthesizedStackPath");
    return typeof path === "string" ? [path.replaceAll("\\", "/")] : [];
  });
}

/**
 * The stacks as they were written, with what is noted of their authors' lines.
 *
 * @param root - What files are named from.
 * @throws PolicyError when a stack's file is missing, InputError when it is no text.
 */
export function readStacks(folder: string, root: string): readonly SynthStack[] {
  return stackFiles(folder, root).map((stack) => {
    const path = join(folder, stack);
    const file = nameOf(path, root);
    if (!isFile(path)) {
      throw new PolicyError(`${file}: ${manifestFile} names it, and it is missing.`, { hint: "Synthesise again." });
    }
    const beside = join(dirname(path), sourcesFile);
    const name = nameOf(beside, root);
    const sources = isFile(beside) ? { file: name, text: readText(beside, name) } : undefined;
    return { file, text: readText(path, file), ...(sources === undefined ? {} : { sources }) };
  });
}

/** SHA-256 of each stack's file that there is, by its path in the folder. */
export function stackDigests(folder: string, root: string): Readonly<Record<string, string>> {
  const files = [...stackFiles(folder, root)].sort().filter((stack) => isFile(join(folder, stack)));
  return Object.fromEntries(
    files.map((stack) => {
      const path = join(folder, stack);
      return [
        stack,
        createHash("sha256")
          .update(readBytes(path, nameOf(path, root)))
          .digest("hex"),
      ];
    }),
  );
}

/** The digests noted by the check at synth; `undefined` where the report is not what it writes. */
export function notedDigests(folder: string, root: string): Readonly<Record<string, unknown>> | undefined {
  const digests = memberOf(jsonIn(folder, validationReportFile, root), "digests");
  return typeof digests === "object" && digests !== null ? { ...digests } : undefined;
}

/** What is noted of lines in a folder: by its stacks, where it is a synth; else by the folder itself, or a synth in it. */
export function sourceMapsIn(folder: string, root: string): readonly SourceMap[] {
  const own = join(folder, sourcesFile);
  const files = isFile(own) ? [own] : [...mapsIn(folder), ...mapsIn(join(folder, synthFolder))];
  return files.map((file) => {
    const name = nameOf(file, root);
    return readSourceMap(readText(file, name), name);
  });
}

function mapsIn(folder: string): readonly string[] {
  const stacks = join(folder, stacksFolder);
  if (!isFolder(stacks)) return [];
  return [...namesIn(stacks, stacks)]
    .sort()
    .map((stack) => join(stacks, stack, sourcesFile))
    .filter(isFile);
}

function jsonIn(folder: string, file: string, root: string): unknown {
  const path = join(folder, file);
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(path, nameOf(path, root))));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
