/** Runs a program in Node, and records what it makes probes with. */
import { createContext, Script, type Context } from "node:vm";
import { transform } from "esbuild";
import { transformSync } from "rolldown/utils";
import ts from "typescript";

/** A probe that a program made: the number it is written with, and its value, copied at once. */
export interface Made {
  readonly id: unknown;
  readonly value: Copy;
}

/** A value as it was when it was copied. */
export type Copy =
  | { readonly is: "primitive"; readonly value: unknown }
  | { readonly is: "function" }
  /** `hidden`: accessors and symbols, which a copy does not read. */
  | { readonly is: "object"; readonly entries: ReadonlyMap<string, Copy>; readonly plain: boolean }
  | { readonly is: "list"; readonly elements: readonly Copy[] }
  | { readonly is: "collection"; readonly of: "map" | "set"; readonly elements: readonly Copy[] }
  | { readonly is: "hidden" };

/** What a program did. */
export interface Ran {
  readonly made: readonly Made[];
  /** What it threw, or why it could not be run. */
  readonly threw: string | undefined;
}

const typescript: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  // What Node does not have yet, such as `using`, is written out.
  target: ts.ScriptTarget.ES2022,
  experimentalDecorators: true,
};

/** Programs of which one is compiled by TypeScript itself, which takes fifty times as long. */
const byTypeScript = 100;

/** The program as JavaScript: types are left out, enums and namespaces are written out. */
async function withoutTypes(code: string, seed: number): Promise<string> {
  // Those that declare a context are those of the standard.
  const isStandard = code.includes("DecoratorContext");
  const byCompiler = (): string => ts.transpile(code, { ...typescript, experimentalDecorators: !isStandard });
  if (seed % byTypeScript === 1) return byCompiler();
  const script = needsEsbuild.test(code) ? await byEsbuild(code, seed % 2 === 0 && !isStandard) : byOxc(code);
  return asFunctionBody(script) ?? byCompiler();
}

/** Decorators, accessors and `using`, which Node does not have yet. */
const needsEsbuild = /@|\b(?:accessor|using)\b/;

/** @param legacy - Whether decorators are those of TypeScript, or those of the standard. */
async function byEsbuild(code: string, legacy: boolean): Promise<string> {
  const { code: script } = await transform(code, {
    loader: "ts",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: legacy, target: "ES2022" } },
  });
  return script;
}

function byOxc(code: string): string {
  const { code: script, errors } = transformSync("main.ts", code, { target: "es2022", sourcemap: false });
  const [error] = errors;
  if (error !== undefined) throw error;
  return script;
}

/** A module as the body of a function with `require` and `exports`; `undefined` where it exports in another form. */
function asFunctionBody(script: string): string | undefined {
  const names: string[] = [];
  // A program that uses none of the names imports none.
  const body = script
    .replaceAll(/^import (?:\{(.*)\} from )?"(.*)";$/gm, (_, imported: string | undefined, from: string) => {
      return `const {${(imported ?? "").replaceAll(" as ", ": ")}} = require("${from}");`;
    })
    .replaceAll(
      /^export ((?:const|let|var|class|(?:async )?function\*?) ([\w$]+))/gm,
      (_, declaration: string, name: string) => {
        names.push(name);
        return declaration;
      },
    );
  if (/^(?:export|import)\b/m.test(body)) return undefined;
  return `${body}\n${names.map((name) => `exports.${name} = ${name};`).join(" ")}`;
}

/** Programs that run in one context, one after the other. */
const programsEach = 50;

let shared: { readonly context: Context; programs: number } | undefined;

/** A context for the next program. Programs change none of JavaScript's own objects, so that some can share one. */
function nextContext(): Context {
  if (shared === undefined || shared.programs === programsEach) {
    const context = createContext({
      process: { env: {} },
      structuredClone: plainCopy,
      URL,
      console: Object.fromEntries(consoleMethods.map((name) => [name, () => undefined])),
    });
    new Script(`Symbol.dispose ??= Symbol("Symbol.dispose")`).runInContext(context);
    shared = { context, programs: 0 };
  }
  shared.programs++;
  return shared.context;
}

/**
 * Runs a program. `probes` gives `Probe`, which records its second argument; `outside` is a package that nothing is known
 * of: it passes values on, decides, calls and changes.
 */
export async function runInNode(code: string, seed = 1): Promise<Ran> {
  const made: Made[] = [];
  let rounds = 0;
  let decisions = seed;
  const kept: (() => unknown)[] = [];
  const Probe = function (id: unknown, value: unknown): void {
    made.push({ id, value: copy(value, 0) });
  };
  const outside = {
    opaque: (value: unknown) => value,
    flip: () => {
      decisions = (decisions * 1103515245 + 12345) % 2147483648;
      return decisions % 7 < 4;
    },
    alter,
    call: (callback: (...args: unknown[]) => unknown, ...args: unknown[]) => callback(...args),
    invoke: (object: Readonly<Record<string, () => unknown>>, name: string) => object[name]?.(),
    later: (callback: () => unknown) => void kept.push(callback),
    runLater: () => {
      for (const each of kept.splice(0)) each();
    },
  };
  let failure: unknown;
  const exports: Record<string, unknown> = {};
  const given = {
    require: (name: string) => (name === "probes" ? { Probe } : outside),
    exports,
    // A loop without end ends the program.
    round: () => {
      if (++rounds > 300) throw new Error("too many rounds");
    },
  };
  const script = await withoutTypes(code.replaceAll("/* round */", "round();"), seed);
  const program = new Script(
    `"use strict"; (async (require, exports, round) => {${script}\n})(given.require, given.exports, given.round).catch(failed)`,
  );
  try {
    const context = Object.assign(nextContext(), { given, failed: (problem: unknown) => (failure ??= problem) });
    const running: unknown = program.runInContext(context, { timeout: 2000 });
    await running;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    outside.runLater();
    if (failure === undefined) useExports(exports, seed);
  } catch (problem) {
    failure ??= problem;
  }
  return { made, threw: failure === undefined ? undefined : text(failure) };
}

