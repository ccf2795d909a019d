/**
 * Other files of the project, when the parser brings a TypeScript program: constants and constructs across files.
 *
 * TypeScript says where an import leads; the file is then parsed and followed like the linted one. Packages and
 * declaration files are not opened.
 */
import { posix } from "node:path";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Node, Program, SourceFile } from "typescript";
import { constructPackageText } from "./library.ts";
import { Module, type ModuleLoader } from "./module.ts";

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
const mentioning = new WeakMap<SourceFile, boolean>();

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

/** Whether a file, or one it imports, names the construct package. */
export function mentionsConstructs(sourceCode: Readonly<TSESLint.SourceCode>, file: string): boolean {
  if (sourceCode.text.includes(constructPackageText)) return true;
  const program = programOf(sourceCode);
  const source = program?.getSourceFile(file);
  return program !== undefined && source !== undefined && mentions(program, source);
}

function mentions(program: Program, source: SourceFile): boolean {
  const known = mentioning.get(source);
  if (known !== undefined) return known;
  // Stands for files that import each other while they are looked at.
  mentioning.set(source, false);
  const result =
    source.text.includes(constructPackageText) ||
    specifiersOf(source).some(({ text }) => {
      const target = targetOf(program, source, text);
      return target !== undefined && mentions(program, target);
    });
  mentioning.set(source, result);
  return result;
}

function programOf({ parserServices }: Readonly<TSESLint.SourceCode>): Program | undefined {
  const program = parserServices?.program;
  return program ?? undefined;
}

function isParser(value: unknown): value is Parser {
  return (
    typeof value === "object" &&
    value !== null &&
    "parseForESLint" in value &&
    typeof value.parseForESLint === "function"
  );
}

/** The module names of a file's imports and exports. */
function specifiersOf(source: SourceFile): readonly { readonly node: Node; readonly text: string }[] {
  return source.statements.flatMap((statement) => {
    if (!("moduleSpecifier" in statement)) return [];
    const { moduleSpecifier } = statement;
    if (!isTextNode(moduleSpecifier)) return [];
    return [{ node: moduleSpecifier, text: moduleSpecifier.text }];
  });
}

function isTextNode(value: unknown): value is Node & { readonly text: string } {
  return (
    typeof value === "object" && value !== null && "kind" in value && "text" in value && typeof value.text === "string"
  );
}

/** The project's file that a module name leads to. */
function targetOf(program: Program, source: SourceFile, specifier: string): SourceFile | undefined {
  const found = specifiersOf(source).find(({ text }) => text === specifier);
  const declaration =
    found === undefined ? undefined : program.getTypeChecker().getSymbolAtLocation(found.node)?.declarations?.[0];
  const target = declaration?.getSourceFile() ?? neighbourOf(program, source, specifier);
  if (target === undefined || target.isDeclarationFile || program.isSourceFileFromExternalLibrary(target))
    return undefined;
  return target.fileName.includes("/node_modules/") || target.fileName.endsWith(".json") ? undefined : target;
}

/** A file beside another, for `require` and `import()`, which TypeScript tells nothing of. */
function neighbourOf(program: Program, source: SourceFile, specifier: string): SourceFile | undefined {
  if (!/^\.\.?\//.test(specifier)) return undefined;
  const path = posix.join(posix.dirname(source.fileName), specifier);
  const typed = path.replace(/\.([cm]?)js$/, ".$1ts");
  for (const name of [typed, path, `${path}.ts`, `${path}/index.ts`]) {
    const file = program.getSourceFile(name);
    if (file !== undefined) return file;
  }
  return undefined;
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
