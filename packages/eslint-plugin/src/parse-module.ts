/** Parses a file with the parser that ESLint uses for the linted one. */
import { Module } from "@tmes-as-code/fold";
import type * as ScopeManager from "@typescript-eslint/scope-manager";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import { createRequire } from "node:module";

/** What is used of a parser for ESLint: TypeScript's finds variables, too, that of plain JavaScript does not. */
export type Parser =
  | {
      parseForESLint(
        text: string,
        options: object,
      ): { ast: TSESTree.Program; scopeManager: TSESLint.Scope.ScopeManager | null };
    }
  | { parse(text: string, options: object): TSESTree.Program };

export function isParser(value: unknown): value is Parser {
  const has = (name: string): boolean =>
    typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function";
  return has("parseForESLint") || has("parse");
}

/** A file as the evaluator takes it; `undefined` for one that does not parse: its own lint says so. */
export function parseModule(text: string, filePath: string, parser: Parser): Module | undefined {
  try {
    const ecmaFeatures = { jsx: filePath.endsWith("x") };
    const sourceType = filePath.endsWith(".cjs") ? "commonjs" : "module";
    const options = { filePath, range: true, loc: true, sourceType, ecmaVersion: "latest", ecmaFeatures };
    if (!("parseForESLint" in parser)) {
      const ast = parser.parse(text, options);
      complete(ast);
      return new Module(filePath, ast, scopeManager().analyze(ast, { sourceType: "module" }), false);
    }
    const { ast, scopeManager: scopes } = parser.parseForESLint(text, options);
    return scopes === null ? undefined : new Module(filePath, ast, scopes, false);
  } catch {
    return undefined;
  }
}

/** Only a parser of plain JavaScript needs it. */
function scopeManager(): typeof ScopeManager {
  const require = createRequire(import.meta.url);
  // `require` cannot tell types; the package's own declarations are of this very module.
  return require("@typescript-eslint/scope-manager") as typeof ScopeManager;
}

const decorable =
  /^(?:Identifier|(?:Assignment|Array|Object)Pattern|RestElement|Class\w+|(?:Method|Property)Definition)$/;

/** Gives nodes of plain JavaScript the lists, empty, that the analysis of variables reads in those of TypeScript. */
function complete(node: object): void {
  if ("type" in node && typeof node.type === "string" && decorable.test(node.type))
    Object.assign(node, { decorators: [], implements: [] });
  const inner: readonly unknown[] = Object.values(node).flat();
  for (const each of inner) if (typeof each === "object" && each !== null) complete(each);
}
