/** Parses a file with the parser that ESLint uses for the linted one. */
import { Module } from "@tmes-as-code/fold";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";

/** What is used of a parser for ESLint. */
export interface Parser {
  parseForESLint(
    text: string,
    options: object,
  ): { ast: TSESTree.Program; scopeManager: TSESLint.Scope.ScopeManager | null };
}

export function isParser(value: unknown): value is Parser {
  return (
    typeof value === "object" &&
    value !== null &&
    "parseForESLint" in value &&
    typeof value.parseForESLint === "function"
  );
}

/** A file as the evaluator takes it; `undefined` for one that does not parse: its own lint says so. */
export function parseModule(text: string, filePath: string, parser: Parser): Module | undefined {
  try {
    const ecmaFeatures = { jsx: filePath.endsWith("x") };
    const options = { filePath, range: true, loc: true, sourceType: "module", ecmaFeatures };
    const { ast, scopeManager } = parser.parseForESLint(text, options);
    return scopeManager === null ? undefined : new Module(filePath, ast, scopeManager, false);
  } catch {
    return undefined;
  }
}