function text(problem: unknown): string {
  return typeof problem === "object" && problem !== null && "message" in problem
    ? String(problem.message)
    : "something was thrown";
}

const consoleMethods = ["assert", "count", "debug", "dir", "error", "group", "groupEnd", "info", "log", "table"].concat(
  ...["time", "timeEnd", "trace", "warn"],
);

/** `structuredClone` of the values that programs give it: Node's own makes objects of another realm. */
function plainCopy(value: unknown): unknown {
  return structuredClone(value);
}

/** Uses what a program exports, as other files may: any of it, twice, in an order by the seed. */
function useExports(exports: Readonly<Record<string, unknown>>, seed: number): void {
  const all = Object.entries(exports).sort(([a], [b]) => a.localeCompare(b));
  const start = seed % Math.max(all.length, 1);
  const turned = [...all.slice(start), ...all.slice(0, start)];
  for (const [, value] of [...turned, ...turned.reverse()]) use(value, seed, 0);
}

function use(value: unknown, seed: number, depth: number): void {
  if (typeof value !== "object" && typeof value !== "function") return;
  if (value === null || depth > 2) return;
  if (typeof value === "function") {
    attempt(() => use(Reflect.apply(value, undefined, [7]), seed, depth + 1));
    attempt(() => useInstance(Reflect.construct(value, [7]), seed, depth));
    if (Function.prototype.toString.call(value).startsWith("class"))
      for (const name of Object.getOwnPropertyNames(value).filter((each) => each !== "prototype"))
        attempt(() => {
          const member: unknown = Reflect.get(value, name);
          use(typeof member === "function" ? Reflect.apply(member, value, [7]) : member, seed, depth + 1);
          if (typeof member !== "function" && !name.startsWith("_")) Reflect.set(value, name, "set");
        });
    return;
  }
  if (typeof Reflect.get(value, "constructor") === "function" && !isPlain(value)) useInstance(value, seed, depth);
  else attempt(() => alter(value));
}

const isPlain = (value: object): boolean => ["Object", "Array", "Map", "Set"].includes(value.constructor.name);

/** Calls members and sets fields of an instance; what begins with `_` is private or read only in TypeScript. */
function useInstance(instance: unknown, seed: number, depth: number): void {
  if (typeof instance !== "object" || instance === null) return;
  const names: string[] = [];
  for (
    let from: object | null = Object.getPrototypeOf(instance);
    from !== null && !("isPrototypeOf" in from && Object.hasOwn(from, "isPrototypeOf"));
    from = Object.getPrototypeOf(from)
  )
    names.push(...Object.getOwnPropertyNames(from).filter((name) => name !== "constructor" && !name.startsWith("_")));
  if (seed % 2 === 0) names.reverse();
  for (const name of [...names, ...names])
    attempt(() => {
      const member: unknown = Reflect.get(instance, name);
      if (typeof member === "function") use(Reflect.apply(member, instance, [7]), seed, depth + 1);
    });
  for (const name of Object.keys(instance))
    if (!name.startsWith("_")) attempt(() => Reflect.set(instance, name, "set"));
  for (const name of names)
    attempt(() => {
      const member: unknown = Reflect.get(instance, name);
      if (typeof member === "function") Reflect.apply(member, instance, [7]);
    });
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Whoever calls from outside catches what is thrown.
  }
}

/** Changes whatever it is given, as a package may. */
function alter(value: unknown): void {
  if (typeof value === "function") {
    value(7);
    return;
  }
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) {
    const before: unknown = Reflect.get(value, key);
    if (typeof before === "function") before.call(value, 8);
    else if (typeof before === "object") alter(before);
    else Reflect.set(value, key, "altered");
  }
  // What inherits from nothing has none.
  const constructor: unknown = Reflect.get(value, "constructor");
  const name = typeof constructor === "function" ? constructor.name : undefined;
  const call = (method: string, ...args: readonly string[]): void => {
    Reflect.apply(Reflect.get(value, method), value, args);
  };
  if (name === "Array") call("push", "more");
  else if (name === "Map") call("set", "more", "altered");
  else if (name === "Set") call("add", "more");
  else Reflect.set(value, "more", "altered");
}

function copy(value: unknown, depth: number): Copy {
  if (typeof value === "function") return { is: "function" };
  if (typeof value !== "object" || value === null) return { is: "primitive", value };
  if (depth > 6) return { is: "hidden" };
  const inner = (part: unknown): Copy => copy(part, depth + 1);
  if (Array.isArray(value))
    return { is: "list", elements: Array.from({ length: value.length }, (_, i) => inner(value[i])) };
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Map]") return { is: "collection", of: "map", elements: contents(value).map(inner) };
  if (tag === "[object Set]") return { is: "collection", of: "set", elements: contents(value).map(inner) };
  const entries = new Map<string, Copy>();
  for (const key of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    const isCalled = property?.get !== undefined || property?.set !== undefined;
    entries.set(key, isCalled ? { is: "hidden" } : inner(property?.value));
  }
  const prototype: object | null = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return { is: "object", entries, plain };
}

function contents(collection: object): unknown[] {
  const all: unknown[] = [];
  const iterator: Iterator<unknown> = Reflect.get(collection, Symbol.iterator).call(collection);
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) all.push(next.value);
  return all;
}
