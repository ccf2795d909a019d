/**
 * Follows a program without running it: statements in order, calls with their arguments, both arms of what is not
 * decided. Nothing of the project is executed; what cannot be followed is unknown.
 *
 * Changes are followed in order where it is certain when they happen. What is changed at a time that is not seen, or goes
 * where it is not followed, is unknown from the start: what one run learns is passed to the next.
 */
import type { TSESTree } from "@typescript-eslint/types";
import { callValue } from "./calls.ts";
import { constructValue } from "./classes.ts";
import { exportsOf } from "./common-js.ts";
import { requested, stepsOf } from "./coroutines.ts";
import type { EditsByNode } from "./edits.ts";
import { escapeValue, mutateValue, touchValue } from "./escape.ts";
import { evaluateExpression } from "./expressions.ts";
import type { Flow } from "./flow.ts";
import { Frames } from "./frames.ts";
import { applyFunction, elementsOfGenerator } from "./functions.ts";
import type { Libraries } from "./libraries.ts";
import { Again, stepLimit } from "./limits.ts";
import { propertyOf, setProperty } from "./members.ts";
import { isConstant, type Module, type ModuleLoader, type Variable } from "./module.ts";
import { importModule, runModule } from "./modules.ts";
import type { Mutations } from "./mutations.ts";
import { callFromOutside, recordIf, share } from "./outside-calls.ts";
import type { BetweenElements, Catching, GeneratedElements, Run, Unmade } from "./run.ts";
import { executeStatement, runSequence } from "./statements.ts";
import type { TypeContext } from "./types.ts";
import {
  unknown,
  type Arguments,
  type Environment,
  type FunctionNode,
  type FunctionValue,
  type GeneratorValue,
  type Given,
  type ModuleValue,
  type Finished,
  type Observation,
  type Requested,
  type RunningCall,
  type Site,
  type Steps,
  type Value,
} from "./values.ts";

export interface InterpreterOptions {
  readonly module: Module;
  readonly libraries: Libraries;
  readonly loader: ModuleLoader;
  readonly mutations: Mutations;
  readonly edits: EditsByNode;
}

/** One run over a file. */
export class Interpreter implements Run {
  readonly module: Module;
  readonly libraries: Libraries;
  readonly loader: ModuleLoader;
  readonly mutations: Mutations;
  readonly edits: EditsByNode;
  readonly types: TypeContext;
  readonly observations: Observation[] = [];
  readonly runnable = new Map<TSESTree.Node, TSESTree.Node>();
  readonly unseenClasses = new Set<TSESTree.Node>();
  readonly frames = new Frames();
  overridden = false;
  removed = false;
  readonly finished: Finished[] = [];
  readonly modules = new Map<Module, ModuleValue>();
  readonly running = new Map<Module, boolean>();
  readonly queue: (() => void)[] = [];
  readonly escaped = new Set<Value>();
  readonly touched = new Set<Value>();
  readonly passedToLibraries = new Set<Value>();
  readonly givenToFiles = new Set<FunctionValue>();
  readonly called = new Set<TSESTree.Node>();
  readonly instantiated = new Set<TSESTree.Node>();
  readonly active = new Map<TSESTree.Node, number>();
  readonly activations = new Map<TSESTree.Node, number>();
  readonly assigned = new Map<Variable, Value[]>();
  readonly variableValues = new Map<Variable, Value>();
  readonly defaults = new Map<TSESTree.Node, Value>();
  readonly shared = new Set<Value>();
  readonly readFromOutside = new Set<Value>();
  readonly calls: RunningCall[] = [];
  symbols = 0;
  guards = 0;
  readonly catching: Catching[] = [];
  pending = 0;
  depth = 0;
  recording = true;
  outside = false;
  #steps = 0;
  readonly #work: { readonly node: TSESTree.Node; readonly from: number }[] = [];

  constructor({ module, libraries, loader, mutations, edits }: InterpreterOptions) {
    this.module = module;
    this.libraries = libraries;
    this.loader = loader;
    this.mutations = mutations;
    this.edits = edits;
    this.types = {
      libraries,
      valueOf: (name, from) => {
        const variable = from.variable(name) ?? from.declared(name)[0];
        return variable === undefined || !isConstant(variable) ? undefined : this.variableValues.get(variable);
      },
      step: () => this.step(),
      load: (specifier, from) => this.loader.load(specifier, from),
    };
  }

