/** Which line of code made a construct: captured from the stack when it is made. */
import { fileURLToPath } from "node:url";

/** A place in a file, as the JavaScript engine names it. */
export interface Frame {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A line that called a constructor. */
export interface Caller {
  /** As the stack shows it: Node and those who run TypeScript may have mapped it to a source. */
  readonly shown: Frame;
  /** As it runs. */
  readonly executed: Frame;
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
export function callerOf(constructor: NewableFunction): Caller | undefined {
  const [nearest] = shownFrames(constructor, 1);
  if (nearest === undefined) return undefined;
  const shown = isInstalled(nearest.file)
    ? (shownFrames(constructor, depth).find(({ file }) => !isInstalled(file)) ?? nearest)
    : nearest;
  const executed = executedFrames(constructor).find(({ file }) => isInstalled(file) === isInstalled(shown.file));
  return { shown, executed: executed ?? shown };
}

/** Stack frames as text, because only the text is mapped to sources by those who run TypeScript. */
function shownFrames(constructor: NewableFunction, limit: number): readonly Frame[] {
  const stack = stackOf(constructor, limit);
  return typeof stack === "string" ? stack.split("\n").slice(1).flatMap(frame) : [];
}

/** Stack frames as V8 has them. */
function executedFrames(constructor: NewableFunction): readonly Frame[] {
  const before: unknown = Reflect.get(Error, "prepareStackTrace");
  const frames: Frame[] = [];
  Error.prepareStackTrace = (_, sites) => {
    for (const site of sites) {
      const [file, line, column] = [site.getFileName(), site.getLineNumber(), site.getColumnNumber()];
      if (file !== null && line !== null && column !== null && /^(?:file:|\/|[A-Za-z]:)/.test(file))
        frames.push({ file: pathOf(file), line, column });
    }
  };
  try {
    stackOf(constructor, depth);
  } finally {
    Reflect.set(Error, "prepareStackTrace", before);
  }
  return frames;
}

function stackOf(constructor: NewableFunction, limit: number): unknown {
  const before = Error.stackTraceLimit;
  const holder: { stack?: unknown } = {};
  Error.stackTraceLimit = limit;
  try {
    Error.captureStackTrace(holder, constructor);
    // Read before the limit is set back: the stack is made when it is first read.
    return holder.stack;
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
