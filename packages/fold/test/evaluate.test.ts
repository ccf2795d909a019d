/** Values, control flow and scopes, by what probes are made with. */
import { describe, expect, test } from "vitest";
import { evaluated, probes } from "./probes.ts";

const imports = `import { Group, Probe } from "probes";
import { App, Part, Stack } from "app";
`;
const group = `const stack = new Stack(new App(), "s");
const eu = new Group(stack, "eu", { name: "eu", site: "eu" });
`;
/** Properties beside the setting. */
const basics = `kind: "in", level: 1`;
const probe = (id: string, value: string): string =>
  `new Probe(eu, "${id}", { ${basics}, setting: { active: ${value} } });`;

/** Name, program, probes. */
type Case = readonly [string, string, readonly string[]];

/** After the imports and a group `eu`. */
const values: readonly Case[] = [
  ["literals", `${probe("a", "true")} ${probe("b", "false")}`, ["a: true", "b: false"]],
  ["constants", `const on = true; const off = !on; ${probe("a", "on")} ${probe("b", "off")}`, ["a: true", "b: false"]],
  [
    "as const and satisfies",
    `const va = { active: true } as const satisfies object; ${probe("a", "va.active")} ${probe("b", "(false as boolean)!")}`,
    ["a: true", "b: false"],
  ],
  [
    "enums",
    `enum Direction { In = "inbound", Out = "outbound" } ${probe("a", `Direction.In === "inbound"`)}`,
    ["a: true"],
  ],
  [
    "template strings",
    `const way = "in"; new Probe(eu, \`\${way}-1\`, { ${basics}, setting: { active: \`\${way}bound\` === "inbound" } });`,
    ["in-1: true"],
  ],
  [
    "spreads",
    `const base = { ${basics} }; const va = { setting: { active: true } }; new Probe(eu, "a", { ...base, ...va }); new Probe(eu, "b", { ...va, ...base, setting: { active: false } });`,
    ["a: true", "b: false"],
  ],
  [
    "an unknown spread before",
    `import { base } from "./base"; new Probe(eu, "a", { ...base, ${basics}, setting: { active: true } });`,
    ["unknown: true"],
  ],
  [
    "an unknown spread after",
    `import { base } from "./base"; new Probe(eu, "a", { ${basics}, setting: { active: true }, ...base });`,
    ["unknown: unknown"],
  ],
  [
    "a conditional spread",
    `const more = process.env.X ? { setting: { active: true } } : {}; new Probe(eu, "a", { ${basics}, ...more });`,
    ["a: one of true, undefined"],
  ],
  [
    "a spread behind &&",
    `new Probe(eu, "a", { ${basics}, setting: { active: false }, ...(process.env.X && { level: "group" }) });`,
    ["a: false"],
  ],
  [
    "a decided condition",
    `const prod = true; ${probe("a", "prod ? true : false")} ${probe("b", "prod && false")}`,
    ["a: true", "b: false"],
  ],
  ["an open condition", probe("a", "process.env.X ? true : false"), ["a: one of true, false"]],
  ["an open condition that does not matter", probe("a", "process.env.X ? true : true"), ["a: true"]],
  ["an open comparison", probe("a", `process.env.X === "1" && false`), ["a: false"]],
  ["?? on what is known", `const o = {} as { va?: boolean }; ${probe("a", "o.va ?? true")}`, ["a: true"]],
  ["?? on what is not", probe("a", "globalThis.va ?? true"), ["a: unknown"]],
  ["reassignment", `let on = false; on = true; ${probe("a", "on")}`, ["a: true"]],
  ["let that is never reassigned", `let on = true; ${probe("a", "on")}`, ["a: true"]],
  [
    "mutation",
    `const va = { active: false }; va.active = true; new Probe(eu, "a", { ${basics}, setting: va });`,
    ["a: true"],
  ],
  [
    "mutation later",
    `const va = { active: false }; new Probe(eu, "a", { ${basics}, setting: va }); va.active = true; const kept = { active: false }; stack.keep(kept); kept.active = true; ${probe("b", "kept.active")}`,
    ["a: false", "b: unknown"],
  ],
  [
    "mutation through an alias",
    `const va = { active: false }; const other = va; other.active = true; ${probe("a", "va.active")}`,
    ["a: true"],
  ],
  [
    "mutation through what was assigned",
    `const va = { active: false }; let other; other = va; other.active = true; ${probe("a", "va.active")}`,
    ["a: true"],
  ],
  [
    "mutation in a function",
    `const va = { active: false }; function flip(o: { active: boolean }) { o.active = true } flip(va); ${probe("a", "va.active")}`,
    ["a: true"],
  ],
  [
    "mutation of one of two",
    `const x = { va: false }, y = { va: false }; (process.env.X ? x : y).va = true; ${probe("a", "x.va")}`,
    ["a: one of false, true"],
  ],
  [
    "mutation by key",
    `const all = { x: { va: false } }; all[process.env.X!].va = true; ${probe("a", "all.x.va")}`,
    ["a: one of false, true"],
  ],
  [
    "an unknown function",
    `import { patch } from "./patch"; const va = { active: false }; patch(va); ${probe("a", "va.active")}`,
    ["a: unknown"],
  ],
  [
    "an unknown function with what holds it",
    `import { patch } from "./patch"; const va = { active: false }; patch({ deep: [va] }); ${probe("a", "va.active")}`,
    ["a: unknown"],
  ],
  [
    "a callback that changes",
    `import { later } from "./later"; const va = { active: false }; later(() => { va.active = true }); ${probe("a", "va.active")}`,
    ["a: unknown"],
  ],
  [
    "functions that only read",
    `const va = Object.freeze({ active: true }); console.log(va, JSON.stringify(va)); ${probe("a", "va.active")}`,
    ["a: true"],
  ],
  [
    "Object.assign to something new",
    `const va = Object.assign({}, { active: false }, { active: true }); ${probe("a", "va.active")}`,
    ["a: true"],
  ],
  [
    "Object.assign in place",
    `const va = { active: false }; Object.assign(va, { active: true }); ${probe("a", "va.active")}`,
    ["a: true"],
  ],
  ["delete", `const va = { active: true }; delete va.active; ${probe("a", "va.active")}`, ["a: undefined"]],
  [
    "destructuring",
    `const { va: { active = true } = {}, ...rest } = { va: {}, x: false }; ${probe("a", "active")} ${probe("b", "rest.x")}`,
    ["a: true", "b: false"],
  ],
  [
    "arrays",
    `const [, on] = [false, true]; ${probe("a", "on")} ${probe("b", "[true, false].at(-1)")}`,
    ["a: true", "b: false"],
  ],
  ["casts of the unseen", probe("a", "(JSON.parse('true') as true)"), ["a: true"]],
  ["any", `declare const on: true; ${probe("a", "on")}`, ["a: unknown"]],
  ["a getter", `const o = { get va() { return true } }; ${probe("a", "o.va")}`, ["a: true"]],
  ["what a type denies", probe("a", `"true" as never`), [`a: "true"`]],
  ["prototypes", `const o = { __proto__: { va: true } } as { va?: boolean }; ${probe("a", "o.va")}`, ["a: true"]],
  [
    "addOverride",
    `const r = ${probe("a", "false")} r.addOverride("input.settings.setting.active", true);`,
    ["a: overridden"],
  ],
  [
    "addOverride on who knows what",
    `${probe("a", "false")} stack.node.children[1].addOverride("input.settings.setting.active", true);`,
    ["a: overridden"],
  ],
  [
    "addOverride taken from its instance",
    `const { addOverride } = ${probe("a", "false")} addOverride("input.settings.setting.active", true);`,
    ["a: overridden"],
  ],
];

