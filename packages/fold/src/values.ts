/** What is known of a value without running the program: itself, one of several, or nothing. */
import type { TSESTree } from "@typescript-eslint/types";
import type { Module, Variable } from "./module.ts";

/** A value that JavaScript compares by content. */
export type Primitive = string | number | boolean | null | undefined;

export interface Known {
  readonly type: "known";
  readonly value: Primitive;
}

/** One of at least two values, all of them listed; none of them is `oneOf` or `unknown`. */
export interface OneOf {
  readonly type: "oneOf";
  readonly options: readonly Definite[];
}

/** Anything. */
export interface Unknown {
  readonly type: "unknown";
  /** Why, in a few words: "reassigned", "a parameter". */
  readonly why: string;
  /** Values that may be reached through it: changing it may change them. */
  readonly aliases: readonly Definite[];
  /** What its declared type says of it, where the declaration can be trusted. */
  readonly declared?: Declared;
}

/** What a declared type says. */
export interface Declared {
  /** Type of a property; `undefined` if the type does not define it. */
  readonly property?: (key: string) => Value | undefined;
  /** The observed class it is an instance of. */
  readonly instanceOf?: ClassName;
}

/** A place in the source. */
export interface Site {
  readonly node: TSESTree.Node;
  /** Whether it is in the evaluated file. */
  readonly own: boolean;
}

/** A value and where it stands: the expression that gives it its place, such as a property's value or an argument. */
export interface Entry extends Site {
  readonly value: Value;
  /** Set where the property may be missing: its value where it is not. `value` is undefined, too, then. */
  readonly present?: Value;
}

/** When and how a value that can change was made and used. */
export interface State {
  /** The frame it was made in: see `Frames`. */
  readonly frame: number;
  /** Something changed it since. */
  changed: boolean;
  /** Code that runs at a time that is not known has read it. */
  readLater: boolean;
  /** A change to it is not followed: a library keeps it, it is frozen, or a loop goes through it. */
  fixed: number;
}

/** Arguments of a call. */
export interface Arguments {
  readonly entries: readonly Entry[];
  /** Set where more may follow that are not seen. */
  readonly rest?: Unknown;
}

/** An object made by a literal, a spread or the like. */
export interface ObjectValue {
  readonly type: "object";
  /** Where it was made; a mutation seen anywhere makes all objects made there unknown. */
  readonly sites: readonly TSESTree.Node[];
  readonly entries: Map<string, Entry>;
  readonly state: State;
  /** Set where other keys may exist: why, and what may be reached through them. Keys in `entries` are certain. */
  readonly open?: Unknown;
  /** The order of its properties is not known. */
  unordered?: boolean;
  /** The literal, when it is one in the evaluated file. */
  readonly literal?: TSESTree.ObjectExpression;
}

/** An array whose elements are all seen. */
export interface ListValue {
  readonly type: "list";
  readonly sites: readonly TSESTree.Node[];
  readonly elements: Entry[];
  readonly state: State;
  /** Some of its elements are missing: they read as undefined, but most methods leave them out. */
  holes?: boolean;
  /** Its further properties. */
  readonly named?: ReadonlyMap<string, Value>;
  /** Some of its elements, those with `present`, may not be there: its length and most positions are not known. */
  loose?: boolean;
}

/** A symbol of the program. */
export interface SymbolValue {
  readonly type: "symbol";
  /** The key of a property that it names. */
  readonly key: string;
}

/** A date, in milliseconds since 1970. */
export interface DateValue {
  readonly type: "date";
  /** Where it was made. */
  readonly site: TSESTree.Node;
  readonly time: number;
}

/** A regular expression. */
export interface PatternValue {
  readonly type: "pattern";
  /** Where it was made. */
  readonly site: TSESTree.Node;
  readonly expression: RegExp;
}

/** A map or a set whose elements are all seen. */
export interface CollectionValue {
  readonly type: "collection";
  readonly of: "map" | "set";
  /** What a loop over it goes through: of a map, pairs. */
  readonly list: ListValue;
}

