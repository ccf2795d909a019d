/** Loops: round by round where all rounds are seen, else once, perhaps. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { closing, followedCursor, waiting, type Cursor } from "./cursors.ts";
import { mayThrow } from "./exceptions.ts";
import { alternatives, falls, type Flow } from "./flow.ts";
import { awaited } from "./awaiting.ts";
import {
  elementsOf,
  elementsOfIterator,
  fixedAll,
  iteratorOf,
  listOf,
  maybeElementsOf,
  statesOf,
} from "./iteration.ts";
import { propertiesOf } from "./instances.ts";
import { siteOf } from "./keys.ts";
import { maxRounds } from "./limits.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import { childrenOf } from "./syntax.ts";
import {
  enumerable,
  isMaybe,
  known,
  truth,
  unknown,
  unlisted,
  type Entry,
  type Environment,
  type Site,
  type State,
  type Value,
} from "./values.ts";
import { assign, bind, variableDeclaration } from "./variables.ts";

type Labels = readonly string[];

/** `for (… of …)`. */
export function forOfStatement(
  run: Run,
  node: TSESTree.ForOfStatement,
  environment: Environment,
  labels: Labels,
): Flow {
  const source = run.evaluate(node.right, environment);
  const round = (value: Value): Flow => iteration(run, node.left, value, node.body, environment);
  const all = node.await ? undefined : maybeElementsOf(run, source);
  if (all?.some(isMaybe) === true) {
    const perhaps = (value: Value): Flow =>
      alternatives([run.maybe(() => round(value)), run.maybe(() => falls)], run.guards > 0);
    const rounds = all.map((element) => () => (isMaybe(element) ? perhaps(element.value) : round(element.value)));
    return fixedAll(statesOf(source), () => seenLoop(run, labels, rounds));
  }
  const site = siteOf(node, environment);
  const { result: iterator, read: readByIt } = run.frames.reading(() =>
    listOf(source) === undefined ? iteratorOf(run, source, site, node.await) : undefined,
  );
  const cursor = node.await && run.pending > 0 ? undefined : followedCursor(run, iterator, site, node.await);
  if (cursor !== undefined) return loopOver(run, labels, node.await ? waiting(run, cursor) : cursor, site, round);
  const { elements, read } = elementsOfLoop(run, node, source, iterator, site, readByIt);
  if (elements === undefined) {
    run.escape(source);
    return fixedAll(read, () => openLoop(run, labels, () => round(unknown("an element of what is not known", source))));
  }
  const rounds = (): Flow =>
    seenLoop(
      run,
      labels,
      elements.map((element) => () => round(element.value)),
    );
  return fixedAll([...read, ...statesOf(source)], rounds);
}

/** The elements that a loop goes through, and what a generator has read to give them. */
function elementsOfLoop(
  run: Run,
  node: TSESTree.ForOfStatement,
  source: Value,
  iterator: ReturnType<typeof iteratorOf>,
  site: Site,
  readByIt: ReadonlySet<State>,
): { readonly elements: readonly Entry[] | undefined; readonly read: ReadonlySet<State> } {
  // Beside other asynchronous functions, what it waits for has no order.
  if (node.await && run.pending > 0) {
    if (iterator !== undefined) run.escape(iterator);
    return { elements: undefined, read: new Set() };
  }
  if (iterator?.type === "generator" && (node.await || !iterator.of.node.async))
    return run.elementsOfGenerator(iterator, mayLeave(node.body) ? "leaves" : "something");

  let elements: readonly Entry[] | undefined;
  if (iterator === undefined) elements = elementsOf(run, source, site);
  else if (iterator.type === "iterator") elements = elementsOfIterator(run, iterator, !mayLeave(node.body));
  else run.escape(iterator);
  if (node.await && elements?.some(({ value }) => mayBeRejected(value)) === true) mayThrow(run);
  return {
    elements: node.await ? elements?.map((entry) => ({ ...entry, value: awaited(run, entry.value) })) : elements,
    read: new Set([...readByIt, ...(iterator === undefined ? [] : statesOf(iterator))]),
  };
}

