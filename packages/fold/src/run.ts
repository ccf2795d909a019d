/** What the parts of one run share: what was seen so far, and the ways from one part to another. */
import type { TSESTree } from "@typescript-eslint/types";
import type { Amendment } from "./amendment.ts";
import type { Changes } from "./changes.ts";
import type { Flow } from "./flow.ts";
import type { Arguments, Machine, Site } from "./machine.ts";
import type { Module, ModuleLoader, Variable } from "./module.ts";
import type { TypeContext } from "./types.ts";
import type { Construction, Environment, FunctionValue, InstanceValue, ModuleValue, Value } from "./values.ts";

/** One run over a file. */
export interface Run extends Machine {
  readonly module: Module;
  readonly loader: ModuleLoader;
  readonly changes: Changes;
  /** What the file is to be read with. */
  readonly amendment: Amendment | undefined;
  readonly types: TypeContext;
  readonly constructions: Construction[];
  /** Something changes Terraform's JSON of constructs that cannot be told apart. */
  overridden: boolean;
  readonly modules: Map<Module, ModuleValue | undefined>;
  /** What is done when the file itself has run: functions that somebody may call. */
  readonly queue: (() => void)[];
  readonly escaped: Set<Value>;
  /** Instances given to a package, whose methods it may call. */
  readonly given: Set<Value>;
  readonly called: Set<TSESTree.Node>;
  readonly instantiated: Set<TSESTree.Node>;
  /** How often each function is running. */
  readonly active: Map<TSESTree.Node, number>;
  /** Values given to variables that are assigned more than once. */
  readonly assigned: Map<Variable, Value[]>;
  /** Variables of loops that are counted round by round. */
  readonly counters: Set<Variable>;
  readonly variableValues: Map<Variable, Value>;
  /** Values of `export default <expression>`. */
  readonly defaults: Map<TSESTree.Node, Value>;
  readonly exportsOfRequire: Map<string, Value>;
  /** Calls in the linted file that are running. */
  readonly ownCalls: { readonly node: TSESTree.Node; readonly decides: boolean }[];
  /** How many conditions stood when an instance's constructor began. */
  readonly constructionDoubt: Map<InstanceValue, number>;
  /** Conditions that are not decided around what is running. */
  doubt: number;
  /** `try` blocks around what is running. */
  guards: number;
  depth: number;
  /** Whether constructions count: not while a function runs a second time for its side effects only. */
  recording: boolean;

  evaluate(node: TSESTree.Node, environment: Environment): Value;
  execute(node: TSESTree.Node, environment: Environment): Flow;
  sequence(statements: readonly TSESTree.Node[], environment: Environment): Flow;
  /** Runs a function's body. `unseen`: called from elsewhere, with whatever its parameters' types allow. */
  apply(value: FunctionValue, args: Arguments | "unseen", self: Value, site: Site): Value;
  construct(callee: Value, args: Arguments | "unseen", site: Site): Value;
  import(specifier: string, from: Module): Value;
}