export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/** A function of the program, with what it closes over. */
export interface FunctionValue {
  readonly type: "function";
  readonly node: FunctionNode;
  readonly environment: Environment;
  /** `this`, where `bind` gave it. */
  readonly self?: Value;
  /** Whether reading or setting the property calls it. */
  readonly accessor?: "get" | "set";
  /** Beside a getter: what setting the property calls. */
  readonly setter?: FunctionValue;
  /** The class it is a method of. */
  readonly home?: ClassValue;
  /** Whether it is a static method of it. */
  readonly isStatic?: boolean;
}

/** A class of the program. */
export interface ClassValue {
  readonly type: "class";
  readonly node: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
  readonly environment: Environment;
  readonly base: Value | undefined;
  readonly statics: Map<string, Entry>;
  /** Keys of its members; `undefined` for one that is not known. */
  readonly keys: ReadonlyMap<TSESTree.Node, string | undefined>;
  readonly state: State;
}

/** Something of a library. It changes nothing that it is given. */
export interface LibraryValue {
  readonly type: "library";
  readonly module: string;
  /** Name of the export; `*` for the module itself; otherwise how it was reached. */
  readonly name: string;
}

/** A function or object of JavaScript itself, such as `Object.freeze`. */
export interface BuiltinValue {
  readonly type: "builtin";
  readonly name: string;
}

/** A method of a string, list or function, with what it is called on. */
export interface MethodValue {
  readonly type: "method";
  readonly receiver: Definite;
  readonly name: string;
}

/** An object made by `new`. */
export interface InstanceValue {
  readonly type: "instance";
  readonly of: BuiltinValue | ClassValue | LibraryValue;
  /** Where an error was made of which JavaScript has the class. */
  readonly site?: TSESTree.Node;
  readonly fields: Map<string, Entry>;
  readonly state: State;
  /** Whether its class is exactly `of`: one that code outside makes may be of a class that extends it. */
  readonly exact: boolean;
  /** What the library's class at its root was given. */
  args: Arguments | undefined;
  /** Set when that class is observed. */
  observation: Observation | undefined;
}

/** A promise of a value. */
export interface PromiseValue {
  readonly type: "promise";
  readonly value: Value;
  /** Why it is rejected, where it is. */
  readonly rejected?: Value;
  /** Whether it may be rejected. */
  readonly mayReject?: boolean;
}

/** What `values()` and the like give of a list, a map or a set: its elements are read when they are requested. */
export interface IteratorValue {
  readonly type: "iterator";
  /** Where it was made: see `Mutations.iterators`. */
  readonly site: TSESTree.Node;
  /** Whether it goes through an array, or a map or set: what is removed there moves nothing. */
  readonly of: "collection" | "list";
  readonly over: ListValue;
  /** What it gives for an element of the list; `undefined` where that is not seen. */
  readonly element: (entry: Entry, index: number) => Entry | undefined;
  readonly state: State;
  left: Left;
  /** How many elements of the list were requested, one by one. */
  taken: number;
  /** The last of these: of a map or set it has to be at its place still. */
  last?: Entry;
}

/** What of the elements of an iterator was not requested yet, but for those that were taken. */
export type Left = "all" | "nothing" | "unknown";

/** What a generator function gives: its body runs when its elements are requested. */
export interface GeneratorValue {
  readonly type: "generator";
  /** Where it was made: see `Mutations.iterators`. */
  readonly site: TSESTree.Node;
  readonly of: FunctionValue;
  /** What its body runs in. */
  readonly inside: Environment;
  readonly pieces: Pieces;
  /** Set where its body runs piece by piece; otherwise all of it runs at once. */
  readonly steps?: Steps;
  readonly state: State;
  left: Left;
}

/** A request to a generator: for the next element, or to end. */
export interface Requested {
  readonly is: "next" | "return";
  readonly value: Value;
}

/** What a generator gives before its end. */
export interface Yielded {
  readonly element: Entry;
  /** What `next()` gives, where that is an object of the program. */
  readonly result?: Value;
}

/** What a request gives. */
export interface Given extends Yielded {
  readonly done: boolean;
}

/** The body of a generator, piece by piece. */
export interface Steps {
  state: "done" | "fresh" | "runs" | "waits";
  readonly pieces: Generator<Yielded, Value, Requested>;
}

