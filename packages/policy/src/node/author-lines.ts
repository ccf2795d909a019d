/** The author's lines that a synth noted: their digests, and whether they are still the same. */
import { createHash } from "node:crypto";
import { isAbsolute, join } from "node:path";
import { linesOf } from "../report/frame.ts";
import type { NotedLocation, SourceMap } from "../sources/source-map.ts";
import type { Location } from "../types.ts";
import { sourceReader } from "./files.ts";
import { exists } from "./paths.ts";
import { repositoryMark } from "./root.ts";

/** SHA-256 of a line of a text, without its line break; `undefined` if the text has no such line. Lines start at 1. */
export function lineDigest(lines: readonly string[], line: number): string | undefined {
  const text = lines[line - 1];
  return text === undefined ? undefined : createHash("sha256").update(text).digest("hex");
}

/**
 * A source map whose lines can be shown: those of source files inside the root that are still the same, and those of
 * files or lines that are not there, where nothing can be shown. Of all others only the file is kept.
 */
export function withSameLines({ items }: SourceMap, root: string): SourceMap {
  const read = sourceReader(root);
  const known = new Map<string, readonly string[] | undefined>();
  const linesIn = (file: string): readonly string[] | undefined => {
    if (!known.has(file)) {
      const text = read(file);
      known.set(file, text === undefined ? undefined : linesOf(text));
    }
    return known.get(file);
  };
  const checked = ({ file, line, column, text }: NotedLocation): Location => {
    if (line === undefined || !isSource(file)) return { file };
    const place = { file, line, ...(column === undefined ? {} : { column }) };
    if (!exists(join(root, file))) return place;
    return text === lineDigest(linesIn(file) ?? [], line) ? place : { file };
  };
  return {
    items: items.map(({ location, ...item }) =>
      location === undefined ? item : { ...item, location: checked(location) },
    ),
  };
}

const notSource = new Set(["..", repositoryMark, "node_modules"]);

/** Whether a file is one in which constructs are written, by its name. */
function isSource(file: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(file) && !isAbsolute(file) && !file.split(/[\\/]/).some((step) => notSource.has(step));
}
