/** Statements, in order. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { runArms } from "./arms.ts";
import { makeClass } from "./classes.ts";
import { exportAssignment, required } from "./common-js.ts";
import { isExit } from "./ends.ts";
import { leaveAlone } from "./escape.ts";
import { alternatives, falls, without, type End, type Flow } from "./flow.ts";
import { mayThrow, throwValue } from "./exceptions.ts";
import { siteOf } from "./keys.ts";
import { forInStatement, forOfStatement, forStatement, whileStatement } from "./loops.ts";
import { Again } from "./limits.ts";
import { isConstant } from "./module.ts";
import { importDeclaration } from "./modules.ts";
import { binary } from "./operators.ts";
import type { Run } from "./run.ts";
import { tryStatement } from "./try.ts";
import { declaredNames, isExport, isExpression } from "./syntax.ts";
import {
  known,
  nothing,
  truth,
  unknown,
  type Entry,
  type Environment,
  type FunctionValue,
  type Unknown,
  type Value,
} from "./values.ts";
import { declare, variableDeclaration } from "./variables.ts";

/** Runs statements one after the other. */
export function runSequence(run: Run, statements: readonly TSESTree.Node[], environment: Environment): Flow {
  for (const statement of statements) hoist(run, statement, environment);
  const returns: Value[] = [];
  const jumps: string[] = [];
  let end: End = "falls";
  let settle: (() => void) | undefined;
  try {
    for (const statement of statements) {
      const flow = run.execute(statement, environment);
      returns.push(...flow.returns);
      jumps.push(...flow.jumps);
      if (flow.end === "stops" || flow.end === "throws") {
        end = end === "maybe" ? "stops" : flow.end;
        break;
      }
      if (flow.end === "maybe") {
        end = "maybe";
        settle ??= run.frames.begin(true);
      }
    }
  } finally {
    settle?.();
  }
  return { end, returns, jumps: [...new Set(jumps)] };
}

/** Gives the functions that are declared further down their values. */
export function hoist(run: Run, statement: TSESTree.Node, environment: Environment): void {
  const node = isExport(statement) ? statement.declaration : statement;
  if (node?.type === T.FunctionDeclaration) {
    const [variable] = node.id === null ? [] : environment.module.declared(node.id);
    const before = variable === undefined ? undefined : environment.own(variable)?.value;
    // The cases of a `switch` are one block, whichever of them runs.
    if (before?.type === "function" && before.node === node) return;
    const value: FunctionValue = { type: "function", node, environment };
    if (environment.module.own) run.runnable.set(node, node);
    if (node.id !== null) declare(run, node.id, value, environment);
    else run.defaults.set(node, value);
  }
}

/** Runs a statement. */
export function executeStatement(
  run: Run,
  node: TSESTree.Node,
  environment: Environment,
  labels: readonly string[],
): Flow {
  if (run.mutations.unfollowed.has(node)) {
    mayThrow(run);
    leaveAlone(run, node, environment);
    return falls;
  }
  return environment.module.isOutermost(node)
    ? run.within(node, () => statement(run, node, environment, labels))
    : statement(run, node, environment, labels);
}

