/** Programs whose values cannot be told by reading them: none of them may be judged. */
import { expect, test } from "vitest";
import { folded, verdicts } from "./fold.ts";

const imports = `import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const rule = (v: string): string => `new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: ${v} } });`;
const cases: readonly (readonly [string, string])[] = [
  [
    "field reassigned via alias of this",
    `class S { va = true; constructor() { const self = this; self.off(); } off() { const s = this; s.va = false; } } const s = new S(); ${rule("s.va")}`,
  ],
  [
    "field set via Object.assign(this)",
    `class S { va = true; constructor() { Object.assign(this, { va: false }); } } ${rule("new S().va")}`,
  ],
  ["static changed", `class C { static va = true; } C.va = false; ${rule("C.va")}`],
  ["default param mutable", `const d = { va: true }; function f(o = d) { o.va = false; } f(); ${rule("d.va")}`],
  ["closure counter", `let n = 0; const next = () => n++ === 0; ${rule("next()")}`],
  ["arguments object", `function f(x) { arguments[0] = false; return x } ${rule("f(true)")}`],
  ["try return", `function f() { try { risky(); return true } catch { return false } } ${rule("f()")}`],
  ["do-while return", `function f() { do { return true } while (true) } ${rule("f()")}`],
  ["sort in place", `const l = [true, false]; l.sort(); ${rule("l[0]")}`],
  ["list alias in object mutated", `const l = [true]; const o = { l }; o.l[0] = false; ${rule("l[0]")}`],
  ["exported mutable via setter fn", `const c = { va: true }; export function set(v) { c.va = v } ${rule("c.va")}`],
  ["for-of var reassign in body", `for (let x of [true]) { x = false; ${rule("x")} }`],
  ["var hoist", `${rule("late")} var late = true;`],
  [
    "getter class change",
    `class S { #v = true; get va() { return this.#v } flip() { this.#v = false } } const s = new S(); s.flip(); ${rule("s.va")}`,
  ],
  ["proto assign", `class S { va() { return true } } S.prototype.va = () => false; ${rule("new S().va()")}`],
  ["method replaced", `const o = { va() { return true } }; o.va = () => false; ${rule("o.va()")}`],
  ["defineProperty", `const o = { va: true }; Object.defineProperty(o, "va", { value: false }); ${rule("o.va")}`],
  ["Reflect.set", `const o = { va: true }; Reflect.set(o, "va", false); ${rule("o.va")}`],
  ["destructuring assign to member", `const o = { va: true }; ({ x: o.va } = { x: false }); ${rule("o.va")}`],
  ["for of member", `const o = { va: true }; for (o.va of [false]); ${rule("o.va")}`],
  ["async not awaited", `const f = async () => true; ${rule("f()")}`],
  ["number to bool", rule("1")],
  [
    "undefined spread order",
    `new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true, ...{ enabled: undefined } } });`,
  ],
  ["labels continue", `o: for (const x of [1, 2]) { for (const y of [1]) { continue o } ${rule("true")} }`],
  [
    "conditional class",
    `class A extends (process.env.X ? TmesVirusRule : Object) { constructor() { super(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } }) } } new A();`,
  ],
  ["filter unknown", `for (const v of [true].filter(() => Math.random() > 0.5)) ${rule("v")}`],
  ["short circuit assign", `let v; v ??= true; ${rule("v")}`],
  [
    "tenant replaced prop",
    `const p = { tenant: eu, ...JSON.parse("{}") }; new TmesVirusRule(stack, "a", { ${basics}, virtualAnalyzer: { enabled: true }, ...p });`,
  ],
  ["Map", `const m = new Map([["a", { va: true }]]); m.get("a").va = false; ${rule(`m.get("a").va`)}`],
  ["Map alias", `const c = { va: true }; const m = new Map([["a", c]]); m.get("a").va = false; ${rule("c.va")}`],
  ["promise then", `const c = { va: true }; Promise.resolve(c).then((x) => { x.va = false }); ${rule("c.va")}`],
  [
    "generator yields alias",
    `const c = { va: true }; function* g() { yield c } for (const x of g()) x.va = false; ${rule("c.va")}`,
  ],
  ["bind", `const c = { va: true }; function f() { this.va = false } f.bind(c)(); ${rule("c.va")}`],
  ["apply", `const c = { va: true }; function f() { this.va = false } f.apply(c, []); ${rule("c.va")}`],
  ["call", `const c = { va: true }; function f() { this.va = false } f.call(c); ${rule("c.va")}`],
  ["reduce mutate acc", `const c = ["x"].reduce((acc, k) => { acc[k] = true; return acc }, {}); ${rule("c.x")}`],
  [
    "closure in array called",
    `const c = { va: true }; const fs = [() => { c.va = false }]; fs.forEach((f) => f()); ${rule("c.va")}`,
  ],
  [
    "fn stored on unknown",
    `const c = { va: true }; globalThis.f = () => { c.va = false }; globalThis.f(); ${rule("c.va")}`,
  ],
  ["catch param", `const c = { va: true }; try { throw c } catch (e) { e.va = false } ${rule("c.va")}`],
  [
    "thrown elsewhere",
    `const c = { va: true }; function t() { throw c } try { t() } catch (e) { e.va = false } ${rule("c.va")}`,
  ],
  ["instance in list", `class S { va = true } const l = [new S()]; l[0].va = false; const s = l[0]; ${rule("s.va")}`],
  ["structuredClone", `const c = structuredClone({ va: true }); c.va = false; ${rule("c.va")}`],
  ["for let closure", `const fs = []; for (let i = 0; i < 2; i++) fs.push(() => i); ${rule("fs[0]() === 1")}`],
  [
    "for counter changed in body fn",
    `for (let i = 0; i < 2; i++) { const bump = () => { i = 5 }; bump(); new TmesVirusRule(eu, "a" + i, { ${basics}, virtualAnalyzer: { enabled: i === 0 } }) }`,
  ],
  ["while with break", `while (true) { if (process.env.X) break; ${rule("true")} break; }`],
  ["if throw in called fn in try", `function f() { if (process.env.X) throw 1; ${rule("true")} } try { f() } catch {}`],
  ["Object.assign to a class", `class C { static va = true } Object.assign(C, { va: false }); ${rule("C.va")}`],
];

test.each(cases)("%s", (_, code) => {
  expect(folded(imports + code).gaveUp ?? "").not.toMatch(/unexpected/);
  expect(verdicts(imports + code).filter((verdict) => !verdict.endsWith("undetermined"))).toEqual([]);
});