  /** Follows the file, then what other files may call of it. */
  run(): void {
    const module = runModule(this, this.module);
    this.#drain();
    // A file that keeps a function may call it when a further file asks for it.
    for (const value of this.givenToFiles) if (!this.active.has(value.node)) this.escape(value);
    this.#drain();
    const required = exportsOf(this, module, { node: this.module.program, own: true });
    const all = [...module.exports.values(), ...(required === undefined ? [] : [required])];
    for (const value of all) share(this, value);
    this.outside = true;
    // Any number of times, in any order.
    const call = (): void => {
      for (const value of all) this.frames.repeated(() => callFromOutside(this, value, 0));
      this.#drain();
    };
    // A file that is a program of its own is not imported for what it exports.
    if (this.finished.some(({ certain }) => certain)) return;
    if (this.mutations.areGivenAwayLate) recordIf(this, false, call);
    call();
  }

  #drain(): void {
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) next();
  }

  /** Functions and members of classes that were never run. */
  get neverRun(): readonly TSESTree.Node[] {
    const ran = (by: TSESTree.Node): boolean => this.active.has(by) || this.instantiated.has(by);
    return [...this.runnable].flatMap(([node, by]) => (ran(by) ? [] : [node]));
  }

  /** Steps so far. */
  get steps(): number {
    return this.#steps;
  }

  step(amount = 1): void {
    this.#steps += Math.min(amount, stepLimit);
    if (this.#steps <= stepLimit) return;
    // The innermost work that takes a good part of all is not followed.
    const [outermost] = this.#work;
    const costly = this.#work.findLast(({ from }) => this.#steps - from > stepLimit / 8) ?? outermost;
    this.mutations.leave(costly?.node ?? this.module.program, `takes more than ${String(stepLimit / 8)} steps`);
    throw new Again();
  }

  within<R>(node: TSESTree.Node, run: () => R): R {
    this.#work.push({ node, from: this.#steps });
    try {
      return run();
    } finally {
      this.#work.pop();
    }
  }

  maybe<R>(run: () => R): R {
    const end = this.frames.begin(true);
    try {
      return run();
    } finally {
      end();
    }
  }

  made(value: Unmade): Value {
    if (!value.sites.some((site) => this.mutations.sites.has(site))) return { ...value, state: this.frames.state() };
    const inside = value.type === "list" ? value.elements : [...value.entries.values()];
    return unknown(
      "changed after it was made",
      ...inside.map((entry) => entry.value),
      ...(value.type === "object" && value.open ? [value.open] : []),
    );
  }

  touch(value: Value): void {
    touchValue(this, value);
  }

  mutate(value: Value): void {
    mutateValue(this, value);
  }

  escape(value: Value): void {
    escapeValue(this, value);
  }

  call(callee: Value, args: Arguments, site: Site, self?: Value): Value {
    return callValue(this, callee, args, site, self);
  }

  property(value: Value, key: string, site: Site): Value {
    return propertyOf(this, value, key, site);
  }

  setProperty(object: Value, key: string | undefined, value: Value, site: Site): void {
    setProperty(this, object, key, value, site);
  }

  evaluate(node: TSESTree.Node, environment: Environment): Value {
    return evaluateExpression(this, node, environment);
  }

  execute(node: TSESTree.Node, environment: Environment, labels: readonly string[] = []): Flow {
    return executeStatement(this, node, environment, labels);
  }

  sequence(statements: readonly TSESTree.Node[], environment: Environment): Flow {
    return runSequence(this, statements, environment);
  }

  apply(value: FunctionValue, args: Arguments | "unseen", self: Value, site: Site): Value {
    return applyFunction(this, value, args, self, site);
  }

  elementsOfGenerator(value: GeneratorValue, between: BetweenElements): GeneratedElements {
    return elementsOfGenerator(this, value, between);
  }

  stepsOf(node: FunctionNode, inside: Environment): Steps | undefined {
    return stepsOf(this, node, inside);
  }

  requested(generator: GeneratorValue, how: Requested): Given | undefined {
    return requested(this, generator, how);
  }

  construct(callee: Value, args: Arguments | "unseen", site: Site): Value {
    return constructValue(this, callee, args, site);
  }

  import(specifier: string, from: Module): Value {
    return importModule(this, specifier, from);
  }
}