const flow: readonly Case[] = [
  [
    "for of",
    `for (const [id, on] of [["a", true], ["b", false]] as const) { new Probe(eu, id, { ${basics}, setting: { active: on } }) }`,
    ["a: true", "b: false"],
  ],
  [
    "forEach and entries",
    `Object.entries({ a: true, b: false }).forEach(([id, on]) => { new Probe(eu, id, { ${basics}, setting: { active: on } }) })`,
    ["a: true", "b: false"],
  ],
  [
    "map and fromEntries",
    `const all = Object.fromEntries(["a", "b"].map((id) => [id, { active: id === "a" }])); for (const id of Object.keys(all)) new Probe(eu, id, { ${basics}, setting: all[id] });`,
    ["a: true", "b: false"],
  ],
  [
    "a counted loop",
    `for (let i = 0; i < 2; i++) new Probe(eu, "r" + i, { ${basics}, setting: { active: i === 0 } });`,
    ["r0: true", "r1: false"],
  ],
  ["a loop over the unknown", `for (const id of process.argv) ${probe("a", "true")}`, ["a: true?"]],
  [
    "break",
    `for (const on of [false, true]) { if (on) break; new Probe(eu, "a", { ${basics}, setting: { active: true } }) }`,
    ["a: true"],
  ],
  [
    "a list that grows",
    `const all = [false]; all.push(true); new Probe(eu, "a", { ${basics}, setting: { active: all[0] } });`,
    ["a: false"],
  ],
  [
    "under a condition",
    `if (process.env.X) { ${probe("a", "true")} } else { ${probe("b", "false")} }`,
    ["a: true?", "b: false?"],
  ],
  [
    "under a condition that holds",
    `const prod = "prod"; if (prod === "prod") { ${probe("a", "true")} } else { ${probe("b", "true")} }`,
    ["a: true"],
  ],
  ["behind &&", `process.env.X && ${probe("a", "true")}`, ["a: true?"]],
  ["after a return", `function build() { if (process.env.X) return; ${probe("a", "true")} } build();`, ["a: true?"]],
  [
    "after a throw",
    `function build() { if (!process.env.X) throw new Error("X"); ${probe("a", "true")} } build();`,
    ["a: true"],
  ],
  ["in a try", `try { ${probe("a", "true")} } catch {}`, ["a: true?"]],
  [
    "switch",
    `function on(env: string) { switch (env) { case "prod": return false; case "dev": { return true } default: return false } } ${probe("a", `on("dev")`)} ${probe("b", `on("prod")`)} ${probe("c", "on(process.env.X!)")}`,
    ["a: true", "b: false", "c: one of false, true"],
  ],
  [
    "a switch whose cases agree",
    `function on(env: string) { switch (env) { case "prod": return true; default: return true } } ${probe("a", "on(process.env.X!)")}`,
    ["a: true"],
  ],
  [
    "recursion",
    `function on(n: number): boolean { return n > 100 ? true : on(n + 1) } ${probe("a", "on(0)")}`,
    ["a: unknown"],
  ],
  ["a function never called", `function dead() { ${probe("a", "true")} }`, []],
  [
    "async main",
    `async function main() { const on = await Promise.resolve(true); ${probe("a", "on")} } await main();`,
    ["a: true"],
  ],
  [
    "callbacks of functions that are not seen",
    `import { each } from "./each"; each(() => { ${probe("a", "true")} });`,
    ["a: true?"],
  ],
  [
    "constructs without properties of their own",
    `const props = { ${basics}, setting: { active: true } }; new Probe(eu, "a", props); new Probe(eu, "b", { ...props, name: "c" });`,
    ["a: true", "c: true"],
  ],
];

