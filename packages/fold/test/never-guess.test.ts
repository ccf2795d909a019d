/** Programs that are hard to read: the evaluator agrees with Node about them. */
import { expect, test } from "vitest";
import { compare } from "./differential/compare.ts";
import { runInNode } from "./differential/node.ts";
import { evaluated } from "./probes.ts";

const setup = `import { Probe } from "probes"; const eu = "eu", stack = "stack";\n`;
const basics = `kind: "in", level: 1`;
const probe = (v: string): string => `new Probe("a", ${v});`;
const cases: readonly (readonly [string, string])[] = [
  [
    "field reassigned via alias of this",
    `class S { va = true; constructor() { const self = this; self.off(); } off() { const s = this; s.va = false; } } const s = new S(); ${probe("s.va")}`,
  ],
  [
    "field set via Object.assign(this)",
    `class S { va = true; constructor() { Object.assign(this, { va: false }); } } ${probe("new S().va")}`,
  ],
  [
    "fields of a subclass on an object that a base's constructor returns",
    `const shared = { on: false }; class Base { constructor() { return shared; } } class Own extends Base { on = true; } new Own(); ${probe("shared.on")}`,
  ],
  ["static changed", `class C { static va = true; } C.va = false; ${probe("C.va")}`],
  ["default param mutable", `const d = { va: true }; function f(o = d) { o.va = false; } f(); ${probe("d.va")}`],
  ["closure counter", `let n = 0; const next = () => n++ === 0; ${probe("next()")}`],
  ["arguments object", `function f(x) { arguments[0] = false; return x } ${probe("f(true)")}`],
  ["try return", `function f() { try { risky(); return true } catch { return false } } ${probe("f()")}`],
  ["do-while return", `function f() { do { return true } while (true) } ${probe("f()")}`],
  ["sort in place", `const l = [true, false]; l.sort(); ${probe("l[0]")}`],
  ["list alias in object mutated", `const l = [true]; const o = { l }; o.l[0] = false; ${probe("l[0]")}`],
  ["exported mutable via setter fn", `const c = { va: true }; export function set(v) { c.va = v } ${probe("c.va")}`],
  ["for-of var reassign in body", `for (let x of [true]) { x = false; ${probe("x")} }`],
  ["var hoist", `${probe("late")} var late = true;`],
  [
    "getter class change",
    `class S { #v = true; get va() { return this.#v } flip() { this.#v = false } } const s = new S(); s.flip(); ${probe("s.va")}`,
  ],
  ["proto assign", `class S { va() { return true } } S.prototype.va = () => false; ${probe("new S().va()")}`],
  ["method replaced", `const o = { va() { return true } }; o.va = () => false; ${probe("o.va()")}`],
  ["defineProperty", `const o = { va: true }; Object.defineProperty(o, "va", { value: false }); ${probe("o.va")}`],
  ["Reflect.set", `const o = { va: true }; Reflect.set(o, "va", false); ${probe("o.va")}`],
  ["destructuring assign to member", `const o = { va: true }; ({ x: o.va } = { x: false }); ${probe("o.va")}`],
  ["for of member", `const o = { va: true }; for (o.va of [false]); ${probe("o.va")}`],
  ["async not awaited", `const f = async () => true; ${probe("f()")}`],
  ["number to bool", probe("1")],
  ["undefined spread order", `new Probe("a", { ${basics}, setting: { active: true, ...{ active: undefined } } });`],
  ["labels continue", `o: for (const x of [1, 2]) { for (const y of [1]) { continue o } ${probe("true")} }`],
  [
    "conditional class",
    `class A extends (process.env.X ? Probe : Object) { constructor() { super(eu, "a", { ${basics}, setting: { active: true } }) } } new A();`,
  ],
  ["filter unknown", `for (const v of [true].filter(() => Math.random() > 0.5)) ${probe("v")}`],
  ["short circuit assign", `let v; v ??= true; ${probe("v")}`],
  [
    "properties that are not seen",
    `const p = { group: eu, ...JSON.parse("{}") }; new Probe("a", { ${basics}, setting: { active: true }, ...p });`,
  ],
  ["Map", `const m = new Map([["a", { va: true }]]); m.get("a").va = false; ${probe(`m.get("a").va`)}`],
  ["Map alias", `const c = { va: true }; const m = new Map([["a", c]]); m.get("a").va = false; ${probe("c.va")}`],
  ["promise then", `const c = { va: true }; Promise.resolve(c).then((x) => { x.va = false }); ${probe("c.va")}`],
  [
    "generator yields alias",
    `const c = { va: true }; function* g() { yield c } for (const x of g()) x.va = false; ${probe("c.va")}`,
  ],
  ["bind", `const c = { va: true }; function f() { this.va = false } f.bind(c)(); ${probe("c.va")}`],
  ["apply", `const c = { va: true }; function f() { this.va = false } f.apply(c, []); ${probe("c.va")}`],
  ["call", `const c = { va: true }; function f() { this.va = false } f.call(c); ${probe("c.va")}`],
  ["reduce mutate acc", `const c = ["x"].reduce((acc, k) => { acc[k] = true; return acc }, {}); ${probe("c.x")}`],
  [
    "closure in array called",
    `const c = { va: true }; const fs = [() => { c.va = false }]; fs.forEach((f) => f()); ${probe("c.va")}`,
  ],
  [
    "fn stored on unknown",
    `const c = { va: true }; globalThis.f = () => { c.va = false }; globalThis.f(); ${probe("c.va")}`,
  ],
  ["catch param", `const c = { va: true }; try { throw c } catch (e) { e.va = false } ${probe("c.va")}`],
  [
    "thrown elsewhere",
    `const c = { va: true }; function t() { throw c } try { t() } catch (e) { e.va = false } ${probe("c.va")}`,
  ],
  ["instance in list", `class S { va = true } const l = [new S()]; l[0].va = false; const s = l[0]; ${probe("s.va")}`],
  ["structuredClone", `const c = structuredClone({ va: true }); c.va = false; ${probe("c.va")}`],
  ["for let closure", `const fs = []; for (let i = 0; i < 2; i++) fs.push(() => i); ${probe("fs[0]() === 1")}`],
  [
    "for counter changed in body fn",
    `for (let i = 0; i < 2; i++) { const bump = () => { i = 5 }; bump(); new Probe("a" + i, i === 0) }`,
  ],
  ["while with break", `while (true) { if (process.env.X) break; ${probe("true")} break; }`],
  [
    "if throw in called fn in try",
    `function f() { if (process.env.X) throw 1; ${probe("true")} } try { f() } catch {}`,
  ],
  ["Object.assign to a class", `class C { static va = true } Object.assign(C, { va: false }); ${probe("C.va")}`],
];

test.each(cases)("%s", async (_, code) => {
  const evaluation = evaluated(`${setup}${code}`);
  expect(evaluation.gaveUp?.why ?? "").not.toMatch(/unexpected/);
  expect(compare(evaluation, await runInNode(`${setup}${code}`)).differences).toEqual([]);
});
