/**
 * Follows a program without running it: statements in order, calls with their arguments, both arms of what is not
 * decided. Nothing of the project is executed; what cannot be followed is unknown.
 *
 * Variables that are assigned more than once are unknown. Objects that anything changes after they were made, or that
 * go where they are not followed, are unknown from the start: the changes seen are given to the next run.
 */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { builtinNames, callBuiltin, callMethod, isListMethod } from "./builtins.ts";
import { isTrusted, kindOf } from "./library.ts";
import { GiveUp, type Arguments, type Machine, type Site } from "./machine.ts";
import { isConstant, type Module, type ModuleLoader, type Variable } from "./module.ts";
import { binary, isTextMethod, template, unary } from "./operators.ts";
import { valueOfType, type TypeContext } from "./types.ts";
import {
  either,
  Environment,
  join,
  keyOf,
  known,
  nothing,
  nullish,
  truth,
  unknown,
  type ClassValue,
  type Construction,
  type Entry,
  type FunctionNode,
  type FunctionValue,
  type InstanceValue,
  type LibraryValue,
  type ListValue,
  type ModuleValue,
  type ObjectValue,
  type Unknown,
  type Value,
} from "./values.ts";

/** Steps (expressions, statements, elements) after which nothing is said of a file. */
const stepLimit = 200_000;
const maxDepth = 60;
const maxRecursion = 3;

/** What one run learns for the next. */
export class Changes {
  /** Where objects and lists are made that something changes. */
  readonly sites = new Set<TSESTree.Node>();
  /** Fields of classes that something changes after construction. */
  readonly fields = new Map<TSESTree.Node, Set<string>>();
  size = 0;

  site(node: TSESTree.Node): void {
    if (this.sites.has(node)) return;
    this.sites.add(node);
    this.size++;
  }

  field(owner: TSESTree.Node, name: string): void {
    const names = this.fields.get(owner) ?? new Set();
    this.fields.set(owner, names);
    if (names.has(name)) return;
    names.add(name);
    this.size++;
  }
}

/** How a statement ends. `maybe`: what follows may not run. `throws`: the program ends. */
type End = "falls" | "maybe" | "stops" | "throws";

interface Flow {
  readonly end: End;
  readonly returns: readonly Value[];
  readonly breaks: boolean;
  readonly continues: boolean;
  /** A jump to a label further out. */
  readonly labelled: boolean;
}

const falls: Flow = { end: "falls", returns: [], breaks: false, continues: false, labelled: false };

/** Names of methods that change what a construct puts into Terraform's JSON behind its properties. */
const overrides = new Set(["addOverride"]);

const parameter = "a parameter";

/** What the left of `&&` is where the right is not reached. */
const falsy: readonly Value[] = [known(false), known(undefined), known(null), known(0), known(""), known(Number.NaN)];

export interface InterpreterOptions {
  readonly module: Module;
  readonly loader: ModuleLoader;
  readonly changes: Changes;
}

/** One run over a file. */
export class Interpreter implements Machine {
  readonly constructions: Construction[] = [];
  /** Something changes Terraform's JSON of constructs that cannot be told apart. */
  overridden = false;
  readonly #module: Module;
  readonly #loader: ModuleLoader;
  readonly #changes: Changes;
  readonly #modules = new Map<Module, ModuleValue | undefined>();
  readonly #queue: (() => void)[] = [];
  readonly #escaped = new Set<Value>();
  readonly #called = new Set<TSESTree.Node>();
  readonly #instantiated = new Set<TSESTree.Node>();
  readonly #active = new Map<TSESTree.Node, number>();
  readonly #assigned = new Map<Variable, Value[]>();
  readonly #counters = new Set<Variable>();
  readonly #variableValues = new Map<Variable, Value>();
  readonly #ownCalls: { readonly node: TSESTree.Node; readonly decides: boolean }[] = [];
  readonly #types: TypeContext;
  #exportsOfRequire = new Map<string, Value>();
  #steps = 0;
  #doubt = 0;
  #guards = 0;
  #depth = 0;
  #recording = true;