/** After the imports only. */
const scopes: readonly Case[] = [
  [
    "helpers",
    `${group} const inbound = (on: boolean) => ({ ${basics}, setting: { active: on } }) as const; new Probe(eu, "a", inbound(true)); new Probe(eu, "b", inbound(false));`,
    ["a: true", "b: false"],
  ],
  [
    "factories",
    `${group} function make(t: Group, id: string, on = true) { return new Probe(t, id, { ${basics}, setting: { active: on } }) } make(eu, "a"); make(eu, "b", false);`,
    ["a: true", "b: false"],
  ],
  [
    "a scope from a function",
    `${group.split("\n")[0] ?? ""} const make = (id: string) => new Group(stack, id, { name: id, site: "eu" }); new Probe(make("x"), "a", { ${basics}, setting: { active: true } });`,
    ["a: true"],
  ],
  [
    "subclasses that make others",
    `class Eu extends Group { constructor(scope: Part, id: string) { super(scope, id, { name: id, site: "eu" }); new Probe(this, "a", { ${basics}, setting: { active: true } }) } } new Eu(new Stack(new App(), "s"), "x");`,
    ["a: true"],
  ],
  [
    "subclasses of a probe",
    `${group} class Inbound extends Probe { constructor(scope: Part, id: string, on: boolean) { super(scope, id, { ${basics}, setting: { active: on } }) } } new Inbound(eu, "a", true);`,
    ["a: true"],
  ],
  [
    "a stack with fields",
    `class Mail extends Stack { private readonly on = true; readonly group: Group; constructor(scope: Part, id: string) { super(scope, id); this.group = new Group(this, "t", { name: "t", site: "eu" }); this.rules() } private rules() { new Probe(this.group, "a", { ${basics}, setting: { active: this.on } }) } } new Mail(new App(), "s");`,
    ["a: true"],
  ],
  [
    "fields that change",
    `class Mail extends Stack { on = false; constructor(scope: Part, id: string) { super(scope, id); const t = new Group(this, "t", { name: "t", site: "eu" }); this.flip(); new Probe(t, "a", { ${basics}, setting: { active: this.on } }) } flip() { this.on = true } } new Mail(new App(), "s");`,
    ["a: unknown"],
  ],
  [
    "what is made below a group",
    `${group} class Below extends Part { constructor(scope: Part, id: string) { super(scope, id); new Probe(this, "a", { ${basics}, setting: { active: true } }) } } new Below(eu, "g"); new Probe(new Part(eu, "h"), "b", { ${basics}, setting: { active: true } });`,
    ["a: true", "b: true"],
  ],
  [
    "a scope that is a property",
    `${group} new Probe(stack, "a", { group: eu, ${basics}, setting: { active: true } });`,
    ["a: true"],
  ],
  [
    "an exported function, by the type arguments of its parameter",
    `export function probes(of: Group<"eu">) { new Probe(of, "a", { ${basics}, setting: { active: of.site === "eu" } }); new Probe(of, "b", { ${basics}, setting: { active: of.other } }) }`,
    ["a: true", "b: unknown"],
  ],
  [
    "an exported function, by a type without arguments",
    `export function probes(of: Group) { new Probe(of, "a", { ${basics}, setting: { active: of.site === "eu" } }); new Probe(of, "b", { ${basics}, setting: { active: false } }) }`,
    ["a: one of true, false", "b: false"],
  ],
  [
    "what instances let read",
    `${group} const a = ${probe("a", `eu.site === "eu"`)} ${probe("b", `a.name === "a" && a.fixed === "fixed"`)} ${probe("c", `a.group.site !== "eu"`)} ${probe("d", "a.other")}
const e = new Probe(stack, "x", { name: "e", group: eu, setting: { active: true } }); ${probe("f", `e.name === "e" && e.group === eu`)}`,
    ["a: true", "b: true", "c: false", "d: library", "e: true", "f: true"],
  ],
  [
    "parameters with literal types",
    `${group} export const rules = (env: "prod" | "dev") => { new Probe(eu, "a", { ${basics}, setting: { active: env !== "test" } }); new Probe(eu, "b", { ${basics}, setting: { active: env === "prod" } }) }`,
    ["a: true", "b: one of true, false"],
  ],
  [
    "keys of a constant",
    `${group} const envs = { prod: { va: true }, dev: { va: true } }; export function rules(env: keyof typeof envs) { new Probe(eu, "a", { ${basics}, setting: { active: envs[env].va } }) }`,
    ["a: true"],
  ],
  [
    "properties by interface",
    `${group} interface Props { readonly env: "prod" | "dev"; readonly other: string } export class Rules extends Part { constructor(scope: Part, id: string, props: Props) { super(scope, id); new Probe(eu, "a", { ${basics}, setting: { active: props.env !== "test" } }); new Probe(eu, "b", { ${basics}, setting: { active: props.other === "x" } }) } }`,
    ["a: true", "b: one of true, false"],
  ],
  [
    "types are not trusted of what is seen",
    `${group} function rules(env: "prod") { new Probe(eu, "a", { ${basics}, setting: { active: env === "prod" } }) } rules(process.env.X as "prod");`,
    ["a: one of true, false"],
  ],
  [
    "default import",
    `import all from "probes"; ${group} new all.Probe(eu, "a", { ${basics}, setting: { active: true } });`,
    ["a: true"],
  ],
  [
    "methods that make things below the stack they are methods of",
    `class Mail extends Stack { constructor(scope: Part, id: string, private readonly on: boolean) { super(scope, id); this.rules(this.make()) } private make() { return new Group(this, "t", { name: "t", site: "eu" }) } private rules(t: Group) { new Probe(this, "a", { group: t, ${basics}, setting: { active: this.on } }) } } new Mail(new App(), "s", true);`,
    ["a: true"],
  ],
  [
    "namespace import",
    `import * as all from "probes"; ${group} new all.Probe(eu, "a", { ${basics}, setting: { active: true } });`,
    ["a: true"],
  ],
  [
    "renamed import",
    `import { Probe as Rule } from "probes"; ${group} new Rule(eu, "a", { ${basics}, setting: { active: true } });`,
    ["a: true"],
  ],
  [
    "require",
    `const { Probe: Rule } = require("probes"); ${group} new Rule(eu, "a", { ${basics}, setting: { active: true } });`,
    ["a: true"],
  ],
  ["a class of another name", `class Probe2 {} ${group} new Probe2();`, []],
  ["a class of the same name", `{ class Probe {} new Probe(); }`, []],
];

