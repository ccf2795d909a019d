/**
 * The bodies of generators, piece by piece: each piece runs when an element is requested, so that what it changes, and what
 * the code between two pieces sees of that, is in order. A body is followed so where what it yields stands as a statement
 * of its own, and where each of its pieces runs for certain.
 */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { waitedFor } from "./awaiting.ts";
import { referenceTo } from "./calls.ts";
import { cursorOf } from "./sources.ts";
import { isFollowed, Thrown } from "./exceptions.ts";
import { falls, without, type Flow } from "./flow.ts";
import { siteOf } from "./keys.ts";
import { maxDepth } from "./limits.ts";
import type { Catching, Run } from "./run.ts";
import { hoist } from "./statements.ts";
import { childrenOf } from "./syntax.ts";
import { catchClause } from "./try.ts";
import {
  nothing,
  truth,
  unknown,
  type Environment,
  type FunctionNode,
  type GeneratorValue,
  type Given,
  type Requested,
  type Steps,
  type Value,
  type Yielded,
} from "./values.ts";
import { bind, variableDeclaration } from "./variables.ts";

/** Ends a generator that is left before its end: what `finally` blocks do is done. */
class Left extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super("left");
    this.value = value;
  }
}

/** Ends a generator of which a piece is not followed. */
class NotFollowed extends Error {}

type Labels = readonly string[];

/** What the parts of a body share. */
interface Body {
  readonly run: Run;
  /** The nodes of the body that have a `yield` in them. */
  readonly yielding: ReadonlySet<TSESTree.Node>;
  readonly isAsync: boolean;
}

/** The pieces of a generator's body; `undefined` where it is not followed so. */
export function stepsOf(run: Run, node: FunctionNode, inside: Environment): Steps | undefined {
  if (node.body.type !== T.BlockStatement) return undefined;
  const yielding = new Set<TSESTree.Node>();
  if (!noteYields(node.body, yielding) && yielding.size > 0) return undefined;
  for (const each of yielding) if (!isSupported(each, yielding)) return undefined;
  const body: Body = { run, yielding, isAsync: node.async };
  return { state: "fresh", pieces: whole(body, node.body.body, inside) };
}

/** Notes the nodes that have a `yield` in them, outside of functions and classes. */
function noteYields(node: TSESTree.Node, yielding: Set<TSESTree.Node>): boolean {
  if ("params" in node || node.type === T.ClassBody) return false;
  let has = node.type === T.YieldExpression;
  for (const child of childrenOf(node)) if (noteYields(child, yielding)) has = true;
  if (has) yielding.add(node);
  return has;
}

/** Whether a node with a `yield` in it is one that is followed. */
function isSupported(node: TSESTree.Node, yielding: ReadonlySet<TSESTree.Node>): boolean {
  const isPlain = (child: TSESTree.Node | null | undefined): boolean =>
    child === null || child === undefined || !yielding.has(child);
  const isYield = (child: TSESTree.Node | null): boolean => child?.type === T.YieldExpression;
  switch (node.type) {
    case T.YieldExpression:
      return isPlain(node.argument);
    case T.ExpressionStatement: {
      const { expression } = node;
      return isYield(expression) || expression.type === T.AssignmentExpression;
    }
    case T.AssignmentExpression:
      return node.operator === "=" && isYield(node.right) && isPlain(node.left);
    case T.VariableDeclaration:
      return node.declarations.length === 1;
    case T.VariableDeclarator:
      return isYield(node.init) && isPlain(node.id);
    case T.ReturnStatement:
      return isYield(node.argument);
    case T.IfStatement:
    case T.WhileStatement:
    case T.DoWhileStatement:
      return isPlain(node.test);
    case T.ForStatement:
      return [node.init, node.test, node.update].every(isPlain);
    case T.ForOfStatement:
      return isPlain(node.left) && isPlain(node.right);
    case T.BlockStatement:
    case T.LabeledStatement:
    case T.TryStatement:
    case T.CatchClause:
      return true;
    default:
      return false;
  }
}

/** Requests the next element of a generator, or ends it; `undefined` where that is not followed. */
export function requested(run: Run, generator: GeneratorValue, how: Requested): Given | undefined {
  const { steps, of, site } = generator;
  if (steps === undefined) return undefined;
  const { node } = of;
  const active = run.active.get(node) ?? 0;
  const isCertain = run.frames.change(generator.state, run.guards > 0) === "certain";
  if (!isCertain || steps.state === "runs" || active >= maxDepth || run.mutations.unfollowed.size > 0) {
    run.mutations.atOnce(site);
    return undefined;
  }
  const end = (value: Value): Given => ({ done: true, element: { node: site, own: of.environment.module.own, value } });
  if (how.is === "return" && steps.state === "fresh") steps.state = "done";
  if (steps.state === "done") return end(how.is === "return" ? how.value : nothing);
  steps.state = "runs";
  run.active.set(node, active + 1);
  run.depth++;
  let next: "done" | "waits" = "done";
  try {
    const { done, value } = run.within(node, () => steps.pieces.next(how));
    if (done === true) return end(value);
    next = "waits";
    return { ...value, done: false };
  } catch (problem) {
    if (problem instanceof Left) return end(problem.value);
    if (!(problem instanceof NotFollowed)) throw problem;
    run.mutations.atOnce(site);
    return undefined;
  } finally {
    steps.state = next;
    run.depth--;
    run.active.set(node, active);
  }
}

