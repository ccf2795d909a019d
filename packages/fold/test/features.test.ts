/** Every way of writing that is followed, by what probes are made with; and ways that are not. */
import { expect, test } from "vitest";
import { evaluated, probes } from "./probes.ts";

/** The imports. */
const H = `import { Group, Probe } from "probes";
import { App, Part, Stack } from "app";
`;
/** A stack and a group. */
const T = `const stack = new Stack(new App(), "s");
const eu = new Group(stack, "eu", { name: "eu", site: "eu" });
`;
const S = H + T;
/** Properties beside the setting. */
const B = `kind: "in", level: 1`;
const r = (id: string, value: string, scope = "eu"): string =>
  `new Probe(${scope}, "${id}", { ${B}, setting: { active: ${value} } });`;

/** Name, program, probes. */
type Case = readonly [string, string, readonly string[]];

const followed: readonly Case[] = [
  ["a package exported as a whole", `${H}export * from "probes"; ${T} ${r("a", "true")}`, ["a: true"]],
  ["a renamed export of a package", `${H}export { Probe as R } from "probes"; ${T} ${r("a", "true")}`, ["a: true"]],
  [
    "a member of what is required",
    `const all = require("probes"); const {App,Stack}=require("app"); const {Group}=all; ${T} new all.Probe(eu,"a",{${B}, setting:{active:true}});`,
    ["a: true"],
  ],
  [
    "import x = require",
    `import all = require("probes"); import {App,Stack} from "app"; const Group=all.Group; ${T} new all.Probe(eu,"a",{${B}, setting:{active:true}});`,
    ["a: true"],
  ],
  [
    "an awaited import",
    `const all = await import("probes"); const {App,Stack}=await import("app"); const {Group}=all; ${T} new all.Probe(eu,"a",{${B}, setting:{active:true}});`,
    ["a: true"],
  ],
  [
    "a class kept in an object",
    `${S}const kinds = { v: Probe }; new kinds.v(eu,"a",{${B}, setting:{active:true}});`,
    ["a: true"],
  ],
  [
    "a subclass with defaults",
    `${
      S
    }class R extends Probe { constructor(s: Part, id: string, p: object = {}) { super(s, id, { ${B}, setting: { active: true }, ...p }) } } new R(eu,"a"); new R(eu, "b", { setting: { active: false } });`,
    ["a: true", "b: false"],
  ],
  [
    "a static field of defaults",
    `${
      S
    }class R extends Probe { static readonly defaults = { ${B}, setting: { active: true } }; constructor(s: Part, id: string) { super(s, id, R.defaults) } } new R(eu,"a");`,
    ["a: true"],
  ],
  [
    "a wrapper",
    `${
      S
    }class W extends Part { readonly rule: Probe; constructor(s: Part, id: string, p: { on: boolean }) { super(s, id); this.rule = new Probe(this, "a", {${B}, setting:{active: p.on}}) } } new W(eu, "w", { on: true });`,
    ["a: true"],
  ],
  [
    "a wrapper that is given its group",
    `${
      S
    }class W extends Part { constructor(s: Part, id: string, p: { on: boolean, group: Group }) { super(s, id); new Probe(this, "a", {${B}, group: p.group, setting:{active: p.on}}) } } new W(stack, "w", { on: true, group: eu });`,
    ["a: true"],
  ],
  [
    "a base class that asks its subclass",
    `${
      H
    }abstract class Base extends Stack { constructor(s: Part, id: string) { super(s, id); const t = new Group(this, "t", { name: "t", site: this.site() }); new Probe(t, "a", {${B}, setting:{active: this.va()}}) } protected abstract va(): boolean; protected site(): "eu" | "us" { return "eu" } } class Eu extends Base { protected va() { return true } } new Eu(new App(), "s");`,
    ["a: true"],
  ],
  [
    "a method of the base class",
    `${S}class A { va() { return true } } class B2 extends A { va() { return super.va() } } ${r("a", "new B2().va()")}`,
    ["a: true"],
  ],
  [
    "a static method that makes",
    `${
      S
    }class F { static rule(t: Group, id: string) { return new Probe(t, id, {${B}, setting:{active: true}}) } } F.rule(eu, "a");`,
    ["a: true"],
  ],
  [
    "a function in a field",
    `${
      S
    }class F { readonly make = (id: string) => new Probe(eu, id, {${B}, setting:{active: true}}) } new F().make("a");`,
    ["a: true"],
  ],
  [
    "a private method",
    `${
      S
    }class F { constructor(){ this.#make("a") } #make(id: string) { new Probe(eu, id, {${B}, setting:{active: true}}) } } new F();`,
    ["a: true"],
  ],
  [
    "parameter properties",
    `${
      S
    }class F { constructor(private readonly t: Group, private readonly on = true) {} make(id: string) { new Probe(this.t, id, {${B}, setting:{active: this.on}}) } } new F(eu).make("a");`,
    ["a: true"],
  ],
  [
    "the group of another probe",
    `${S}const x = ${r("x", "false")} new Probe(x.group, "a", {${B}, setting:{active: true}});`,
    ["a: true", "x: false"],
  ],
  ["an async function called at once", `${S}(async () => { ${r("a", "true")} })();`, ["a: true"]],
  [
    "a main function that catches",
    `${S}async function main() { ${r("a", "true")} } main().catch((e) => { console.error(e); process.exit(1) });`,
    ["a: true"],
  ],
  ["a function declared later", `${S}build(); function build() { ${r("a", "true")} }`, ["a: true"]],
  [
    "optional chaining",
    `${S}const c = { va: { on: true } } as { va?: { on?: boolean } }; ${r("a", "c.va?.on ?? false")}`,
    ["a: true"],
  ],
  ["a default behind ||", `${S}const c: { on?: boolean } = {}; ${r("a", "c.on || true")}`, ["a: true"]],
  ["a default behind ??", `${S}function f(p: { on?: boolean }) { ${r("a", "p.on ?? true")} } f({});`, ["a: true"]],
  ["a comparison", `${S}const env: string = "dev"; ${r("a", `env !== "prod"`)}`, ["a: true"]],
  ["includes", `${S}const env = "dev"; ${r("a", `["dev","test"].includes(env)`)}`, ["a: true"]],
  ["in", `${S}const c = { a: 1 }; ${r("a", `"a" in c`)}`, ["a: true"]],
  ["Object.hasOwn", `${S}const c = { a: 1 }; ${r("a", `Object.hasOwn(c, "a")`)}`, ["a: true"]],
  ["comparisons of numbers", `${S}const n = 3; ${r("a", "n > 2 && n < 5")}`, ["a: true"]],
  ["typeof", `${S}const c = {}; ${r("a", `typeof c === "object"`)}`, ["a: true"]],
  [
    "a table",
    `${S}const sites = { eu: { on: true }, us: { on: false } } as const; const key = "eu"; ${r("a", "sites[key].on")}`,
    ["a: true"],
  ],
  [
    "a table behind a function",
    `${
      S
    }const m: Record<string, boolean> = { dev: true, prod: false }; const on = (e: keyof typeof m) => m[e]; ${r("a", `on("dev")`)}`,
    ["a: true"],
  ],
  [
    "reduce",
    `${
      S
    }const p = [{ active: false }, { active: true }].reduce((a, b) => ({ ...a, ...b }), {}); new Probe(eu, "a", {${B}, setting: p});`,
    ["a: true"],
  ],
  [
    "flatMap",
    `${S}["a"].flatMap((x) => [x]).forEach((id) => new Probe(eu, id, {${B}, setting:{active: true}}));`,
    ["a: true"],
  ],
  [
    "destructured entries",
    `${
      S
    }const m = { a: { va: true }, b: { va: false } }; for (const [id, { va }] of Object.entries(m)) new Probe(eu, id, {${B}, setting:{active: va}});`,
    ["a: true", "b: false"],
  ],
  [
    "filter",
    `${
      S
    }const m = [{ id: "a", on: true }, { id: "b", on: false }]; for (const { id, on } of m.filter((x) => x.on)) new Probe(eu, id, {${B}, setting:{active: on}});`,
    ["a: true"],
  ],
  [
    "find",
    `${
      S
    }const m = [{ id: "a", on: true }]; const x = m.find((y) => y.id === "a"); new Probe(eu, "a", {${B}, setting:{active: x!.on}});`,
    ["a: true"],
  ],
  [
    "find, and a guard",
    `${
      S
    }const m = [{ id: "a", on: true }]; const x = m.find((y) => y.id === "a"); if (!x) throw new Error("no"); new Probe(eu, "a", {${B}, setting:{active: x.on}});`,
    ["a: true"],
  ],
  [
    "structuredClone",
    `${S}const c = structuredClone({ active: true }); new Probe(eu, "a", {${B}, setting: c});`,
    ["a: true"],
  ],
  ["a numeric enum", `${S}enum E { A, B } ${r("a", "E.B === 1")}`, ["a: true"]],
  ["a const enum", `${S}const enum E { A = "inbound" } ${r("a", `E.A === "inbound"`)}`, ["a: true"]],
  ["an enum that computes", `${S}enum E { A = 1 << 1, B = A | 1 } ${r("a", "E.B === 3")}`, ["a: true"]],
  ["a namespace", `${S}namespace N { export const on = true; } ${r("a", "N.on")}`, ["a: true"]],
  [
    "a loop with +=",
    `${S}for (let i = 0; i < 2; i += 1) new Probe(eu, "r" + i, {${B}, setting:{active: true}});`,
    ["r0: true", "r1: true"],
  ],
  [
    "a loop over indices",
    `${S}const l = ["a","b"]; for (let i = 0; i < l.length; i++) new Probe(eu, l[i]!, {${B}, setting:{active: true}});`,
    ["a: true", "b: true"],
  ],
  [
    "a loop with two variables",
    `${
      S
    }const l = ["a","b"]; for (let i = 0, n = l.length; i < n; ++i) new Probe(eu, l[i]!, {${B}, setting:{active: true}});`,
    ["a: true", "b: true"],
  ],
  [
    "Array.from with a length",
    `${S}Array.from({ length: 2 }, (_, i) => new Probe(eu, "r" + i, {${B}, setting:{active: true}}));`,
    ["r0: true", "r1: true"],
  ],
  [
    "keys of Array(2)",
    `${S}[...Array(2).keys()].forEach((i) => new Probe(eu, "r" + i, {${B}, setting:{active: true}}));`,
    ["r0: true", "r1: true"],
  ],
  [
    "a function that makes functions",
    `${S}const mk = (on: boolean) => (id: string) => new Probe(eu, id, {${B}, setting:{active: on}}); mk(true)("a");`,
    ["a: true"],
  ],
  [
    "destructured parameters, with defaults",
    `${
      S
    }const def = ({ on = true }: { on?: boolean } = {}) => ({ ${B}, setting: { active: on } }); new Probe(eu, "a", def()); new Probe(eu, "b", def({ on: false }));`,
    ["a: true", "b: false"],
  ],
  [
    "rest parameters",
    `${
      S
    }const all = (on: boolean, ...ids: string[]) => ids.forEach((id) => new Probe(eu, id, {${B}, setting:{active: on}})); all(true, "a", "b");`,
    ["a: true", "b: true"],
  ],
  [
    "spread arguments",
    `${S}const args = [eu, "a", {${B}, setting:{active: true}}] as const; new Probe(...args);`,
    ["a: true"],
  ],
  [
    "a function that merges",
    `${
      S
    }function merge<A, B>(a: A, b: B): A & B { return { ...a, ...b } } new Probe(eu, "a", merge({ ${B} } as const, { setting: { active: true } }));`,
    ["a: true"],
  ],
  [
    "Object.assign",
    `${S}const p = Object.assign({ ${B} }, { setting: { active: true } }); new Probe(eu, "a", p);`,
    ["a: true"],
  ],
  [
    "a try whose handler ends the program",
    `${S}try { ${r("a", "true")} } catch (e) { console.error(e); process.exit(1) }`,
    ["a: true"],
  ],
  ["a guard that ends the program", `${S}if (!process.env.X) { process.exit(1) } ${r("a", "true")}`, ["a: true"]],
  [
    "a guard in a function",
    `${
      S
    }function must(x: string | undefined): string { if (x === undefined) throw new Error("x"); return x } must(process.env.X); ${r("a", "true")}`,
    ["a: true"],
  ],
  [
    "a constant with a type",
    `${S}interface P { on: boolean } const p: P = { on: true }; ${r("a", "p.on")}`,
    ["a: true"],
  ],
  [
    "Object.freeze inside Object.freeze",
    `${S}const p = Object.freeze({ va: Object.freeze({ active: true }) }); new Probe(eu, "a", {${B}, setting: p.va});`,
    ["a: true"],
  ],
  [
    "rest properties",
    `${
      S
    }const { setting, ...rest } = {${B}, setting:{active: true}}; new Probe(eu, "a", { ...rest, setting: { ...setting } });`,
    ["a: true"],
  ],
  [
    "what is only written down",
    `${S}const p = {${B}, setting:{active: true}}; writeFileSync("x", JSON.stringify(p)); new Probe(eu, "a", p);`,
    ["a: true"],
  ],
  ["indexOf", `${S}const l = ["b", "a"] as const; ${r("a", `l.indexOf("a") === 1`)}`, ["a: true"]],
  ["bits", `${S}${r("a", "(7 & 3) === 3")}`, ["a: true"]],
  ["parseInt", `${S}${r("a", "parseInt('3', 10) === 3")}`, ["a: true"]],
  ["Boolean", `${S}${r("a", "Boolean(1)")}`, ["a: true"]],
  ["not not", `${S}${r("a", "!!'x'")}`, ["a: true"]],
  [
    "a condition that does not matter",
    `${S}const env = process.env.STAGE ?? "dev"; ${r("a", `env === "prod" ? true : true`)}`,
    ["a: true"],
  ],
  [
    "a decided ternary that makes",
    `${S}const on = true; on ? ${r("a", "true").slice(0, -1)} : undefined;`,
    ["a: true"],
  ],
  [
    "an optional parameter that is given",
    `${S}function f(p: { va?: boolean }) { if (p.va !== undefined) { ${r("a", "p.va")} } } f({ va: true });`,
    ["a: true"],
  ],
  [
    "a class expression",
    `${S}const R = class extends Probe {}; new R(eu,"a",{${B}, setting:{active:true}});`,
    ["a: true"],
  ],
  [
    "a function that extends a class",
    `${
      S
    }const mix = (Base: typeof Probe) => class extends Base {}; const R = mix(Probe); new R(eu,"a",{${B}, setting:{active:true}});`,
    ["a: true"],
  ],
  [
    "a group in a field of a stack",
    `${
      H
    }class S extends Stack { readonly t: Group; constructor(a: Part) { super(a, "s"); this.t = new Group(this, "t", { name: "t", site: "eu" }) } } const s = new S(new App()); ${r("a", "true", "s.t")}`,
    ["a: true"],
  ],
  [
    "a list of properties by map",
    `${
      S
    }const ps = Object.entries({ a: true }).map(([id, on]) => ({ id, props: {${B}, setting:{active:on}} })); for (const p of ps) new Probe(eu, p.id, p.props);`,
    ["a: true"],
  ],
  ["a Map", `${S}const m = new Map([["a", true], ["b", false]]); ${r("a", `m.get("a")!`)}`, ["a: true"]],
  [
    "a loop over a Map",
    `${
      S
    }const m = new Map([["a", true], ["b", false]]); for (const [id, on] of m) new Probe(eu, id, {${B}, setting:{active: on}});`,
    ["a: true", "b: false"],
  ],
  [
    "a loop over a Set",
    `${S}for (const id of new Set(["a", "b"])) new Probe(eu, id, {${B}, setting:{active: true}});`,
    ["a: true", "b: true"],
  ],
  [
    "a Set",
    `${S}const on = new Set(["dev"]); ${r("a", `on.has("dev")`)} ${r("b", `on.has("live")`)}`,
    ["a: true", "b: false"],
  ],
  [
    "what a Map and a Set give",
    `${S}const m = new Map([["on", true], ["off", true], ["off", false]]);
new Set(m.keys()).forEach((id) => new Probe(eu, id, {${B}, setting:{active: m.get(id)!}}));
const [[first, on]] = m; const all = Object.fromEntries(m); ${r("c", "on")} ${r("d", "all.off")} ${r("e", "[...m.values()].includes(false)")}
${r("f", "m.size === 2")} ${r("g", "m.has(first)")} ${r("h", "Array.from(m.entries())[1]![1]")} ${r("i", "m.get(process.env.X!)!")}`,
    [
      "c: true",
      "d: false",
      "e: true",
      "f: true",
      "g: true",
      "h: false",
      "i: one of true, false, undefined",
      "off: false",
      "on: true",
    ],
  ],
  ["Object.fromEntries", `${S}const x = Object.fromEntries([["on", true]] as const); ${r("a", "x.on")}`, ["a: true"]],
  [
    "overloads",
    `${
      S
    }function f(a: string): boolean; function f(a: number): boolean; function f(a: unknown): boolean { return true } ${r("a", "f(1)")}`,
    ["a: true"],
  ],
  [
    "all or nothing",
    `${H}async function main() { const app = new App(); ${T.replace("new App()", "app")} ${r("a", "true")} app.synth(); console.log("done"); } main().catch(console.error);`,
    ["a: true"],
  ],
  [
    "all or nothing in a try block",
    `${H}const app = new App(); ${T.replace("new App()", "app")} try { ${r("a", "true")} app.synth(); } catch (e) { console.error(e); }`,
    ["a: true"],
  ],
  [
    "part of it in a try block",
    `${H}const app = new App(); ${T.replace("new App()", "app")} try { ${r("a", "true")} } catch (e) { console.error(e); } app.synth();`,
    ["a: true?"],
  ],
  [
    "asynchronous factories of all elements",
    `${S}class F { static async make(id: string) { await null; return new F(id); } private constructor(id: string) { new Probe(eu, id, {${B}, setting: { active: true } }); } } await Promise.all(["a", "b"].map((id) => F.make(id)));`,
    ["a: true", "b: true"],
  ],
  [
    "Promise.all over map",
    `${S}await Promise.all(["a"].map(async (id) => { new Probe(eu, id, {${B}, setting:{active: true}}) }));`,
    ["a: true"],
  ],
];

