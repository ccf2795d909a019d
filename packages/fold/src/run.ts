/** What the parts of one run share: what was seen so far, and the ways from one part to another. */
import type { TSESTree } from "@typescript-eslint/types";
import type { EditsByNode } from "./edits.ts";
import type { Flow } from "./flow.ts";
import type { Frames } from "./frames.ts";
import type { Libraries } from "./libraries.ts";
import type { Module, ModuleLoader, Variable } from "./module.ts";
import type { Mutations } from "./mutations.ts";
import type { TypeContext } from "./types.ts";
import type {
  Arguments,
  Entry,
  Environment,
  FunctionNode,
  FunctionValue,
  GeneratorValue,
  Given,
  ListValue,
  ModuleValue,
  ObjectValue,
  Finished,
  Observation,
  Requested,
  RunningCall,
  Site,
  State,
  Steps,
  Value,
} from "./values.ts";

/** A list or an object before it is made. */
export type Unmade = Omit<ListValue, "state"> | Omit<ObjectValue, "state">;

/** What runs between two elements of a generator: nothing, something, or something that may not request the next one. */
export type BetweenElements = "leaves" | "nothing" | "something";

/** What a generator gives, and what it reads meanwhile. */
export interface GeneratedElements {
  /** `undefined` where they are not seen. */
  readonly elements: Entry[] | undefined;
  readonly read: ReadonlySet<State>;
}

/** What catches exceptions; without a node, something that is not followed. */
export interface Catching {
  readonly node: TSESTree.Node | undefined;
  /** The frame that it runs in: only what is thrown in the same one is certain. */
  readonly frame: number;
}

/** One run over a file. */
export interface Run {
  readonly module: Module;
  readonly libraries: Libraries;
  readonly loader: ModuleLoader;
  readonly mutations: Mutations;
  /** What the file is to be read with. */
  readonly edits: EditsByNode;
  readonly types: TypeContext;
  readonly observations: Observation[];
  /** Functions and members of classes of the evaluated file that its run brings about, each with the node that runs it. */
  readonly runnable: Map<TSESTree.Node, TSESTree.Node>;
  /** Expressions of the evaluated file for classes of which instances are made, and which are not seen. */
  readonly unseenClasses: Set<TSESTree.Node>;
  readonly frames: Frames;
  /** Something changes instances of libraries that cannot be distinguished. */
  overridden: boolean;
  /** Something takes instances away that cannot be distinguished. */
  removed: boolean;
  readonly finished: Finished[];
  readonly modules: Map<Module, ModuleValue>;
  /** Files that are being run, each with whether another file has imported it meanwhile. */
  readonly running: Map<Module, boolean>;
  /** What is done when the file itself has run: functions that other code may call. */
  readonly queue: (() => void)[];
  readonly escaped: Set<Value>;
  /** Values whose members the language may call have been looked for. */
  readonly touched: Set<Value>;
  /** Instances passed to a library, which may call their methods. */
  readonly passedToLibraries: Set<Value>;
  /** Functions of the evaluated file that functions of other files got. */
  readonly givenToFiles: Set<FunctionValue>;
  readonly called: Set<TSESTree.Node>;
  readonly instantiated: Set<TSESTree.Node>;
  /** How often each function is running. */
  readonly active: Map<TSESTree.Node, number>;
  /** How often each function has run at a time that is not known. */
  readonly activations: Map<TSESTree.Node, number>;
  /** Values given to variables. */
  readonly assigned: Map<Variable, Value[]>;
  readonly variableValues: Map<Variable, Value>;
  /** Values of `export default <expression>`. */
  readonly defaults: Map<TSESTree.Node, Value>;
  /** What other files may change, once code outside runs. */
  readonly shared: Set<Value>;
  /** What code that other files call has read, and no other file could change before. */
  readonly readFromOutside: Set<Value>;
  /** Calls that are running, the innermost last. */
  readonly calls: RunningCall[];
  /** Symbols that the program has made. */
  symbols: number;
  /** `try` blocks around what is running that may be left at any place. */
  guards: number;
  /** What catches what is thrown now, the innermost last. */
  readonly catching: Catching[];
  /** Asynchronous functions that run beside what is running. */
  pending: number;
  depth: number;
  /** Whether observations count: not while a function runs a second time for its side effects only. */
  recording: boolean;
  /** Whether code outside has to call what is running. */
  outside: boolean;

  /** Counts work; begins anew without what takes too much. */
  step(amount?: number): void;
  /** Does work that is left out where it takes too much. */
  within<T>(node: TSESTree.Node, run: () => T): T;
  /** Runs what may not happen. */
  maybe<T>(run: () => T): T;
  evaluate(node: TSESTree.Node, environment: Environment): Value;
  execute(node: TSESTree.Node, environment: Environment, labels?: readonly string[]): Flow;
  sequence(statements: readonly TSESTree.Node[], environment: Environment): Flow;
  call(callee: Value, args: Arguments, site: Site, self?: Value): Value;
  /** Runs a function's body. `unseen`: called from elsewhere, with whatever its parameters' types allow. */
  apply(value: FunctionValue, args: Arguments | "unseen", self: Value, site: Site): Value;
  construct(callee: Value, args: Arguments | "unseen", site: Site): Value;
  property(value: Value, key: string, site: Site): Value;
  /** Sets a property; `undefined` for a key that is not known. */
  setProperty(object: Value, key: string | undefined, value: Value, site: Site): void;
  /** The elements of a generator, all at once. */
  elementsOfGenerator(value: GeneratorValue, between: BetweenElements): GeneratedElements;
  /** The pieces of a generator's body; `undefined` where it is not followed so. */
  stepsOf(node: FunctionNode, inside: Environment): Steps | undefined;
  /** Requests the next element of a generator, or ends it; `undefined` where that is not followed. */
  requested(generator: GeneratorValue, how: Requested): Given | undefined;
  /** A value goes where it is not followed: what it refers to may be changed there, functions may be called. */
  escape(value: Value): void;
  /** The language may call members of a value: conversions, iterators, accessors. */
  touch(value: Value): void;
  /** Something changes a value in place, in a way that is not followed. */
  mutate(value: Value): void;
  /** A list or object just made, unknown where one made there is changed in ways that are not followed. */
  made(value: Unmade): Value;
  import(specifier: string, from: Module): Value;
}
