/** The author's line that made a construct, as reports name it. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { NotedLocation } from "@tmes-as-code/policy";
import { lineDigest, linesOf, nameOf, rootOf } from "@tmes-as-code/policy/node";
import { callerOf } from "./location.ts";

/**
 * The author's line that called a constructor, its file relative to the root, with the digest of its text.
 *
 * @param constructor - The outermost constructor, `new.target`.
 */
export function authorLine(constructor: NewableFunction): NotedLocation | undefined {
  const caller = callerOf(constructor);
  if (caller === undefined) return undefined;
  const text = lineDigest(linesIn(caller.file), caller.line);
  return {
    ...caller,
    file: nameOf(caller.file, rootOfFolder(dirname(caller.file))),
    ...(text === undefined ? {} : { text }),
  };
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