/** Takes what a generator gives, while its body runs. */
export interface Pieces {
  /** `undefined` for an element that may be missing, or for elements that are not seen. */
  take?: ((element: Entry | undefined) => void) | undefined;
}

/** Many values that may be reached through an unknown one. */
export interface GroupValue {
  readonly type: "group";
  readonly members: readonly Definite[];
}

/** A module of the project. */
export interface ModuleValue {
  readonly type: "module";
  readonly exports: ReadonlyMap<string, Value>;
  /** Packages of which it exports everything; unknown ones too. */
  readonly packages: readonly (LibraryValue | Unknown)[];
  /** Exported variables that are assigned more than once: imports see what they hold. */
  readonly bindings: Map<string, Cell>;
  /** Its `module`, where it is CommonJS. */
  readonly commonJs?: Value;
  /** What `exports` stands for in it, also when `module.exports` is replaced. */
  readonly firstExports?: Value;
}

export type Definite =
  | Known
  | ObjectValue
  | ListValue
  | CollectionValue
  | FunctionValue
  | ClassValue
  | LibraryValue
  | BuiltinValue
  | MethodValue
  | PatternValue
  | DateValue
  | SymbolValue
  | InstanceValue
  | PromiseValue
  | GeneratorValue
  | IteratorValue
  | GroupValue
  | ModuleValue;

export type Value = Definite | OneOf | Unknown;

/** A class of a library, by what it is exported as. */
export interface ClassName {
  readonly module: string;
  readonly name: string;
}

/** An instance of an observed class that the program makes. */
export interface Observation {
  readonly of: ClassName;
  /** The `new` or `super` call. */
  readonly site: Site;
  /** The innermost call in the evaluated file that was running. */
  readonly call: RunningCall | undefined;
  /** All calls that were running, of other files too, the innermost last. */
  readonly calls: readonly RunningCall[];
  /** What the class's constructor was given. */
  readonly args: Arguments;
  /** `false`: it is made under a condition that is not decided. */
  readonly exists: boolean;
  /** Code outside has to call what makes it; `exists` then holds for each such call. */
  readonly outside: boolean;
  /** Changes behind its constructor's arguments that name what they change, in their order. */
  readonly overrides: Override[];
  /** When it was made. */
  readonly state: State;
  /** Something else changes it behind its constructor's arguments. */
  overridden: boolean;
}

/** A change of an instance by a call that names what it changes: `addOverride("input.name", "a")`. */
export interface Override {
  readonly path: string;
  readonly entry: Entry;
  /** `false`: it may not happen, or happens at a time that is not known. */
  readonly certain: boolean;
}

/** An instance below which nothing counts any more that is made later. */
export interface Finished {
  readonly instance: InstanceValue;
  /** How many observations there were then. */
  readonly observations: number;
  /** Whether this happens whenever the file runs. */
  readonly certain: boolean;
}

/** A call, while what it calls runs. `node` is the function or class where nothing in what is seen calls it. */
export interface RunningCall extends Site {
  /** `unseen`: nothing calls it in what is seen, but code outside may. */
  readonly args: Arguments | "unseen";
}

/** One activation of a function or block. */
export class Environment {
  readonly module: Module;
  readonly #parent: Environment | undefined;
  readonly #values = new Map<Variable, Cell>();
  readonly #call: Call | undefined;

  /** `call`: what a function is called with; without it, what is outside counts. */
  constructor(module: Module, parent?: Environment, call?: Call) {
    this.module = module;
    this.#parent = parent;
    this.#call = call;
  }

  /** A block inside. */
  inner(): Environment {
    return new Environment(this.module, this);
  }

