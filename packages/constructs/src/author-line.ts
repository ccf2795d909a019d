/** The author's line that made a construct, as reports name it. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { NotedLocation } from "@tmes-as-code/policy";
import {
  builtFile,
  isWithin,
  lineDigest,
  linesOf,
  nameOf,
  realPath,
  rootOf,
  type BuiltFile,
} from "@tmes-as-code/policy/node";
import { callerOf, type Caller, type Frame } from "./location.ts";

/**
 * The author's line that called a constructor, its file relative to the root, with the digest of its text.
 *
 * @param constructor - The outermost constructor, `new.target`.
 */
export function authorLine(constructor: NewableFunction): NotedLocation | undefined {
  const caller = callerOf(constructor);
  if (caller === undefined) return undefined;
  const place = writtenAt(caller);
  const text = lineDigest(linesIn(place.file), place.line);
  return {
    ...place,
    file: nameOf(place.file, rootOfFolder(dirname(place.file))),
    ...(text === undefined ? {} : { text }),
  };
}

/** The place in the source of what runs. A source map that leads out of the repository is not believed. */
function writtenAt({ shown, executed }: Caller): Frame {
  const root = rootOfFolder(dirname(executed.file));
  const isMapped = shown.file !== executed.file;
  if (isMapped && isWithin(realPath(shown.file), root)) return shown;
  const place = isMapped ? executed : shown;
  return builtFrom(place.file, root)?.originalOf(place.line, place.column) ?? place;
}

const built = new Map<string, BuiltFile | undefined>();

/** Read once a file: there is a call for each construct. */
function builtFrom(file: string, root: string): BuiltFile | undefined {
  if (!built.has(file)) built.set(file, builtFile(file, root));
  return built.get(file);
}

const roots = new Map<string, string>();

/** Looked for once a folder: there is a call for each construct. */
function rootOfFolder(folder: string): string {
  const root = roots.get(folder) ?? rootOf(folder);
  roots.set(folder, root);
  return root;
}

const texts = new Map<string, readonly string[]>();

/** As the file was when its first construct was made. */
function linesIn(file: string): readonly string[] {
  const lines = texts.get(file) ?? readLines(file);
  texts.set(file, lines);
  return lines;
}

function readLines(file: string): readonly string[] {
  try {
    return linesOf(readFileSync(file, "utf8"));
  } catch {
    // A line that cannot be read is named and never shown.
    return [];
  }
}