function statement(run: Run, node: TSESTree.Node, environment: Environment, labels: readonly string[]): Flow {
  run.step();
  switch (node.type) {
    case T.ExpressionStatement:
      run.evaluate(node.expression, environment);
      return isExit(node.expression) ? { ...falls, end: "throws" } : falls;
    case T.VariableDeclaration:
      variableDeclaration(run, node, environment);
      return falls;
    case T.ReturnStatement: {
      const value = node.argument === null ? nothing : run.evaluate(node.argument, environment);
      return { ...falls, end: "stops", returns: [value] };
    }
    case T.BlockStatement:
    case T.StaticBlock:
      return run.sequence(node.body, environment.inner());
    case T.IfStatement:
      return ifStatement(run, node, environment);
    case T.SwitchStatement:
      return switchStatement(run, node, environment);
    case T.ForOfStatement:
      return run.within(node, () => forOfStatement(run, node, environment, labels));
    case T.ForInStatement:
      return run.within(node, () => forInStatement(run, node, environment, labels));
    case T.ForStatement:
      return run.within(node, () => forStatement(run, node, environment, labels));
    case T.WhileStatement:
    case T.DoWhileStatement:
      return run.within(node, () => whileStatement(run, node, environment, labels));
    case T.ThrowStatement: {
      const value = run.evaluate(node.argument, environment);
      throwValue(run, value);
      run.escape(value);
      return { ...falls, end: "throws" };
    }
    case T.TryStatement:
      return tryStatement(run, node, environment);
    case T.BreakStatement:
      return { ...falls, end: "stops", jumps: [node.label === null ? "break" : `break ${node.label.name}`] };
    case T.ContinueStatement:
      return { ...falls, end: "stops", jumps: [node.label === null ? "continue" : `continue ${node.label.name}`] };
    case T.LabeledStatement: {
      const { name } = node.label;
      return without(run.execute(node.body, environment, [...labels, name]), [`break ${name}`]);
    }
    case T.ClassDeclaration: {
      const value = makeClass(run, node, environment);
      if (node.id === null) run.defaults.set(node, value);
      return falls;
    }
    case T.ImportDeclaration:
      importDeclaration(run, node, environment);
      return falls;
    case T.ExportNamedDeclaration:
      return node.declaration === null ? falls : run.execute(node.declaration, environment);
    case T.ExportDefaultDeclaration: {
      const { declaration } = node;
      if (declaration.type === T.ClassDeclaration) return run.execute(declaration, environment);
      if (isExpression(declaration)) run.defaults.set(declaration, run.evaluate(declaration, environment));
      return falls;
    }
    case T.TSExportAssignment: {
      const value = run.evaluate(node.expression, environment);
      run.defaults.set(node.expression, value);
      exportAssignment(run, node, value, environment.module);
      return falls;
    }
    case T.TSEnumDeclaration:
      enumDeclaration(run, node, environment);
      return falls;
    case T.TSImportEqualsDeclaration: {
      const { moduleReference } = node;
      const isRequired = moduleReference.type === T.TSExternalModuleReference;
      const source = isRequired ? moduleReference.expression.value : undefined;
      declare(
        run,
        node.id,
        typeof source === "string"
          ? required(run, source, environment.module, siteOf(node, environment))
          : unknown("an alias"),
        environment,
      );
      return falls;
    }
    case T.TSModuleDeclaration:
      if (!node.declare) namespace(run, node, environment);
      return falls;
    case T.WithStatement:
      run.mutations.leave(node, "uses `with`");
      throw new Again();
    default:
      return falls;
  }
}

function ifStatement(run: Run, node: TSESTree.IfStatement, environment: Environment): Flow {
  const decided = truth(run.evaluate(node.test, environment));
  const arm = (statement: TSESTree.Statement | null): Flow =>
    statement === null ? falls : run.execute(statement, environment);
  if (decided !== undefined) return arm(decided ? node.consequent : node.alternate);
  const arms = [() => arm(node.consequent), () => arm(node.alternate)];
  return alternatives(runArms(run, arms, goesOn(run)), run.guards > 0);
}

/** Whether what follows an arm may run after it: not where it ends the program. */
const goesOn =
  ({ guards }: Run) =>
  ({ end }: Flow): boolean =>
    end !== "throws" || guards > 0;

function switchStatement(run: Run, node: TSESTree.SwitchStatement, environment: Environment): Flow {
  const subject = run.evaluate(node.discriminant, environment);
  const inside = environment.inner();
  for (const { consequent } of node.cases) for (const statement of consequent) hoist(run, statement, inside);
  const options = subject.type === "oneOf" ? subject.options : [subject];
  const from = (start: number): Flow => {
    const flow = run.sequence(
      node.cases.slice(start).flatMap(({ consequent }) => consequent),
      inside,
    );
    return without(flow, ["break"]);
  };
  const starts = new Set<number | undefined>();
  let sure = true;
  for (const option of options) {
    let matched = false;
    for (const [index, { test }] of node.cases.entries()) {
      if (test === null) continue;
      const equal = truth(binary(run, "===", option, run.evaluate(test, inside)));
      if (equal === false) continue;
      starts.add(index);
      if (equal === true) {
        matched = true;
        break;
      }
      sure = false;
    }
    if (matched) continue;
    const fallback = node.cases.findIndex(({ test }) => test === null);
    starts.add(fallback === -1 ? undefined : fallback);
  }
  const each = (start: number | undefined): Flow => (start === undefined ? falls : from(start));
  const [only] = starts;
  if (starts.size === 1 && sure) return each(only);
  const arms = [...starts].map((start) => () => each(start));
  return alternatives(runArms(run, arms, goesOn(run)), run.guards > 0);
}