const mayBeRejected = (value: Value): boolean =>
  value.type === "promise" ? value.rejected !== undefined || value.mayReject === true : value.type === "unknown";

/** A loop that requests its elements one by one. */
function loopOver(run: Run, labels: Labels, cursor: Cursor, { node }: Site, round: (value: Value) => Flow): Flow {
  const rounds = new Rounds(run, labels);
  try {
    for (let count = 0; ; count++) {
      run.step();
      const given = count > maxRounds ? undefined : cursor.next();
      if (given === undefined) {
        run.mutations.atOnce(node);
        return openLoop(run, labels, () => round(unknown("an element of what is not known")));
      }
      if (given.done) return rounds.end();
      const flow = rounds.take(closing(cursor, () => round(given.element.value)));
      if (flow === undefined) continue;
      if (flow.end !== "throws") cursor.close();
      return flow;
    }
  } finally {
    rounds.settle();
  }
}

/** Whether the body of a loop may end it. */
function mayLeave(node: TSESTree.Node): boolean {
  if (node.type === T.BreakStatement || node.type === T.ReturnStatement || node.type === T.ThrowStatement) return true;
  if (node.type === T.ContinueStatement) return node.label !== null;
  if ("params" in node || node.type === T.ClassBody) return false;
  return childrenOf(node).some(mayLeave);
}

/** `for (… in …)`. */
export function forInStatement(
  run: Run,
  node: TSESTree.ForInStatement,
  environment: Environment,
  labels: Labels,
): Flow {
  const source = run.evaluate(node.right, environment);
  const round = (value: Value): Flow => iteration(run, node.left, value, node.body, environment);
  const keys = keysOf(run, source);
  if (keys === undefined || (source.type !== "object" && source.type !== "instance"))
    return openLoop(run, labels, () => round(unknown("a key of what is not known")));
  return fixedAll([source.state], () =>
    seenLoop(
      run,
      labels,
      keys.map((key) => () => round(known(key))),
    ),
  );
}

/** The keys that a loop goes through, where they are known: what a class gives its instances is not among them. */
function keysOf(run: Run, source: Value): readonly string[] | undefined {
  if (source.type === "instance") {
    const properties = propertiesOf(run, source);
    if (properties?.unordered !== false || [...properties.entries.values()].some(isMaybe)) return undefined;
    return enumerable(properties).map(([key]) => key);
  }
  if (source.type !== "object" || source.prototype || unlisted(source, "called") !== undefined) return undefined;
  return readable(run, source) ? enumerable(source).map(([key]) => key) : undefined;
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
    if (left.kind === "using" || left.kind === "await using") run.escape(value);
    for (const { id } of left.declarations) bind(run, id, value, inside, left.kind);
  } else assign(run, left, value, inside);
  return run.execute(body, inside);
}

/** What the rounds of a loop have left behind so far. */
class Rounds {
  readonly #run: Run;
  readonly #labels: Labels;
  readonly #returns: Value[] = [];
  readonly #jumps = new Set<string>();
  #settle: (() => void) | undefined;

  constructor(run: Run, labels: Labels) {
    this.#run = run;
    this.#labels = labels;
  }