/** What is changed after it was made, in order or where it is not followed. */
const changed: readonly Case[] = [
  ["a tagged template", `${S}const d = String.raw\`inbound\`; ${r("a", "d")}`, [`a: "inbound"`]],
  [
    "a builder that changes itself",
    `${
      S
    }class Bld { #on = false; enable() { this.#on = true; return this } build(t: Group) { return new Probe(t, "a", {${B}, setting:{active: this.#on}}) } } new Bld().enable().build(eu);`,
    ["a: true"],
  ],
  [
    "a Map that changes",
    `${S}const m = new Map([["a", true]]); const also = m; also.set("a", false); ${r("a", `m.get("a")!`)}`,
    ["a: false"],
  ],
  ["a Set that changes", `${S}const on = new Set(["a"]); on.delete("a"); ${r("a", `on.has("a")`)}`, ["a: false"]],
  [
    "a Map that other code may change",
    `${S}import { load } from "./load"; const m = new Map([["a", true]]); load(m); ${r("a", `m.get("a")!`)}`,
    ["a: unknown"],
  ],
  [
    "what a Map holds and something changes",
    `${S}const m = new Map([["a", { on: true }]]); m.get("a")!.on = false; ${r("a", `m.get("a")!.on`)}`,
    ["a: false"],
  ],
  [
    "a class that is called Map",
    `${S}class Map { constructor(public x: unknown) {} get(id: string) { return false } } ${r("a", `new Map([["a", true]]).get("a")`)}`,
    ["a: false"],
  ],
  [
    "a Map with keys that are not known",
    `${S}const m = new Map([[process.env.X!, true], ["a", false]]); ${r("a", `m.get("a")!`)}`,
    ["a: unknown"],
  ],
  [
    "a list that grows",
    `${S}const l: string[] = []; l.push("a"); for (const id of l) new Probe(eu, id, {${B}, setting:{active: true}});`,
    ["a: true"],
  ],
  [
    "a variable set by a condition",
    `${S}let on; const env = "dev"; if (env === "dev") on = true; else on = false; ${r("a", "on")}`,
    ["a: true"],
  ],
  ["a variable set later", `${S}let on: boolean; on = true; ${r("a", "on")}`, ["a: true"]],
  [
    "a scope set elsewhere",
    `${
      H
    }let t: Group; function setup(s: Stack) { t = new Group(s, "t", { name: "t", site: "eu" }); } setup(new Stack(new App(), "s")); ${r("a", "t.site", "t")}`,
    [`a: "eu"`],
  ],
  [
    "an object that grows",
    `${S}const p: any = { ${B} }; p.setting = { active: true }; new Probe(eu, "a", p);`,
    ["a: true"],
  ],
  [
    "a while loop",
    `${S}let i = 0; while (i < 2) { new Probe(eu, "r" + i, {${B}, setting:{active: true}}); i++ }`,
    ["r0: true", "r1: true"],
  ],
  [
    "a variable set in a switch",
    `${
      S
    }const env = "dev"; let on: boolean; switch (env) { case "dev": on = true; break; default: on = false } ${r("a", "on")}`,
    ["a: true"],
  ],
  [
    "an object made key by key",
    `${
      S
    }function merge(a: any, b: any): any { const out: any = { ...a }; for (const k of Object.keys(b)) out[k] = typeof b[k] === "object" ? merge(a[k] ?? {}, b[k]) : b[k]; return out } new Probe(eu, "a", merge({ ${B}, setting: { active: false } }, { setting: { active: true } }));`,
    ["a: true"],
  ],
  [
    "a copy through JSON",
    `${S}const c = JSON.parse(JSON.stringify({ active: true })); new Probe(eu, "a", {${B}, setting: c});`,
    ["a: true"],
  ],
  [
    "a generator",
    `${
      S
    }function* ids() { yield "a"; yield "b" } for (const id of ids()) new Probe(eu, id, {${B}, setting:{active: true}});`,
    ["a: true", "b: true"],
  ],
  [
    "a class with a generator as its iterator",
    `${S}class Ids { #all: string[] = []; add(id: string) { this.#all.push(id); return this; } *[Symbol.iterator]() { yield* this.#all; } } for (const id of new Ids().add("a")) ${r("a", "true").replace(`"a"`, "id")}`,
    ["a: true"],
  ],
  [
    "a generator that gives an element under a condition",
    `${S}function* ids() { if (process.env.X) yield "a"; } for (const id of ids()) ${r("a", "true").replace(`"a"`, "id")}`,
    ["unknown: true?"],
  ],
  [
    "a class decorator that keeps the class",
    `${S}const all: any[] = []; const Keep = (id: string) => (c: any) => { all.push([id, c]); }; @Keep("a") class A { on = true } for (const [id, C] of all) ${r("a", "new C().on").replace(`"a"`, "id")}`,
    ["a: true"],
  ],
  [
    "instanceof of a class of the file",
    `${S}class A {} class B extends A {} const b: object = new B(); ${r("a", "b instanceof A")}; ${r("b", "new A() instanceof B")}`,
    ["a: true", "b: false"],
  ],
];

test.each(followed)("follows %s", (_, code, expected) => {
  expect(evaluated(code).gaveUp).toBeUndefined();
  expect(probes(code)).toEqual(expected);
});

test.each(changed)("follows or leaves open %s", (_, code, expected) => {
  expect(probes(code)).toEqual(expected);
});
