/** Every way of writing that is followed, by the verdict of `virtual-analyzer-off`; and ways that are not. */
import { expect, test } from "vitest";
import { folded, verdicts } from "./fold.ts";

/** The imports. */
const H = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
`;
/** A stack and a tenant. */
const T = `const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const S = H + T;
/** Properties of an inbound rule, but for the Virtual Analyzer. */
const B = `direction: "inbound", enabled: true, level: "organization"`;
const r = (id: string, value: string, scope = "eu"): string =>
  `new TmesVirusRule(${scope}, "${id}", { ${B}, virtualAnalyzer: { enabled: ${value} } });`;

/** Name, program, verdicts. */
type Case = readonly [string, string, readonly string[]];

const followed: readonly Case[] = [
  [
    "a package exported as a whole",
    `${H}export * from "@tmes-as-code/constructs"; ${T} ${r("a", "true")}`,
    ["a: fail"],
  ],
  [
    "a renamed export of a package",
    `${H}export { TmesVirusRule as R } from "@tmes-as-code/constructs"; ${T} ${r("a", "true")}`,
    ["a: fail"],
  ],
  [
    "a member of what is required",
    `const tmes = require("@tmes-as-code/constructs"); const {App,TerraformStack}=require("cdktf"); const {TmesTenant}=tmes; ${T} new tmes.TmesVirusRule(eu,"a",{${B}, virtualAnalyzer:{enabled:true}});`,
    ["a: fail"],
  ],
  [
    "import x = require",
    `import tmes = require("@tmes-as-code/constructs"); import {App,TerraformStack} from "cdktf"; const TmesTenant=tmes.TmesTenant; ${T} new tmes.TmesVirusRule(eu,"a",{${B}, virtualAnalyzer:{enabled:true}});`,
    ["a: fail"],
  ],
  [
    "an awaited import",
    `const tmes = await import("@tmes-as-code/constructs"); const {App,TerraformStack}=await import("cdktf"); const {TmesTenant}=tmes; ${T} new tmes.TmesVirusRule(eu,"a",{${B}, virtualAnalyzer:{enabled:true}});`,
    ["a: fail"],
  ],
  [
    "a class kept in an object",
    `${S}const kinds = { v: TmesVirusRule }; new kinds.v(eu,"a",{${B}, virtualAnalyzer:{enabled:true}});`,
    ["a: fail"],
  ],
  [
    "a subclass with defaults",
    `${
      S
    }class R extends TmesVirusRule { constructor(s: Construct, id: string, p: object = {}) { super(s, id, { ${B}, virtualAnalyzer: { enabled: true }, ...p }) } } new R(eu,"a"); new R(eu, "b", { virtualAnalyzer: { enabled: false } });`,
    ["a: fail", "b: pass"],
  ],
  [
    "a static field of defaults",
    `${
      S
    }class R extends TmesVirusRule { static readonly defaults = { ${B}, virtualAnalyzer: { enabled: true } }; constructor(s: Construct, id: string) { super(s, id, R.defaults) } } new R(eu,"a");`,
    ["a: fail"],
  ],
  [
    "a wrapper construct",
    `${
      S
    }class W extends Construct { readonly rule: TmesVirusRule; constructor(s: Construct, id: string, p: { on: boolean }) { super(s, id); this.rule = new TmesVirusRule(this, "a", {${B}, virtualAnalyzer:{enabled: p.on}}) } } new W(eu, "w", { on: true });`,
    ["a: fail"],
  ],
  [
    "a wrapper that is given its tenant",
    `${
      S
    }class W extends Construct { constructor(s: Construct, id: string, p: { on: boolean, tenant: TmesTenant }) { super(s, id); new TmesVirusRule(this, "a", {${B}, tenant: p.tenant, virtualAnalyzer:{enabled: p.on}}) } } new W(stack, "w", { on: true, tenant: eu });`,
    ["a: fail"],
  ],
  [
    "a base class that asks its subclass",
    `${
      H
    }abstract class Base extends TerraformStack { constructor(s: Construct, id: string) { super(s, id); const t = new TmesTenant(this, "t", { name: "t", site: this.site(), edition: "advanced", dataSubjects: ["DE"] }); new TmesVirusRule(t, "a", {${B}, virtualAnalyzer:{enabled: this.va()}}) } protected abstract va(): boolean; protected site(): "eu" | "us" { return "eu" } } class Eu extends Base { protected va() { return true } } new Eu(new App(), "s");`,
    ["a: fail"],
  ],
  [
    "a method of the base class",
    `${S}class A { va() { return true } } class B2 extends A { va() { return super.va() } } ${r("a", "new B2().va()")}`,
    ["a: fail"],
  ],
  [
    "a static method that makes",
    `${
      S
    }class F { static rule(t: TmesTenant, id: string) { return new TmesVirusRule(t, id, {${B}, virtualAnalyzer:{enabled: true}}) } } F.rule(eu, "a");`,
    ["a: fail"],
  ],
  [
    "a function in a field",
    `${
      S
    }class F { readonly make = (id: string) => new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}}) } new F().make("a");`,
    ["a: fail"],
  ],
  [
    "a private method",
    `${
      S
    }class F { constructor(){ this.#make("a") } #make(id: string) { new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}}) } } new F();`,
    ["a: fail"],
  ],
  [
    "parameter properties",
    `${
      S
    }class F { constructor(private readonly t: TmesTenant, private readonly on = true) {} make(id: string) { new TmesVirusRule(this.t, id, {${B}, virtualAnalyzer:{enabled: this.on}}) } } new F(eu).make("a");`,
    ["a: fail"],
  ],
  [
    "the tenant of another item",
    `${S}const x = ${r("x", "false")} new TmesVirusRule(x.tenant, "a", {${B}, virtualAnalyzer:{enabled: true}});`,
    ["a: fail", "x: pass"],
  ],
  ["an async function called at once", `${S}(async () => { ${r("a", "true")} })();`, ["a: fail"]],
  [
    "a main function that catches",
    `${S}async function main() { ${r("a", "true")} } main().catch((e) => { console.error(e); process.exit(1) });`,
    ["a: fail"],
  ],
  ["a function declared later", `${S}build(); function build() { ${r("a", "true")} }`, ["a: fail"]],
  [
    "optional chaining",
    `${S}const c = { va: { on: true } } as { va?: { on?: boolean } }; ${r("a", "c.va?.on ?? false")}`,
    ["a: fail"],
  ],
  ["a default behind ||", `${S}const c: { on?: boolean } = {}; ${r("a", "c.on || true")}`, ["a: fail"]],
  ["a default behind ??", `${S}function f(p: { on?: boolean }) { ${r("a", "p.on ?? true")} } f({});`, ["a: fail"]],
  ["a comparison", `${S}const env: string = "dev"; ${r("a", `env !== "prod"`)}`, ["a: fail"]],
  ["includes", `${S}const env = "dev"; ${r("a", `["dev","test"].includes(env)`)}`, ["a: fail"]],
  ["in", `${S}const c = { a: 1 }; ${r("a", `"a" in c`)}`, ["a: fail"]],
  ["Object.hasOwn", `${S}const c = { a: 1 }; ${r("a", `Object.hasOwn(c, "a")`)}`, ["a: fail"]],
  ["comparisons of numbers", `${S}const n = 3; ${r("a", "n > 2 && n < 5")}`, ["a: fail"]],
  ["typeof", `${S}const c = {}; ${r("a", `typeof c === "object"`)}`, ["a: fail"]],
  [
    "a table",
    `${S}const sites = { eu: { on: true }, us: { on: false } } as const; const key = "eu"; ${r("a", "sites[key].on")}`,
    ["a: fail"],
  ],
  [
    "a table behind a function",
    `${
      S
    }const m: Record<string, boolean> = { dev: true, prod: false }; const on = (e: keyof typeof m) => m[e]; ${r("a", `on("dev")`)}`,
    ["a: fail"],
  ],
  [
    "reduce",
    `${
      S
    }const p = [{ enabled: false }, { enabled: true }].reduce((a, b) => ({ ...a, ...b }), {}); new TmesVirusRule(eu, "a", {${B}, virtualAnalyzer: p});`,
    ["a: fail"],
  ],
  [
    "flatMap",
    `${
      S
    }["a"].flatMap((x) => [x]).forEach((id) => new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}}));`,
    ["a: fail"],
  ],
  [
    "entries taken apart",
    `${
      S
    }const m = { a: { va: true }, b: { va: false } }; for (const [id, { va }] of Object.entries(m)) new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: va}});`,
    ["a: fail", "b: pass"],
  ],
  [
    "filter",
    `${
      S
    }const m = [{ id: "a", on: true }, { id: "b", on: false }]; for (const { id, on } of m.filter((x) => x.on)) new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: on}});`,
    ["a: fail"],
  ],
  [
    "find",
    `${
      S
    }const m = [{ id: "a", on: true }]; const x = m.find((y) => y.id === "a"); new TmesVirusRule(eu, "a", {${B}, virtualAnalyzer:{enabled: x!.on}});`,
    ["a: fail"],
  ],
  [
    "find, and a guard",
    `${
      S
    }const m = [{ id: "a", on: true }]; const x = m.find((y) => y.id === "a"); if (!x) throw new Error("no"); new TmesVirusRule(eu, "a", {${B}, virtualAnalyzer:{enabled: x.on}});`,
    ["a: fail"],
  ],
  [
    "structuredClone",
    `${S}const c = structuredClone({ enabled: true }); new TmesVirusRule(eu, "a", {${B}, virtualAnalyzer: c});`,
    ["a: fail"],
  ],
  ["a numeric enum", `${S}enum E { A, B } ${r("a", "E.B === 1")}`, ["a: fail"]],
  [
    "a const enum",
    `${
      S
    }const enum E { A = "inbound" } new TmesVirusRule(eu, "a", { enabled: true, level: "organization", direction: E.A, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  ["an enum that computes", `${S}enum E { A = 1 << 1, B = A | 1 } ${r("a", "E.B === 3")}`, ["a: fail"]],
  ["a namespace", `${S}namespace N { export const on = true; } ${r("a", "N.on")}`, ["a: fail"]],
  [
    "a loop with +=",
    `${S}for (let i = 0; i < 2; i += 1) new TmesVirusRule(eu, "r" + i, {${B}, virtualAnalyzer:{enabled: true}});`,
    ["r0: fail", "r1: fail"],
  ],
  [
    "a loop over indices",
    `${
      S
    }const l = ["a","b"]; for (let i = 0; i < l.length; i++) new TmesVirusRule(eu, l[i]!, {${B}, virtualAnalyzer:{enabled: true}});`,
    ["a: fail", "b: fail"],
  ],
  [
    "a loop with two variables",
    `${
      S
    }const l = ["a","b"]; for (let i = 0, n = l.length; i < n; ++i) new TmesVirusRule(eu, l[i]!, {${B}, virtualAnalyzer:{enabled: true}});`,
    ["a: fail", "b: fail"],
  ],
  [
    "Array.from with a length",
    `${S}Array.from({ length: 2 }, (_, i) => new TmesVirusRule(eu, "r" + i, {${B}, virtualAnalyzer:{enabled: true}}));`,
    ["r0: fail", "r1: fail"],
  ],
  [
    "keys of Array(2)",
    `${S}[...Array(2).keys()].forEach((i) => new TmesVirusRule(eu, "r" + i, {${B}, virtualAnalyzer:{enabled: true}}));`,
    ["r0: fail", "r1: fail"],
  ],
  [
    "a function that makes functions",
    `${
      S
    }const mk = (on: boolean) => (id: string) => new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: on}}); mk(true)("a");`,
    ["a: fail"],
  ],
  [
    "parameters taken apart, with defaults",
    `${
      S
    }const def = ({ on = true }: { on?: boolean } = {}) => ({ ${B}, virtualAnalyzer: { enabled: on } }); new TmesVirusRule(eu, "a", def()); new TmesVirusRule(eu, "b", def({ on: false }));`,
    ["a: fail", "b: pass"],
  ],
  [
    "rest parameters",
    `${
      S
    }const all = (on: boolean, ...ids: string[]) => ids.forEach((id) => new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: on}})); all(true, "a", "b");`,
    ["a: fail", "b: fail"],
  ],
  [
    "spread arguments",
    `${S}const args = [eu, "a", {${B}, virtualAnalyzer:{enabled: true}}] as const; new TmesVirusRule(...args);`,
    ["a: fail"],
  ],
  [
    "a function that merges",
    `${
      S
    }function merge<A, B>(a: A, b: B): A & B { return { ...a, ...b } } new TmesVirusRule(eu, "a", merge({ ${B} } as const, { virtualAnalyzer: { enabled: true } }));`,
    ["a: fail"],
  ],
  [
    "Object.assign",
    `${S}const p = Object.assign({ ${B} }, { virtualAnalyzer: { enabled: true } }); new TmesVirusRule(eu, "a", p);`,
    ["a: fail"],
  ],
  [
    "String.raw",
    `${
      S
    }const d = String.raw\`inbound\`; new TmesVirusRule(eu, "a", { enabled: true, level: "organization", direction: d, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "a try whose handler ends the program",
    `${S}try { ${r("a", "true")} } catch (e) { console.error(e); process.exit(1) }`,
    ["a: fail"],
  ],
  ["a guard that ends the program", `${S}if (!process.env.X) { process.exit(1) } ${r("a", "true")}`, ["a: fail"]],
  [
    "a guard in a function",
    `${
      S
    }function must(x: string | undefined): string { if (x === undefined) throw new Error("x"); return x } must(process.env.X); ${r("a", "true")}`,
    ["a: fail"],
  ],
  [
    "a constant with a type",
    `${S}interface P { on: boolean } const p: P = { on: true }; ${r("a", "p.on")}`,
    ["a: fail"],
  ],
  [
    "Object.freeze inside Object.freeze",
    `${
      S
    }const p = Object.freeze({ va: Object.freeze({ enabled: true }) }); new TmesVirusRule(eu, "a", {${B}, virtualAnalyzer: p.va});`,
    ["a: fail"],
  ],
  [
    "rest properties",
    `${
      S
    }const { virtualAnalyzer, ...rest } = {${B}, virtualAnalyzer:{enabled: true}}; new TmesVirusRule(eu, "a", { ...rest, virtualAnalyzer: { ...virtualAnalyzer } });`,
    ["a: fail"],
  ],
  [
    "what is only written down",
    `${
      S
    }const p = {${B}, virtualAnalyzer:{enabled: true}}; writeFileSync("x", JSON.stringify(p)); new TmesVirusRule(eu, "a", p);`,
    ["a: fail"],
  ],
  ["indexOf", `${S}const l = ["b", "a"] as const; ${r("a", `l.indexOf("a") === 1`)}`, ["a: fail"]],
  ["bits", `${S}${r("a", "(7 & 3) === 3")}`, ["a: fail"]],
  ["parseInt", `${S}${r("a", "parseInt('3', 10) === 3")}`, ["a: fail"]],
  ["Boolean", `${S}${r("a", "Boolean(1)")}`, ["a: fail"]],
  ["not not", `${S}${r("a", "!!'x'")}`, ["a: fail"]],
  [
    "a condition that does not matter",
    `${S}const env = process.env.STAGE ?? "dev"; ${r("a", `env === "prod" ? true : true`)}`,
    ["a: fail"],
  ],
  [
    "a decided ternary that makes",
    `${S}const on = true; on ? ${r("a", "true").slice(0, -1)} : undefined;`,
    ["a: fail"],
  ],
  [
    "an optional parameter that is given",
    `${S}function f(p: { va?: boolean }) { if (p.va !== undefined) { ${r("a", "p.va")} } } f({ va: true });`,
    ["a: fail"],
  ],
  [
    "a class expression",
    `${S}const R = class extends TmesVirusRule {}; new R(eu,"a",{${B}, virtualAnalyzer:{enabled:true}});`,
    ["a: fail"],
  ],
  [
    "a function that extends a class",
    `${
      S
    }const mix = (Base: typeof TmesVirusRule) => class extends Base {}; const R = mix(TmesVirusRule); new R(eu,"a",{${B}, virtualAnalyzer:{enabled:true}});`,
    ["a: fail"],
  ],
  [
    "a tenant in a field of a stack",
    `${
      H
    }class S extends TerraformStack { readonly t: TmesTenant; constructor(a: Construct) { super(a, "s"); this.t = new TmesTenant(this, "t", { name: "t", site: "eu", edition: "advanced", dataSubjects: ["DE"] }) } } const s = new S(new App()); ${r("a", "true", "s.t")}`,
    ["a: fail"],
  ],
  [
    "a list of properties by map",
    `${
      S
    }const ps = Object.entries({ a: true }).map(([id, on]) => ({ id, props: {${B}, virtualAnalyzer:{enabled:on}} })); for (const p of ps) new TmesVirusRule(eu, p.id, p.props);`,
    ["a: fail"],
  ],
  ["a Map", `${S}const m = new Map([["a", true], ["b", false]]); ${r("a", `m.get("a")!`)}`, ["a: fail"]],
  [
    "a loop over a Map",
    `${
      S
    }const m = new Map([["a", true], ["b", false]]); for (const [id, on] of m) new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: on}});`,
    ["a: fail", "b: pass"],
  ],
  [
    "a loop over a Set",
    `${S}for (const id of new Set(["a", "b"])) new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}});`,
    ["a: fail", "b: fail"],
  ],
  [
    "a Set",
    `${S}const on = new Set(["dev"]); ${r("a", `on.has("dev")`)} ${r("b", `on.has("live")`)}`,
    ["a: fail", "b: pass"],
  ],
  [
    "what a Map and a Set give",
    `${S}const m = new Map([["on", true], ["off", true], ["off", false]]);
