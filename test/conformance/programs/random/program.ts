/** Random programs that declare tenants, written as TypeScript, as platform engineers structure them. */
import { random as repeatable, type Random } from "../../../support/random.ts";
import { count, extended, oneOf, text, truth, type Scope } from "./expressions.ts";
import { constructNames, item } from "./items.ts";

/** A program; the same for the same seed. */
export function randomProgram(seed: number): string {
  const random = repeatable(seed);
  const scope: Scope = {
    names: {
      boolean: ["yes", "no", "config.inner.on", "Holder.flag", "holder.field", "holder.computed"],
      number: ["few", "config.inner.level"],
      string: ["word", "config.word"],
    },
    fog: random.chance(0.4),
  };
  const blank: Scope = { names: { boolean: [], number: [], string: [] }, fog: false };
  const structures = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    random.pick(structureKinds)(random, scope, `t${String(index)}`),
  );
  return `import { ${constructNames.join(", ")} } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

const yes = ${truth(random, blank, 0)};
const no = ${truth(random, extended(blank, { boolean: ["yes"] }), 0)};
const few = ${count(random, blank, 0)};
const word = ${text(random, blank, 0)};
const list: readonly string[] = ["alpha", ${random.chance(0.5) ? '"beta"' : "word"}];
const table: Readonly<Record<string, boolean>> = { alpha: ${String(random.chance(0.5))}, beta: no };
const defaults = { word: "alpha", inner: { on: false, level: 1 } };
const config = { ...defaults, ${random.chance(0.5) ? "word, " : ""}inner: { ...defaults.inner, ${random.chance(0.5) ? "on: yes" : "level: few"} } };
const flip = (value: boolean): boolean => !value;
function either(first: boolean, second: boolean): boolean {
  if (first) return true;
  return second;
}
function pick<T>(first: boolean, one: T, other: T): T {
  return first ? one : other;
}
class Holder {
  static readonly flag: boolean = ${String(random.chance(0.5))};
  readonly field: boolean = !Holder.flag;
  get computed(): boolean {
    return this.field && yes;
  }
}
const holder = new Holder();
let changing: boolean = ${String(random.chance(0.5))};
const held = { on: ${String(random.chance(0.5))} };
function change(): void {
  changing = !changing;
  held.on = !held.on;
}
change();

const app = new App();
const stack = new TerraformStack(app, "mail");
${structures.join("\n")}
app.synth();
`;
}

type Structure = (random: Random, scope: Scope, name: string) => string;

const sites = ["eu", "us", "anz"];

function tenant(random: Random, scope: Scope, parent: string, id: string): string {
  const people = random.pick([`["DE"]`, `["US"]`, `["AU", "NZ"]`, `${truth(random, scope, 1)} ? ["DE"] : ["US"]`]);
  return `new TmesTenant(${parent}, ${id}, { name: ${id}, site: ${oneOf(random, scope, sites)}, edition: "advanced", noticeVersion: "2018-08-02", dataSubjects: ${people} })`;
}

/** Items of a tenant, each with an id of its own; of the kinds of which there is one, one at most. */
function items(random: Random, scope: Scope, of: string): readonly string[] {
  const written: string[] = [];
  const kinds = new Set<string>();
  for (let number = 0; number < 1 + random.below(4); number += 1) {
    const next = item(random, scope, of, JSON.stringify(`item-${String(number)}`));
    const kind = /^new (\w+)/.exec(next)?.[1] ?? "";
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    written.push(next);
  }
  return written;
}

