/** Files of the repository, read and parsed here: what is known of other files without type information, and JSON modules. */
import { readFileSync } from "node:fs";
import type { Module } from "@tmes-as-code/fold";
import { parseModule, type Parser } from "./parse-module.ts";

/** Parsed files that are kept, at most: an editor runs for days. */
const maxKept = 500;

interface Kept {
  readonly text: string;
  readonly module: Module | undefined;
}

const kept = new Map<string, Kept>();

/** A file as a module, parsed again when its text has changed. */
export function moduleOfFile(file: string, parser: Parser): Module | undefined {
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