new Set(m.keys()).forEach((id) => new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: m.get(id)!}}));
const [[first, on]] = m; const all = Object.fromEntries(m); ${r("c", "on")} ${r("d", "all.off")} ${r("e", "[...m.values()].includes(false)")}
${r("f", "m.size === 2")} ${r("g", "m.has(first)")} ${r("h", "Array.from(m.entries())[1]![1]")} ${r("i", "m.get(process.env.X!)!")}`,
    ["c: fail", "d: pass", "e: fail", "f: fail", "g: fail", "h: pass", "i: undetermined", "off: pass", "on: fail"],
  ],
  ["Object.fromEntries", `${S}const x = Object.fromEntries([["on", true]] as const); ${r("a", "x.on")}`, ["a: fail"]],
  [
    "overloads",
    `${
      S
    }function f(a: string): boolean; function f(a: number): boolean; function f(a: unknown): boolean { return true } ${r("a", "f(1)")}`,
    ["a: fail"],
  ],
  [
    "Promise.all over map",
    `${
      S
    }await Promise.all(["a"].map(async (id) => { new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}}) }));`,
    ["a: fail"],
  ],
];

/** What is changed after it was made, or made where it is not followed. */
const unknown: readonly Case[] = [
  [
    "a builder that changes itself",
    `${
      S
    }class Bld { #on = false; enable() { this.#on = true; return this } build(t: TmesTenant) { return new TmesVirusRule(t, "a", {${B}, virtualAnalyzer:{enabled: this.#on}}) } } new Bld().enable().build(eu);`,
    ["a: undetermined"],
  ],
  [
    "a Map that changes",
    `${S}const m = new Map([["a", true]]); const also = m; also.set("a", false); ${r("a", `m.get("a")!`)}`,
    ["a: undetermined"],
  ],
  [
    "a Set that changes",
    `${S}const on = new Set(["a"]); on.delete("a"); ${r("a", `on.has("a")`)}`,
    ["a: undetermined"],
  ],
  [
    "a Map that somebody else may change",
    `${S}import { load } from "./load"; const m = new Map([["a", true]]); load(m); ${r("a", `m.get("a")!`)}`,
    ["a: undetermined"],
  ],
  [
    "what a Map holds and something changes",
    `${S}const m = new Map([["a", { on: true }]]); m.get("a")!.on = false; ${r("a", `m.get("a")!.on`)}`,
    ["a: undetermined"],
  ],
  [
    "a class that is called Map",
    `${S}class Map { constructor(public x: unknown) {} get(id: string) { return false } } ${r("a", `new Map([["a", true]]).get("a")`)}`,
    ["a: pass"],
  ],
  [
    "a Map with keys that are not known",
    `${S}const m = new Map([[process.env.X!, true], ["a", false]]); ${r("a", `m.get("a")!`)}`,
    ["a: undetermined"],
  ],
  [
    "a list that grows",
    `${
      S
    }const l: string[] = []; l.push("a"); for (const id of l) new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}});`,
    ["not seen in this file: undetermined"],
  ],
  [
    "a variable set by a condition",
    `${S}let on; const env = "dev"; if (env === "dev") on = true; else on = false; ${r("a", "on")}`,
    ["a: undetermined"],
  ],
  ["a variable set later", `${S}let on: boolean; on = true; ${r("a", "on")}`, ["a: undetermined"]],
  [
    "a tenant set elsewhere",
    `${
      H
    }let t: TmesTenant; function setup(s: TerraformStack) { t = new TmesTenant(s, "t", { name: "t", site: "eu", edition: "advanced", dataSubjects: ["DE"] }); } setup(new TerraformStack(new App(), "s")); ${r("a", "true", "t")}`,
    ["a: undetermined"],
  ],
  [
    "an object that grows",
    `${S}const p: any = { ${B} }; p.virtualAnalyzer = { enabled: true }; new TmesVirusRule(eu, "a", p);`,
    ["not seen in this file: undetermined"],
  ],
  [
    "a while loop",
    `${S}let i = 0; while (i < 2) { new TmesVirusRule(eu, "r" + i, {${B}, virtualAnalyzer:{enabled: true}}); i++ }`,
    ["not seen in this file: undetermined"],
  ],
  [
    "a variable set in a switch",
    `${
      S
    }const env = "dev"; let on: boolean; switch (env) { case "dev": on = true; break; default: on = false } ${r("a", "on")}`,
    ["a: undetermined"],
  ],
  [
    "an object made key by key",
    `${
      S
    }function merge(a: any, b: any): any { const out: any = { ...a }; for (const k of Object.keys(b)) out[k] = typeof b[k] === "object" ? merge(a[k] ?? {}, b[k]) : b[k]; return out } new TmesVirusRule(eu, "a", merge({ ${B}, virtualAnalyzer: { enabled: false } }, { virtualAnalyzer: { enabled: true } }));`,
    ["not seen in this file: undetermined"],
  ],
  [
    "a copy through JSON",
    `${
      S
    }const c = JSON.parse(JSON.stringify({ enabled: true })); new TmesVirusRule(eu, "a", {${B}, virtualAnalyzer: c});`,
    ["a: undetermined"],
  ],
  [
    "a generator",
    `${
      S
    }function* ids() { yield "a"; yield "b" } for (const id of ids()) new TmesVirusRule(eu, id, {${B}, virtualAnalyzer:{enabled: true}});`,
    ["not seen in this file: undetermined"],
  ],
];

test.each(followed)("follows %s", (_, code, expected) => {
  expect(folded(code).gaveUp).toBeUndefined();
  expect(verdicts(code)).toEqual(expected);
});

test.each(unknown)("does not guess at %s", (_, code, expected) => {
  expect(verdicts(code)).toEqual(expected);
});
