/** Programs that are endless, huge or sly: never an exception, never a hang. Work is counted, not timed. */
import { describe, expect, test } from "vitest";
import { totalLimit } from "../src/limits.ts";
import { evaluated, probes } from "./probes.ts";

const imports = `import { Group, Probe } from "probes";
import { App, Stack } from "app";
const stack = new Stack(new App(), "s");
const eu = new Group(stack, "eu", { name: "eu", site: "eu" });
`;
const basics = `kind: "in", level: 1`;
const probe = (id: string, value: string): string =>
  `new Probe(eu, "${id}", { ${basics}, setting: { active: ${value} } });`;

/** The limit of all runs, and of one that begins below it. */
const mostSteps = 1.5 * totalLimit;

const many = (count: number, text: (index: number) => string, separator = ""): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(separator);

const sources: readonly (readonly [string, string])[] = [
  ["recursion", `const f = (n) => f(n + 1); ${probe("a", "f(0)")}`],
  ["mutual recursion", `const f = () => g(); const g = () => f(); ${probe("a", "f()")}`],
  ["a class that makes itself", `class A { constructor() { new A() } } new A(); ${probe("a", "true")}`],
  ["a class that extends itself", `class A extends A {} new A(); ${probe("a", "true")}`],
  ["classes that extend each other", `class A extends B {} class B extends A {} new A(); ${probe("a", "true")}`],
  [
    "instances that make themselves",
    `class R extends Probe { constructor(s, id) { super(s, id, { ${basics} }); new R(this, id + "x") } } new R(eu, "a");`,
  ],
  [
    "constants that are themselves",
    `const a = b; const b = a; ${probe("a", "a")} const c = { c }; ${probe("b", "c.c")}`,
  ],
  ["getters that read themselves", `const o = { get x() { return o.x } }; ${probe("a", "o.x")}`],
  ["getters with effects", `const o = { get x() { globalThis.ran = true; return true } }; ${probe("a", "o.x")}`],
  ["endless loops", `for (;;) { ${probe("a", "true")} } while (true) {} do {} while (1)`],
  ["a counted loop without end", `for (let i = 0; i < 1e9; i++) { ${probe("a", "true")} }`],
  ["a loop that counts the wrong way", `for (let i = 0; i < 9; i--) { ${probe("a", "true")} }`],
  [
    "a list of a billion",
    `const l = Array.from({ length: 1e9 }); const m = Array(1e9); ${probe("a", "l.length > m.length")}`,
  ],
  ["growing strings", `const f = (t, n) => n ? f(t + t, n - 1) : t; ${probe("a", `f("aaaaaaaaaaaaaaaa", 60)`)}`],
  [
    "replacing everything",
    `const t = "${"a".repeat(9000)}"; ${probe("a", `t.replaceAll("a", t).replaceAll("a", t) === ""`)}`,
  ],
  [
    "joining everything",
    `const t = "${"a".repeat(9000)}"; const l = [${"t,".repeat(5000)}]; ${probe("a", `l.join(t) === ""`)}`,
  ],
  [
    "lists that double",
    `const l0 = [1]; ${many(40, (i) => `const l${String(i + 1)} = [...l${String(i)}, ...l${String(i)}];`)} ${probe("a", "l40.length > 1")}`,
  ],
  [
    "unknown lists that double",
    `const l0 = [...unknown, {}]; ${many(40, (i) => `const l${String(i + 1)} = [...l${String(i)}, ...l${String(i)}, {}];`)} ${probe("a", "l40[0]")}`,
  ],
  [
    "objects that double",
    `const o0 = {}; ${many(40, (i) => `const o${String(i + 1)} = { a: o${String(i)}, b: o${String(i)} };`)} mutate(o40); ${probe("a", "o40.a")}`,
  ],
  [
    "functions that call themselves twice",
    `${many(40, (i) => `const f${String(i)} = () => { f${String(i + 1)}(); f${String(i + 1)}(); };`)} const f40 = () => {}; f0(); ${probe("a", "true")}`,
  ],
  ["proxies", `const p = new Proxy({}, { get() { throw 1 } }); ${probe("a", "p.x")}`],
  [
    "10,000 properties",
    `const o = { ${many(10_000, (i) => `p${String(i)}: ${String(i)}`, ", ")} }; ${probe("a", "o.p1 === 1")}`,
  ],
  [
    "nested spreads",
    `const a = [${"0,".repeat(1000)}]; const b = [${"...a,".repeat(1000)}]; ${probe("a", "b.length > 0")}`,
  ],
  ["deep nesting", `const x = ${"[".repeat(400)}${"]".repeat(400)}; ${probe("a", "true")}`],
  ["long chains", `const x = y${".z".repeat(400)}; const s = ${"1 + ".repeat(400)}1; ${probe("a", "s > x")}`],
  ["eval", `eval("x"); ${probe("a", "true")}`],
  [
    "labels",
    `outer: for (const x of [1, 2]) { for (const y of [1]) { if (u) continue outer; break outer } } ${probe("a", "true")}`,
  ],
  ["cyclic types", `type A = A | B; type B = { b: A }; export const f = (a: A) => { ${probe("a", "a")} }`],
  [
    "types wide and deep",
    `${many(12, (i) => `type T${String(i)} = ${`T${String(i + 1)} | `.repeat(9)}T${String(i + 1)};`)} type T12 = true; export const f = (a: T0) => { ${probe("a", "a")} }`,
  ],
  ["intersections of themselves", `type A = A & A & A & A; export const f = (a: A) => { ${probe("a", "a.b.c")} }`],
  [
    "huge unions",
    `type U = ${many(5000, (i) => `"v${String(i)}"`, " | ")}; export const f = (u: U) => { ${probe("a", `u === "v1"`)} }`,
  ],
  [
    "interfaces that extend each other",
    `interface A extends B {} interface B extends A {} export const f = (a: A) => { ${probe("a", "a.x")} }`,
  ],
  [
    "generators and tags",
    `function* g() { yield 1 } const t = tag\`x\${g()}\`; for await (const x of g()) { ${probe("a", "x")} }`,
  ],
  ["destructuring of nothing", `const { a: { b } } = undefined; const [x] = null; ${probe("a", "b")}`],
  [
    "prototypes",
    `Object.prototype.x = true; const o = { __proto__: { y: true }, "__proto__2": 1 }; ${probe("a", "o.y ?? o.x")}`,
  ],
  [
    "keys of prototypes",
    `const o = { ["__proto__"]: { active: true }, constructor: 1, toString: 2 }; new Probe(eu, "__proto__", { ${basics}, ...o, setting: o.hasOwnProperty });`,
  ],
  ["methods that are replaced", `Array.prototype.map = () => []; [1].map(() => { ${probe("a", "true")} });`],
  ["the smallest of everything", ";".repeat(3000) + probe("a", "true")],
];