function namespace(run: Run, node: TSESTree.TSModuleDeclaration, environment: Environment): void {
  const inside = environment.inner();
  const body = node.body?.body ?? [];
  const exported = body.flatMap((statement) =>
    statement.type === T.ExportNamedDeclaration && statement.declaration !== null
      ? declaredNames(statement.declaration)
      : [],
  );
  const variables = exported.flatMap((name) => environment.module.declared(name));
  // Its properties are its variables: a change of one changes the other.
  if (run.mutations.sites.has(node)) for (const variable of variables) run.mutations.variable(variable);
  run.sequence(body, inside);
  if (node.id.type !== T.Identifier) return;
  const [merged] = environment.module.declared(node.id);
  const before = merged === undefined ? undefined : environment.get(merged)?.value;
  const entries = new Map<string, Entry>();
  for (const name of exported) {
    const [variable] = environment.module.declared(name);
    const value = variable === undefined ? undefined : inside.get(variable)?.value;
    if (variable === undefined || value === undefined) continue;
    const held = isConstant(variable) ? value : unknown("assigned more than once", value);
    entries.set(name.name, { value: held, node: name, own: environment.module.own });
  }
  if (before?.type === "class" && entries.size > 0) {
    // Its exports are static members of the class.
    for (const [name, entry] of entries) before.statics.set(name, entry);
    if (!isWhole(node)) run.mutations.field(before.node, "static *");
    return;
  }
  const isOne = merged === undefined || merged.defs.length === 1;
  const open = isOne && isWhole(node) ? {} : { open: unknown("a namespace") };
  const made = run.made({ type: "object", sites: [node], entries, ...open });
  if (made.type === "object") made.state.fixed++;
  declare(run, node.id, made, environment);
}

/** Whether each export of a part of a namespace is a property from the start. */
function isWhole({ body }: TSESTree.TSModuleDeclaration): boolean {
  return (body?.body ?? []).every((statement) => {
    if (statement.type === T.TSImportEqualsDeclaration) return false;
    if (statement.type !== T.ExportNamedDeclaration) return true;
    const { declaration } = statement;
    switch (declaration?.type) {
      case T.VariableDeclaration:
        return !declaration.declare && declaration.declarations.every(({ init }) => init !== null);
      case T.TSModuleDeclaration:
        return declaration.body?.body.some(isValue) === true;
      case T.TSEnumDeclaration:
        return !declaration.const && !declaration.declare;
      case T.FunctionDeclaration:
      case T.ClassDeclaration:
      case T.TSInterfaceDeclaration:
      case T.TSTypeAliasDeclaration:
        return true;
      default:
        return false;
    }
  });
}

function isValue(statement: TSESTree.Node): boolean {
  const declared = statement.type === T.ExportNamedDeclaration ? statement.declaration : statement;
  return declared?.type === T.VariableDeclaration || declared?.type === T.FunctionDeclaration;
}

function enumDeclaration(run: Run, node: TSESTree.TSEnumDeclaration, environment: Environment): void {
  if (node.declare) {
    declare(run, node.id, unknown("declared elsewhere"), environment);
    return;
  }
  const entries = new Map<string, Entry>();
  let next: number | undefined = 0;
  const inside = environment.inner();
  let open: Unknown | undefined;
  for (const { id, initializer } of node.body.members) {
    const name = id.type === T.Identifier ? id.name : id.value;
    const value: Value =
      initializer !== undefined
        ? run.evaluate(initializer, inside)
        : next === undefined
          ? unknown("an enum member that is not known")
          : known(next);
    // Whether a text has a reverse mapping depends on how the compiler reads its expression.
    const plain =
      initializer === undefined ||
      initializer.type === T.Literal ||
      (value.type === "known" && typeof value.value === "number");
    if (!plain) {
      declare(run, node.id, unknown("an enum member that is not known", value), environment);
      return;
    }
    next = value.type === "known" && typeof value.value === "number" ? value.value + 1 : undefined;
    entries.set(name, { value, node: initializer ?? id, own: environment.module.own });
    if (value.type === "known" && typeof value.value === "number")
      entries.set(String(value.value), { value: known(name), node: id, own: environment.module.own });
    else if (value.type !== "known") open ??= unknown("an enum member that is not known", value);
    for (const variable of environment.module.declared(id)) inside.set(variable, { value, state: run.frames.state() });
  }
  const [variable] = environment.module.declared(node.id);
  // Enums of one name are one.
  if ((variable?.defs.length ?? 0) > 1) open ??= unknown("an enum in parts");
  declare(run, node.id, run.made({ type: "object", sites: [node], entries, ...(open ? { open } : {}) }), environment);
}
