/** A source file as the parser and its scope analysis see it. */
import type { ScopeManager, ScopeVariable } from "@typescript-eslint/scope-manager";
import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/types";
import { childrenOf } from "./syntax.ts";

export type Variable = ScopeVariable;

/** Finds other files of the project. */
export interface ModuleLoader {
  /** The file an import leads to, or `undefined` when it is none of the project or must not be opened. */
  load(specifier: string, from: Module): Module | undefined;
}

/** One parsed file. */
export class Module {
  readonly file: string;
  readonly program: TSESTree.Program;
  /** Whether it is the evaluated file. */
  readonly own: boolean;
  readonly #scopes: ScopeManager;
  #references: Map<TSESTree.Node, Variable | null> | undefined;
  #parents: Map<TSESTree.Node, TSESTree.Node> | undefined;
  #declared: Map<TSESTree.Node, Variable[]> | undefined;
  #outermost: Set<TSESTree.Node> | undefined;

  constructor(file: string, program: TSESTree.Program, scopes: ScopeManager, own: boolean) {
    this.file = file;
    this.program = program;
    this.own = own;
    this.#scopes = scopes;
  }

  /** The variable an identifier refers to; `undefined` for a global of the runtime. */
  variable(identifier: TSESTree.Node): Variable | undefined {
    if (this.#references === undefined) {
      this.#references = new Map();
      for (const scope of this.#scopes.scopes) {
        for (const reference of scope.references) this.#references.set(reference.identifier, reference.resolved);
      }
    }
    const variable = this.#references.get(identifier) ?? undefined;
    return variable === undefined || variable.defs.length === 0 ? undefined : variable;
  }

  /** The node around a node. */
  parent(node: TSESTree.Node): TSESTree.Node | undefined {
    if (this.#parents === undefined) {
      this.#parents = new Map();
      const open: TSESTree.Node[] = [this.program];
      for (let next = open.pop(); next !== undefined; next = open.pop())
        for (const child of childrenOf(next)) {
          this.#parents.set(child, next);
          open.push(child);
        }
    }
    return this.#parents.get(node);
  }

  /** Whether a node is one of the file's own statements, in no other. */
  isOutermost(node: TSESTree.Node): boolean {
    this.#outermost ??= new Set<TSESTree.Node>(this.program.body);
    return this.#outermost.has(node);
  }

  /** Whether it imports or exports as modules of ECMAScript do; otherwise it is CommonJS. */
  get isEcmaScript(): boolean {
    return this.program.body.some(
      ({ type }) =>
        type === AST_NODE_TYPES.ImportDeclaration ||
        type === AST_NODE_TYPES.ExportNamedDeclaration ||
        type === AST_NODE_TYPES.ExportDefaultDeclaration ||
        type === AST_NODE_TYPES.ExportAllDeclaration,
    );
  }

  /** Whether its code is strict. */
  get strict(): boolean {
    const [first] = this.program.body;
    const directive = first?.type === AST_NODE_TYPES.ExpressionStatement ? first.directive : undefined;
    return directive === "use strict" || this.isEcmaScript;
  }

  /** The variables from outside that a node names, and whether it writes them. */
  named(node: TSESTree.Node): readonly { readonly variable: Variable; readonly writes: boolean }[] {
    const [start, end] = node.range;
    const inside = ([from, to]: readonly [number, number]): boolean => from >= start && to <= end;
    const found = new Map<Variable, boolean>();
    for (const scope of this.#scopes.scopes)
      for (const reference of scope.references) {
        const { resolved } = reference;
        if (resolved === null || !inside(reference.identifier.range)) continue;
        if (resolved.identifiers.length > 0 && resolved.identifiers.every(({ range }) => inside(range))) {
          if (!reference.isWrite()) continue;
        }
        found.set(resolved, found.get(resolved) === true || reference.isWrite());
      }
    return [...found].map(([variable, writes]) => ({ variable, writes }));
  }

  /** The variables an identifier declares: a class's name is one outside and one inside. */
  declared(identifier: TSESTree.Node): readonly Variable[] {
    if (this.#declared === undefined) {
      this.#declared = new Map();
      for (const scope of this.#scopes.scopes) {
        for (const variable of scope.variables) {
          for (const name of variable.identifiers) {
            const others = this.#declared.get(name);
            if (others === undefined) this.#declared.set(name, [variable]);
            else others.push(variable);
          }
        }
      }
    }
    return this.#declared.get(identifier) ?? [];
  }
}

/** Whether a variable has one value for as long as it exists. */
export function isConstant(variable: Variable): boolean {
  const definitions = variable.defs.filter(({ node }) => node.type !== AST_NODE_TYPES.TSDeclareFunction);
  return (
    definitions.length <= 1 && variable.references.every((reference) => !reference.isWrite() || reference.init === true)
  );
}