  constructor({ module, loader, changes }: InterpreterOptions) {
    this.#module = module;
    this.#loader = loader;
    this.#changes = changes;
    this.#types = {
      valueOf: (name, from) => {
        const variable = from.variable(name) ?? from.declared(name)[0];
        return variable === undefined || !isConstant(variable) ? undefined : this.#variableValues.get(variable);
      },
      load: (specifier, from) => this.#loader.load(specifier, from),
    };
  }

  run(): void {
    const exports = this.#runModule(this.#module);
    this.#drain();
    for (const value of exports.exports.values()) this.#enter(value, 0);
    for (const value of this.#exportsOfRequire.values()) this.#enter(value, 0);
    this.#drain();
  }

  // Machine

  step(amount = 1): void {
    this.#steps += amount;
    if (this.#steps > stepLimit) throw new GiveUp(`more than ${String(stepLimit)} steps`);
  }

  maybe<R>(run: () => R): R {
    this.#doubt++;
    try {
      return run();
    } finally {
      this.#doubt--;
    }
  }

  made(value: ListValue | ObjectValue): Value {
    if (!value.sites.some((site) => this.#changes.sites.has(site))) return value;
    const inside = value.type === "list" ? value.elements : [...value.entries.values()];
    return unknown(
      "changed after it was made",
      ...inside.map((entry) => entry.value),
      ...(value.type === "object" && value.open ? [value.open] : []),
    );
  }

  mutate(value: Value): void {
    switch (value.type) {
      case "oneOf":
        for (const option of value.options) this.mutate(option);
        return;
      case "unknown":
        for (const alias of value.aliases) this.escape(alias);
        return;
      case "object":
      case "list":
        for (const site of value.sites) this.#changes.site(site);
        return;
      case "instance":
        if (value.construction !== undefined) value.construction.overridden = true;
        if (value.of.type === "class") this.#changes.field(value.of.node, "*");
        return;
      case "class":
        this.#changes.field(value.node, "static *");
        return;
      default:
    }
  }

  escape(value: Value): void {
    if (value.type === "known" || this.#escaped.has(value)) return;
    this.#escaped.add(value);
    this.step();
    switch (value.type) {
      case "oneOf":
        for (const option of value.options) this.escape(option);
        return;
      case "unknown":
        for (const alias of value.aliases) this.escape(alias);
        return;
      case "object":
      case "list":
        this.mutate(value);
        for (const entry of value.type === "list" ? value.elements : value.entries.values()) this.escape(entry.value);
        if (value.type === "object" && value.open !== undefined) this.escape(value.open);
        return;
      case "promise":
        this.escape(value.value);
        return;
      case "function":
        this.#later(value);
        return;
      case "class":
        this.mutate(value);
        this.#queue.push(() => this.maybe(() => this.#enterClass(value, true)));
        return;
      case "instance":
        this.#escapeInstance(value);
        return;
      case "method":
        this.escape(value.receiver);
        return;
      default:
    }
  }

  call(callee: Value, args: Arguments, site: Site, self?: Value): Value {
    this.step();
    switch (callee.type) {
      case "function":
        return this.#invoke(callee, args, site, callee.self ?? self ?? nothing);
      case "method":
        return callMethod(this, callee, args, site);
      case "builtin":
        return this.#builtin(callee.name, args, site);
      case "library":
        this.#giveToLibrary(args);
        return { type: "library", module: callee.module, name: `${callee.name}()` };
      case "oneOf":
        return join(callee.options.map((option) => this.maybe(() => this.call(option, args, site, self))));
      default:
        this.escape(callee);
        if (self !== undefined) this.escape(self);
        this.#escapeAll(args);
        return unknown("the result of a function that is not seen");
    }
  }

  property(value: Value, key: string, site: Site): Value {
    this.step();
    switch (value.type) {
      case "known":
        if (typeof value.value !== "string") return unknown("computed");
        if (key === "length") return known(value.value.length);
        return isTextMethod(key) ? { type: "method", receiver: value, name: key } : unknown("computed");
      case "oneOf":
        return join(value.options.map((option) => this.property(option, key, site)));
      case "unknown":
        return (
          value.declared?.property?.(key) ?? this.#tenantProperty(value, key) ?? unknown(value.why, ...value.aliases)
        );
      case "object":
        return this.#objectProperty(value, key, site);
      case "list":
        if (key === "length") return known(value.elements.length);
        if (/^\d+$/.test(key)) return value.elements[Number(key)]?.value ?? nothing;
        return isListMethod(key)
          ? { type: "method", receiver: value, name: key }
          : unknown("a property of a list", value);
      case "function":
        if (key === "call" || key === "apply" || key === "bind") return { type: "method", receiver: value, name: key };
        return unknown("a property of a function", value);
      case "class":
        return this.#classProperty(value, key, site);
      case "instance":
        return this.#instanceProperty(value, key, site);
      case "library":
        if (key === "prototype") this.overridden = true;
        return { type: "library", module: value.module, name: value.name === "*" ? key : `${value.name}.${key}` };
      case "builtin":
        return { type: "builtin", name: `${value.name}.${key}` };
      case "module":
        return value.exports.get(key) ?? unknown("an export that is not seen");
      default:
        return unknown("computed", value);
    }
  }

  // Modules

  #runModule(module: Module): ModuleValue {
    const done = this.#modules.get(module);
    if (done !== undefined) return done;
    const exports = new Map<string, Value>();
    const value: ModuleValue = { type: "module", exports };
    this.#modules.set(module, value);
    const environment = new Environment(module, undefined, nothing);
    const { body } = module.program;
    this.#sequence(body, environment);
    for (const statement of body) this.#export(statement, environment, exports);
    return value;
  }

  #export(statement: TSESTree.ProgramStatement, environment: Environment, exports: Map<string, Value>): void {
    if (statement.type === T.ExportDefaultDeclaration) {
      const { declaration } = statement;
      if (declaration.type === T.FunctionDeclaration || declaration.type === T.ClassDeclaration) {
        const name = declaration.id;
        const variable = name === null ? undefined : environment.module.declared(name)[0];
        const value = variable === undefined ? this.#defaults.get(declaration) : environment.get(variable);
        if (value !== undefined) exports.set("default", value);
      } else if (isExpression(declaration)) {
        exports.set("default", this.#defaults.get(declaration) ?? unknown("an export"));
      }
      return;
    }
    if (statement.type === T.ExportAllDeclaration) {
      const source = this.#import(statement.source.value, environment.module);
      if (statement.exported !== null) exports.set(nameOf(statement.exported), source);
      else if (source.type === "module")
        for (const [name, value] of source.exports) if (name !== "default") exports.set(name, value);
      return;
    }
    if (statement.type === T.TSExportAssignment) {
      exports.set("default", this.#defaults.get(statement.expression) ?? unknown("an export"));
      return;
    }
    if (statement.type !== T.ExportNamedDeclaration) return;
    for (const { local, exported } of statement.specifiers) {
      if (statement.source !== null) {
        const source = this.#import(statement.source.value, environment.module);
        exports.set(
          nameOf(exported),
          this.property(source, nameOf(local), { node: statement, own: environment.module.own }),
        );
      } else if (local.type === T.Identifier) {
        exports.set(nameOf(exported), this.#read(local, environment));
      }
    }
    const { declaration } = statement;
    if (declaration === null) return;
    for (const name of declaredNames(declaration)) {
      const [variable] = environment.module.declared(name);
      const value = variable === undefined ? undefined : environment.get(variable);
      if (value !== undefined) exports.set(name.name, value);
    }
  }

  /** Values of `export default <expression>`. */
  readonly #defaults = new Map<TSESTree.Node, Value>();

  #import(specifier: string, from: Module): Value {
    if (isTrusted(specifier)) return { type: "library", module: specifier, name: "*" };
    const module = this.#loader.load(specifier, from);
    if (module === undefined) return unknown("imported");
    // While a file is being run, what it exports so far is all there is.
    const value = this.#runModule(module);
    return value;
  }

  #imported(specifier: TSESTree.ImportClause, source: Value, site: Site): Value {
    if (specifier.type === T.ImportNamespaceSpecifier) return source;
    if (specifier.type === T.ImportDefaultSpecifier) {
      return source.type === "library" ? source : this.property(source, "default", site);
    }
    return this.property(source, nameOf(specifier.imported), site);
  }

  // Entries: what other files may call

  /** Folds an exported function or class as its callers outside would run it. */
  #enter(value: Value, depth: number): void {
    switch (value.type) {
      case "function":
        if (value.environment.module.own) this.#enterFunction(value);
        return;
      case "class":
        if (value.environment.module.own) this.#enterClass(value, false);
        return;
      case "object":
        if (depth < 3) for (const entry of value.entries.values()) this.#enter(entry.value, depth + 1);
        return;
      case "instance":
        if (value.of.type === "class") this.#enterMethods(value, value.of);
        return;
      case "oneOf":
        for (const option of value.options) this.maybe(() => this.#enter(option, depth));
        return;
      default:
    }
  }

  #enterFunction(value: FunctionValue, self: Value = unknown("this")): void {
    this.#record(!this.#called.has(value.node), () =>
      this.#apply(value, "unseen", value.self ?? self, { node: value.node, own: false }),
    );
  }

  #enterClass(value: ClassValue, escaped: boolean): void {
    const made = this.#instantiated.has(value.node);
    if (made && escaped) return;
    this.#record(!made, () => {
      const site: Site = { node: value.node, own: value.environment.module.own };
      const instance = this.#construct(value, "unseen", site);
      if (instance.type === "instance") this.#enterMethods(instance, value);
    });
  }

  #enterMethods(instance: InstanceValue, from: ClassValue): void {
    for (const member of from.node.body.body) {
      if (member.type !== T.MethodDefinition || member.kind === "constructor" || member.static) continue;
      if (member.value.type !== T.FunctionExpression) continue;
      const method: FunctionValue = {
        type: "function",
        node: member.value,
        environment: from.environment,
        self: instance,
        home: from,
      };
      const reachable = member.accessibility !== "private" && member.key.type !== T.PrivateIdentifier;
      this.#record(reachable && !this.#called.has(member.value), () =>
        this.#apply(method, "unseen", instance, { node: member, own: false }),
      );
    }
  }

  #record(recording: boolean, run: () => void): void {
    const before = this.#recording;
    this.#recording = before && recording;
    try {
      run();
    } finally {
      this.#recording = before;
    }
  }

  /** A function that somebody may call, later, with anything. */
  #later(value: FunctionValue): void {
    this.#queue.push(() =>
      this.maybe(() => this.#apply(value, "unseen", value.self ?? unknown("this"), { node: value.node, own: false })),
    );
  }

  #drain(): void {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) next();
  }

  #giveToLibrary(args: Arguments): void {
    for (const { value } of args.entries) this.#callbacks(value, 0);
  }

  /** Functions given to a package that only reads: they may be called. */
  #callbacks(value: Value, depth: number): void {
    if (value.type === "function" || value.type === "class") this.escape(value);
    else if (value.type === "object" && depth < 4)
      for (const entry of value.entries.values()) this.#callbacks(entry.value, depth + 1);
    else if (value.type === "instance" && value.of.type === "class")
      this.#queue.push(() => this.#record(false, () => this.#enter(value, 0)));
  }

  #escapeAll(args: Arguments): void {
    for (const { value } of args.entries) this.escape(value);
    if (args.rest !== undefined) this.escape(args.rest);
  }

  #escapeInstance(instance: InstanceValue): void {
    if (instance.of.type !== "class") return;
    for (const [name, entry] of instance.fields) {
      const access = accessOf(instance.of, name);
      if (access === "private") continue;
      if (access === "open") this.#changes.field(instance.of.node, name);
      this.escape(entry.value);
    }
    const { of } = instance;
    this.#queue.push(() => this.maybe(() => this.#enterMethods(instance, of)));
  }

  // Statements

  #sequence(statements: readonly TSESTree.Node[], environment: Environment): Flow {
    for (const statement of statements) this.#hoist(statement, environment);
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
        const flow = this.#execute(statement, environment);
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
          if (!raised) this.#doubt++;
          raised = true;
        }
      }
    } finally {
      if (raised) this.#doubt--;
    }
    return { end, returns, breaks, continues, labelled };
  }

  #hoist(statement: TSESTree.Node, environment: Environment): void {
    const node = isExport(statement) ? statement.declaration : statement;
    if (node?.type === T.FunctionDeclaration) {
      const value: FunctionValue = { type: "function", node, environment };
      if (node.id !== null) this.#declare(node.id, value, environment);
      else this.#defaults.set(node, value);
    }
  }

  #execute(node: TSESTree.Node, environment: Environment): Flow {
    this.step();
    switch (node.type) {
      case T.ExpressionStatement:
        this.#evaluate(node.expression, environment);
        return falls;
      case T.VariableDeclaration:
        this.#variables(node, environment);
        return falls;
      case T.ReturnStatement: {
        const value = node.argument === null ? nothing : this.#evaluate(node.argument, environment);
        return { ...falls, end: "stops", returns: [value] };
      }
      case T.BlockStatement:
      case T.StaticBlock:
        return this.#sequence(node.body, environment.inner());
      case T.IfStatement:
        return this.#if(node, environment);
      case T.SwitchStatement:
        return this.#switch(node, environment);
      case T.ForOfStatement:
        return this.#forOf(node, environment);
      case T.ForInStatement:
        return this.#forIn(node, environment);
      case T.ForStatement:
        return this.#for(node, environment);
      case T.WhileStatement:
      case T.DoWhileStatement:
        this.#evaluate(node.test, environment);
        return this.#openLoop(() => this.#execute(node.body, environment));
      case T.ThrowStatement:
        this.escape(this.#evaluate(node.argument, environment));
        return { ...falls, end: "throws" };
      case T.TryStatement:
        return this.#try(node, environment);
      case T.BreakStatement:
        return { ...falls, end: "stops", breaks: node.label === null, labelled: node.label !== null };
      case T.ContinueStatement:
        return { ...falls, end: "stops", continues: node.label === null, labelled: node.label !== null };
      case T.LabeledStatement: {
        const flow = this.#execute(node.body, environment);
        if (!flow.labelled) return flow;
        return { ...flow, labelled: false, end: flow.returns.length === 0 ? "falls" : "maybe" };
      }
      case T.ClassDeclaration: {
        const value = this.#class(node, environment);
        if (node.id === null) this.#defaults.set(node, value);
        return falls;
      }
      case T.ImportDeclaration:
        this.#importDeclaration(node, environment);
        return falls;
      case T.ExportNamedDeclaration:
        return node.declaration === null ? falls : this.#execute(node.declaration, environment);
      case T.ExportDefaultDeclaration: {
        const { declaration } = node;
        if (declaration.type === T.ClassDeclaration) return this.#execute(declaration, environment);
        if (isExpression(declaration)) this.#defaults.set(declaration, this.#evaluate(declaration, environment));
        return falls;
      }
      case T.TSExportAssignment:
        this.#defaults.set(node.expression, this.#evaluate(node.expression, environment));
        return falls;
      case T.TSEnumDeclaration:
        this.#enum(node, environment);
        return falls;
      case T.TSImportEqualsDeclaration: {
        const { moduleReference } = node;
        const required = moduleReference.type === T.TSExternalModuleReference;
        const source = required ? moduleReference.expression.value : undefined;
        this.#declare(
          node.id,
          typeof source === "string" ? this.#import(source, environment.module) : unknown("an alias"),
          environment,
        );
        return falls;
      }
      case T.TSModuleDeclaration:
        if (!node.declare) this.#sequence(node.body.body, environment.inner());
        return falls;
      case T.WithStatement:
        throw new GiveUp("with");
      default:
        return falls;
    }
  }

  #variables(node: TSESTree.VariableDeclaration, environment: Environment): void {
    for (const { id, init } of node.declarations) {
      const value = node.declare
        ? unknown("declared elsewhere")
        : init === null
          ? nothing
          : this.#evaluate(init, environment);
      this.#bind(id, value, environment);
    }
  }

  #importDeclaration(node: TSESTree.ImportDeclaration, environment: Environment): void {
    if (node.importKind === "type") return;
    const source = this.#import(node.source.value, environment.module);
    for (const specifier of node.specifiers) {
      if (specifier.type === T.ImportSpecifier && specifier.importKind === "type") continue;
      this.#declare(
        specifier.local,
        this.#imported(specifier, source, { node: specifier, own: environment.module.own }),
        environment,
      );
    }
  }

  #if(node: TSESTree.IfStatement, environment: Environment): Flow {
    const decided = truth(this.#evaluate(node.test, environment));
    const arm = (statement: TSESTree.Statement | null): Flow =>
      statement === null ? falls : this.#execute(statement, environment);
    if (decided !== undefined) return arm(decided ? node.consequent : node.alternate);
    return this.#alternatives([this.maybe(() => arm(node.consequent)), this.maybe(() => arm(node.alternate))]);
  }

  /** One of several flows happens. */
  #alternatives(flows: readonly Flow[]): Flow {
    const caught = this.#guards > 0;
    const ends = new Set(flows.map((flow) => (flow.end === "throws" && caught ? "stops" : flow.end)));
    // Where an arm throws the program ends, so what follows runs as if the arm were not there.
    if (ends.size > 1) ends.delete("throws");
    const [only] = ends;
    return {
      end: ends.size === 1 && only !== undefined ? only : "maybe",
      returns: flows.flatMap((flow) => flow.returns),
      breaks: flows.some((flow) => flow.breaks),
      continues: flows.some((flow) => flow.continues),
      labelled: flows.some((flow) => flow.labelled),
    };
  }

  #switch(node: TSESTree.SwitchStatement, environment: Environment): Flow {
    const subject = this.#evaluate(node.discriminant, environment);
    const inside = environment.inner();
    for (const { consequent } of node.cases) for (const statement of consequent) this.#hoist(statement, inside);
    const options = subject.type === "oneOf" ? subject.options : [subject];
    const run = (start: number): Flow => {
      const flow = this.#sequence(
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
        const equal = truth(binary("===", option, this.#evaluate(test, inside)));
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
    const each = (start: number | undefined): Flow => (start === undefined ? falls : run(start));
    const [only] = starts;
    if (starts.size === 1 && sure) return each(only);
    return this.#alternatives([...starts].map((start) => this.maybe(() => each(start))));
  }

  #forOf(node: TSESTree.ForOfStatement, environment: Environment): Flow {
    const source = this.#evaluate(node.right, environment);
    const run = (value: Value): Flow => this.#iteration(node.left, value, node.body, environment);
    if (source.type === "list" && !node.await)
      return this.#loop(source.elements.map((element) => () => run(element.value)));
    return this.#openLoop(() => run(unknown("an element of what is not known", source)));
  }

  #forIn(node: TSESTree.ForInStatement, environment: Environment): Flow {
    const source = this.#evaluate(node.right, environment);
    const run = (value: Value): Flow => this.#iteration(node.left, value, node.body, environment);
    if (source.type === "object" && source.open === undefined)
      return this.#loop([...source.entries.keys()].map((key) => () => run(known(key))));
    return this.#openLoop(() => run(unknown("a key of what is not known")));
  }

  #iteration(
    left: TSESTree.ForInitialiser | TSESTree.ForOfStatement["left"],
    value: Value,
    body: TSESTree.Statement,
    environment: Environment,
  ): Flow {
    const inside = environment.inner();
    if (left.type === T.VariableDeclaration) {
      for (const { id } of left.declarations) this.#bind(id, value, inside);
    } else this.#assign(left, value, inside);
    return this.#execute(body, inside);
  }

  /** A loop whose rounds are all seen. */
  #loop(rounds: readonly (() => Flow)[]): Flow {
    const returns: Value[] = [];
    let [doubt, labelled] = [0, false];
    let end: End = "falls";
    try {
      for (const round of rounds) {
        this.step();
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
          this.#doubt++;
          doubt++;
        }
      }
    } finally {
      this.#doubt -= doubt;
    }
    return { end, returns, breaks: false, continues: false, labelled };
  }

  /** A loop of which nothing is known but its body. */
  #openLoop(round: () => Flow): Flow {
    const flow = this.maybe(round);
    const leaves = flow.returns.length > 0 || flow.labelled || (flow.end === "throws" && this.#guards > 0);
    return { ...falls, end: leaves ? "maybe" : "falls", returns: flow.returns, labelled: flow.labelled };
  }

  #for(node: TSESTree.ForStatement, environment: Environment): Flow {
    const inside = environment.inner();
    const counter = this.#counter(node);
    if (node.init !== null) {
      if (node.init.type === T.VariableDeclaration) this.#variables(node.init, inside);
      else this.#evaluate(node.init, inside);
    }
    if (counter !== undefined && node.test !== null) {
      this.#counters.add(counter.variable);
      const rounds: (() => Flow)[] = [];
      let value = counter.start;
      for (;;) {
        this.step();
        const round = inside.inner();
        round.set(counter.variable, known(value));
        const decided = truth(this.#evaluate(node.test, round));
        if (decided === false) return this.#loop(rounds);
        if (decided === undefined || rounds.length > 1000) break;
        rounds.push(() => this.#execute(node.body, round));
        value += counter.by;
      }
      this.#counters.delete(counter.variable);
    }
    if (node.test !== null) this.#evaluate(node.test, inside);
    if (node.update !== null) this.maybe(() => node.update && this.#evaluate(node.update, inside));
    return this.#openLoop(() => this.#execute(node.body, inside.inner()));
  }

  /** `let i = 0; …; i++`, with nothing else assigning `i`. */
  #counter(node: TSESTree.ForStatement): { variable: Variable; start: number; by: number } | undefined {
    const { init, update } = node;
    if (init?.type !== T.VariableDeclaration || init.declarations.length !== 1) return undefined;
    const [declarator] = init.declarations;
    if (declarator === undefined) return undefined;
    const { id, init: start } = declarator;
    if (id.type !== T.Identifier || start?.type !== T.Literal || typeof start.value !== "number") return undefined;
    if (update?.type !== T.UpdateExpression || update.operator !== "++" || update.argument.type !== T.Identifier)
      return undefined;
    const [variable] = this.#moduleOf(id).declared(id);
    if (variable === undefined) return undefined;
    const writes = variable.references.filter((reference) => reference.isWrite() && reference.init !== true);
    const only = writes.length === 1 && writes[0]?.identifier === update.argument;
    return only ? { variable, start: start.value, by: 1 } : undefined;
  }

  #moduleOf(identifier: TSESTree.Identifier): Module {
    for (const module of this.#modules.keys()) if (module.declared(identifier).length > 0) return module;
    return this.#module;
  }

  #try(node: TSESTree.TryStatement, environment: Environment): Flow {
    const { handler, finalizer } = node;
    let flow: Flow;
    if (handler === null) flow = this.#execute(node.block, environment);
    else {
      this.#guards++;
      const tried = this.maybe(() => this.#execute(node.block, environment));
      this.#guards--;
      const inside = environment.inner();
      if (handler.param !== null) this.#bind(handler.param, unknown("caught"), inside);
      const caught = this.maybe(() => this.#execute(handler.body, inside));
      flow = this.#alternatives([tried.end === "throws" ? { ...tried, end: "maybe" } : tried, caught]);
    }
    if (finalizer === null) return flow;
    const last = this.#execute(finalizer, environment);
    return last.end === "falls"
      ? flow
      : {
          ...last,
          returns: last.end === "stops" ? last.returns : [...flow.returns, ...last.returns],
          end: last.end === "stops" ? "stops" : "maybe",
        };
  }

  #enum(node: TSESTree.TSEnumDeclaration, environment: Environment): void {
    if (node.declare) {
      this.#declare(node.id, unknown("declared elsewhere"), environment);
      return;
    }
    const entries = new Map<string, Entry>();
    let next = 0;
    let open: Unknown | undefined;
    for (const { id, initializer } of node.body.members) {
      const name = id.type === T.Identifier ? id.name : id.value;
      const value = initializer === undefined ? known(next) : this.#evaluate(initializer, environment);
      if (value.type === "known" && typeof value.value === "number") next = value.value + 1;
      if (value.type === "unknown") open = value;
      entries.set(name, { value, node: initializer ?? id, own: environment.module.own });
      for (const variable of environment.module.declared(id)) environment.set(variable, value);
    }
    const value: ObjectValue = { type: "object", sites: [node], entries, ...(open === undefined ? {} : { open }) };
    this.#declare(node.id, this.made(value), environment);
  }

  // Variables

  #declare(name: TSESTree.Identifier, value: Value, environment: Environment): void {
    for (const variable of environment.module.declared(name)) {
      const constant = isConstant(variable) || this.#counters.has(variable);
      const held = constant ? value : unknown("assigned more than once", value);
      environment.set(variable, held);
      this.#variableValues.set(variable, held);
    }
  }

  #read(name: TSESTree.Identifier, environment: Environment): Value {
    const variable = environment.module.variable(name);
    if (variable === undefined) return this.#global(name.name);
    const value = environment.get(variable);
    if (isConstant(variable) || this.#counters.has(variable)) return value ?? unknown("not set yet");
    return unknown(
      "assigned more than once",
      ...(value === undefined ? [] : [value]),
      ...(this.#assigned.get(variable) ?? []),
    );
  }

  #global(name: string): Value {
    switch (name) {
      case "undefined":
        return nothing;
      case "NaN":
        return known(Number.NaN);
      case "Infinity":
        return known(Number.POSITIVE_INFINITY);
      case "eval":
      case "arguments":
        throw new GiveUp(name);
      default:
        return builtinNames.includes(name) || name.endsWith("Error") ? { type: "builtin", name } : unknown("a global");
    }
  }

  /** Gives the names of a declaration's pattern their values. */
  #bind(pattern: TSESTree.Node, value: Value, environment: Environment): void {
    this.#pattern(pattern, value, environment, (name, given) => {
      if (name.type === T.Identifier) this.#declare(name, given, environment);
    });
  }

  #assign(target: TSESTree.Node, value: Value, environment: Environment): void {
    this.#pattern(target, value, environment, (name, given) => this.#assignTo(name, given, environment));
  }

  #pattern(
    pattern: TSESTree.Node,
    value: Value,
    environment: Environment,
    give: (target: TSESTree.Node, value: Value) => void,
  ): void {
    this.step();
    const site = this.#site(pattern, environment);
    switch (pattern.type) {
      case T.AssignmentPattern:
        this.#pattern(pattern.left, this.#defaulted(value, pattern.right, environment), environment, give);
        return;
      case T.TSParameterProperty:
        this.#pattern(pattern.parameter, value, environment, give);
        return;
      case T.ObjectPattern: {
        const taken: string[] = [];
        let open = false;
        for (const property of pattern.properties) {
          if (property.type === T.RestElement) {
            this.#pattern(
              property.argument,
              open ? unknown("what is left of an object", value) : this.#rest(value, taken, site),
              environment,
              give,
            );
            continue;
          }
          const key = this.#key(property, environment);
          if (key === undefined) open = true;
          else taken.push(key);
          const part = key === undefined ? unknown("a key that is not known", value) : this.property(value, key, site);
          this.#pattern(property.value, part, environment, give);
        }
        return;
      }
      case T.ArrayPattern:
        for (const [index, element] of pattern.elements.entries()) {
          if (element === null) continue;
          if (element.type === T.RestElement) {
            const rest =
              value.type === "list"
                ? this.made({ type: "list", sites: [element], elements: value.elements.slice(index) })
                : unknown("what is left of a list", value);
            this.#pattern(element.argument, rest, environment, give);
            continue;
          }
          const part =
            value.type === "list"
              ? (value.elements[index]?.value ?? nothing)
              : unknown("an element of what is not known", value);
          this.#pattern(element, part, environment, give);
        }
        return;
      case T.RestElement:
        this.#pattern(pattern.argument, value, environment, give);
        return;
      case T.TSAsExpression:
      case T.TSNonNullExpression:
      case T.TSSatisfiesExpression:
      case T.TSTypeAssertion:
        this.#pattern(pattern.expression, value, environment, give);
        return;
      default:
        give(pattern, value);
    }
  }

  #defaulted(value: Value, fallback: TSESTree.Expression, environment: Environment): Value {
    if (value.type === "known") return value.value === undefined ? this.#evaluate(fallback, environment) : value;
    const instead = (): Value => this.maybe(() => this.#evaluate(fallback, environment));
    if (value.type === "unknown") return unknown(value.why, value, instead());
    if (value.type !== "oneOf") return value;
    const given = value.options.filter((option) => option.type !== "known" || option.value !== undefined);
    return given.length === value.options.length ? value : join([...given, instead()]);
  }

  #rest(value: Value, taken: readonly string[], site: Site): Value {
    if (value.type !== "object") return unknown("what is left of an object", value);
    const entries = new Map([...value.entries].filter(([key]) => !taken.includes(key)));
    this.step(entries.size);
    return this.made({
      type: "object",
      sites: [site.node, ...value.sites],
      entries,
      ...(value.open === undefined ? {} : { open: value.open }),
    });
  }

  #assignTo(target: TSESTree.Node, value: Value, environment: Environment): void {
    if (target.type === T.Identifier) {
      const variable = environment.module.variable(target);
      if (variable === undefined) {
        this.escape(value);
        return;
      }
      const values = this.#assigned.get(variable) ?? [];
      this.#assigned.set(variable, values);
      if (!values.includes(value)) values.push(value);
      // `let x; x = 1` is one value too, but when it is set is another matter.
      if (value.type === "function") this.#later(value);
      return;
    }
    if (target.type !== T.MemberExpression) {
      this.escape(value);
      return;
    }
    const object = this.#evaluate(target.object, environment);
    const key = this.#memberKey(target, environment);
    this.#set(object, key, value, this.#site(target, environment));
  }

  #set(object: Value, key: string | undefined, value: Value, site: Site): void {
    if (
      object.type === "builtin" &&
      (object.name === "exports" || object.name === "module.exports" || (object.name === "module" && key === "exports"))
    ) {
      this.#exportsOfRequire.set(key ?? "*", value);
      return;
    }
    if (object.type === "instance" && object.of.type === "class") {
      if (object.construction !== undefined && key === "input") object.construction.overridden = true;
      if (key === undefined) {
        for (const name of object.fields.keys()) this.#changes.field(object.of.node, name);
        this.escape(value);
        return;
      }
      const setter = this.#member(object.of, key, "set", false);
      if (setter !== undefined) {
        this.call({ ...setter, self: object }, { entries: [{ ...site, value }] }, site);
        return;
      }
      if (object.constructing && !object.fields.has(key)) {
        const held =
          this.#doubt > 0 && this.#doubt > (this.#constructionDoubt.get(object) ?? 0)
            ? unknown("set under a condition", value)
            : value;
        object.fields.set(key, { ...site, value: held });
        return;
      }
      this.#changes.field(object.of.node, key);
      this.escape(value);
      return;
    }
    if (object.type === "class") {
      this.#changes.field(object.node, `static ${key ?? "*"}`);
      this.escape(value);
      return;
    }
    this.mutate(object);
    this.escape(value);
  }

  /** How many conditions stood when an instance's constructor began. */
  readonly #constructionDoubt = new Map<InstanceValue, number>();

  // Expressions

  #site(node: TSESTree.Node, environment: Environment): Site {
    return { node, own: environment.module.own };
  }

  #entry(node: TSESTree.Expression, environment: Environment): Entry {
    return { value: this.#evaluate(node, environment), node, own: environment.module.own };
  }

  #evaluate(node: TSESTree.Node, environment: Environment): Value {
    this.step();
    switch (node.type) {
      case T.Literal:
        return typeof node.value === "bigint" ||
          (typeof node.value === "object" && node.value !== null) ||
          "regex" in node ||
          "bigint" in node
          ? unknown("a literal that is not folded")
          : known(node.value);
      case T.TemplateLiteral:
        return template(
          node.quasis.map((quasi) => quasi.value.cooked ?? ""),
          node.expressions.map((expression) => this.#evaluate(expression, environment)),
        );
      case T.Identifier:
        return this.#read(node, environment);
      case T.ThisExpression:
        return environment.self ?? nothing;
      case T.ArrayExpression:
        return this.#array(node, environment);
      case T.ObjectExpression:
        return this.#object(node, environment);
      case T.FunctionDeclaration:
      case T.FunctionExpression:
      case T.ArrowFunctionExpression:
        return this.#function(node, environment);
      case T.ClassDeclaration:
      case T.ClassExpression:
        return this.#class(node, environment);
      case T.UnaryExpression:
        return this.#unary(node, environment);
      case T.BinaryExpression: {
        if (node.left.type === T.PrivateIdentifier) return either;
        const left = this.#evaluate(node.left, environment);
        return binary(node.operator, left, this.#evaluate(node.right, environment));
      }
      case T.LogicalExpression:
        return this.#logical(node, environment);
      case T.ConditionalExpression:
        return this.#conditional(node, environment);
      case T.AssignmentExpression: {
        const value = this.#evaluate(node.right, environment);
        const plain = node.operator === "=";
        this.#assign(node.left, plain ? value : unknown("computed", value), environment);
        return plain ? value : unknown("computed", value);
      }
      case T.UpdateExpression:
        this.#assign(node.argument, unknown("computed"), environment);
        return unknown("computed");
      case T.CallExpression:
        return this.#callExpression(node, environment);
      case T.NewExpression: {
        const callee = this.#evaluate(node.callee, environment);
        return this.#construct(callee, this.#arguments(node.arguments, environment), this.#site(node, environment));
      }
      case T.MemberExpression:
        return this.#memberExpression(node, environment).value;
      case T.ChainExpression:
      case T.TSAsExpression:
      case T.TSSatisfiesExpression:
      case T.TSNonNullExpression:
      case T.TSTypeAssertion:
      case T.TSInstantiationExpression:
        return this.#evaluate(node.expression, environment);
      case T.SequenceExpression: {
        let value: Value = nothing;
        for (const expression of node.expressions) value = this.#evaluate(expression, environment);
        return value;
      }
      case T.AwaitExpression: {
        const value = this.#evaluate(node.argument, environment);
        return value.type === "promise" ? value.value : value;
      }
      case T.YieldExpression:
        if (node.argument !== null) this.escape(this.#evaluate(node.argument, environment));
        return unknown("given to a generator");
      case T.TaggedTemplateExpression: {
        const tag = this.#evaluate(node.tag, environment);
        const entries = node.quasi.expressions.map((expression) => this.#entry(expression, environment));
        this.#escapeAll({ entries });
        if (tag.type !== "library" && tag.type !== "builtin") this.escape(tag);
        return unknown("a tagged template");
      }
      case T.ImportExpression: {
        const source = this.#evaluate(node.source, environment);
        const specifier = source.type === "known" && typeof source.value === "string" ? source.value : undefined;
        return {
          type: "promise",
          value: specifier === undefined ? unknown("imported") : this.#import(specifier, environment.module),
        };
      }
      default:
        return unknown("an expression that is not folded");
    }
  }

  #unary(node: TSESTree.UnaryExpression, environment: Environment): Value {
    if (node.operator === "delete") {
      if (node.argument.type === T.MemberExpression)
        this.#set(
          this.#evaluate(node.argument.object, environment),
          this.#memberKey(node.argument, environment),
          nothing,
          this.#site(node, environment),
        );
      return known(true);
    }
    return unary(node.operator, this.#evaluate(node.argument, environment));
  }

  #logical(node: TSESTree.LogicalExpression, environment: Environment): Value {
    const left = this.#evaluate(node.left, environment);
    const right = (): Value => this.#evaluate(node.right, environment);
    // Which values end the expression on the left.
    const ends = (value: Value): boolean | undefined => {
      if (node.operator === "??") {
        const empty = nullish(value);
        return empty === undefined ? undefined : !empty;
      }
      const decided = truth(value);
      return decided === undefined ? undefined : node.operator === "||" ? decided : !decided;
    };
    const decided = ends(left);
    if (decided !== undefined) return decided ? left : right();
    const open = left.type === "unknown" || left.type === "library" || left.type === "builtin";
    const kept: readonly Value[] =
      left.type === "oneOf"
        ? left.options.filter((option) => ends(option) !== false)
        : open && node.operator === "&&"
          ? falsy
          : [left];
    return join([...kept, this.maybe(right)]);
  }

  #conditional(node: TSESTree.ConditionalExpression, environment: Environment): Value {
    const decided = truth(this.#evaluate(node.test, environment));
    if (decided !== undefined) return this.#evaluate(decided ? node.consequent : node.alternate, environment);
    return join([
      this.maybe(() => this.#evaluate(node.consequent, environment)),
      this.maybe(() => this.#evaluate(node.alternate, environment)),
    ]);
  }

  #array(node: TSESTree.ArrayExpression, environment: Environment): Value {
    const elements: Entry[] = [];
    let open: Value[] | undefined;
    for (const element of node.elements) {
      if (element === null) elements.push({ ...this.#site(node, environment), value: nothing });
      else if (element.type === T.SpreadElement) {
        const value = this.#evaluate(element.argument, environment);
        if (value.type === "list") elements.push(...value.elements);
        else open = [...(open ?? []), value];
      } else elements.push(this.#entry(element, environment));
    }
    this.step(elements.length);
    if (open !== undefined)
      return unknown("a list with elements that are not known", ...open, ...elements.map((element) => element.value));
    return this.made({ type: "list", sites: [node], elements });
  }

  #object(node: TSESTree.ObjectExpression, environment: Environment): Value {
    const entries = new Map<string, Entry>();
    let open: Unknown | undefined;
    // Everything written so far may be overwritten.
    const blur = (by: Value, why: string): void => {
      open = unknown(
        why,
        by,
        ...(open === undefined ? [] : [open]),
        ...[...entries.values()].map((entry) => entry.value),
      );
      entries.clear();
    };
    for (const property of node.properties) {
      if (property.type === T.SpreadElement) {
        const value = this.#evaluate(property.argument, environment);
        this.#spread(value, entries, blur);
        continue;
      }
      const key = this.#key(property, environment);
      if (property.kind === "get" || property.kind === "set") {
        const accessor: Value =
          property.value.type === T.FunctionExpression
            ? { type: "function", node: property.value, environment, getter: true }
            : unknown("a getter");
        if (key === undefined) blur(accessor, "a key that is not known");
        else if (property.kind === "get")
          entries.set(key, { ...this.#site(property.value, environment), value: accessor });
        else if (!entries.has(key))
          entries.set(key, { ...this.#site(property.value, environment), value: unknown("a setter", accessor) });
        continue;
      }
      const value = this.#evaluate(property.value, environment);
      if (key === undefined) blur(value, "a key that is not known");
      else if (key === "__proto__" && !property.computed && !property.shorthand) blur(value, "a prototype");
      else {
        entries.delete(key);
        entries.set(key, { ...this.#site(property.value, environment), value });
      }
    }
    return this.made({
      type: "object",
      sites: [node],
      entries,
      ...(open === undefined ? {} : { open }),
      ...(environment.module.own ? { literal: node } : {}),
    });
  }

  #spread(value: Value, entries: Map<string, Entry>, blur: (by: Value, why: string) => void): void {
    switch (value.type) {
      case "known":
        if (typeof value.value === "string" && value.value !== "") blur(value, "the characters of a string");
        return;
      case "object":
        if (
          [...value.entries.values()].some((entry) => entry.value.type === "function" && entry.value.getter === true)
        ) {
          blur(value, "a getter");
          return;
        }
        this.step(value.entries.size);
        if (value.open !== undefined) blur(value.open, value.open.why);
        for (const [key, entry] of value.entries) {
          entries.delete(key);
          entries.set(key, entry);
        }
        return;
      case "oneOf": {
        // Each option gives or leaves each key: the results are joined key by key.
        const results = value.options.map((option) => {
          const copy = new Map(entries);
          let blurred: [Value, string] | undefined;
          this.#spread(option, copy, (by, why) => {
            copy.clear();
            blurred = [by, why];
          });
          return { copy, blurred };
        });
        const opened = results.find((result) => result.blurred !== undefined)?.blurred;
        const keys = new Set(results.flatMap(({ copy }) => [...copy.keys()]));
        const before = new Map(entries);
        if (opened !== undefined) blur(value, opened[1]);
        this.step(keys.size);
        for (const key of keys) {
          const all = results.map(({ copy }) => copy.get(key));
          if (opened !== undefined && all.includes(undefined)) continue;
          const present =
            all.find((entry) => entry !== undefined && entry !== before.get(key)) ??
            all.find((entry) => entry !== undefined);
          if (present === undefined) continue;
          entries.set(key, { ...present, value: join(all.map((entry) => entry?.value ?? nothing)) });
        }
        return;
      }
      default:
        blur(value, value.type === "unknown" ? value.why : "a spread that is not followed");
    }
  }

  #key(
    property: { readonly key: TSESTree.Node; readonly computed: boolean },
    environment: Environment,
  ): string | undefined {
    const { key, computed } = property;
    if (computed) return keyOf(this.#evaluate(key, environment));
    if (key.type === T.Identifier) return key.name;
    if (key.type === T.PrivateIdentifier) return `#${key.name}`;
    return key.type === T.Literal ? String(key.value) : undefined;
  }

  #memberKey(node: TSESTree.MemberExpression, environment: Environment): string | undefined {
    return this.#key({ key: node.property, computed: node.computed }, environment);
  }

  #memberExpression(node: TSESTree.MemberExpression, environment: Environment): { value: Value; object: Value } {
    const site = this.#site(node, environment);
    if (node.object.type === T.Super) {
      const self = environment.self ?? nothing;
      const base = environment.home?.base;
      const key = this.#memberKey(node, environment);
      if (base?.type === "class" && key !== undefined) {
        const method = this.#member(base, key, "method", false);
        if (method !== undefined) return { value: { ...method, self }, object: self };
      }
      return {
        value: base?.type === "library" ? { ...base, name: `${base.name}.${key ?? "*"}` } : unknown("inherited", self),
        object: self,
      };
    }
    const object = this.#evaluate(node.object, environment);
    const empty = node.optional ? nullish(object) : false;
    if (empty === true) return { value: nothing, object };
    const keys = node.computed ? this.#evaluate(node.property, environment) : undefined;
    const key = keys === undefined ? this.#memberKey(node, environment) : keyOf(keys);
    let value: Value;
    if (key !== undefined) value = this.property(object, key, site);
    else if (keys?.type === "oneOf" && keys.options.every((option) => keyOf(option) !== undefined)) {
      value = join(keys.options.map((option) => this.property(object, keyOf(option) ?? "", site)));
    } else value = unknown("a key that is not known", object);
    return { value: empty === undefined && object.type === "oneOf" ? join([value, nothing]) : value, object };
  }

  #objectProperty(object: ObjectValue, key: string, site: Site): Value {
    const entry = object.entries.get(key);
    if (entry === undefined) {
      if (object.open !== undefined) return unknown(object.open.why, object.open);
      return key in {} ? unknown("inherited") : nothing;
    }
    const { value } = entry;
    if (value.type === "function" && value.getter === true)
      return this.call({ ...value, getter: false, self: object }, { entries: [] }, site);
    return value;
  }

  #arguments(nodes: readonly TSESTree.CallExpressionArgument[], environment: Environment): Arguments {
    const entries: Entry[] = [];
    let rest: Unknown | undefined;
    for (const node of nodes) {
      const value = this.#evaluate(node.type === T.SpreadElement ? node.argument : node, environment);
      if (rest !== undefined) rest = unknown("after arguments that are not known", rest, value);
      else if (node.type !== T.SpreadElement) entries.push({ ...this.#site(node, environment), value });
      else if (value.type === "list") entries.push(...value.elements);
      else rest = unknown("arguments that are not known", value);
    }
    return rest === undefined ? { entries } : { entries, rest };
  }

  #callExpression(node: TSESTree.CallExpression, environment: Environment): Value {
    const site = this.#site(node, environment);
    if (node.callee.type === T.Super) {
      const { self, home } = environment;
      const args = this.#arguments(node.arguments, environment);
      if (self?.type === "instance" && home !== undefined) {
        this.#superCall(home, self, args, site);
        this.#fields(home, self);
      } else this.#escapeAll(args);
      return nothing;
    }
    let callee: Value;
    let self: Value | undefined;
    if (node.callee.type === T.MemberExpression) {
      const member = this.#memberExpression(node.callee, environment);
      callee = member.value;
      self = member.object;
      const key = this.#memberKey(node.callee, environment);
      if (key !== undefined && overrides.has(key)) this.#override(self);
    } else callee = this.#evaluate(node.callee, environment);
    if (node.optional && nullish(callee) === true) return nothing;
    // What `a?.b()` would call when `a` is nothing is not called.
    const args = this.#arguments(node.arguments, environment);
    if (callee.type === "builtin" && callee.name === "require") {
      const [first] = args.entries;
      const specifier = first?.value.type === "known" ? first.value.value : undefined;
      return typeof specifier === "string" ? this.#import(specifier, environment.module) : unknown("imported");
    }
    if (callee.type === "builtin" && callee.name === "Object.assign") return this.#objectAssign(node, args, site);
    return this.call(callee, args, site, self);
  }

  #override(target: Value): void {
    if (target.type === "instance" && target.construction !== undefined) target.construction.overridden = true;
    else this.overridden = true;
  }

  #objectAssign(node: TSESTree.CallExpression, args: Arguments, site: Site): Value {
    const [target, ...sources] = args.entries;
    if (target === undefined || args.rest !== undefined) {
      this.#escapeAll(args);
      return unknown("computed");
    }
    if (node.arguments[0]?.type !== T.ObjectExpression || target.value.type !== "object") {
      this.mutate(target.value);
      for (const source of sources) this.escape(source.value);
      return unknown("changed in place", target.value);
    }
    const entries = new Map(target.value.entries);
    let open = target.value.open;
    for (const { value } of sources) {
      this.#spread(value, entries, (by, why) => {
        open = unknown(
          why,
          by,
          ...(open === undefined ? [] : [open]),
          ...[...entries.values()].map((entry) => entry.value),
        );
        entries.clear();
      });
    }
    return this.made({ type: "object", sites: [site.node], entries, ...(open === undefined ? {} : { open }) });
  }

  #builtin(name: string, args: Arguments, site: Site): Value {
    return callBuiltin(this, name, args, site);
  }

  // Functions

  #function(node: FunctionNode, environment: Environment): FunctionValue {
    if (node.type !== T.FunctionExpression || node.id === null) return { type: "function", node, environment };
    const inside = environment.inner();
    const value: FunctionValue = { type: "function", node, environment: inside };
    this.#declare(node.id, value, inside);
    return value;
  }

  #invoke(value: FunctionValue, args: Arguments, site: Site, self: Value): Value {
    this.#called.add(value.node);
    return this.#apply(value, args, self, site);
  }

  /** Runs a function's body. `unseen`: called from elsewhere, with whatever its parameters' types allow. */
  #apply({ node, environment, home }: FunctionValue, args: Arguments | "unseen", self: Value, site: Site): Value {
    const active = this.#active.get(node) ?? 0;
    if (active >= maxRecursion || this.#depth >= maxDepth) {
      if (args !== "unseen") this.#escapeAll(args);
      this.escape(self);
      return unknown("recursion");
    }
    this.#active.set(node, active + 1);
    this.#depth++;
    if (site.own) this.#ownCalls.push({ node: site.node, decides: decides(args, 0) });
    try {
      const arrow = node.type === T.ArrowFunctionExpression;
      const inside = arrow
        ? new Environment(environment.module, environment)
        : new Environment(environment.module, environment, self, home);
      this.#parameters(node, args, inside);
      const value = this.#body(node, inside);
      if (!node.async) return value;
      return { type: "promise", value: value.type === "promise" ? value.value : value };
    } finally {
      if (site.own) this.#ownCalls.pop();
      this.#depth--;
      this.#active.set(node, active);
    }
  }

  #body(node: FunctionNode, inside: Environment): Value {
    if (node.body.type !== T.BlockStatement) return this.#evaluate(node.body, inside);
    const { body } = node.body;
    if (node.generator) {
      const flow = this.maybe(() => this.#sequence(body, inside));
      for (const value of flow.returns) this.escape(value);
      return unknown("a generator");
    }
    // A try around the call does not make what is inside less certain than the call is.
    const flow = this.#sequence(body, inside);
    if (flow.end === "throws") return unknown("never");
    return join(flow.end === "stops" ? flow.returns : [...flow.returns, nothing]);
  }

  #parameters(node: FunctionNode, args: Arguments | "unseen", inside: Environment): void {
    for (const [index, pattern] of node.params.entries()) {
      if (args === "unseen") {
        this.#bind(pattern, this.#unseen(pattern, inside), inside);
        continue;
      }
      if (pattern.type === T.RestElement) {
        const elements = args.entries.slice(index);
        this.#bind(
          pattern,
          args.rest === undefined
            ? this.made({ type: "list", sites: [pattern], elements })
            : unknown("arguments that are not known", args.rest, ...elements.map((entry) => entry.value)),
          inside,
        );
        continue;
      }
      this.#bind(pattern, args.entries[index]?.value ?? args.rest ?? nothing, inside);
    }
  }

  /** The value of a parameter whose callers are not seen. */
  #unseen(pattern: TSESTree.Parameter, inside: Environment): Value {
    const target = pattern.type === T.TSParameterProperty ? pattern.parameter : pattern;
    const left = target.type === T.AssignmentPattern ? target.left : target;
    if (left.type === T.RestElement) return unknown(parameter);
    const typed = "typeAnnotation" in left ? left.typeAnnotation?.typeAnnotation : undefined;
    const value = typed === undefined ? unknown(parameter) : valueOfType(typed, inside.module, this.#types);
    const optional = target.type === T.AssignmentPattern || (left.type === T.Identifier && left.optional);
    return optional && value.type !== "unknown" ? join([value, nothing]) : value;
  }

  // Classes

  #class(node: ClassValue["node"], environment: Environment): Value {
    const inside = environment.inner();
    const base = node.superClass === null ? undefined : this.#evaluate(node.superClass, environment);
    const value: ClassValue = { type: "class", node, environment: inside, base, statics: new Map() };
    const held: Value = node.decorators.length > 0 ? unknown("decorated", value) : value;
    if (node.id !== null) {
      this.#declare(node.id, held, inside);
      // The name outside.
      this.#declare(node.id, held, environment);
    }
    const statics = new Environment(inside.module, inside, value, value);
    for (const member of node.body.body) {
      if (member.type === T.StaticBlock) this.#sequence(member.body, statics.inner());
      else if (member.type === T.PropertyDefinition && member.static) {
        const key = this.#key(member, inside);
        const initial = member.value === null ? nothing : this.#evaluate(member.value, statics);
        if (key !== undefined)
          value.statics.set(key, { node: member.value ?? member, own: environment.module.own, value: initial });
      }
    }
    return held;
  }

  #classProperty(value: ClassValue, key: string, site: Site): Value {
    if (key === "prototype") {
      this.#changes.field(value.node, "*");
      return unknown("a prototype", value);
    }
    const changed = this.#changes.fields.get(value.node);
    const entry = value.statics.get(key);
    if (changed?.has(`static ${key}`) === true || changed?.has("static *") === true)
      return unknown("changed after it was made", ...(entry === undefined ? [] : [entry.value]));
    if (entry !== undefined) return entry.value;
    const method = this.#member(value, key, "method", true);
    if (method !== undefined) return { ...method, self: value };
    const getter = this.#member(value, key, "get", true);
    if (getter !== undefined) return this.call({ ...getter, self: value }, { entries: [] }, site);
    const { base } = value;
    if (base?.type === "class") return this.#classProperty(base, key, site);
    return base === undefined && !(key in Function.prototype) ? nothing : unknown("inherited", value);
  }

  /** A method or accessor of a class or of those it extends. */
  #member(
    value: ClassValue,
    key: string,
    kind: "method" | "get" | "set",
    isStatic: boolean,
  ): FunctionValue | undefined {
    for (const member of value.node.body.body) {
      if (member.type !== T.MethodDefinition || member.kind !== kind || member.static !== isStatic) continue;
      if (member.value.type !== T.FunctionExpression || member.decorators.length > 0) continue;
      if (this.#key(member, value.environment) === key) {
        return { type: "function", node: member.value, environment: value.environment, home: value };
      }
    }
    return value.base?.type === "class" && !isStatic ? this.#member(value.base, key, kind, isStatic) : undefined;
  }

  #instanceProperty(instance: InstanceValue, key: string, site: Site): Value {
    const { of } = instance;
    const entry = instance.fields.get(key);
    if (of.type === "class") {
      if (this.#isChanged(of, key))
        return unknown("changed after it was made", ...(entry === undefined ? [] : [entry.value]));
      if (entry !== undefined) return entry.value;
      const method = this.#member(of, key, "method", false);
      if (method !== undefined) return { ...method, self: instance };
      const getter = this.#member(of, key, "get", false);
      if (getter !== undefined) return this.call({ ...getter, self: instance }, { entries: [] }, site);
    } else if (entry !== undefined) return entry.value;
    const root = rootOf(of);
    const said = instance.construction === undefined ? undefined : this.#said(instance.construction, key, site);
    if (said !== undefined) return said;
    if (root === undefined) return unknown("not set where it is seen");
    return root.type === "library"
      ? { type: "library", module: root.module, name: `${root.name}.${key}` }
      : unknown("inherited", instance);
  }

  #isChanged(value: ClassValue, key: string): boolean {
    const changed = this.#changes.fields.get(value.node);
    if (changed?.has(key) === true || changed?.has("*") === true) return true;
    return value.base?.type === "class" && this.#isChanged(value.base, key);
  }

  /** What a construct lets read of what was said of it. */
  #said({ kind, props, id, scope }: Construction, key: string, site: Site): Value | undefined {
    const given = (name: string): Value => (props === undefined ? nothing : this.property(props.value, name, site));
    if (kind.id === "tenant") return key === "name" || key === "site" ? given(key) : undefined;
    if (key === "name") return kind.presence.type === "always" ? known("settings") : this.#orElse(given("name"), id);
    if (key === "tenant") return this.#orElse(given("tenant"), scope);
    return undefined;
  }

  #orElse(value: Value, fallback: Value): Value {
    const empty = nullish(value);
    if (empty !== undefined) return empty ? fallback : value;
    return unknown("one of several values", value, fallback);
  }

  #tenantProperty(value: Unknown, key: string): Value | undefined {
    return key === "site" ? value.declared?.tenant?.site : undefined;
  }

  #construct(callee: Value, args: Arguments | "unseen", site: Site): Value {
    this.step();
    const given = args === "unseen" ? { entries: [], rest: unknown(parameter) } : args;
    switch (callee.type) {
      case "class": {
        if (args !== "unseen") this.#instantiated.add(callee.node);
        return this.#instance(callee, args, site);
      }
      case "library": {
        const instance: InstanceValue = {
          type: "instance",
          of: callee,
          fields: new Map(),
          scope: given.entries[0]?.value ?? given.rest,
          construction: undefined,
          constructing: false,
        };
        this.#make(callee, instance, given, site);
        this.#giveToLibrary(given);
        return instance;
      }
      case "oneOf":
        return join(callee.options.map((option) => this.maybe(() => this.#construct(option, args, site))));
      case "builtin":
        if (callee.name.endsWith("Error")) return unknown("an error");
        break;
      default:
    }
    this.escape(callee);
    this.#escapeAll(given);
    return unknown("made by a class that is not seen");
  }

  #instance(value: ClassValue, args: Arguments | "unseen", site: Site): Value {
    if (this.#depth >= maxDepth || (this.#active.get(value.node) ?? 0) >= maxRecursion) {
      if (args !== "unseen") this.#escapeAll(args);
      return unknown("recursion");
    }
    const instance: InstanceValue = {
      type: "instance",
      of: value,
      fields: new Map(),
      scope: undefined,
      construction: undefined,
      constructing: true,
    };
    this.#constructionDoubt.set(instance, this.#doubt);
    const active = this.#active.get(value.node) ?? 0;
    this.#active.set(value.node, active + 1);
    this.#depth++;
    if (site.own) this.#ownCalls.push({ node: site.node, decides: decides(args, 2) });
    try {
      this.#initialise(value, instance, args, site);
    } finally {
      if (site.own) this.#ownCalls.pop();
      this.#depth--;
      this.#active.set(value.node, active);
      instance.constructing = false;
    }
    return instance;
  }

  /** Runs a class's constructor on an instance, from the root of its bases on. */
  #initialise(value: ClassValue, instance: InstanceValue, args: Arguments | "unseen", site: Site): void {
    const constructor = value.node.body.body.find(
      (member) =>
        member.type === T.MethodDefinition &&
        member.kind === "constructor" &&
        member.value.type === T.FunctionExpression,
    );
    if (value.base === undefined) this.#fields(value, instance);
    if (constructor?.type !== T.MethodDefinition || constructor.value.type !== T.FunctionExpression) {
      if (value.base !== undefined) {
        this.#superCall(value, instance, args, site);
        this.#fields(value, instance);
      }
      return;
    }
    const node = constructor.value;
    const inside = new Environment(value.environment.module, value.environment, instance, value);
    this.#parameters(node, args, inside);
    for (const pattern of node.params) {
      if (pattern.type !== T.TSParameterProperty) continue;
      const name = pattern.parameter.type === T.AssignmentPattern ? pattern.parameter.left : pattern.parameter;
      instance.fields.set(name.name, { value: this.#declaredValue(name, inside), node: name, own: inside.module.own });
    }
    this.#sequence(node.body.body, inside);
  }

  /** The value of a name where it is declared. */
  #declaredValue(name: TSESTree.Identifier, environment: Environment): Value {
    const [variable] = environment.module.declared(name);
    return (variable === undefined ? undefined : environment.get(variable)) ?? unknown(parameter);
  }

  #superCall(value: ClassValue, instance: InstanceValue, args: Arguments | "unseen", site: Site): void {
    const { base } = value;
    const given = args === "unseen" ? { entries: [], rest: unknown(parameter) } : args;
    if (base?.type === "class") {
      this.#instantiated.add(base.node);
      this.#initialise(base, instance, args, site);
    } else if (base?.type === "library") {
      instance.scope = given.entries[0]?.value ?? given.rest;
      this.#make(base, instance, given, site);
      this.#giveToLibrary(given);
    } else this.#escapeAll(given);
  }

  #fields(value: ClassValue, instance: InstanceValue): void {
    const inside = new Environment(value.environment.module, value.environment, instance, value);
    for (const member of value.node.body.body) {
      if (member.type !== T.PropertyDefinition || member.static) continue;
      // Without a value the field is there but not set: the constructor may set it, once.
      if (member.value === null) continue;
      const key = this.#key(member, inside);
      const initial = this.#evaluate(member.value, inside);
      if (key === undefined) this.escape(initial);
      else
        instance.fields.set(key, {
          value: member.decorators.length > 0 ? unknown("decorated", initial) : initial,
          node: member.value,
          own: inside.module.own,
        });
    }
  }

  /** Notes a tenant or an item. */
  #make(library: LibraryValue, instance: InstanceValue, args: Arguments, site: Site): void {
    const kind = kindOf(library.module, library.name);
    if (kind === undefined) return;
    const [scope, id, props] = args.entries;
    const missing = args.rest;
    const call = this.#ownCalls.at(-1);
    const nearest = site.own ? site.node : call?.node;
    const given = props ?? (missing === undefined ? undefined : { ...site, value: missing });
    const construction: Construction = {
      kind,
      node: nearest ?? site.node,
      own: nearest !== undefined,
      decided: site.own || call?.decides === true,
      scope: scope?.value ?? missing ?? nothing,
      id: id?.value ?? missing ?? nothing,
      props: given,
      exists: this.#doubt === 0,
      overridden: false,
    };
    instance.construction = construction;
    if (this.#recording) this.constructions.push(construction);
  }
}

