/** Statements, in order. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { makeClass } from "./classes.ts";
import { alternatives, falls, type End, type Flow } from "./flow.ts";
import { forInStatement, forOfStatement, forStatement, openLoop } from "./loops.ts";
import { GiveUp } from "./limits.ts";
import { importDeclaration } from "./modules.ts";
import { binary } from "./operators.ts";
import type { Run } from "./run.ts";
import { declaredNames, isExport, isExpression } from "./syntax.ts";
import {
  known,
  nothing,
  truth,
  unknown,
  type Entry,
  type Environment,
  type FunctionValue,
  type ObjectValue,
  type Unknown,
  type Value,
} from "./values.ts";
import { bind, declare, variableDeclaration } from "./variables.ts";

/** Runs statements one after the other. */
export function runSequence(run: Run, statements: readonly TSESTree.Node[], environment: Environment): Flow {
  for (const statement of statements) hoist(run, statement, environment);
  const returns: Value[] = [];
  let [end, breaks, continues, labelled, raised]: [End, boolean, boolean, boolean, boolean] = [
    "falls",
    false,
    false,
    false,
    false,
  ];
  try {
    for (const statement of statements) {
      const flow = run.execute(statement, environment);
      returns.push(...flow.returns);
      breaks ||= flow.breaks;
      continues ||= flow.continues;
      labelled ||= flow.labelled;
      if (flow.end === "stops" || flow.end === "throws") {
        end = end === "maybe" ? "stops" : flow.end;
        break;
      }
      if (flow.end === "maybe") {
        end = "maybe";
        if (!raised) run.doubt++;
        raised = true;
      }
    }
  } finally {
    if (raised) run.doubt--;
  }
  return { end, returns, breaks, continues, labelled };
}

function hoist(run: Run, statement: TSESTree.Node, environment: Environment): void {
  const node = isExport(statement) ? statement.declaration : statement;
  if (node?.type === T.FunctionDeclaration) {
    const value: FunctionValue = { type: "function", node, environment };
    if (environment.module.own) run.runnable.set(node, node);
    if (node.id !== null) declare(run, node.id, value, environment);
    else run.defaults.set(node, value);
  }
}

