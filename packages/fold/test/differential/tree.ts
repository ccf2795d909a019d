/** Syntax trees of random programs, by a parser that takes a third of the time of TypeScript's and gives the same trees. */
import { analyze } from "@typescript-eslint/scope-manager";
import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/types";
import { parse } from "@typescript-eslint/typescript-estree";
import { parseSync } from "rolldown/utils";
import type { Evaluation } from "../../src/index.ts";
import { libraries } from "../probes.ts";
import type { Evaluator } from "./evaluator.ts";

/** What an evaluator makes of a program. */
export function evaluatedProgram(code: string, { evaluate, Module }: Evaluator): Evaluation {
  const tree = quickTree(code);
  const scopes = analyze(tree, { sourceType: "module", lib: [] });
  return evaluate(new Module("main.ts", tree, scopes, true), { libraries });
}

/** Where the quick parser and the one of ESLint understand a program differently. */
export function differencesOfTrees(code: string): readonly string[] {
  const differences: string[] = [];
  compareTrees(quickTree(code), parse(code, { range: true }), "program", differences);
  return differences;
}

function quickTree(code: string): TSESTree.Program {
  const { program, errors } = parseSync("main.ts", code, { astType: "ts", range: true, preserveParens: false });
  const [error] = errors;
  if (error !== undefined) throw new Error(error.message);
  const tree: unknown = program;
  if (!isObject(tree) || !isProgram(tree)) throw new Error("The parser gave no program.");
  leaveOutAbsent(tree);
  return tree;
}

/** {@link differencesOfTrees} tests what the type says. */
function isProgram(tree: object): tree is TSESTree.Program {
  return "type" in tree && tree.type === AST_NODE_TYPES.Program;
}

/** What the quick parser has as `null`, and ESLint's as `undefined`. */
const absent = new Set([
  ...["typeAnnotation", "typeArguments", "typeParameters", "superTypeArguments", "returnType"],
  ...["directive", "accessibility", "initializer"],
]);

function leaveOutAbsent(node: Record<string, unknown>): void {
  for (const key in node) {
    const value = node[key];
    if (value === null) {
      if (absent.has(key) || (key === "value" && node["type"] === AST_NODE_TYPES.RestElement)) node[key] = undefined;
    } else if (key !== "range" && isObject(value)) leaveOutAbsent(value);
  }
}

/** Places in other forms, and the parents, which one of them does not set. */
const unread = new Set(["start", "end", "loc", "parent", "comments", "tokens", "hashbang"]);

function compareTrees(quick: unknown, slow: unknown, path: string, differences: string[]): void {
  if (quick instanceof RegExp || !isObject(quick) || !isObject(slow)) {
    if (!Object.is(quick, slow) && String(quick) !== String(slow))
      differences.push(`${path}: ${String(quick)} and ${String(slow)}`);
    return;
  }
  for (const key of new Set([...Object.keys(quick), ...Object.keys(slow)])) {
    // Derived from the key, and no longer in ESLint's tree.
    const isDerived = key === "computed" && slow["type"] === AST_NODE_TYPES.TSEnumMember;
    if (!unread.has(key) && !isDerived) compareTrees(quick[key], slow[key], `${path}.${key}`, differences);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
