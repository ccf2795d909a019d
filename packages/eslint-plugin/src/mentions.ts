/** Whether a file concerns us: it, or what it imports, names the construct package. Decided by text, before anything is followed. */
import { posix } from "node:path";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Rule } from "eslint";
import type { Node, Program, SourceFile } from "typescript";
import { constructClassText, constructPackageText } from "./construct-packages.ts";
import { importsConstructs } from "./imported-text.ts";
import { reaches, type Graph } from "./reach.ts";

const graphs = new WeakMap<Program, Graph<SourceFile>>();

/**
 * Whether a file names the construct package or its classes, or imports a file that names the package, directly or over
 * files of the repository.
 */
export function mentionsConstructs(
  sourceCode: Readonly<TSESLint.SourceCode>,
  { physicalFilename: file, cwd, languageOptions }: Rule.RuleContext,
): boolean {
  const { text } = sourceCode;
  const program = programOf(sourceCode);
  const source = program?.getSourceFile(file);
  // TypeScript's program has all modules, except those that code loads when it runs.
  const isResolved = source !== undefined && !/\b(?:import|require)\s*\(/.test(text);
  return (
    text.includes(constructPackageText) ||
    constructClassText.test(text) ||
    (program !== undefined && source !== undefined && reaches([source], graphOf(program))) ||
    (!isResolved && importsConstructs(file, text, cwd, languageOptions))
  );
}

/** The files of a program. */
function graphOf(program: Program): Graph<SourceFile> {
  const graph: Graph<SourceFile> = graphs.get(program) ?? {
    isGoal: ({ text }) => text.includes(constructPackageText),
    next: (source) => specifiersOf(source).flatMap(({ text }) => targetOf(program, source, text) ?? []),
    known: new Map(),
  };
  graphs.set(program, graph);
  return graph;
}

/** TypeScript's program, when the parser brings one. */
export function programOf({ parserServices }: Readonly<TSESLint.SourceCode>): Program | undefined {
  const program = parserServices?.program;
  return program ?? undefined;
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
export function targetOf(program: Program, source: SourceFile, specifier: string): SourceFile | undefined {
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