function* whole(body: Body, statements: readonly TSESTree.Statement[], inside: Environment): Steps["pieces"] {
  const { end, returns } = yield* sequence(body, statements, inside);
  const [value = nothing] = returns;
  if (end === "throws") return unknown("never");
  return body.isAsync ? waitedFor(body.run, value) : value;
}

type Pieces = Generator<Yielded, Flow, Requested>;

function* sequence(body: Body, statements: readonly TSESTree.Statement[], environment: Environment): Pieces {
  for (const each of statements) hoist(body.run, each, environment);
  for (const each of statements) {
    const flow = yield* statement(body, each, environment, []);
    if (flow.end !== "falls") return flow;
  }
  return falls;
}

/** A statement; one that may end in several ways is not followed. */
function* statement(body: Body, node: TSESTree.Statement, environment: Environment, labels: Labels): Pieces {
  const flow = body.yielding.has(node)
    ? yield* inPieces(body, node, environment, labels)
    : body.run.execute(node, environment, labels);
  if (flow.end === "maybe" || flow.returns.length > 1) throw new NotFollowed();
  return flow;
}

function* inPieces(body: Body, node: TSESTree.Statement, environment: Environment, labels: Labels): Pieces {
  const { run } = body;
  run.step();
  switch (node.type) {
    case T.ExpressionStatement: {
      const { expression } = node;
      if (expression.type === T.AssignmentExpression) {
        const target = referenceTo(run, expression.left, environment);
        target.write(yield* yieldOf(body, expression.right, environment));
      } else yield* yieldOf(body, expression, environment);
      return falls;
    }
    case T.VariableDeclaration:
      for (const { id, init } of node.declarations)
        bind(run, id, yield* yieldOf(body, init, environment), environment, node.kind);
      return falls;
    case T.ReturnStatement:
      return { ...falls, end: "stops", returns: [yield* yieldOf(body, node.argument, environment)] };
    case T.BlockStatement:
      return yield* sequence(body, node.body, environment.inner());
    case T.IfStatement: {
      const decided = truth(run.evaluate(node.test, environment));
      if (decided === undefined) throw new NotFollowed();
      const arm = decided ? node.consequent : node.alternate;
      return arm === null ? falls : yield* statement(body, arm, environment, []);
    }
    case T.LabeledStatement: {
      const { name } = node.label;
      return without(yield* statement(body, node.body, environment, [...labels, name]), [`break ${name}`]);
    }
    case T.WhileStatement:
    case T.DoWhileStatement:
      return yield* loop(body, labels, {
        test: (first) => (first && node.type === T.DoWhileStatement) || isTrue(run, node.test, environment),
        round: () => statement(body, node.body, environment, []),
      });
    case T.ForStatement:
      return yield* forLoop(body, node, environment, labels);
    case T.ForOfStatement:
      return yield* forOfLoop(body, node, environment, labels);
    case T.TryStatement:
      return yield* tryBlock(body, node, environment);
    default:
      throw new NotFollowed();
  }
}

function isTrue(run: Run, test: TSESTree.Expression, environment: Environment): boolean {
  const decided = truth(run.evaluate(test, environment));
  if (decided === undefined) throw new NotFollowed();
  return decided;
}

/** How a loop continues after a round: the flow that it ends with, where it does. */
function endOfRound(flow: Flow, labels: Labels): Flow | undefined {
  const goesOn = ["continue", ...labels.map((label) => `continue ${label}`)];
  if (flow.end === "falls" || flow.jumps.some((jump) => goesOn.includes(jump))) return undefined;
  return without(flow, ["break"]);
}

function* loop(
  { run }: Body,
  labels: Labels,
  { test, round, next }: { test: (first: boolean) => boolean; round: () => Pieces; next?: () => void },
): Pieces {
  for (let first = true; test(first); first = false) {
    run.step();
    const ended = endOfRound(yield* round(), labels);
    if (ended !== undefined) return ended;
    next?.();
  }
  return falls;
}

