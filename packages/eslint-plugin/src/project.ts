/**
 * Other files of the project: constants and constructs across files.
 *
 * When the parser brings a TypeScript program, TypeScript says where an import leads; otherwise a relative path does. The
 * file is then parsed and followed like the linted one. Packages and declaration files are not opened.
 */
import type { Module, ModuleLoader } from "@tmes-as-code/fold";
import type { TSESLint } from "@typescript-eslint/utils";
import type { SourceFile } from "typescript";
import { programOf, targetOf } from "./mentions.ts";
import { neighbourLoader } from "./neighbour-files.ts";
import { isParser, parseModule, type Parser } from "./parse-module.ts";

/** Files opened for one linted file, at most. */
const maxFiles = 60;

const parsed = new WeakMap<SourceFile, Module | null>();

/** A loader for what a file imports. `root`: of the repository. */
export function projectLoader(
  sourceCode: Readonly<TSESLint.SourceCode>,
  parser: unknown,
  root: string,
): ModuleLoader | undefined {
  if (!isParser(parser)) return undefined;
  const program = programOf(sourceCode);
  const neighbours = neighbourLoader(root, parser);
  if (program === undefined) return neighbours;
  const opened = new Set<SourceFile>();
  return {
    load(specifier, from) {
      if (specifier.endsWith(".json")) return neighbours.load(specifier, from);
      const source = program.getSourceFile(from.file);
      const target = source === undefined ? undefined : targetOf(program, source, specifier);
      if (target === undefined || (!opened.has(target) && opened.size >= maxFiles)) return undefined;
      opened.add(target);
      return moduleOf(target, parser);
    },
  };
}

function moduleOf(source: SourceFile, parser: Parser): Module | undefined {
  const known = parsed.get(source);
  if (known !== undefined) return known ?? undefined;
  const module = parseModule(source.text, source.fileName, parser);
  parsed.set(source, module ?? null);
  return module;
}
