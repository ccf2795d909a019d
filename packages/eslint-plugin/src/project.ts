/**
 * Other files of the project: constants and constructs across files.
 *
 * If the parser has a TypeScript program, TypeScript resolves an import. If there is no program, or TypeScript does not
 * resolve the import, the plugin does. The file is then parsed and evaluated like the linted one. Packages and declaration
 * files are not opened.
 */
import type { Module, ModuleLoader } from "@tmes-as-code/fold";
import type { TSESLint } from "@typescript-eslint/utils";
import type { SourceFile } from "typescript";
import { realPath } from "@tmes-as-code/policy/node";
import { programOf, targetOf } from "./mentions.ts";
import { moduleResolver } from "./module-paths.ts";
import { moduleOfFile } from "./neighbour-files.ts";
import { isParser, parseModule, type Parser } from "./parse-module.ts";

/** Files opened for one linted file, at most. */
const maxFiles = 60;

const parsed = new WeakMap<SourceFile, Module | null>();

/** A loader that tells which files it opened. */
export interface ProjectLoader extends ModuleLoader {
  readonly opened: ReadonlyMap<string, Module | undefined>;
}

/** A loader for what a file imports. `own`: the evaluated file, which others may import; `root`: of the repository. */
export function projectLoader(
  sourceCode: Readonly<TSESLint.SourceCode>,
  parser: unknown,
  root: string,
  own: Module,
): ProjectLoader | undefined {
  if (!isParser(parser)) return undefined;
  const program = programOf(sourceCode);
  const resolve = moduleResolver(root);
  const ownPath = realPath(own.file);
  const opened = new Map<string, Module | undefined>();
  const open = (file: string, source: SourceFile | undefined): Module | undefined => {
    if (file === own.file || file === ownPath) return own;
    if (!opened.has(file) && opened.size >= maxFiles) return undefined;
    const module = source === undefined ? moduleOfFile(file, parser) : moduleOf(source, parser);
    opened.set(file, module);
    return module;
  };
  return {
    opened,
    load(specifier, from) {
      const source = program?.getSourceFile(from.file);
      const target = source === undefined ? undefined : program && targetOf(program, source, specifier);
      if (target !== undefined) return open(target.fileName, target);
      const file = resolve(specifier, realPath(from.file));
      if (file === undefined) return undefined;
      return open(file, file.endsWith(".json") ? undefined : program?.getSourceFile(file));
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
