/** Loops: round by round where all rounds are seen, else once, perhaps. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { falls, type End, type Flow } from "./flow.ts";
import { maxRounds } from "./limits.ts";
import type { Module, Variable } from "./module.ts";
import type { Run } from "./run.ts";
import { iterated, known, truth, unknown, type Environment, type Value } from "./values.ts";
import { assign, bind, variableDeclaration } from "./variables.ts";

/** `for (… of …)`. */
export function forOfStatement(run: Run, node: TSESTree.ForOfStatement, environment: Environment): Flow {
  const source = iterated(run.evaluate(node.right, environment));
  const round = (value: Value): Flow => iteration(run, node.left, value, node.body, environment);
  if (source.type === "list" && !node.await)
    return seenLoop(
      run,
      source.elements.map((element) => () => round(element.value)),
    );
  return openLoop(run, () => round(unknown("an element of what is not known", source)));
}

/** `for (… in …)`. */
export function forInStatement(run: Run, node: TSESTree.ForInStatement, environment: Environment): Flow {
  const source = run.evaluate(node.right, environment);
  const round = (value: Value): Flow => iteration(run, node.left, value, node.body, environment);
  if (source.type === "object" && source.open === undefined)
    return seenLoop(
      run,
      [...source.entries.keys()].map((key) => () => round(known(key))),
    );
  return openLoop(run, () => round(unknown("a key of what is not known")));
}

function iteration(
  run: Run,
  left: TSESTree.ForInitialiser | TSESTree.ForOfStatement["left"],
  value: Value,
  body: TSESTree.Statement,
  environment: Environment,
): Flow {
  const inside = environment.inner();
  if (left.type === T.VariableDeclaration) {
    for (const { id } of left.declarations) bind(run, id, value, inside);
  } else assign(run, left, value, inside);
  return run.execute(body, inside);
}

/** A loop whose rounds are all seen. */
function seenLoop(run: Run, rounds: readonly (() => Flow)[]): Flow {
  const returns: Value[] = [];
  let [doubt, labelled] = [0, false];
  let end: End = "falls";
  try {
    for (const round of rounds) {
      run.step();
      const flow = round();
      returns.push(...flow.returns);
      labelled ||= flow.labelled;
      if (flow.returns.length > 0 || flow.labelled) end = "maybe";
      const leaves = flow.breaks || flow.returns.length > 0 || flow.labelled;
      if (flow.end === "throws") return { ...falls, end: doubt > 0 ? "maybe" : "throws", returns, labelled };
      if (flow.end === "stops" && !flow.continues) {
        if (!flow.breaks && !flow.labelled && doubt === 0) end = "stops";
        break;
      }
      if (leaves) {
        run.doubt++;
        doubt++;
      }
    }
  } finally {
    run.doubt -= doubt;
  }
  return { end, returns, breaks: false, continues: false, labelled };
}

/** A loop of which nothing is known but its body. */
export function openLoop(run: Run, round: () => Flow): Flow {
  const flow = run.maybe(round);
  const leaves = flow.returns.length > 0 || flow.labelled || (flow.end === "throws" && run.guards > 0);
  return { ...falls, end: leaves ? "maybe" : "falls", returns: flow.returns, labelled: flow.labelled };
}

/** `for (…;…;…)`. */
export function forStatement(run: Run, node: TSESTree.ForStatement, environment: Environment): Flow {
  const inside = environment.inner();
  const counter = counterOf(run, node);
  if (counter !== undefined) run.counters.add(counter.variable);
  if (node.init !== null) {
    if (node.init.type === T.VariableDeclaration) variableDeclaration(run, node.init, inside);
    else run.evaluate(node.init, inside);
  }
  if (counter !== undefined) {
    const rounds = counted(run, node, counter, inside);
    if (rounds !== undefined) return seenLoop(run, rounds);
    run.counters.delete(counter.variable);
    inside.set(counter.variable, unknown("a counter"));
  }
  if (node.test !== null) run.evaluate(node.test, inside);
  if (node.update !== null) run.maybe(() => node.update && run.evaluate(node.update, inside));
  return openLoop(run, () => run.execute(node.body, inside.inner()));
}

/** The rounds of a counted loop; `undefined` when it cannot be told how many there are. */
function counted(
  run: Run,
  { test, body }: TSESTree.ForStatement,
  { variable, by }: Counter,
  inside: Environment,
): readonly (() => Flow)[] | undefined {
  const start = inside.get(variable);
  if (test === null || start?.type !== "known" || typeof start.value !== "number") return undefined;
  const rounds: (() => Flow)[] = [];
  for (let value = start.value; rounds.length <= maxRounds; value += by) {
    run.step();
    const round = inside.inner();
    round.set(variable, known(value));
    const decided = truth(run.evaluate(test, round));
    if (decided === false) return rounds;
    if (decided === undefined) return undefined;
    rounds.push(() => run.execute(body, round));
  }
  return undefined;
}

/** A variable that a loop's update changes by a number, and nothing else changes. */
interface Counter {
  readonly variable: Variable;
  readonly by: number;
}

function counterOf(run: Run, { init, update }: TSESTree.ForStatement): Counter | undefined {
  const change = update === null ? undefined : changeOf(update);
  if (init?.type !== T.VariableDeclaration || init.kind !== "let" || change === undefined) return undefined;
  for (const { id } of init.declarations) {
    if (id.type !== T.Identifier || id.name !== change.name.name) continue;
    const [variable] = moduleOf(run, id).declared(id);
    const writes = variable?.references.filter((reference) => reference.isWrite() && reference.init !== true);
    if (variable !== undefined && writes?.length === 1 && writes[0]?.identifier === change.name)
      return { variable, by: change.by };
  }
  return undefined;
}

/** `i++`, `i -= 2` and the like. */
function changeOf(update: TSESTree.Expression): { name: TSESTree.Identifier; by: number } | undefined {
  if (update.type === T.UpdateExpression)
    return update.argument.type === T.Identifier
      ? { name: update.argument, by: update.operator === "++" ? 1 : -1 }
      : undefined;
  if (update.type !== T.AssignmentExpression || update.left.type !== T.Identifier) return undefined;
  const by = update.right.type === T.Literal ? update.right.value : undefined;
  if (typeof by !== "number" || by === 0) return undefined;
  if (update.operator === "+=") return { name: update.left, by };
  return update.operator === "-=" ? { name: update.left, by: -by } : undefined;
}

function moduleOf(run: Run, identifier: TSESTree.Identifier): Module {
  for (const module of run.modules.keys()) if (module.declared(identifier).length > 0) return module;
  return run.module;
}
