/** What programs declare, by the verdict of `virtual-analyzer-off` on their virus rules; and where it stands. */
import { evaluate } from "@tmes-as-code/fold";
import { describe, expect, test } from "vitest";
import { libraries } from "../src/constructs.ts";
import { tenantsFromProgram } from "../src/tenants-from-program.ts";
import { findings, moduleOf, tenants, verdicts } from "./program.ts";

const imports = `import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
`;
const props = (name: string): string => `{ name: ${name}, site: "eu", edition: "advanced", dataSubjects: ["DE"] }`;
const stack = `const stack = new TerraformStack(new App(), "s");\n`;
const tenant = `${stack}const eu = new TmesTenant(stack, "eu", ${props('"eu"')});\n`;
/** Properties of an inbound rule, but for the Virtual Analyzer. */
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const rule = (id: string, value: string, scope = "eu", more = ""): string =>
  `new TmesVirusRule(${scope}, "${id}", { ${more}${basics}, virtualAnalyzer: { enabled: ${value} } });`;

/** Name, program after the imports, verdicts. */
type Case = readonly [string, string, readonly string[]];

const settings: readonly Case[] = [
  ["values that are known", `${tenant}${rule("a", "true")} ${rule("b", "false")}`, ["a: fail", "b: pass"]],
  ["one of several values", `${tenant}${rule("a", "process.env.X ? true : false")}`, ["a: undetermined"]],
  ["a value that is unknown", `${tenant}${rule("a", "globalThis.on")}`, ["a: undetermined"]],
  ["a value that the construct refuses", `${tenant}${rule("a", `"true" as never`)}`, ["a: undetermined"]],
  [
    "an object of which one is meant",
    `${tenant}const va = process.env.X ? { enabled: true } : { enabled: true, macroFiles: true };
new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    ["a: fail"],
  ],
  [
    "an object that may not be there",
    `${tenant}const more = process.env.X ? { virtualAnalyzer: { enabled: true } } : {};
new TmesVirusRule(eu, "a", { ${basics}, ...more });`,
    ["a: undetermined"],
  ],
  [
    "properties that are not seen, before and after",
    `import { base } from "./base"; ${tenant}${rule("a", "true", "eu", "...base, ")}
new TmesVirusRule(eu, "b", { ${basics}, virtualAnalyzer: { enabled: true }, ...base });`,
    ["a: undetermined", "b: undetermined"],
  ],
  [
    "unconfirmed items",
    `${tenant}${rule("a", "true", "eu", "unconfirmed: true, ")} ${rule("b", "false", "eu", "unconfirmed: true, ")}`,
    ["a: fail", "b: undetermined"],
  ],
  [
    "marks that are off",
    `${tenant}${rule("a", "true", "eu", "unconfirmed: false, ")} ${rule("b", "true", "eu", "unconfirmed: undefined, ")}`,
    ["a: fail", "b: fail"],
  ],
  [
    "a mark that is not seen",
    `${tenant}${rule("a", "true", "eu", "unconfirmed: globalThis.mark, ")}`,
    ["a: undetermined"],
  ],
  [
    "properties of which some have the mark",
    `${tenant}const own = { ${basics}, virtualAnalyzer: { enabled: true } };
new TmesVirusRule(eu, "a", process.env.X ? own : { ...own, unconfirmed: true });
new TmesVirusRule(eu, "b", process.env.X ? own : { ...own, unconfirmed: false });`,
    ["a: undetermined", "b: fail"],
  ],
  [
    "an enum of the program",
    `${tenant}enum Direction { In = "inbound" } new TmesVirusRule(eu, "a", { ${basics}, direction: Direction.In, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "an item that may not be made",
    `${tenant}if (process.env.X) { ${rule("a", "true")} ${rule("b", "false")} }`,
    ["a: undetermined", "b: pass"],
  ],
  [
    "addOverride on an item",
    `${tenant}const a = ${rule("a", "false")} a.addOverride("input.settings.virtualAnalyzer.enabled", true); ${rule("b", "false")}`,
    ["a: fail", "b: pass"],
  ],
  ...(
    [
      ["an object that is merged", `a.addOverride("input.settings.virtualAnalyzer", { enabled: true });`, "fail"],
      [
        "a value that is removed",
        `a.addOverride("input.settings.virtualAnalyzer.enabled", undefined);`,
        "undetermined",
      ],
      ["another setting", `a.addOverride("input.settings.notes", "x");`, "pass"],
      [
        "the last of two",
        `a.addOverride("input.settings.virtualAnalyzer.enabled", true); a.addOverride("input.settings.virtualAnalyzer.enabled", false);`,
        "pass",
      ],
      [
        "one inside the other",
        `a.addOverride("input.settings.virtualAnalyzer.enabled", true); a.addOverride("input.settings.virtualAnalyzer", 1);`,
        "undetermined",
      ],
      [
        "where it may not happen",
        `if (process.env.X) a.addOverride("input.settings.virtualAnalyzer.enabled", true);`,
        "undetermined",
      ],
      ["where another setting may change", `if (process.env.X) a.addOverride("input.settings.notes", "x");`, "pass"],
      [
        "at another time",
        `setTimeout(() => { a.addOverride("input.settings.virtualAnalyzer.enabled", true); });`,
        "undetermined",
      ],
      [
        "behind another",
        `setTimeout(() => a.addOverride("input.settings.virtualAnalyzer.enabled", true)); a.addOverride("input.settings.virtualAnalyzer.enabled", false);`,
        "undetermined",
      ],
      [
        "a value that is not known",
        `a.addOverride("input.settings.virtualAnalyzer.enabled", process.env.X);`,
        "undetermined",
      ],
      ["the whole input", `a.addOverride("input", {});`, "undetermined"],
      ["a path that is not known", `a.addOverride(process.env.X, true);`, "undetermined"],
      ["the life cycle", `a.addOverride("lifecycle.prevent_destroy", true);`, "pass"],
      [
        "an object that changes",
        `const va = { enabled: false }; a.addOverride("input.settings.virtualAnalyzer", va); va.enabled = true;`,
        "undetermined",
      ],
      [
        "a method taken from its item",
        `const { addOverride } = a; addOverride.call(a, "input.settings.virtualAnalyzer.enabled", true);`,
        "undetermined",
      ],
      ["bind", `a.addOverride.bind(a)("input.settings.virtualAnalyzer.enabled", true);`, "undetermined"],
      [
        "one of two items",
        `const c = ${rule("c", "false")} (process.env.X ? a : c).addOverride("input.settings.virtualAnalyzer.enabled", true);`,
        "undetermined",
        "undetermined",
      ],
    ] as const
  ).map(([name, code, verdict, other]): Case => [
    `addOverride: ${name}`,
    `${tenant}const a = ${rule("a", "false")} ${code}`,
    [`a: ${verdict}`, ...(other === undefined ? [] : [`c: ${other}`])],
  ]),
  [
    "addOverride on an item that is not known",
    `${tenant}${rule("a", "false")} stack.node.children[1].addOverride("input.settings.virtualAnalyzer.enabled", true);`,
    ["a: undetermined"],
  ],
  [
    "an input that is assigned",
    `${tenant}class R extends TmesVirusRule {} const a = new R(eu, "a", { ${basics}, virtualAnalyzer: { enabled: false } }); a.input = {};`,
    ["a: undetermined"],
  ],
  [
    "a name that is given, computed, or not known",
    `${tenant}const way = "in"; ${rule("a", "true", "eu", 'name: "b", ')} ${rule("c", "true", "eu", "name: `${way}-1`, ")} ${rule("d", "true", "eu", "name: process.env.X!, ")}`,
    ["b: fail", "in-1: fail", "not seen in this file: fail"],
  ],
  ["a class of the same name", `class TmesVirusRule2 {} ${tenant}new TmesVirusRule2();`, []],
];

/** Which tenant an item belongs to: the rule applies to tenants that handle mail of people in the EU. */
/** What a file exports and does not use itself. */
const leftOver = `export function rules(t: TmesTenant<"eu">) { ${rule("a", "true", "t")} }
const app = new App();
const s = new TerraformStack(app, "s");
const one = new TmesTenant(s, "one", ${props('"one"')});
`;
const leftOvers: readonly Case[] = [
  ["counts as called", leftOver, ["a: fail"]],
  ["does not where the file is a program", `${leftOver}app.synth();`, []],
  ["does where it may be one", `${leftOver}if (process.env.X) app.synth();`, ["a: fail"]],
  [
    "does where a function that may be called makes it one",
    `${leftOver}export const main = () => app.synth();`,
    ["a: fail"],
  ],
];

const owners: readonly Case[] = [
  [
    "a function's",
    `${stack}const make = (id: string) => new TmesTenant(stack, id, ${props("id")}); ${rule("a", "true", 'make("x")')}`,
    ["a: fail"],
  ],
  [
    "a subclass's",
    `class Eu extends TmesTenant { constructor(scope: Construct, id: string) { super(scope, id, ${props("id")}); ${rule("a", "true", "this")} } } new Eu(new TerraformStack(new App(), "s"), "x");`,
    ["a: fail"],
  ],
  [
    "that of a group of constructs",
    `${tenant}class Group extends Construct { constructor(scope: Construct, id: string) { super(scope, id); ${rule("a", "true", "this")} } } new Group(eu, "g"); ${rule("b", "true", 'new Construct(eu, "h")')}`,
    ["a: fail", "b: fail"],
  ],
  ["the one it names", `${tenant}${rule("a", "true", "stack", "tenant: eu, ")}`, ["a: fail"]],
  [
    "that of another item",
    `${tenant}const x = ${rule("x", "false")} ${rule("a", "true", "x.tenant")}`,
    ["a: fail", "x: pass"],
  ],
  [
    "a parameter's of a site",
    `export function rules(t: TmesTenant<"eu">) { ${rule("a", "true", "t")} ${rule("b", "false", "t")} }`,
    ["a: fail", "b: pass"],
  ],
  [
    "a parameter's of any site",
    `export function rules(t: TmesTenant) { ${rule("a", "true", "t")} ${rule("b", "false", "t")} }`,
    ["a: undetermined", "b: pass"],
  ],
  [
    "another file's",
    `import { eu } from "./tenants"; ${rule("a", "true")} ${rule("b", "false")}`,
    ["a: undetermined", "b: pass"],
  ],
  [
    "one that is set elsewhere",
    `let t: TmesTenant; function setup(s: TerraformStack) { t = new TmesTenant(s, "t", ${props('"t"')}); } setup(new TerraformStack(new App(), "s")); ${rule("a", "true", "t")}`,
    ["a: fail"],
  ],
  [
    "one that may be set elsewhere",
    `let t: TmesTenant; function setup(s: TerraformStack) { t = new TmesTenant(s, "t", ${props('"t"')}); } if (process.env.X) setup(new TerraformStack(new App(), "s")); ${rule("a", "true", "t!")}`,
    ["a: undetermined"],
  ],
  [
    "one that properties which are not seen may name",
    `${tenant}const more = JSON.parse(process.env.MORE!); new TmesVirusRule(eu, "a", { ${basics}, ...more, virtualAnalyzer: { enabled: true } });`,
    ["a: undetermined"],
  ],
];

describe("settings", () => {
  test.each(settings)("%s", (_, code, expected) => expect(verdicts(imports + code)).toEqual(expected));
});
describe("what a file exports", () => {
  test.each(leftOvers)("%s", (_, code, expected) => expect(verdicts(imports + code)).toEqual(expected));
});
describe("the tenant of an item", () => {
  test.each(owners)("%s", (_, code, expected) => expect(verdicts(imports + code)).toEqual(expected));
});

test.each([
  [`{ team: "mail", "cost centre": undefined }`, { team: "mail" }],
  [`{ ["__proto__"]: "x" }`, JSON.parse('{ "__proto__": "x" }')],
  ["{}", {}],
  [`{ team: process.env.TEAM! }`, undefined],
  [`{ team: "mail", ...JSON.parse(process.env.MORE!) }`, undefined],
  [`{ ...JSON.parse(process.env.MORE!) }`, undefined],
])("labels %s", (labels, expected) => {
  const [view] = tenants(`${imports}${stack}new TmesTenant(stack, "eu", { name: "eu", labels: ${labels} });`).source
    .tenants;
  expect(view?.tenant["labels"]).toEqual(expected);
  expect(view?.unknowns.map(({ path }) => path[0])).toEqual(expected === undefined ? ["labels"] : []);
});

test("names are distinguished", () => {
  const { source } = tenants(
    `${imports}${stack}for (const name of ["eu", "eu (2)", "eu"]) { const t = new TmesTenant(stack, name, ${props("name")}); ${rule("a", "true", "t")} ${rule("a", "true", "t")} }`,
  );
  expect(source.tenants.map(({ tenant: { name }, items }) => [name, ...items.map((item) => item.name)])).toEqual([
    ["eu", "a", "a (2)"],
    ["eu (2)", "a", "a (2)"],
    ["eu (3)", "a", "a (2)"],
  ]);
});

test("a template that overrides a text", () => {
  const { source } = tenants(
    `${imports}${tenant}const a = ${rule("a", "true")} a.addOverride("input.settings.level", "\${var.x}");`,
  );
  expect(source.tenants[0]?.items[0]?.unknowns).toEqual([{ path: ["settings", "level"], reason: "dynamic" }]);
});

test("constructs of another file that are below themselves", () => {
  const other = `${imports}export class A extends TmesTenant { constructor() { const b = new B(this); super(b, "a") } }
class B extends TmesTenant { constructor(s: Construct) { super(s, "b") } }`;
  const loader = { load: () => moduleOf("other.ts", other) };
  const main = moduleOf("main.ts", `import { A } from "./other"; new A();`);
  const { source } = tenantsFromProgram(evaluate(main, { libraries, loader }), "main.ts");
  expect(source.tenants).toHaveLength(2);
  expect(source.tenants.map(({ origin }) => origin.location?.line)).toEqual([1, 1]);
});

describe("places", () => {
  const code = `${imports}${tenant}const va = { enabled: true };
new TmesVirusRule(eu, "a", {
  ${basics},
  virtualAnalyzer: va,
});
new TmesVirusRule(eu, "b", { ${basics} });
export function rules(t: TmesTenant) { ${rule("c", "true", "t")} }
new TmesTenant(stack, "us", {
  name: "us", edition: "advanced", dataSubjects: ["DE"],
  site: "us",
});`;

  test("of settings", () => {
    const [item] = tenants(code).source.tenants[0]?.items ?? [];
    expect(item?.origin.locate?.(["settings", "virtualAnalyzer", "enabled"])).toEqual({
      file: "main.ts",
      line: 6,
      column: 23,
    });
    expect(item?.origin.locate?.(["settings", "virtualAnalyzer", "macroFiles"])).toMatchObject({ line: 9 });
    expect(item?.origin.locate?.(["settings", "other"])).toMatchObject({ line: 7 });
  });

  test("of findings are those of the nodes they lead to", () => {
    const program = tenants(code);
    const located = findings(program).filter(({ place }) => place.location?.line !== undefined);
    expect(new Set(located.map(({ path }) => path.split(".")[0]))).toEqual(new Set(["settings", "tenant"]));
    for (const finding of located) {
      const { line, column } = program.targetOf(finding)?.node.loc.start ?? expect.fail(finding.path);
      expect(finding.place.location).toEqual({ file: "main.ts", line, column: column + 1 });
    }
  });

  test("of findings about a tenant that is not seen", () => {
    const program = tenants(code);
    const elsewhere = findings(program).filter(({ place }) => place.location?.line === undefined);
    expect(elsewhere.map(program.targetOf)).toEqual(elsewhere.map(() => undefined));
  });
});