/** Whether a call gives a value that what is made there may depend on: more than where constructs are made, and their id. */
function decides(args: Arguments | "unseen", skipped: number): boolean {
  if (args === "unseen") return false;
  return args.entries.slice(skipped).some(({ value }) => {
    if (value.type === "instance") return value.construction !== undefined;
    return value.type !== "library" && value.type !== "unknown";
  });
}

function rootOf(of: InstanceValue["of"]): Value | undefined {
  let root: Value | undefined = of;
  while (root?.type === "class") root = root.base;
  return root;
}

/** Who may set a field: code outside (`open`), the constructor only, or nobody but the class. */
function accessOf(value: ClassValue, name: string): "open" | "readonly" | "private" {
  if (name.startsWith("#")) return "private";
  for (const member of value.node.body.body) {
    if (member.type === T.PropertyDefinition && member.key.type === T.Identifier && member.key.name === name) {
      return member.accessibility === "private" ? "private" : member.readonly ? "readonly" : "open";
    }
    if (member.type === T.MethodDefinition && member.kind === "constructor") {
      for (const pattern of member.value.params) {
        if (pattern.type !== T.TSParameterProperty) continue;
        const target = pattern.parameter.type === T.AssignmentPattern ? pattern.parameter.left : pattern.parameter;
        if (target.name === name)
          return pattern.accessibility === "private" ? "private" : pattern.readonly ? "readonly" : "open";
      }
    }
  }
  return value.base?.type === "class" ? accessOf(value.base, name) : "open";
}

function nameOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === T.Identifier ? name.name : name.value;
}

function isExport(node: TSESTree.Node): node is TSESTree.ExportDefaultDeclaration | TSESTree.ExportNamedDeclaration {
  return node.type === T.ExportNamedDeclaration || node.type === T.ExportDefaultDeclaration;
}

function isExpression(node: TSESTree.DefaultExportDeclarations): node is TSESTree.Expression {
  return !node.type.endsWith("Declaration");
}

function declaredNames(declaration: TSESTree.NamedExportDeclarations): readonly TSESTree.Identifier[] {
  if (declaration.type === T.VariableDeclaration) return declaration.declarations.flatMap(({ id }) => patternNames(id));
  return "id" in declaration && declaration.id?.type === T.Identifier ? [declaration.id] : [];
}

function patternNames(pattern: TSESTree.Node): readonly TSESTree.Identifier[] {
  switch (pattern.type) {
    case T.Identifier:
      return [pattern];
    case T.AssignmentPattern:
      return patternNames(pattern.left);
    case T.RestElement:
      return patternNames(pattern.argument);
    case T.ArrayPattern:
      return pattern.elements.flatMap((element) => (element === null ? [] : patternNames(element)));
    case T.ObjectPattern:
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === T.RestElement ? property : property.value),
      );
    default:
      return [];
  }
}