describe("is followed within the limit", () => {
  test.each(sources)("%s", { timeout: 60_000 }, (_, code) => {
    const { gaveUp, steps } = evaluated(imports + code);
    expect(gaveUp?.why ?? "").not.toMatch(/unexpected/);
    expect(steps).toBeLessThan(mostSteps);
    probes(imports + code);
  });
});

test("what takes too much is left out, with a note; the rest is followed", () => {
  const endless = `for (;;) { ${probe("x", "true")} }`;
  const { gaveUp, unfollowed } = evaluated(
    `${imports}let n = 0; function f(k) { n++; while (true) {} } ${endless} f(1);`,
  );
  expect(gaveUp).toBeUndefined();
  expect(unfollowed.length).toBeLessThan(4);
  const calls = many(40, (i) => `const f${String(i)} = () => { f${String(i + 1)}(); f${String(i + 1)}(); };`);
  const costly = `${imports}let n = 0; ${calls} const f40 = () => { n++; }; f0(); ${probe("a", "true")} ${probe("b", "n")}`;
  const left = evaluated(costly).unfollowed;
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(10);
  expect(left.every(({ why }) => why.endsWith("steps"))).toBe(true);
  expect(probes(costly)).toEqual(["a: true", "b: unknown"]);
});

test("eval may change what it sees, and is noted", () => {
  const code = `${imports}let on = true; const o = { va: true }; eval("x"); ${probe("a", "true")} ${probe("b", "on")} ${probe("c", "o.va")}`;
  expect(evaluated(code)).toMatchObject({ unfollowed: [{ why: "uses `eval`" }] });
  expect(probes(code)).toEqual(["a: true", "b: unknown", "c: unknown"]);
});

test("recursion and functions that escape settle", () => {
  const visit = `const visit = (c) => { c.node.children.forEach((child) => visit(child)); }; visit(stack);`;
  const retry = `import { wait } from "./wait"; const retry = (n, f) => wait(() => (n > 0 ? retry(n - 1, () => f()) : f())); retry(3, () => {});`;
  for (const code of [visit, retry]) {
    const evaluation = evaluated(`${imports}${code} ${probe("a", "true")}`);
    expect(evaluation).toMatchObject({ unfollowed: [] });
    expect(evaluation.steps).toBeLessThan(20_000);
    expect(probes(`${imports}${code} ${probe("a", "true")}`)).toEqual(["a: true"]);
  }
});

test("no code of the program is run", () => {
  const effect = "globalThis.foldRan = true";
  evaluated(
    `${imports}${effect}; const o = { get va() { ${effect}; return true }, [(() => { ${effect} })()]: 1 };
class C { static { ${effect} } x = (() => { ${effect} })() } new C(); import("data:text/javascript,${effect}"); ${probe("a", "o.va")}`,
  );
  expect(Reflect.get(globalThis, "foldRan")).toBeUndefined();
});

test.each([
  `/(a+)+$/.test("a".repeat(40) + "b")`,
  `/(?:a|a)*b/.test("a".repeat(40))`,
  `/a*a*a*b/.test("a".repeat(500))`,
  `/^(a?){30}a{30}$/.test("a".repeat(30))`,
  `/(.*)\\1\\1x/.test("a".repeat(900))`,
])("does not run a regular expression that may take long: %s", (expression) => {
  const { observations } = evaluated(`import { Probe } from "probes"; new Probe(1, ${expression});`);
  expect(observations.map(({ args }) => args.entries[1]?.value.type)).toEqual(["unknown"]);
});
