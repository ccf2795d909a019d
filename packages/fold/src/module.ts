/** A source file as the parser and its scope analysis see it. */
import type { ScopeManager, ScopeVariable } from "@typescript-eslint/scope-manager";
import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/types";

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
  #declared: Map<TSESTree.Node, Variable[]> | undefined;

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
