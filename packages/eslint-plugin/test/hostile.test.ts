/** Source that is broken, endless, huge or sly: never an exception, never a hang, never run. Work is counted, not timed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseForESLint } from "@typescript-eslint/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded, verdicts, views } from "./fold.ts";
import { lint } from "./lint.ts";

const imports = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const rule = (id: string, value: string): string =>
  `new TmesVirusRule(eu, "${id}", { ${basics}, virtualAnalyzer: { enabled: ${value} } });`;

/** The limit of src/fold/limits.ts, for each of at most eight runs, and the last step that exceeds it. */
const mostSteps = 8 * 200_000 + 200_000;

const many = (count: number, text: (index: number) => string, separator = ""): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(separator);

const sources: readonly (readonly [string, string])[] = [
  ["recursion", `const f = (n) => f(n + 1); ${rule("a", "f(0)")}`],
  ["mutual recursion", `const f = () => g(); const g = () => f(); ${rule("a", "f()")}`],
  ["a class that makes itself", `class A { constructor() { new A() } } new A(); ${rule("a", "true")}`],
  ["a class that extends itself", `class A extends A {} new A(); ${rule("a", "true")}`],
  ["classes that extend each other", `class A extends B {} class B extends A {} new A(); ${rule("a", "true")}`],
  [
    "constructs that make themselves",
    `class R extends TmesVirusRule { constructor(s, id) { super(s, id, { ${basics} }); new R(this, id + "x") } } new R(eu, "a");`,
  ],
  ["constants that are themselves", `const a = b; const b = a; ${rule("a", "a")} const c = { c }; ${rule("b", "c.c")}`],
  ["getters that read themselves", `const o = { get x() { return o.x } }; ${rule("a", "o.x")}`],
  ["getters with effects", `const o = { get x() { globalThis.ran = true; return true } }; ${rule("a", "o.x")}`],
  ["endless loops", `for (;;) { ${rule("a", "true")} } while (true) {} do {} while (1)`],
  ["a counted loop without end", `for (let i = 0; i < 1e9; i++) { ${rule("a", "true")} }`],
  ["a loop that counts the wrong way", `for (let i = 0; i < 9; i--) { ${rule("a", "true")} }`],
  [
    "a list of a billion",
    `const l = Array.from({ length: 1e9 }); const m = Array(1e9); ${rule("a", "l.length > m.length")}`,
  ],
  ["growing strings", `const f = (t, n) => n ? f(t + t, n - 1) : t; ${rule("a", `f("aaaaaaaaaaaaaaaa", 60)`)}`],
  [
    "replacing everything",
    `const t = "${"a".repeat(9000)}"; ${rule("a", `t.replaceAll("a", t).replaceAll("a", t) === ""`)}`,
  ],
  [
    "joining everything",
    `const t = "${"a".repeat(9000)}"; const l = [${"t,".repeat(5000)}]; ${rule("a", `l.join(t) === ""`)}`,
  ],
  [
    "lists that double",
    `const l0 = [1]; ${many(40, (i) => `const l${String(i + 1)} = [...l${String(i)}, ...l${String(i)}];`)} ${rule("a", "l40.length > 1")}`,
  ],
  [
    "unknown lists that double",
    `const l0 = [...unknown, {}]; ${many(40, (i) => `const l${String(i + 1)} = [...l${String(i)}, ...l${String(i)}, {}];`)} ${rule("a", "l40[0]")}`,
  ],
  [
    "objects that double",
    `const o0 = {}; ${many(40, (i) => `const o${String(i + 1)} = { a: o${String(i)}, b: o${String(i)} };`)} mutate(o40); ${rule("a", "o40.a")}`,
  ],
  [
    "functions that call themselves twice",
    `${many(40, (i) => `const f${String(i)} = () => { f${String(i + 1)}(); f${String(i + 1)}(); };`)} const f40 = () => {}; f0(); ${rule("a", "true")}`,
  ],
  ["proxies", `const p = new Proxy({}, { get() { throw 1 } }); ${rule("a", "p.x")}`],
  [
    "10,000 properties",
    `const o = { ${many(10_000, (i) => `p${String(i)}: ${String(i)}`, ", ")} }; ${rule("a", "o.p1 === 1")}`,
  ],
  [
    "nested spreads",
    `const a = [${"0,".repeat(1000)}]; const b = [${"...a,".repeat(1000)}]; ${rule("a", "b.length > 0")}`,
  ],
  ["deep nesting", `const x = ${"[".repeat(400)}${"]".repeat(400)}; ${rule("a", "true")}`],
  ["long chains", `const x = y${".z".repeat(400)}; const s = ${"1 + ".repeat(400)}1; ${rule("a", "s > x")}`],
  ["eval", `eval("x"); ${rule("a", "true")}`],
  [
    "labels",
    `outer: for (const x of [1, 2]) { for (const y of [1]) { if (u) continue outer; break outer } } ${rule("a", "true")}`,
  ],
  ["cyclic types", `type A = A | B; type B = { b: A }; export const f = (a: A) => { ${rule("a", "a")} }`],
  [
    "types wide and deep",
    `${many(12, (i) => `type T${String(i)} = ${`T${String(i + 1)} | `.repeat(9)}T${String(i + 1)};`)} type T12 = true; export const f = (a: T0) => { ${rule("a", "a")} }`,
  ],
  ["intersections of themselves", `type A = A & A & A & A; export const f = (a: A) => { ${rule("a", "a.b.c")} }`],
  [
    "huge unions",
    `type U = ${many(5000, (i) => `"v${String(i)}"`, " | ")}; export const f = (u: U) => { ${rule("a", `u === "v1"`)} }`,
  ],
  [
    "interfaces that extend each other",
    `interface A extends B {} interface B extends A {} export const f = (a: A) => { ${rule("a", "a.x")} }`,
  ],
  [
    "generators and tags",
    `function* g() { yield 1 } const t = tag\`x\${g()}\`; for await (const x of g()) { ${rule("a", "x")} }`,
  ],
  ["destructuring of nothing", `const { a: { b } } = undefined; const [x] = null; ${rule("a", "b")}`],
  [
    "prototypes",
    `Object.prototype.x = true; const o = { __proto__: { y: true }, "__proto__2": 1 }; ${rule("a", "o.y ?? o.x")}`,
  ],
  [
    "keys of prototypes",
    `const o = { ["__proto__"]: { enabled: true }, constructor: 1, toString: 2 }; new TmesVirusRule(eu, "__proto__", { ${basics}, ...o, virtualAnalyzer: o.hasOwnProperty });`,
  ],
  [
    "names of prototypes",
    `new TmesTenant(stack, "t", { name: "__proto__", site: "constructor", edition: "toString", dataSubjects: ["__proto__"], labels: { __proto__: "x", constructor: "y" } });`,
  ],
  ["methods that are replaced", `Array.prototype.map = () => []; [1].map(() => { ${rule("a", "true")} });`],
  ["the smallest of everything", ";".repeat(3000) + rule("a", "true")],
];

