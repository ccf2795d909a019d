/** Source that is broken, endless, huge or sly: never an exception, never run. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runs } from "@tmes-as-code/testing/runs";
import { parseForESLint } from "@typescript-eslint/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.ts";
import { verdicts } from "./program.ts";

const imports = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const rule = (id: string, value: string): string =>
  `new TmesVirusRule(eu, "${id}", { ${basics}, virtualAnalyzer: { enabled: ${value} } });`;

const many = (count: number, text: (index: number) => string, separator = ""): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(separator);

const sources: readonly (readonly [string, string])[] = [
  [
    "constructs that make themselves",
    `class R extends TmesVirusRule { constructor(s, id) { super(s, id, { ${basics} }); new R(this, id + "x") } } new R(eu, "a");`,
  ],
  ["classes that extend each other", `class A extends B {} class B extends A {} new A(); ${rule("a", "true")}`],
  [
    "10,000 properties",
    `const o = { ${many(10_000, (i) => `p${String(i)}: ${String(i)}`, ", ")} }; ${rule("a", "o.p1 === 1")}`,
  ],
  [
    "names of prototypes",
    `new TmesTenant(stack, "t", { name: "__proto__", site: "constructor", edition: "toString", dataSubjects: ["__proto__"], labels: { __proto__: "x", constructor: "y" } });`,
  ],
  [
    "keys of prototypes",
    `const o = { ["__proto__"]: { enabled: true }, constructor: 1, toString: 2 }; new TmesVirusRule(eu, "__proto__", { ${basics}, ...o, virtualAnalyzer: o.hasOwnProperty });`,
  ],
  ["deep nesting", `const x = ${"[".repeat(400)}${"]".repeat(400)}; ${rule("a", "true")}`],
  [
    "interfaces that extend each other",
    `interface A extends B {} interface B extends A {} export const f = (a: A) => { ${rule("a", "a.x")} }`,
  ],
];

describe("is judged without an exception", () => {
  test.each(sources)("%s", (_, code) => {
    for (const { message } of lint(imports + code)) expect(message).not.toMatch(/^Nothing can be judged/);
    verdicts(imports + code);
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

test("the parser reports syntax errors", () => {
  for (const code of [`${imports}${rule("a", "true")} }}} (`, `${imports}const const = 1;`]) {
    expect(lint(code).map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([[null, true]]);
  }
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
      { numRuns: runs(150) },
    );
  });
});
