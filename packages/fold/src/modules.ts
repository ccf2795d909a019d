/** A file's run, its imports and its exports. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { uncaught } from "./exceptions.ts";
import { isKnown } from "./libraries.ts";
import { isConstant, type Module } from "./module.ts";
import type { Run } from "./run.ts";
import { declaredNames, isExpression, nameOf } from "./syntax.ts";
import {
  Environment,
  nothing,
  unknown,
  type Cell,
  type Entry,
  type LibraryValue,
  type ModuleValue,
  type Site,
  type Unknown,
  type Value,
} from "./values.ts";
import { declare, read } from "./variables.ts";

/** Runs a file, once. */
export function runModule(run: Run, module: Module): ModuleValue {
  const done = run.modules.get(module);
  if (done !== undefined) {
    if (run.running.has(module)) run.running.set(module, true);
    return done;
  }
  const exports = new Map<string, Value>();
  const packages: (LibraryValue | Unknown)[] = [];
  const value: ModuleValue = {
    type: "module",
    exports,
    packages,
    bindings: new Map(),
    ...(module.isEcmaScript ? {} : commonJsOf(run, module)),
  };
  run.modules.set(module, value);
  if (run.mutations.unfollowed.has(module.program)) return value;
  run.running.set(module, false);
  const environment = new Environment(module, undefined, {
    self: module.isEcmaScript ? nothing : (value.firstExports ?? unknown("this")),
    state: run.frames.state(),
  });
  const { body } = module.program;
  // Imports run first.
  uncaught(run, () =>
    run.sequence([...body.filter(isImport), ...body.filter((statement) => !isImport(statement))], environment),
  );
  for (const statement of body)
    exportStatement(run, statement, environment, { exports, packages, bindings: value.bindings });
  // A file that was given less than what there is now may change all of it.
  if (run.running.get(module) === true) run.escape(value);
  run.running.delete(module);
  return value;
}

/** The `module` and the `exports` of a CommonJS file, before it runs. */
function commonJsOf(run: Run, { program, own }: Module): Required<Pick<ModuleValue, "commonJs" | "firstExports">> {
  const made = (entries: Map<string, Entry>): Value => run.made({ type: "object", sites: [program], entries });
  const firstExports = made(new Map());
  return { commonJs: made(new Map([["exports", { node: program, own, value: firstExports }]])), firstExports };
}

function isImport({ type }: TSESTree.Node): boolean {
  return type === T.ImportDeclaration;
}

