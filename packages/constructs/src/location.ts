/** Which line of code made a construct: captured from the stack when it is made, mapped to the source file. */
import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A place in a file, as the JavaScript engine names it. */
export interface Frame {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How far outward to look for a line that is not a library's. */
const depth = 20;

/**
 * The line that called a constructor: the author's, also where the construct is made by a subclass or by a construct
 * of an installed library.
 *
 * @param constructor - The outermost constructor, `new.target`: it and what it calls are left out.
 * @returns `undefined` where code without a file made it.
 */
export function callerOf(constructor: NewableFunction): Frame | undefined {
  const [nearest] = framesAbove(constructor, 1);
  if (nearest === undefined || !isInstalled(nearest.file)) return nearest && inSource(nearest);
  const own = framesAbove(constructor, depth).find(({ file }) => !isInstalled(file));
  return inSource(own ?? nearest);
}

/** Stack frames as text, because only the text is mapped to sources by those who run TypeScript. */
function framesAbove(constructor: NewableFunction, limit: number): readonly Frame[] {
  const before = Error.stackTraceLimit;
  const holder: { stack?: unknown } = {};
  Error.stackTraceLimit = limit;
  try {
    Error.captureStackTrace(holder, constructor);
    // Read before the limit is set back: the text is made when it is first read.
    const { stack } = holder;
    return typeof stack === "string" ? stack.split("\n").slice(1).flatMap(frame) : [];
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** `at new X (file:///a/b.ts:3:5)`, `at /a/b.ts:3:5`, `at async C:\a\b.ts:3:5`. */
function frame(line: string): readonly Frame[] {
  const [, where, row, column] =
    /(?:^\s*at (?:async )?|\()((?:file:\/\/|\/|[A-Za-z]:[\\/])[^()]*?):(\d+):(\d+)\)?$/.exec(line) ?? [];
  if (where === undefined) return [];
  return [{ file: pathOf(where), line: Number(row), column: Number(column) }];
}

function pathOf(where: string): string {
  if (!where.startsWith("file://")) return where;
  try {
    return fileURLToPath(where.replace(/[?#].*$/, ""));
  } catch {
    return where;
  }
}

function isInstalled(file: string): boolean {
  return file.split(/[\\/]/).includes("node_modules");
}

function inSource(place: Frame): Frame {
  return original(place) ?? place;
}

/** A source map and the folder its sources are named from. */
interface FileMap {
  readonly map: SourceMap;
  readonly folder: string;
}

const maps = new Map<string, FileMap | undefined>();

/** The place in the source that built JavaScript was made from, when the file has a source map and the source exists. */
function original({ file, line, column }: Frame): Frame | undefined {
  if (!/\.[cm]?js$/.test(file)) return undefined;
  if (!maps.has(file)) maps.set(file, readMap(file));
  const known = maps.get(file);
  const entry = known?.map.findEntry(line - 1, column - 1);
  if (known === undefined || entry === undefined || !("originalSource" in entry)) return undefined;
  const source = sourcePath(entry.originalSource, known.folder);
  return existsSync(source)
    ? { file: source, line: entry.originalLine + 1, column: entry.originalColumn + 1 }
    : undefined;
}

function sourcePath(source: string, folder: string): string {
  if (source.startsWith("file://")) return pathOf(source);
  return isAbsolute(source) ? source : resolve(folder, source);
}

function readMap(file: string): FileMap | undefined {
  try {
    const reference = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, "utf8"))?.[1];
    if (reference === undefined) return undefined;
    const [, encoding, inline] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(reference) ?? [];
    const beside = resolve(dirname(file), decodeURIComponent(reference));
    const text = inline === undefined ? readFileSync(beside, "utf8") : decoded(inline, encoding !== undefined);
    const payload: unknown = JSON.parse(text);
    const folder = dirname(inline === undefined ? beside : file);
    return isPayload(payload) ? { map: new SourceMap(withRoot(payload)), folder } : undefined;
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
    "sources" in value &&
    Array.isArray(value.sources)
  );
}

function withRoot(payload: SourceMapPayload): SourceMapPayload {
  const { sourceRoot, sources } = payload;
  return sourceRoot
    ? { ...payload, sources: sources.map((source) => join(sourceRoot, source)), sourceRoot: "" }
    : payload;
}