function* forLoop(body: Body, node: TSESTree.ForStatement, environment: Environment, labels: Labels): Pieces {
  const { run } = body;
  const { init, test, update } = node;
  let round = environment.inner();
  if (init?.type === T.VariableDeclaration) variableDeclaration(run, init, round);
  else if (init !== null) run.evaluate(init, round);
  const renewed = init?.type === T.VariableDeclaration && init.kind === "let";
  return yield* loop(body, labels, {
    test: () => test === null || isTrue(run, test, round),
    round: () => statement(body, node.body, round, []),
    next: () => {
      if (renewed) round = round.copy();
      if (update !== null) run.evaluate(update, round);
    },
  });
}

function* forOfLoop(body: Body, node: TSESTree.ForOfStatement, environment: Environment, labels: Labels): Pieces {
  const { run } = body;
  const { left } = node;
  if (left.type !== T.VariableDeclaration || left.kind === "using" || left.kind === "await using")
    throw new NotFollowed();
  const cursor = cursorOf(run, run.evaluate(node.right, environment), siteOf(node, environment), node.await);
  if (cursor === undefined) throw new NotFollowed();
  for (;;) {
    run.step();
    const given = cursor.next();
    if (given === undefined) throw new NotFollowed();
    if (given.done) return falls;
    const inside = environment.inner();
    let ended: Flow | undefined;
    try {
      for (const { id } of left.declarations) bind(run, id, given.element.value, inside, left.kind);
      ended = endOfRound(yield* statement(body, node.body, inside, []), labels);
    } catch (problem) {
      if (problem instanceof Thrown || problem instanceof Left) cursor.close();
      throw problem;
    }
    if (ended === undefined) continue;
    if (ended.end !== "throws" && cursor.close() === undefined) throw new NotFollowed();
    return ended;
  }
}

function* tryBlock(body: Body, node: TSESTree.TryStatement, environment: Environment): Pieces {
  const { run } = body;
  const { finalizer } = node;
  if (!isFollowed(run, node)) throw new NotFollowed();
  let flow = falls;
  let problem: Left | Thrown | undefined;
  try {
    flow = yield* blockAndHandler(body, node, environment);
  } catch (thrown) {
    if (finalizer === null || !(thrown instanceof Thrown || thrown instanceof Left)) throw thrown;
    problem = thrown;
  }
  if (finalizer === null) return flow;
  const last = yield* statement(body, finalizer, environment, []);
  if (last.end !== "falls") return last;
  if (problem !== undefined) throw problem;
  return flow;
}

function* blockAndHandler(body: Body, node: TSESTree.TryStatement, environment: Environment): Pieces {
  const { run } = body;
  const { block, handler, finalizer } = node;
  // What a finalizer yields can be the last that is requested, and what was thrown before is lost then.
  const mayLose = finalizer !== null && body.yielding.has(finalizer);
  if (handler !== null && mayLose) throw new NotFollowed();
  try {
    const by: Catching = { node, frame: run.frames.current };
    const pieces = statement(body, block, environment, []);
    return handler === null && !mayLose ? yield* pieces : yield* caughtBy(run, by, pieces);
  } catch (thrown) {
    if (thrown instanceof Thrown && handler === null && mayLose) throw new NotFollowed();
    if (!(thrown instanceof Thrown) || handler === null) throw thrown;
    if (body.yielding.has(handler)) throw new NotFollowed();
    const flow = catchClause(run, handler, environment, thrown.value);
    if (flow.end === "maybe" || flow.returns.length > 1) throw new NotFollowed();
    return flow;
  }
}

/** Pieces of a block: what is thrown between them, others catch. */
function* caughtBy(run: Run, by: Catching, pieces: Pieces): Pieces {
  let how: Requested = { is: "next", value: nothing };
  for (;;) {
    run.catching.push(by);
    let piece: IteratorResult<Yielded, Flow>;
    try {
      piece = pieces.next(how);
    } finally {
      run.catching.pop();
    }
    if (piece.done === true) return piece.value;
    how = yield piece.value;
  }
}

/** A `yield`, and what it gives. */
function* yieldOf(
  { run, isAsync }: Body,
  node: TSESTree.Node | null,
  environment: Environment,
): Generator<Yielded, Value, Requested> {
  if (node?.type !== T.YieldExpression) throw new NotFollowed();
  const value = node.argument === null ? nothing : run.evaluate(node.argument, environment);
  const site = siteOf(node.argument ?? node, environment);
  if (!node.delegate) return received(yield { element: { ...site, value: isAsync ? waitedFor(run, value) : value } });
  const cursor = cursorOf(run, value, site, isAsync);
  if (cursor === undefined) throw new NotFollowed();
  let how: Requested = { is: "next", value: nothing };
  for (;;) {
    run.step();
    const given: Given | undefined = how.is === "next" ? cursor.next(how.value) : cursor.close(how.value);
    if (given === undefined) throw new NotFollowed();
    if (given.done && how.is === "return") throw new Left(given.element.value);
    if (given.done) return given.element.value;
    how = yield given;
  }
}

function received(how: Requested): Value {
  if (how.is === "return") throw new Left(how.value);
  return how.value;
}