const structureKinds: readonly Structure[] = [
  function flat(random, scope, name) {
    return [
      `const ${name} = ${tenant(random, scope, "stack", JSON.stringify(name))};`,
      ...items(random, scope, name),
    ].join("\n");
  },
  function branch(random, scope, name) {
    const body = items(random, scope, name);
    const other = items(random, scope, name);
    return `const ${name} = ${tenant(random, scope, "stack", JSON.stringify(name))};
if (${truth(random, scope)}) {
${body.join("\n")}
}${random.chance(0.6) ? ` else {\n${other.join("\n")}\n}` : ""}`;
  },
  function loop(random, scope, name) {
    const inner = extended(scope, { string: ["each"], boolean: [`each === "beta"`] });
    const head = random.pick([
      `for (const each of ["alpha", "beta"]${random.chance(0.5) ? " as const" : ""}) {`,
      `for (const each of list) {`,
      `["beta", "gamma"].forEach((each) => {`,
      `for (const [each] of Object.entries(table)) {`,
    ]);
    const skip = random.chance(0.3) && !head.includes("forEach") ? `if (${truth(random, inner)}) continue;` : "";
    return `${head}
${skip}
const made = ${tenant(random, inner, "stack", `\`${name}-\${each}\``)};
${items(random, inner, "made").join("\n")}
}${head.includes("forEach") ? ");" : ""}`;
  },
  function helper(random, scope, name) {
    const inner = extended(scope, { boolean: ["on", "options.deep.on"], number: ["options.level"] });
    const call = (index: number): string => {
      const id = JSON.stringify(`${name}-${String(index)}`);
      const options = `{ level: ${count(random, scope)}, deep: { on: ${truth(random, scope)} } }`;
      return `declare_${name}(${tenant(random, scope, "stack", id)}, ${truth(random, scope)}${random.chance(0.6) ? `, ${options}` : ""});`;
    };
    return `function declare_${name}(tenant: TmesTenant, on: boolean, options = { level: 2, deep: { on: false } }): void {
${random.chance(0.3) ? `if (${truth(random, inner, 1)}) return;` : ""}
${items(random, inner, "tenant").join("\n")}
}
${Array.from({ length: 1 + random.below(3) }, (_, index) => call(index)).join("\n")}`;
  },
  function wrapper(random, scope, name) {
    const inner = extended(scope, { boolean: ["props.on", "quiet"], string: ["id"] });
    const make = (index: number): string =>
      `new Wrapper_${name}(${tenant(random, scope, "stack", JSON.stringify(`${name}-${String(index)}`))}, "wrapper", { on: ${truth(random, scope)}${random.chance(0.5) ? `, quiet: ${truth(random, scope)}` : ""} });`;
    return `class Wrapper_${name} extends Construct {
constructor(scope: Construct, id: string, props: { readonly on: boolean; readonly quiet?: boolean }) {
super(scope, id);
const { quiet = true } = props;
${items(random, inner, "this").join("\n")}
}
}
${Array.from({ length: 1 + random.below(2) }, (_, index) => make(index)).join("\n")}`;
  },
  function stackClass(random, scope, name) {
    const inner = extended(scope, { boolean: ["this.loud", "this.strict()"] });
    return `class Stack_${name} extends TerraformStack {
readonly loud = ${truth(random, scope, 1)};
readonly tenant: TmesTenant;
constructor(scope: Construct, id: string, private readonly level: boolean) {
super(scope, id);
this.tenant = ${tenant(random, scope, "this", "id")};
this.declare();
}
private strict(): boolean {
return ${random.pick(["this.level", "!this.level", "this.level && yes"])};
}
private declare(): void {
${items(random, inner, "this.tenant").join("\n")}
}
}
new Stack_${name}(app, "${name}-a", ${truth(random, scope)});
new Stack_${name}(app, "${name}-b", ${truth(random, scope)});`;
  },
  function merged(random, scope, name) {
    const inner = extended(scope, { boolean: ["own.on", "own.other"], number: ["own.level"] });
    const overrides = (): string =>
      random.pick([
        "{}",
        `{ on: ${truth(random, scope)} }`,
        `{ level: ${count(random, scope)}, other: ${truth(random, scope)} }`,
        `{ on: ${truth(random, scope, 1)}, ...(${truth(random, scope, 1)} ? { other: ${truth(random, scope, 1)} } : {}) }`,
      ]);
    return `const base_${name} = { on: ${truth(random, scope)}, other: false, level: 1 };
const units_${name}: Readonly<Record<string, Partial<typeof base_${name}>>> = { a: ${overrides()}, b: ${overrides()} };
for (const [unit, overrides] of Object.entries(units_${name})) {
const own = ${random.pick([`{ ...base_${name}, ...overrides }`, `Object.assign({}, base_${name}, overrides)`])};
const made = ${tenant(random, inner, "stack", `\`${name}-\${unit}\``)};
${items(random, inner, "made").join("\n")}
}`;
  },
  function choice(random, scope, name) {
    const part = (): string => items(random, scope, name).join("\n");
    return `const ${name} = ${tenant(random, scope, "stack", JSON.stringify(name))};
switch (${text(random, scope)}) {
case "alpha":
${part()}
break;
case "beta": {
${part()}
${random.chance(0.7) ? "break;" : ""}
}
${random.chance(0.5) ? "default:" : `case "never":`}
break;
}`;
  },
];
