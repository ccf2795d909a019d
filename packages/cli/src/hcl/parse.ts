/** Reads HCL with positions: the blocks and literals that lines are shown of. The parser is loaded when it is first used. */
import type { Location } from "@tmes-as-code/policy";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as treeSitter from "web-tree-sitter";
import type { Node, Parser } from "web-tree-sitter";

/** A place without the file. */
export type Position = Required<Pick<Location, "line" | "column">>;

/** A literal: where it is declared, and what is in it. Of other expressions only the place. */
export interface Literal extends Position {
  readonly members?: ReadonlyMap<string, Literal>;
  readonly elements?: readonly Literal[];
}

/** What a file declares. */
export interface HclFile {
  /** By type and name, as in addresses. */
  readonly resources: ReadonlyMap<string, Position & { readonly input?: Literal }>;
  /** The sources of modules, by name; only those that are literals. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Reads the text of a file; nothing if it is not HCL. */
export type ParseHcl = (text: string) => HclFile | undefined;

/** Loads the parser. */
export async function loadHcl(): Promise<ParseHcl> {
  // From its package, as it finds its own module beside itself.
  const library = createRequire(import.meta.url)("web-tree-sitter") as typeof treeSitter;
  await library.Parser.init();
  const parser = new library.Parser();
  parser.setLanguage(await library.Language.load(grammarFile()));
  return (text) => parse(parser, text);
}

const grammar = "tree-sitter-hcl.wasm";

/** Beside what was built, else in the package it comes from. */
function grammarFile(): string {
  const beside = fileURLToPath(new URL(grammar, import.meta.url));
  return existsSync(beside)
    ? beside
    : createRequire(import.meta.url).resolve(`@tree-sitter-grammars/tree-sitter-hcl/${grammar}`);
}

function parse(parser: Parser, text: string): HclFile | undefined {
  const tree = parser.parse(text);
  if (tree === null) return undefined;
  try {
    return tree.rootNode.hasError ? undefined : fileOf(tree.rootNode);
  } finally {
    tree.delete();
  }
}

function fileOf(root: Node): HclFile {
  const resources = new Map<string, Position & { readonly input?: Literal }>();
  const modules = new Map<string, string>();
  for (const block of blocksOf(root)) {
    const [type, ...labels] = block.namedChildren.filter(isLabel).map(labelText);
    if (type === "resource" && labels.length === 2) {
      const input = attributeOf(block, "input");
      resources.set(labels.join("."), {
        ...positionOf(block),
        ...(input === undefined ? {} : { input: literalOf(input.value, input.key) }),
      });
    }
    const [name] = labels;
    const source = type === "module" ? attributeOf(block, "source") : undefined;
    const path = source === undefined ? undefined : textOf(source.value);
    if (name !== undefined && path !== undefined) modules.set(name, path);
  }
  return { resources, modules };
}

function blocksOf(root: Node): readonly Node[] {
  return childrenOf(root, "body").flatMap((body) => childrenOf(body, "block"));
}

function childrenOf(node: Node, type: string): readonly Node[] {
  return node.namedChildren.filter((child) => child.type === type);
}

function isLabel(node: Node): boolean {
  return node.type === "identifier" || node.type === "string_lit";
}

function labelText(node: Node): string {
  return node.type === "identifier" ? node.text : node.text.slice(1, -1);
}

function attributeOf(block: Node, name: string): { readonly key: Node; readonly value: Node } | undefined {
  for (const body of childrenOf(block, "body")) {
    for (const attribute of childrenOf(body, "attribute")) {
      const [key, value] = attribute.namedChildren;
      if (key?.text === name && value !== undefined) return { key, value };
    }
  }
  return undefined;
}

/** The place of a value is that of its key. */
function literalOf(expression: Node, at: Node): Literal {
  const position = positionOf(at);
  const collection = expression.namedChildren.find(({ type }) => type === "collection_value")?.namedChildren[0];
  if (collection?.type === "object") {
    const members = childrenOf(collection, "object_elem").flatMap((element) => {
      const [key, value] = [element.childForFieldName("key"), element.childForFieldName("val")];
      const name = key === null ? undefined : keyText(key);
      return key === null || value === null || name === undefined ? [] : [[name, literalOf(value, key)] as const];
    });
    return { ...position, members: new Map(members) };
  }
  if (collection?.type !== "tuple") return position;
  return {
    ...position,
    elements: childrenOf(collection, "expression").map((element) => literalOf(element, element)),
  };
}

/** A key that is written out; others are expressions. */
function keyText(expression: Node): string | undefined {
  const [only, ...others] = expression.namedChildren;
  if (only === undefined || others.length > 0) return undefined;
  return only.type === "variable_expr" ? only.text : textOf(expression);
}

/** A text without templates and escapes. */
function textOf(expression: Node): string | undefined {
  const { text } = expression;
  return /^"[^"\\]*"$/.test(text) && !/[$%]\{/.test(text) ? text.slice(1, -1) : undefined;
}

function positionOf({ startPosition }: Node): Position {
  return { line: startPosition.row + 1, column: startPosition.column + 1 };
}
