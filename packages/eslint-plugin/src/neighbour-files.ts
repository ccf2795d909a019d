/**
 * Files of the repository that a file imports by a relative path, read and parsed here: what is known of other files
 * without type information, and JSON modules. Nothing outside the repository is opened, and nothing in `node_modules`.
 */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Module, ModuleLoader } from "@tmes-as-code/fold";
import { parseModule, type Parser } from "./parse-module.ts";

/** Files opened for one linted file, at most. */
const maxFiles = 60;
/** Characters of a file that is opened, at most. */
const maxLength = 200_000;
/** Parsed files that are kept, at most: an editor runs for days. */
const maxKept = 500;

interface Kept {
  readonly text: string;
  readonly module: Module | undefined;
}

const kept = new Map<string, Kept>();

/** A loader for files beside a file. `root`: of the repository. */
export function neighbourLoader(root: string, parser: Parser): ModuleLoader {
  const opened = new Set<string>();
  return {
    load(specifier, from) {
      if (!/^\.\.?\//.test(specifier)) return undefined;
      const named = candidates(resolve(dirname(from.file), specifier)).find(isFile);
      // Links are followed first.
      const file = named === undefined ? undefined : realpathSync(named);
      if (file === undefined || !isInside(root, file)) return undefined;
      if (!opened.has(file) && opened.size >= maxFiles) return undefined;
      opened.add(file);
      return moduleOf(file, parser);
    },
  };
}

/** The files that a path may stand for, as TypeScript looks for them. */
function candidates(path: string): readonly string[] {
  if (path.endsWith(".json")) return [path];
  const typed = path.replace(/\.([cm]?)js$/, ".$1ts");
  const names = [typed, ...(typed === path ? [] : [path])];
  return [...names.filter((name) => /\.[cm]?[jt]s$/.test(name)), `${path}.ts`, `${path}.js`, `${path}${sep}index.ts`];
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file).split(sep);
  return path[0] !== ".." && !path.includes("node_modules") && !file.endsWith(".d.ts");
}

function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= maxLength;
}

function moduleOf(file: string, parser: Parser): Module | undefined {
  const text = readFileSync(file, "utf8");
  const known = kept.get(file);
  if (known?.text === text) return known.module;
  if (kept.size >= maxKept) kept.clear();
  const module = file.endsWith(".json") ? jsonModule(text, file, parser) : parseModule(text, file, parser);
  kept.set(file, { text, module });
  return module;
}

/** JSON as a module with a default export. As an expression, `__proto__` would be no key. */
function jsonModule(text: string, file: string, parser: Parser): Module | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return text.includes("__proto__") ? undefined : parseModule(`export default ${text};`, `${file}.ts`, parser);
}