  /** The same block with variables of its own. */
  copy(): Environment {
    const copy = new Environment(this.module, this.#parent, this.#call);
    for (const [variable, { value, state }] of this.#values) copy.set(variable, { value, state: { ...state } });
    return copy;
  }

  /** What the function around was called with. */
  get call(): Call | undefined {
    return this.#call ?? this.#parent?.call;
  }

  get self(): Value | undefined {
    return this.call?.self;
  }

  /** The class whose method is running. */
  get home(): ClassValue | undefined {
    return this.call?.home;
  }

  /** The activation of the function or file around. */
  get outermost(): Environment {
    return this.#call === undefined && this.#parent !== undefined ? this.#parent.outermost : this;
  }

  set(variable: Variable, cell: Cell): void {
    this.#values.set(variable, cell);
  }

  get(variable: Variable): Cell | undefined {
    return this.#values.get(variable) ?? this.#parent?.get(variable);
  }
}

/** What a function is called with, apart from its parameters. */
export interface Call {
  readonly self: Value;
  readonly home?: ClassValue;
  readonly isStatic?: boolean;
  readonly args?: Arguments | "unseen";
  /** When it was called. */
  readonly state?: State;
  readonly node?: TSESTree.Node;
  /** Set in a generator. */
  readonly pieces?: Pieces;
}

/** A variable's value. */
export interface Cell {
  value: Value;
  readonly state: State;
}

export const known = (value: Primitive): Known => ({ type: "known", value });

export const nothing: Known = known(undefined);

/** Why a parameter of a function is unknown whose callers are not seen. */
export const parameter = "a parameter";

/** An unknown value through which `touched` may be reached. */
export function unknown(why: string, ...touched: readonly Value[]): Unknown {
  const aliases = [...new Set(touched.flatMap(aliasesOf))];
  if (aliases.length <= maxAliases) return { type: "unknown", why, aliases };
  // As one, so that what is made of many unknowns does not list the same again and again.
  return { type: "unknown", why, aliases: [{ type: "group", members: aliases }] };
}

/** An object that no place of a program makes. */
export function objectOfEntries(entries: Map<string, Entry>, open?: Unknown): ObjectValue {
  const state: State = { frame: 0, changed: false, readLater: false, fixed: 0 };
  return { type: "object", sites: [], entries, state, ...(open === undefined ? {} : { open }) };
}

/** A boolean that is not decided. */
export const anyBoolean: OneOf = { type: "oneOf", options: [known(true), known(false)] };

const maxOptions = 16;
const maxAliases = 64;

/** What can be reached through a value; none for primitives. */
function aliasesOf(value: Value): readonly Definite[] {
  switch (value.type) {
    case "known":
    case "library":
    case "builtin":
      return [];
    case "unknown":
      return value.aliases;
    case "oneOf":
      return value.options.flatMap(aliasesOf);
    default:
      return [value];
  }
}

/** The argument at a position: unknown where it may be among those that are not seen; `undefined` where there is none. */
export function argumentAt({ entries, rest }: Arguments, position: number, site: Site): Entry | undefined {
  return entries[position] ?? (rest === undefined ? undefined : { ...site, value: rest });
}

/** An element that may not be there. */
export function maybeThere(entry: Entry): Entry {
  return { ...entry, present: entry.value };
}

/** Whether an element may not be there. */
export function isMaybe({ present }: Entry): boolean {
  return present !== undefined;
}

/** A value that is one of `values`. */
export function join(values: readonly Value[], why = "one of several values"): Value {
  const options: Definite[] = [];
  let lost: Unknown | undefined;
  for (const value of values) {
    if (value.type === "unknown") lost ??= value;
    else for (const option of value.type === "oneOf" ? value.options : [value]) add(options, option);
    if (options.length > maxOptions) return unknown(lost?.why ?? why, ...values);
  }
  const [first] = options;
  if (lost !== undefined) return values.length === 1 ? lost : unknown(lost.why, ...values);
  if (first === undefined) return unknown(why);
  if (options.length === 1) return first;
  return { type: "oneOf", options };
}

function add(options: Definite[], option: Definite): void {
  const same = options.some((other) =>
    option.type === "known" ? other.type === "known" && Object.is(other.value, option.value) : other === option,
  );
  if (!same) options.push(option);
}

/** The possible values, when they are all seen. */
export function optionsOf(value: Value): readonly Definite[] | undefined {
  if (value.type === "unknown") return undefined;
  return value.type === "oneOf" ? value.options : [value];
}

/** Whether a value counts as true; `undefined` where that is open. */
export function truth(value: Value): boolean | undefined {
  switch (value.type) {
    case "known":
      return Boolean(value.value);
    case "oneOf": {
      const all = new Set(value.options.map(truth));
      const [only] = all;
      return all.size === 1 ? only : undefined;
    }
    case "unknown":
    case "library":
    case "builtin":
      return undefined;
    default:
      return true;
  }
}

/** Whether a value is null or undefined; `undefined` where that is open. */
export function nullish(value: Value): boolean | undefined {
  switch (value.type) {
    case "known":
      return value.value === null || value.value === undefined;
    case "oneOf": {
      const all = new Set(value.options.map(nullish));
      const [only] = all;
      return all.size === 1 ? only : undefined;
    }
    case "unknown":
    case "library":
    case "builtin":
      return undefined;
    default:
      return false;
  }
}

/** A key of a property that no string of a program is: those of symbols and private names. */
const hiddenKey = "\0";

/** The key of the method that gives an iterator. */
export const iteratorKey = `${hiddenKey}Symbol.iterator`;

/** The key of the method that gives an iterator whose elements are waited for. */
export const asyncIteratorKey = `${hiddenKey}Symbol.asyncIterator`;

/** The key of the method that decides `instanceof`. */
export const instanceKey = `${hiddenKey}Symbol.hasInstance`;

/** The key of a symbol that `Symbol(…)` makes, or, with a name, of one that `Symbol.for(…)` gives. */
export function symbolKey(name: string): string {
  return `${hiddenKey}@${name}`;
}

/** Whether the language itself may use a key: not a string, nor a symbol of the program or a private name. */
export function isKeyOfLanguage(key: string): boolean {
  return !isKeyOfString(key) && !key.startsWith(`${hiddenKey}@`) && !key.startsWith(`${hiddenKey}#`);
}

/** The class at the root of an instance's class; `undefined` where the program defines that, too. */
export function rootOf(of: InstanceValue["of"]): Value | undefined {
  let root: Value | undefined = of;
  while (root?.type === "class") root = root.base;
  return root;
}

/** Whether a key is a string, not a symbol or a private name. */
export function isKeyOfString(key: string): boolean {
  return !key.startsWith(hiddenKey);
}

/** Whether a key is that of a private name. */
export function isPrivateKey(key: string): boolean {
  return key.startsWith(`${hiddenKey}#`);
}

/** The key of a private name of a class. */
export function privateKey(name: string, owner: TSESTree.Node | undefined): string {
  return `${hiddenKey}#${name} ${String(owner?.range[0])}`;
}

/** A property key a value stands for; `undefined` when it is none that is seen. */
export function keyOf(value: Value): string | undefined {
  if (value.type === "builtin" && /^Symbol\.[a-zA-Z]+$/.test(value.name)) return `${hiddenKey}${value.name}`;
  if (value.type === "symbol") return value.key;
  if (value.type !== "known") return undefined;
  const key = String(value.value);
  return isKeyOfString(key) ? key : undefined;
}

/** The position a key stands for in a list; `undefined` when it is none. */
export function positionOf(key: string): number | undefined {
  const position = Number(key);
  return String(position >>> 0) === key && position < 4_294_967_295 ? position : undefined;
}

/** The properties of an object that loops and copies see, in JavaScript's order: numbers first. */
export function enumerable({
  entries,
}: {
  readonly entries: ReadonlyMap<string, Entry>;
}): readonly (readonly [string, Entry])[] {
  const all = [...entries].filter(([key]) => isKeyOfString(key));
  const numbers = all.filter(([key]) => positionOf(key) !== undefined).sort(([a], [b]) => Number(a) - Number(b));
  return numbers.length === 0 ? all : [...numbers, ...all.filter(([key]) => positionOf(key) === undefined)];
}

/** Why the properties of an object cannot be listed; `undefined` where they can. */
export function unlisted(object: ObjectValue): string | undefined {
  const entries = [...object.entries.values()];
  if (entries.some(({ value }) => value.type === "function" && value.accessor !== undefined)) return "a getter";
  if (object.open !== undefined) return object.open.why;
  if (entries.some(({ present }) => present !== undefined)) return "a property that may be missing";
  return object.unordered === true ? "an order that is not known" : undefined;
}
