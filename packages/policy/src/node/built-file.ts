/** What built JavaScript was made from, as its source map says. A map that leads out of the repository is not believed. */
import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isFile, isWithin, realPath } from "./paths.ts";

/** A file that JavaScript was made from. */
export interface BuiltSource {
  /** Absolute and real path. */
  readonly file: string;
  /** Its text when the JavaScript was made, if the map has it. */
  readonly text: string | undefined;
}

/** JavaScript that was made from other files. */
export interface BuiltFile {
  /** The map's file; the JavaScript itself if the map is part of it. */
  readonly map: string;
  /** Those in the repository. They may be missing. */
  readonly sources: readonly BuiltSource[];
  /**
   * The place in a source that a place was made from; `undefined` where that is not known, or the source is missing.
   *
   * @param line - From 1, as `column`.
   */
  readonly originalOf: (line: number, column: number) => OriginalPlace | undefined;
}

/** A place in a source. Line and column count from 1. */
export interface OriginalPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What a file of JavaScript was made from; `undefined` where it has no source map that can be read and lies in the repository.
 *
 * @param root - Of the repository.
 */
export function builtFile(file: string, root: string): BuiltFile | undefined {
  if (!/\.[cm]?js$/.test(file)) return undefined;
  const top = realPath(root);
  const read = readMap(file);
  if (read === undefined || !isWithin(realPath(read.file), top)) return undefined;
  const { payload, folder } = read;
  const sources = payload.sources.map((name, index) => {
    const path = realPath(pathOf(name, payload.sourceRoot, folder));
    return isWithin(path, top) ? { name, file: path, text: textOf(payload, index) } : undefined;
  });
  const map = new SourceMap({ ...payload, sourceRoot: "" });
  return {
    map: read.file,
    sources: sources.flatMap((source) => (source === undefined ? [] : { file: source.file, text: source.text })),
    originalOf: (line, column) => {
      const entry = map.findEntry(line - 1, column - 1);
      if (!("originalSource" in entry)) return undefined;
      const source = sources.find((each) => each?.name === entry.originalSource);
      if (source === undefined || !isFile(source.file)) return undefined;
      return { file: source.file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    },
  };
}

interface ReadMap {
  readonly file: string;
  /** From which sources are named. */
  readonly folder: string;
  readonly payload: SourceMapPayload;
}

function readMap(file: string): ReadMap | undefined {
  try {
    const reference = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, "utf8"))?.[1];
    if (reference === undefined) return undefined;
    const [, encoding, inline] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(reference) ?? [];
    const from = inline === undefined ? resolve(dirname(file), decodeURIComponent(reference)) : file;
    const text = inline === undefined ? readFileSync(from, "utf8") : decoded(inline, encoding !== undefined);
    const payload: unknown = JSON.parse(text);
    return isPayload(payload) ? { file: from, folder: dirname(from), payload } : undefined;
  } catch {
    // A source map that is missing or damaged costs the exact line, nothing else.
    return undefined;
  }
}

function decoded(inline: string, base64: boolean): string {
  return base64 ? Buffer.from(inline, "base64").toString("utf8") : decodeURIComponent(inline);
}

function isPayload(value: unknown): value is SourceMapPayload {
  return (
    typeof value === "object" &&
    value !== null &&
    "mappings" in value &&
    typeof value.mappings === "string" &&
    "sources" in value &&
    Array.isArray(value.sources) &&
    value.sources.every((source) => typeof source === "string")
  );
}

function pathOf(source: string, root: string | undefined, folder: string): string {
  const name =
    root === undefined || root === "" || isAbsolute(source) ? source : `${root.replace(/\/$/, "")}/${source}`;
  return name.startsWith("file://") ? fileURLToPath(name) : resolve(folder, name);
}

function textOf({ sourcesContent }: SourceMapPayload, index: number): string | undefined {
  const contents: unknown = sourcesContent;
  const text: unknown = Array.isArray(contents) ? contents[index] : undefined;
  return typeof text === "string" ? text : undefined;
}
