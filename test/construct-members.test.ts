/** Lint knows every member of the constructs that a subclass may replace, and every member of CDKTF's own classes. */
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { Linter } from "eslint";
import plugin from "eslint-plugin-tmes";
import { expect, test } from "vitest";
import { parser } from "typescript-eslint";

const tenant = new TmesTenant(new TerraformStack(new App(), "mail"), "tenant", {
  ...{ name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
});
const item = new TmesEmailRecovery(tenant, "recovery", { enabled: false });

/** Names of an object's own and inherited members, without those of every object. */
function membersOf(object: object): readonly string[] {
  if (object === Object.prototype) return [];
  const prototype: unknown = Object.getPrototypeOf(object);
  const inherited = typeof prototype === "object" && prototype !== null ? membersOf(prototype) : [];
  return [...Object.getOwnPropertyNames(object), ...inherited].filter((name) => !(name in Object.prototype));
}

const members = [...new Set([...membersOf(item), ...membersOf(tenant)])];

const on = `{ direction: "inbound", enabled: true, virtualAnalyzer: { enabled: true, macroFiles: true } }`;

/** How many rules fail of subclasses that have Virtual Analyzer on. */
function failures(classes: readonly string[]): number {
  return messagesOf(
    classes
      .map((body, at) => {
        const id = String(at);
        return `class Own${id} extends TmesVirusRule { ${body} } new Own${id}(tenant, "rule-${id}", ${on});`;
      })
      .join("\n"),
  );
}

/** How many rules fail that have Virtual Analyzer on if a member of a class, which nothing sets, is undefined. */
function failuresOfUnset(base: string, names: readonly string[]): number {
  return messagesOf(
    names
      .map((name, at) => {
        const id = String(at);
        const enabled = `(this as any)["${name}"] === undefined`;
        const rule = `{ tenant, direction: "inbound", enabled: true, virtualAnalyzer: { enabled: ${enabled} } }`;
        return `class Own${id} extends ${base} { constructor() { super(app, "own-${id}"); new TmesVirusRule(this, "rule-${id}", ${rule}); } } new Own${id}();`;
      })
      .join("\n"),
  );
}

function messagesOf(program: string): number {
  const code = `
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
${program}
`;
  const messages = new Linter().verify(
    code,
    [
      {
        files: ["**/*.ts"],
        languageOptions: { parser },
        plugins: { tmes: plugin },
        rules: { "tmes/virtual-analyzer-off": "error" },
      },
    ],
    "main.ts",
  );
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length;
}

test("a rule of a subclass that replaces one of them is not known to fail", () => {
  expect(members.length).toBeGreaterThan(50);
  expect(failures(["team() { return 1; }", "own = 1;"])).toBe(2);
  expect(failures(members.map((name) => `${name} = 1 as never;`))).toBe(0);
});

test.each([
  ["Construct", () => new Construct(new TerraformStack(new App(), "stack"), "own")],
  ["TerraformStack", () => new TerraformStack(new App(), "own")],
] as const)("what %s does not have, and a subclass has not set, is undefined", (base, make) => {
  const names = membersOf(make());
  expect(names.length).toBeGreaterThan(0);
  expect(failuresOfUnset(base, ["team", "sandbox"])).toBe(2);
  expect(failuresOfUnset(base, names)).toBe(0);
});