/** Runs a statement. */
export function executeStatement(run: Run, node: TSESTree.Node, environment: Environment): Flow {
  run.step();
  switch (node.type) {
    case T.ExpressionStatement:
      run.evaluate(node.expression, environment);
      return endsProcess(node.expression, environment) ? { ...falls, end: "throws" } : falls;
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
      return forOfStatement(run, node, environment);
    case T.ForInStatement:
      return forInStatement(run, node, environment);
    case T.ForStatement:
      return forStatement(run, node, environment);
    case T.WhileStatement:
    case T.DoWhileStatement:
      run.evaluate(node.test, environment);
      return openLoop(run, () => run.execute(node.body, environment));
    case T.ThrowStatement:
      run.escape(run.evaluate(node.argument, environment));
      return { ...falls, end: "throws" };
    case T.TryStatement:
      return tryStatement(run, node, environment);
    case T.BreakStatement:
      return { ...falls, end: "stops", breaks: node.label === null, labelled: node.label !== null };
    case T.ContinueStatement:
      return { ...falls, end: "stops", continues: node.label === null, labelled: node.label !== null };
    case T.LabeledStatement: {
      const flow = run.execute(node.body, environment);
      if (!flow.labelled) return flow;
      return { ...flow, labelled: false, end: flow.returns.length === 0 ? "falls" : "maybe" };
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
    case T.TSExportAssignment:
      run.defaults.set(node.expression, run.evaluate(node.expression, environment));
      return falls;
    case T.TSEnumDeclaration:
      enumDeclaration(run, node, environment);
      return falls;
    case T.TSImportEqualsDeclaration: {
      const { moduleReference } = node;
      const required = moduleReference.type === T.TSExternalModuleReference;
      const source = required ? moduleReference.expression.value : undefined;
      declare(
        run,
        node.id,
        typeof source === "string" ? run.import(source, environment.module) : unknown("an alias"),
        environment,
      );
      return falls;
    }
    case T.TSModuleDeclaration:
      if (!node.declare) namespace(run, node, environment);
      return falls;
    case T.WithStatement:
      throw new GiveUp("uses `with`", node);
    default:
      return falls;
  }
}

function ifStatement(run: Run, node: TSESTree.IfStatement, environment: Environment): Flow {
  const decided = truth(run.evaluate(node.test, environment));
  const arm = (statement: TSESTree.Statement | null): Flow =>
    statement === null ? falls : run.execute(statement, environment);
  if (decided !== undefined) return arm(decided ? node.consequent : node.alternate);
  return alternatives([run.maybe(() => arm(node.consequent)), run.maybe(() => arm(node.alternate))], run.guards > 0);
}

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
    if (!flow.breaks) return flow;
    return {
      ...flow,
      breaks: false,
      end: flow.end === "stops" && flow.returns.length === 0 && !flow.continues && !flow.labelled ? "falls" : "maybe",
    };
  };
  const starts = new Set<number | undefined>();
  let sure = true;
  for (const option of options) {
    let matched = false;
    for (const [index, { test }] of node.cases.entries()) {
      if (test === null) continue;
      const equal = truth(binary("===", option, run.evaluate(test, inside)));
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
  return alternatives(
    [...starts].map((start) => run.maybe(() => each(start))),
    run.guards > 0,
  );
}

function tryStatement(run: Run, node: TSESTree.TryStatement, environment: Environment): Flow {
  const { handler, finalizer } = node;
  let flow: Flow;
  if (handler === null) flow = run.execute(node.block, environment);
  else if (run.guards === 0 && endsProgram(handler.body, environment)) {
    // Either nothing is thrown, or the program ends.
    flow = run.execute(node.block, environment);
    run.maybe(() => catchClause(run, handler, environment));
  } else {
    run.guards++;
    const tried = run.maybe(() => run.execute(node.block, environment));
    run.guards--;
    const caught = run.maybe(() => catchClause(run, handler, environment));
    flow = alternatives([tried.end === "throws" ? { ...tried, end: "maybe" } : tried, caught], run.guards > 0);
  }
  if (finalizer === null) return flow;
  const last = run.execute(finalizer, environment);
  return last.end === "falls"
    ? flow
    : {
        ...last,
        returns: last.end === "stops" ? last.returns : [...flow.returns, ...last.returns],
        end: last.end === "stops" ? "stops" : "maybe",
      };
}

function catchClause(run: Run, { param, body }: TSESTree.CatchClause, environment: Environment): Flow {
  const inside = environment.inner();
  if (param !== null) bind(run, param, unknown("caught"), inside);
  return run.execute(body, inside);
}

/** Whether a handler does some things and then ends the program, whatever it was that was thrown. */
function endsProgram({ body }: TSESTree.BlockStatement, environment: Environment): boolean {
  const last = body.at(-1);
  const straight = body.every(
    ({ type }) => type === T.ExpressionStatement || type === T.VariableDeclaration || type === T.ThrowStatement,
  );
  if (!straight || last === undefined) return false;
  return (
    last.type === T.ThrowStatement || (last.type === T.ExpressionStatement && endsProcess(last.expression, environment))
  );
}

/** `process.exit()`. */
function endsProcess(node: TSESTree.Expression, { module }: Environment): boolean {
  if (node.type !== T.CallExpression || node.callee.type !== T.MemberExpression) return false;
  const { object, property, computed } = node.callee;
  return (
    !computed &&
    object.type === T.Identifier &&
    object.name === "process" &&
    module.variable(object) === undefined &&
    property.type === T.Identifier &&
    property.name === "exit"
  );
}

function namespace(run: Run, node: TSESTree.TSModuleDeclaration, environment: Environment): void {
  const inside = environment.inner();
  const body = node.body?.body ?? [];
  run.sequence(body, inside);
  if (node.id.type !== T.Identifier) return;
  const entries = new Map<string, Entry>();
  for (const statement of body) {
    if (statement.type !== T.ExportNamedDeclaration || statement.declaration === null) continue;
    for (const name of declaredNames(statement.declaration)) {
      const [variable] = environment.module.declared(name);
      const value = variable === undefined ? undefined : inside.get(variable);
      if (value !== undefined) entries.set(name.name, { value, node: name, own: environment.module.own });
    }
  }
  const open = unknown("a namespace");
  declare(run, node.id, run.made({ type: "object", sites: [node], entries, open }), environment);
}

function enumDeclaration(run: Run, node: TSESTree.TSEnumDeclaration, environment: Environment): void {
  if (node.declare) {
    declare(run, node.id, unknown("declared elsewhere"), environment);
    return;
  }
  const entries = new Map<string, Entry>();
  let next = 0;
  let open: Unknown | undefined;
  for (const { id, initializer } of node.body.members) {
    const name = id.type === T.Identifier ? id.name : id.value;
    const value = initializer === undefined ? known(next) : run.evaluate(initializer, environment);
    if (value.type === "known" && typeof value.value === "number") next = value.value + 1;
    if (value.type === "unknown") open = value;
    entries.set(name, { value, node: initializer ?? id, own: environment.module.own });
    for (const variable of environment.module.declared(id)) environment.set(variable, value);
  }
  const value: ObjectValue = { type: "object", sites: [node], entries, ...(open === undefined ? {} : { open }) };
  declare(run, node.id, run.made(value), environment);
}
