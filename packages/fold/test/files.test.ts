/** Programs of several files, and files that are read with edits. */
import * as parser from "@typescript-eslint/parser";
import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/types";
import { describe, expect, test } from "vitest";
import { evaluate, Module, type Evaluation, type ModuleLoader, type PropertyEdit } from "../src/index.ts";
import { libraries, probesIn } from "./probes.ts";

function moduleOf(file: string, code: string): Module {
  const { ast, scopeManager } = parser.parseForESLint(code, { range: true, loc: true, sourceType: "module" });
  return new Module(file, ast, scopeManager, file === "main.ts");
}

/** Evaluates `main.ts` of some files. */
function evaluated(files: Readonly<Record<string, string>>): Evaluation {
  const modules = new Map(Object.entries(files).map(([file, code]) => [file, moduleOf(file, code)]));
  const loader: ModuleLoader = { load: (specifier) => modules.get(specifier.replace("./", "")) };
  return evaluate(modules.get("main.ts") ?? moduleOf("main.ts", ""), { libraries, loader });
}

describe("files", () => {
  const probe = `new Probe(root, "a", { setting: { active } })`;
  const main = `import { Probe } from "probes"; import { active } from "./other.ts"; ${probe};`;

  test("values of another file", () => {
    expect(probesIn(evaluated({ "main.ts": main, "other.ts": "export const active = true;" }))).toEqual(["a: true"]);
  });
  test("values of a file that passes them on", () => {
    const files = {
      "main.ts": main,
      "other.ts": `export * from "./more.ts";`,
      "more.ts": "export const active = true;",
    };
    expect(probesIn(evaluated(files))).toEqual(["a: true"]);
  });
  test("a file that is not found", () => {
    expect(probesIn(evaluated({ "main.ts": main }))).toEqual(["a: unknown"]);
  });
  test("files that import each other", () => {
    const files = {
      "main.ts": `export { active } from "./other.ts"; ${main}`,
      "other.ts": `export { active } from "./main.ts";`,
    };
    expect(probesIn(evaluated(files))).toEqual(["a: unknown"]);
  });
  test("a class of another file that makes one, by the call that leads to it", () => {
    const { observations } = evaluated({
      "main.ts": `import { Make } from "./other.ts";\nnew Make("a", true);`,
      "other.ts": `import { Probe } from "probes"; export class Make { constructor(id, active) { ${probe.replace('"a"', "id")} } }`,
    });
    const [made] = observations;
    expect(observations).toHaveLength(1);
    expect(made?.site.own).toBe(false);
    expect(made?.call).toMatchObject({ own: true, node: { loc: { start: { line: 2 } } } });
  });
  test.each([
    ["module.exports of an object", `module.exports = { active: true, Make: class {} };`],
    ["exports of names", `exports.active = true; exports.rest = 1;`],
    ["module.exports of names", `const active = true; module.exports.active = active;`],
    ["export = of an object", `const all = { active: false }; all.active = true; export = all;`],
    ["a class that is exported by name", `class C { static on = true; } module.exports = { active: C.on };`],
  ])("CommonJS: %s", (_, other) => {
    const required = `const { Probe } = require("probes"); const { active } = require("./other.ts"); ${probe};`;
    expect(probesIn(evaluated({ "main.ts": required, "other.ts": other }))).toEqual(["a: true"]);
    expect(probesIn(evaluated({ "main.ts": main, "other.ts": other }))).toEqual(["a: true"]);
    const whole = `import { Probe } from "probes"; import other from "./other.ts"; const { active } = other; ${probe};`;
    expect(probesIn(evaluated({ "main.ts": whole, "other.ts": other }))).toEqual(["a: true"]);
    const alias = `import { Probe } from "probes"; import other = require("./other.ts"); const { active } = { ...other }; ${probe};`;
    expect(probesIn(evaluated({ "main.ts": alias, "other.ts": other }))).toEqual(["a: true"]);
  });
  test.each([
    ["under a condition", `module.exports = { active: true }; if (process.env.X) module.exports.active = false;`],
    ["by code that is not seen", `module.exports = { active: true }; change(module.exports);`],
    ["export = before the end", `const all = { active: true }; export = all; all.active = false;`],
    ["what a compiler wrote", `exports.__esModule = true; exports.active = true;`],
  ])("CommonJS that is not known: %s", (_, other) => {
    const [made] = probesIn(evaluated({ "main.ts": main, "other.ts": other }));
    expect(made).not.toBe("a: true");
  });
  const settings = "export let active = false; export const enable = () => { active = true; };";
  test.each([
    ["before", `import { active, enable } from "./other.ts"; ${probe}; enable();`, "a: false"],
    ["after", `import { active, enable } from "./other.ts"; enable(); ${probe};`, "a: true"],
    [
      "of the whole file",
      `import * as all from "./other.ts"; all.enable(); const { active } = all; ${probe};`,
      "a: true",
    ],
    ["passed on", `import { active, enable } from "./more.ts"; enable(); ${probe};`, "a: true"],
    [
      "perhaps",
      `import { active, enable } from "./other.ts"; if (flip()) enable(); ${probe};`,
      "a: one of false, true",
    ],
    ["by code that is not seen", `import { active, enable } from "./other.ts"; later(enable); ${probe};`, "a: unknown"],
  ])("a variable that its file changes, %s", (_, code, expected) => {
    const files = {
      "main.ts": `import { Probe } from "probes"; ${code}`,
      "other.ts": settings,
      "more.ts": `export { active, enable } from "./other.ts";`,
    };
    expect(probesIn(evaluated(files))).toEqual([expected]);
  });
  test("CommonJS files that require each other see what there is", () => {
    const files = {
      "main.ts": `const { Probe } = require("probes"); exports.first = 1; const { active } = require("./other.ts"); ${probe};`,
      "other.ts": `const main = require("./main.ts"); exports.active = main.first === 1;`,
    };
    expect(probesIn(evaluated(files))).not.toEqual(["a: false"]);
  });
  test("a package that a file exports as a whole", () => {
    const files = {
      "main.ts": `import { Probe } from "./other.ts"; const active = true; ${probe};`,
      "other.ts": `export * from "unknown"; export * from "app"; export * from "probes";`,
    };
    expect(probesIn(evaluated(files))).toEqual(["a: true"]);
  });
});