describe("is followed within the limit", () => {
  test.each(sources)("%s", { timeout: 60_000 }, (_, code) => {
    const { gaveUp, steps } = folded(imports + code);
    expect(gaveUp ?? "").not.toMatch(/unexpected/);
    expect(steps).toBeLessThan(mostSteps);
    views(imports + code);
    verdicts(imports + code);
  });
});

test("what cannot be followed within the limit is not judged", () => {
  expect(folded(`${imports}eval("x"); ${rule("a", "true")}`)).toMatchObject({ gaveUp: "eval", constructions: [] });
  const calls = many(40, (i) => `const f${String(i)} = () => { f${String(i + 1)}(); f${String(i + 1)}(); };`);
  expect(folded(`${imports}${calls} const f40 = () => {}; f0(); ${rule("a", "true")}`)).toMatchObject({
    gaveUp: "more than 200000 steps",
    constructions: [],
  });
});

test("no code of the project is run", () => {
  const effect = "globalThis.tmesRan = true";
  lint(
    `${imports}${effect}; const o = { get va() { ${effect}; return true }, [(() => { ${effect} })()]: 1 };
class C { static { ${effect} } x = (() => { ${effect} })() } new C(); import("data:text/javascript,${effect}");
new TmesVirusRule(eu, \`\${(() => { ${effect} })()}\`, { ${basics}, virtualAnalyzer: { enabled: o.va } });`,
  );
  expect(Reflect.get(globalThis, "tmesRan")).toBeUndefined();
});

test("the parser reports syntax errors; the plugin is silent", () => {
  for (const code of [`${imports}${rule("a", "true")} }}} (`, `${imports}const const = 1;`]) {
    expect(lint(code).map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([[null, true]]);
  }
  expect(lint(`${imports}with (x) { ${rule("a", "true")} }`)).toEqual([]);
});

describe("is linted without an exception", () => {
  const file = (path: string): string =>
    readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");
  const programs = [
    file("examples/start/main.ts"),
    file("examples/acme/violating/main.ts"),
    ...sources.flatMap(([, code]) => (code.length < 600 ? [imports + code] : [])),
  ];
  const tokensOf = (code: string): readonly (readonly [number, number])[] =>
    parseForESLint(code, { range: true, tokens: true }).ast.tokens.map(({ range }) => range);
  const tokens = programs.map(tokensOf);
  const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), twice: fc.boolean() });
  const mutant = fc
    .record({ program: fc.nat(programs.length - 1), mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }) })
    .map(({ program, mutations }) => {
      const ranges = tokens[program] ?? [];
      const chosen = new Map(mutations.map(({ at, twice }) => [Math.floor(at * (ranges.length - 1)), twice]));
      let code = programs[program] ?? "";
      for (const [index, twice] of [...chosen].toSorted(([a], [b]) => b - a)) {
        const [start, end] = ranges[index] ?? [0, 0];
        code = `${code.slice(0, start)}${twice ? `${code.slice(start, end)} ${code.slice(start, end)}` : ""}${code.slice(end)}`;
      }
      return code;
    });

  test("with tokens left out and said twice", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutant, (code) => {
        for (const { ruleId, fatal } of lint(code)) expect(fatal === true || ruleId !== null).toBe(true);
      }),
      { seed: 20_260_131, numRuns: 150 },
    );
  });
});