describe("values", () => {
  test.each(values)("%s", (_, code, expected) => expect(check(`${imports}${group}${code}`)).toEqual(expected));
});
describe("flow", () => {
  test.each(flow)("%s", (_, code, expected) => expect(check(`${imports}${group}${code}`)).toEqual(expected));
});
describe("scopes", () => {
  test.each(scopes)("%s", (_, code, expected) => expect(check(`${imports}${code}`)).toEqual(expected));
});

function check(code: string): readonly string[] {
  expect(evaluated(code).gaveUp).toBeUndefined();
  return probes(code);
}

test("where values stand", () => {
  const { observations } = evaluated(
    `${imports}${group}const setting = { active: true };\nnew Probe(eu, "a", {\n  ${basics},\n  setting,\n});`,
  );
  const { site, args, call } = observations.at(-1) ?? expect.fail("no probe");
  expect([site.node.loc.start.line, site.own, call]).toEqual([6, true, undefined]);
  const props = args.entries[2]?.value;
  const active = props?.type === "object" ? props.entries.get("setting") : undefined;
  expect(active?.node.loc.start).toEqual({ line: 8, column: 2 });
  const value = active?.value.type === "object" ? active.value.entries.get("active") : undefined;
  expect([value?.node.loc.start, value?.own]).toEqual([{ line: 5, column: 26 }, true]);
});

test("which call of the file makes an instance", () => {
  const { observations } = evaluated(
    `${imports}${group}const make = (id: string, active: boolean) => new Probe(eu, id, { setting: { active } });\nmake("a", true);`,
  );
  const { call } = observations.at(-1) ?? expect.fail("no probe");
  expect(call).toMatchObject({ own: true, node: { loc: { start: { line: 6 } } } });
  expect(call?.args).toMatchObject({ entries: [{ value: { value: "a" } }, { value: { value: true } }] });
});