describe("edits", () => {
  const module = moduleOf(
    "main.ts",
    `import { Probe } from "probes"; new Probe(root, "a", { setting: { active: on } });`,
  );
  const [literal, property] = innermost(module.program);
  const read = (...edits: readonly PropertyEdit[]): readonly string[] =>
    probesIn(evaluate(module, { libraries, edits }));

  test.each<[string, PropertyEdit, string]>([
    ["replaced", { type: "replace", property, value: false }, "a: false"],
    ["replaced by a value that is not a primitive", { type: "replace", property, value: [{ x: null }] }, "a: list"],
    ["removed", { type: "remove", property }, "a: undefined"],
    ["added", { type: "add", literal, key: "active", value: true }, "a: true"],
  ])("a property that is %s", (_, edit, expected) => {
    expect(read(edit)).toEqual([expected]);
    expect(read()).toEqual(["a: unknown"]);
  });
});

/** The literal of the setting, and its property. */
function innermost({ body }: TSESTree.Program): readonly [TSESTree.ObjectExpression, TSESTree.Property] {
  const statement = body.at(-1);
  const made = statement?.type === AST_NODE_TYPES.ExpressionStatement ? statement.expression : undefined;
  const props = made?.type === AST_NODE_TYPES.NewExpression ? made.arguments[2] : undefined;
  const setting = props?.type === AST_NODE_TYPES.ObjectExpression ? props.properties[0] : undefined;
  const literal = setting?.type === AST_NODE_TYPES.Property ? setting.value : undefined;
  const property = literal?.type === AST_NODE_TYPES.ObjectExpression ? literal.properties[0] : undefined;
  if (literal?.type !== AST_NODE_TYPES.ObjectExpression || property?.type !== AST_NODE_TYPES.Property)
    return expect.fail("no property");
  return [literal, property];
}