  /** Takes a round; gives the loop's flow where it ends with it. */
  take(flow: Flow): Flow | undefined {
    const { end, returns, jumps } = flow;
    const goesOn = (jump: string): boolean =>
      jump === "continue" || this.#labels.some((label) => jump === `continue ${label}`);
    const outer = jumps.filter((jump) => jump !== "break" && !goesOn(jump));
    const breaks = jumps.includes("break");
    this.#returns.push(...returns);
    for (const jump of outer) this.#jumps.add(jump);
    if (end === "throws") return this.#flow(this.#settle === undefined ? "throws" : "maybe");
    const leaves = breaks || returns.length > 0 || outer.length > 0;
    if (end === "stops" && !jumps.some(goesOn)) {
      // Where nothing is left behind, what was thrown is caught further out.
      if (!breaks && this.#settle === undefined) return this.#flow("stops");
      return this.end();
    }
    if (leaves) this.#settle ??= this.#run.frames.begin(true);
    return undefined;
  }

  /** The loop's flow where it ends by itself. */
  end(): Flow {
    return this.#flow(this.#returns.length > 0 || this.#jumps.size > 0 ? "maybe" : "falls");
  }

  /** Has to be called in the end. */
  settle(): void {
    this.#settle?.();
  }

  #flow(end: Flow["end"]): Flow {
    return { end, returns: this.#returns, jumps: [...this.#jumps] };
  }
}

/** A loop whose rounds are all seen. */
function seenLoop(run: Run, labels: Labels, all: readonly (() => Flow)[]): Flow {
  const rounds = new Rounds(run, labels);
  try {
    for (const round of all) {
      run.step();
      const flow = rounds.take(round());
      if (flow !== undefined) return flow;
    }
    return rounds.end();
  } finally {
    rounds.settle();
  }
}

/** A loop of which nothing is known but its body. */
function openLoop(run: Run, labels: Labels, round: () => Flow): Flow {
  const { returns, jumps, end } = run.maybe(() => run.frames.repeated(round));
  const own = ["break", "continue", ...labels.map((label) => `continue ${label}`)];
  const outer = jumps.filter((jump) => !own.includes(jump));
  const leaves = returns.length > 0 || outer.length > 0 || (end !== "falls" && run.guards > 0);
  return { end: leaves ? "maybe" : "falls", returns, jumps: outer };
}

/** A loop with a test: round by round as long as the test is decided. `next`: what comes between two rounds. */
function testedLoop(
  run: Run,
  labels: Labels,
  start: Environment,
  parts: {
    readonly test: (environment: Environment) => boolean | undefined;
    readonly body: (environment: Environment) => Flow;
    readonly next?: (environment: Environment) => Environment;
    readonly testsLast?: boolean;
  },
): Flow {
  const { test, body, next = (each: Environment): Environment => each } = parts;
  const rounds = new Rounds(run, labels);
  let environment = start;
  try {
    for (let count = 0; ; count++) {
      run.step();
      const decided = count === 0 && parts.testsLast === true ? true : test(environment);
      if (decided === false) return rounds.end();
      if (decided === undefined || count > maxRounds) {
        const open = openLoop(run, labels, () => {
          const flow = body(environment);
          test(next(environment));
          return flow;
        });
        return rounds.take({ ...open, end: open.end === "falls" ? "falls" : "maybe" }) ?? rounds.end();
      }
      const flow = rounds.take(body(environment));
      if (flow !== undefined) return flow;
      environment = next(environment);
    }
  } finally {
    rounds.settle();
  }
}

/** `while` and `do … while`. */
export function whileStatement(
  run: Run,
  node: TSESTree.DoWhileStatement | TSESTree.WhileStatement,
  environment: Environment,
  labels: Labels,
): Flow {
  return testedLoop(run, labels, environment, {
    test: () => truth(run.evaluate(node.test, environment)),
    body: () => run.execute(node.body, environment),
    testsLast: node.type === T.DoWhileStatement,
  });
}

/** `for (…;…;…)`. */
export function forStatement(run: Run, node: TSESTree.ForStatement, environment: Environment, labels: Labels): Flow {
  const { init, test, update, body } = node;
  const inside = environment.inner();
  if (init?.type === T.VariableDeclaration) variableDeclaration(run, init, inside);
  else if (init !== null) run.evaluate(init, inside);
  const renewed = init?.type === T.VariableDeclaration && init.kind === "let";
  return testedLoop(run, labels, inside, {
    test: (round) => (test === null ? true : truth(run.evaluate(test, round))),
    body: (round) => run.execute(body, round),
    next: (before) => {
      // Each round has variables of its own.
      const round = renewed ? before.copy() : before;
      if (update !== null) run.evaluate(update, round);
      return round;
    },
  });
}
