/** What is seen of programs, by the verdict of `virtual-analyzer-off` on their virus rules. */
import { describe, expect, test } from "vitest";
import { folded, verdicts, views } from "./fold.ts";

const imports = `import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
`;
const tenant = `const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
/** Properties of an inbound rule, but for the Virtual Analyzer. */
const basics = `direction: "inbound", enabled: true, level: "organization"`;
const rule = (id: string, value: string): string =>
  `new TmesVirusRule(eu, "${id}", { ${basics}, virtualAnalyzer: { enabled: ${value} } });`;

/** Name, program, verdicts. */
type Case = readonly [string, string, readonly string[]];

/** After the imports and a tenant `eu`. */
const values: readonly Case[] = [
  ["literals", `${rule("a", "true")} ${rule("b", "false")}`, ["a: fail", "b: pass"]],
  ["constants", `const on = true; const off = !on; ${rule("a", "on")} ${rule("b", "off")}`, ["a: fail", "b: pass"]],
  [
    "as const and satisfies",
    `const va = { enabled: true } as const satisfies object; ${rule("a", "va.enabled")} ${rule("b", "(false as boolean)!")}`,
    ["a: fail", "b: pass"],
  ],
  [
    "enums",
    `enum Direction { In = "inbound", Out = "outbound" } new TmesVirusRule(eu, "a", { ${basics}, direction: Direction.In, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "template strings",
    `const way = "in"; new TmesVirusRule(eu, \`\${way}-1\`, { ${basics}, direction: \`\${way}bound\`, virtualAnalyzer: { enabled: true } });`,
    ["in-1: fail"],
  ],
  [
    "spreads",
    `const base = { ${basics} }; const va = { virtualAnalyzer: { enabled: true } }; new TmesVirusRule(eu, "a", { ...base, ...va }); new TmesVirusRule(eu, "b", { ...va, ...base, virtualAnalyzer: { enabled: false } });`,
    ["a: fail", "b: pass"],
  ],
  [
    "an unknown spread before",
    `import { base } from "./base"; new TmesVirusRule(eu, "a", { ...base, ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: undetermined"],
  ],
  [
    "an unknown spread after",
    `import { base } from "./base"; new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true }, ...base });`,
    ["a: undetermined"],
  ],
  [
    "a conditional spread",
    `const more = process.env.X ? { virtualAnalyzer: { enabled: true } } : {}; new TmesVirusRule(eu, "a", { ${basics}, ...more });`,
    ["a: undetermined"],
  ],
  [
    "a spread behind &&",
    `new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: false }, ...(process.env.X && { level: "group" }) });`,
    ["a: pass"],
  ],
  [
    "a decided condition",
    `const prod = true; ${rule("a", "prod ? true : false")} ${rule("b", "prod && false")}`,
    ["a: fail", "b: pass"],
  ],
  ["an open condition", rule("a", "process.env.X ? true : false"), ["a: undetermined"]],
  ["an open condition that does not matter", rule("a", "process.env.X ? true : true"), ["a: fail"]],
  ["an open comparison", rule("a", `process.env.X === "1" && false`), ["a: pass"]],
  ["?? on what is known", `const o = {} as { va?: boolean }; ${rule("a", "o.va ?? true")}`, ["a: fail"]],
  ["?? on what is not", rule("a", "globalThis.va ?? true"), ["a: undetermined"]],
  ["reassignment", `let on = false; on = true; ${rule("a", "on")}`, ["a: undetermined"]],
  ["let that is never reassigned", `let on = true; ${rule("a", "on")}`, ["a: fail"]],
  [
    "mutation",
    `const va = { enabled: false }; va.enabled = true; new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va });`,
    ["a: undetermined"],
  ],
  [
    "mutation later",
    `const va = { enabled: false }; new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: va }); va.enabled = true;`,
    ["a: undetermined"],
  ],
  [
    "mutation through an alias",
    `const va = { enabled: false }; const other = va; other.enabled = true; ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  [
    "mutation through what was assigned",
    `const va = { enabled: false }; let other; other = va; other.enabled = true; ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  [
    "mutation in a function",
    `const va = { enabled: false }; function flip(o: { enabled: boolean }) { o.enabled = true } flip(va); ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  [
    "mutation of one of two",
    `const x = { va: false }, y = { va: false }; (process.env.X ? x : y).va = true; ${rule("a", "x.va")}`,
    ["a: undetermined"],
  ],
  [
    "mutation by key",
    `const all = { x: { va: false } }; all[process.env.X!].va = true; ${rule("a", "all.x.va")}`,
    ["a: undetermined"],
  ],
  [
    "an unknown function",
    `import { patch } from "./patch"; const va = { enabled: false }; patch(va); ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  [
    "an unknown function with what holds it",
    `import { patch } from "./patch"; const va = { enabled: false }; patch({ deep: [va] }); ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  [
    "a callback that changes",
    `import { later } from "./later"; const va = { enabled: false }; later(() => { va.enabled = true }); ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  [
    "functions that only read",
    `const va = Object.freeze({ enabled: true }); console.log(va, JSON.stringify(va)); ${rule("a", "va.enabled")}`,
    ["a: fail"],
  ],
  [
    "Object.assign to something new",
    `const va = Object.assign({}, { enabled: false }, { enabled: true }); ${rule("a", "va.enabled")}`,
    ["a: fail"],
  ],
  [
    "Object.assign in place",
    `const va = { enabled: false }; Object.assign(va, { enabled: true }); ${rule("a", "va.enabled")}`,
    ["a: undetermined"],
  ],
  ["delete", `const va = { enabled: true }; delete va.enabled; ${rule("a", "va.enabled")}`, ["a: undetermined"]],
  [
    "destructuring",
    `const { va: { enabled = true } = {}, ...rest } = { va: {}, x: false }; ${rule("a", "enabled")} ${rule("b", "rest.x")}`,
    ["a: fail", "b: pass"],
  ],
  [
    "arrays",
    `const [, on] = [false, true]; ${rule("a", "on")} ${rule("b", "[true, false].at(-1)")}`,
    ["a: fail", "b: pass"],
  ],
  ["casts of the unseen", rule("a", "(JSON.parse('true') as true)"), ["a: undetermined"]],
  ["any", `declare const on: true; ${rule("a", "on")}`, ["a: undetermined"]],
  ["a getter", `const o = { get va() { return true } }; ${rule("a", "o.va")}`, ["a: fail"]],
  ["wrong types are not judged", rule("a", `"true" as never`), ["a: undetermined"]],
  [
    "prototypes",
    `const o = { __proto__: { va: true } } as { va?: boolean }; ${rule("a", "o.va")}`,
    ["a: undetermined"],
  ],
  [
    "addOverride",
    `const r = ${rule("a", "false")} r.addOverride("input.settings.virtualAnalyzer.enabled", true);`,
    ["a: undetermined"],
  ],
  [
    "addOverride on who knows what",
    `${rule("a", "false")} stack.node.children[1].addOverride("input.settings.virtualAnalyzer.enabled", true);`,
    ["a: undetermined"],
  ],
];

const flow: readonly Case[] = [
  [
    "for of",
    `for (const [id, on] of [["a", true], ["b", false]] as const) { new TmesVirusRule(eu, id, { ${basics}, virtualAnalyzer: { enabled: on } }) }`,
    ["a: fail", "b: pass"],
  ],
  [
    "forEach and entries",
    `Object.entries({ a: true, b: false }).forEach(([id, on]) => { new TmesVirusRule(eu, id, { ${basics}, virtualAnalyzer: { enabled: on } }) })`,
    ["a: fail", "b: pass"],
  ],
  [
    "map and fromEntries",
    `const all = Object.fromEntries(["a", "b"].map((id) => [id, { enabled: id === "a" }])); for (const id of Object.keys(all)) new TmesVirusRule(eu, id, { ${basics}, virtualAnalyzer: all[id] });`,
    ["a: fail", "b: pass"],
  ],
  [
    "a counted loop",
    `for (let i = 0; i < 2; i++) new TmesVirusRule(eu, "r" + i, { ${basics}, virtualAnalyzer: { enabled: i === 0 } });`,
    ["r0: fail", "r1: pass"],
  ],
  ["a loop over the unknown", `for (const id of process.argv) ${rule("a", "true")}`, ["a: undetermined"]],
  [
    "break",
    `for (const on of [false, true]) { if (on) break; new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } }) }`,
    ["a: fail"],
  ],
  [
    "a list that grows",
    `const all = [false]; all.push(true); new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: all[0] } });`,
    ["a: undetermined"],
  ],
  [
    "under a condition",
    `if (process.env.X) { ${rule("a", "true")} } else { ${rule("b", "false")} }`,
    ["a: undetermined", "b: pass"],
  ],
  [
    "under a condition that holds",
    `const prod = "prod"; if (prod === "prod") { ${rule("a", "true")} } else { ${rule("b", "true")} }`,
    ["a: fail"],
  ],
  ["behind &&", `process.env.X && ${rule("a", "true")}`, ["a: undetermined"]],
  [
    "after a return",
    `function build() { if (process.env.X) return; ${rule("a", "true")} } build();`,
    ["a: undetermined"],
  ],
  [
    "after a throw",
    `function build() { if (!process.env.X) throw new Error("X"); ${rule("a", "true")} } build();`,
    ["a: fail"],
  ],
  ["in a try", `try { ${rule("a", "true")} } catch {}`, ["a: undetermined"]],
  [
    "switch",
    `function on(env: string) { switch (env) { case "prod": return false; case "dev": { return true } default: return false } } ${rule("a", `on("dev")`)} ${rule("b", `on("prod")`)} ${rule("c", "on(process.env.X!)")}`,
    ["a: fail", "b: pass", "c: undetermined"],
  ],
  [
    "a switch whose cases agree",
    `function on(env: string) { switch (env) { case "prod": return true; default: return true } } ${rule("a", "on(process.env.X!)")}`,
    ["a: fail"],
  ],
  [
    "recursion",
    `function on(n: number): boolean { return n > 100 ? true : on(n + 1) } ${rule("a", "on(0)")}`,
    ["a: undetermined"],
  ],
  ["a function never called", `function dead() { ${rule("a", "true")} }`, []],
  [
    "async main",
    `async function main() { const on = await Promise.resolve(true); ${rule("a", "on")} } await main();`,
    ["a: fail"],
  ],
  [
    "callbacks of functions that are not seen",
    `import { each } from "./each"; each(() => { ${rule("a", "true")} });`,
    ["a: undetermined"],
  ],
  [
    "constructs without properties of their own",
    `const props = { ${basics}, virtualAnalyzer: { enabled: true } }; new TmesVirusRule(eu, "a", props); new TmesVirusRule(eu, "b", { ...props, name: "c" });`,
    ["a: fail", "c: fail"],
  ],
];

/** After the imports only. */
const scopes: readonly Case[] = [
  [
    "helpers",
    `${tenant} const inbound = (on: boolean) => ({ ${basics}, virtualAnalyzer: { enabled: on } }) as const; new TmesVirusRule(eu, "a", inbound(true)); new TmesVirusRule(eu, "b", inbound(false));`,
    ["a: fail", "b: pass"],
  ],
  [
    "factories",
    `${tenant} function make(t: TmesTenant, id: string, on = true) { return new TmesVirusRule(t, id, { ${basics}, virtualAnalyzer: { enabled: on } }) } make(eu, "a"); make(eu, "b", false);`,
    ["a: fail", "b: pass"],
  ],
  [
    "a tenant from a function",
    `${tenant.split("\n")[0] ?? ""} const make = (id: string) => new TmesTenant(stack, id, { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] }); new TmesVirusRule(make("x"), "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "subclasses of the tenant",
    `class Eu extends TmesTenant { constructor(scope: Construct, id: string) { super(scope, id, { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] }); new TmesVirusRule(this, "a", { ${basics}, virtualAnalyzer: { enabled: true } }) } } new Eu(new TerraformStack(new App(), "s"), "x");`,
    ["a: fail"],
  ],
  [
    "subclasses of a rule",
    `${tenant} class Inbound extends TmesVirusRule { constructor(scope: Construct, id: string, on: boolean) { super(scope, id, { ${basics}, virtualAnalyzer: { enabled: on } }) } } new Inbound(eu, "a", true);`,
    ["a: fail"],
  ],
  [
    "a stack with fields",
    `class Mail extends TerraformStack { private readonly on = true; readonly tenant: TmesTenant; constructor(scope: Construct, id: string) { super(scope, id); this.tenant = new TmesTenant(this, "t", { name: "t", site: "eu", edition: "advanced", dataSubjects: ["DE"] }); this.rules() } private rules() { new TmesVirusRule(this.tenant, "a", { ${basics}, virtualAnalyzer: { enabled: this.on } }) } } new Mail(new App(), "s");`,
    ["a: fail"],
  ],
  [
    "fields that change",
    `class Mail extends TerraformStack { on = false; constructor(scope: Construct, id: string) { super(scope, id); const t = new TmesTenant(this, "t", { name: "t", site: "eu", edition: "advanced", dataSubjects: ["DE"] }); this.flip(); new TmesVirusRule(t, "a", { ${basics}, virtualAnalyzer: { enabled: this.on } }) } flip() { this.on = true } } new Mail(new App(), "s");`,
    ["a: undetermined"],
  ],
  [
    "groups below a tenant",
    `${tenant} class Group extends Construct { constructor(scope: Construct, id: string) { super(scope, id); new TmesVirusRule(this, "a", { ${basics}, virtualAnalyzer: { enabled: true } }) } } new Group(eu, "g"); new TmesVirusRule(new Construct(eu, "h"), "b", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail", "b: fail"],
  ],
  [
    "the tenant property",
    `${tenant} new TmesVirusRule(stack, "a", { tenant: eu, ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "an exported function with a tenant of a site",
    `export function rules(tenant: TmesTenant<"eu">) { new TmesVirusRule(tenant, "a", { ${basics}, virtualAnalyzer: { enabled: true } }); new TmesVirusRule(tenant, "b", { ${basics}, virtualAnalyzer: { enabled: false } }) }`,
    ["a: fail", "b: pass"],
  ],
  [
    "an exported function with any tenant",
    `export function rules(tenant: TmesTenant) { new TmesVirusRule(tenant, "a", { ${basics}, virtualAnalyzer: { enabled: true } }); new TmesVirusRule(tenant, "b", { ${basics}, virtualAnalyzer: { enabled: false } }) }`,
    ["a: undetermined", "b: pass"],
  ],
  [
    "parameters with literal types",
    `${tenant} export const rules = (env: "prod" | "dev") => { new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: env !== "test" } }); new TmesVirusRule(eu, "b", { ${basics}, virtualAnalyzer: { enabled: env === "prod" } }) }`,
    ["a: fail", "b: undetermined"],
  ],
  [
    "keys of a constant",
    `${tenant} const envs = { prod: { va: true }, dev: { va: true } }; export function rules(env: keyof typeof envs) { new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: envs[env].va } }) }`,
    ["a: fail"],
  ],
  [
    "properties by interface",
    `${tenant} interface Props { readonly env: "prod" | "dev"; readonly other: string } export class Rules extends Construct { constructor(scope: Construct, id: string, props: Props) { super(scope, id); new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: props.env !== "test" } }); new TmesVirusRule(eu, "b", { ${basics}, virtualAnalyzer: { enabled: props.other === "x" } }) } }`,
    ["a: fail", "b: undetermined"],
  ],
  [
    "types are not trusted of what is seen",
    `${tenant} function rules(env: "prod") { new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: env === "prod" } }) } rules(process.env.X as "prod");`,
    ["a: undetermined"],
  ],
  [
    "default import",
    `import tmes from "@tmes-as-code/constructs"; ${tenant} new tmes.TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "methods that make things below the stack they are methods of",
    `class Mail extends TerraformStack { constructor(scope: Construct, id: string, private readonly on: boolean) { super(scope, id); this.rules(this.make()) } private make() { return new TmesTenant(this, "t", { name: "t", site: "eu", edition: "advanced", dataSubjects: ["DE"] }) } private rules(t: TmesTenant) { new TmesVirusRule(this, "a", { tenant: t, ${basics}, virtualAnalyzer: { enabled: this.on } }) } } new Mail(new App(), "s", true);`,
    ["a: fail"],
  ],
  [
    "namespace import",
    `import * as tmes from "@tmes-as-code/constructs"; ${tenant} new tmes.TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "renamed import",
    `import { TmesVirusRule as Rule } from "@tmes-as-code/constructs"; ${tenant} new Rule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "require",
    `const { TmesVirusRule: Rule } = require("@tmes-as-code/constructs"); ${tenant} new Rule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } });`,
    ["a: fail"],
  ],
  [
    "a tenant of another file",
    `import { eu } from "./tenants"; new TmesVirusRule(eu, "a", { ${basics}, virtualAnalyzer: { enabled: true } }); new TmesVirusRule(eu, "b", { ${basics}, virtualAnalyzer: { enabled: false } });`,
    ["a: undetermined", "b: pass"],
  ],
  ["a class of the same name", `class TmesVirusRule2 {} ${tenant} new TmesVirusRule2();`, []],
];

describe("values", () => {
  test.each(values)("%s", (_, code, expected) => expect(check(`${imports}${tenant}${code}`)).toEqual(expected));
});
describe("flow", () => {
  test.each(flow)("%s", (_, code, expected) => expect(check(`${imports}${tenant}${code}`)).toEqual(expected));
});
describe("scopes", () => {
  test.each(scopes)("%s", (_, code, expected) => expect(check(`${imports}${code}`)).toEqual(expected));
});

function check(code: string): readonly string[] {
  expect(folded(code).gaveUp).toBeUndefined();
  return verdicts(code);
}

test("places", () => {
  const [view] = views(
    `${imports}${tenant}const va = { enabled: true };\nnew TmesVirusRule(eu, "a", {\n  ${basics},\n  virtualAnalyzer: va,\n});`,
  ).tenants;
  const [item] = view?.items ?? [];
  expect(item?.origin.locate?.(["settings", "virtualAnalyzer", "enabled"])).toMatchObject({ line: 6, column: 23 });
  expect(item?.origin.locate?.(["settings", "virtualAnalyzer", "macroFiles"])).toMatchObject({ line: 9 });
  expect(item?.origin.locate?.(["settings", "other"])).toMatchObject({ line: 7 });
});