function exportStatement(
  run: Run,
  statement: TSESTree.ProgramStatement,
  environment: Environment,
  {
    exports,
    packages,
    bindings,
  }: {
    readonly exports: Map<string, Value>;
    readonly packages: (LibraryValue | Unknown)[];
    readonly bindings: Map<string, Cell>;
  },
): void {
  if (statement.type === T.ExportDefaultDeclaration) {
    const { declaration } = statement;
    if (declaration.type === T.FunctionDeclaration || declaration.type === T.ClassDeclaration) {
      const name = declaration.id;
      const variable = name === null ? undefined : environment.module.declared(name)[0];
      const value = variable === undefined ? run.defaults.get(declaration) : environment.get(variable)?.value;
      if (value !== undefined) exports.set("default", value);
    } else if (isExpression(declaration)) {
      exports.set("default", run.defaults.get(declaration) ?? unknown("an export"));
    }
    return;
  }
  if (statement.type === T.ExportAllDeclaration) {
    const source = run.import(statement.source.value, environment.module);
    if (statement.exported !== null) exports.set(nameOf(statement.exported), source);
    else if (source.type === "module")
      for (const [name, value] of source.exports) {
        if (name === "default" || exports.has(name)) continue;
        exports.set(name, value);
        const binding = source.bindings.get(name);
        if (binding !== undefined) bindings.set(name, binding);
      }
    if (statement.exported !== null) return;
    if (source.type === "library" || source.type === "unknown") packages.push(source);
    else if (source.type === "module") packages.push(...source.packages);
    return;
  }
  if (statement.type === T.TSExportAssignment) {
    exports.set("default", run.defaults.get(statement.expression) ?? unknown("an export"));
    return;
  }
  if (statement.type !== T.ExportNamedDeclaration) return;
  for (const { local, exported } of statement.specifiers) {
    if (statement.source !== null) {
      const source = run.import(statement.source.value, environment.module);
      const binding = source.type === "module" ? source.bindings.get(nameOf(local)) : undefined;
      if (binding !== undefined) bindings.set(nameOf(exported), binding);
      exports.set(
        nameOf(exported),
        run.property(source, nameOf(local), { node: statement, own: environment.module.own }),
      );
    } else if (local.type === T.Identifier) {
      const variable = environment.module.variable(local);
      const value = read(run, local, environment);
      const cell = variable === undefined ? undefined : environment.get(variable);
      const isBinding = cell !== undefined && variable !== undefined && (isBound(run, cell) || !isConstant(variable));
      if (isBinding) bindings.set(nameOf(exported), cell);
      exports.set(nameOf(exported), isBinding ? unknown("assigned more than once", value) : value);
    }
  }
  const { declaration } = statement;
  if (declaration === null) return;
  for (const name of declaredNames(declaration)) {
    const [variable] = environment.module.declared(name);
    const cell = variable === undefined ? undefined : environment.get(variable);
    if (variable === undefined || cell === undefined) continue;
    if (!isConstant(variable)) bindings.set(name.name, cell);
    exports.set(name.name, isConstant(variable) ? cell.value : unknown("assigned more than once", cell.value));
  }
}

/** What a module name stands for. */
export function importModule(run: Run, specifier: string, from: Module): Value {
  if (isKnown(run.libraries, specifier)) return { type: "library", module: specifier, name: "*" };
  const module = run.loader.load(specifier, from);
  if (module === undefined) return unknown("imported");
  return runModule(run, module);
}

/** Gives the names of an import their values. */
export function importDeclaration(run: Run, node: TSESTree.ImportDeclaration, environment: Environment): void {
  if (node.importKind === "type" || isForTypes(node, environment.module)) return;
  const source = run.import(node.source.value, environment.module);
  for (const specifier of node.specifiers) {
    if (specifier.type === T.ImportSpecifier && specifier.importKind === "type") continue;
    const binding =
      specifier.type === T.ImportSpecifier && source.type === "module"
        ? source.bindings.get(nameOf(specifier.imported))
        : undefined;
    if (binding !== undefined) {
      for (const variable of environment.module.declared(specifier.local)) environment.set(variable, binding);
      continue;
    }
    declare(
      run,
      specifier.local,
      importedName(run, specifier, source, { node: specifier, own: environment.module.own }),
      environment,
    );
  }
}

/** Whether a variable is one that another file exports. */
function isBound(run: Run, cell: Cell): boolean {
  return [...run.modules.values()].some(({ bindings }) => [...bindings.values()].includes(cell));
}

/** Whether only types use an import: TypeScript leaves it out. */
function isForTypes({ specifiers }: TSESTree.ImportDeclaration, module: Module): boolean {
  const references = specifiers.map(({ local }) => module.declared(local).flatMap((variable) => variable.references));
  return (
    references.length > 0 &&
    references.every((all) => all.length > 0 && all.every((each) => each.isTypeReference && !each.isValueReference))
  );
}

function importedName(run: Run, specifier: TSESTree.ImportClause, source: Value, site: Site): Value {
  if (specifier.type === T.ImportNamespaceSpecifier) return source;
  if (specifier.type === T.ImportDefaultSpecifier) {
    return source.type === "library" ? source : run.property(source, "default", site);
  }
  return run.property(source, nameOf(specifier.imported), site);
}
