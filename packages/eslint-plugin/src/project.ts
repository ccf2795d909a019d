/**
 * Other files of the project, when the parser brings a TypeScript program: constants and constructs across files.
 *
 * TypeScript says where an import leads; the file is then parsed and followed like the linted one. Packages and
 * declaration files are not opened.
 */
import { Module, type ModuleLoader } from "@tmes-as-code/fold";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import type { SourceFile } from "typescript";
import { programOf, targetOf } from "./mentions.ts";

/** Files opened for one linted file, at most. */
const maxFiles = 60;

/** What is used of a parser for ESLint. */
interface Parser {
  parseForESLint(
    text: string,
    options: object,
  ): { ast: TSESTree.Program; scopeManager: TSESLint.Scope.ScopeManager | null };
}

const parsed = new WeakMap<SourceFile, Module | null>();

/** A loader for what a file imports; `undefined` without type information. */
export function projectLoader(sourceCode: Readonly<TSESLint.SourceCode>, parser: unknown): ModuleLoader | undefined {
  const program = programOf(sourceCode);
  if (program === undefined || !isParser(parser)) return undefined;
  const opened = new Set<SourceFile>();
  return {
    load(specifier, from) {
      const source = program.getSourceFile(from.file);
      const target = source === undefined ? undefined : targetOf(program, source, specifier);
      if (target === undefined || (!opened.has(target) && opened.size >= maxFiles)) return undefined;
      opened.add(target);
      return moduleOf(target, parser);
    },
  };
}

function isParser(value: unknown): value is Parser {
  return (
    typeof value === "object" &&
    value !== null &&
    "parseForESLint" in value &&
    typeof value.parseForESLint === "function"
  );
}

function moduleOf(source: SourceFile, parser: Parser): Module | undefined {
  const known = parsed.get(source);
  if (known !== undefined) return known ?? undefined;
  const module = parse(source, parser);
  parsed.set(source, module ?? null);
  return module;
}

function parse({ text, fileName }: SourceFile, parser: Parser): Module | undefined {
  try {
    const options = {
      filePath: fileName,
      range: true,
      loc: true,
      sourceType: "module",
      ecmaFeatures: { jsx: fileName.endsWith("x") },
    };
    const { ast, scopeManager } = parser.parseForESLint(text, options);
    return scopeManager === null ? undefined : new Module(fileName, ast, scopeManager, false);
  } catch {
    // A file that does not parse says nothing; its own lint says so.
    return undefined;
  }
}
