/** Programs in which an item is not what its properties say, or is not written at all. */
import { expect, test } from "vitest";
import { verdicts } from "./program.ts";

const setup = `
  import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
  import { App, TerraformStack } from "cdktf";
  const app = new App();
  const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const off = `{ direction: "inbound", enabled: true, virtualAnalyzer: { enabled: false } }`;
const on = `{ direction: "inbound", enabled: true, virtualAnalyzer: { enabled: true, macroFiles: true } }`;
const verdict = (code: string): readonly string[] => verdicts(setup + code);

test.each([
  ["a method", `input() { return { ...super.input(), settings: { enabled: true } }; }`],
  ["a field", `input = () => ({});`],
  ["an accessor", `get settings() { return { enabled: true }; }`],
  ["a method of CDKTF", `toTerraform() { return {}; }`],
  ["a member whose name is not seen", `[process.env.NAME]() { return {}; }`],
  [
    "a parameter that is a field",
    `constructor(scope, id, private readonly settings, props) { super(scope, id, props); }`,
  ],
])("a subclass replaces %s", (_, member) => {
  const made = member.startsWith("constructor") ? `"r", {}, ${off}` : `"r", ${off}`;
  const code = `class Own extends TmesVirusRule { ${member} } new Own(tenant, ${made});`;
  expect(verdict(code)).toEqual(["r: undetermined"]);
});

test("the base of a subclass replaces a member", () => {
  const code = `
    class Base extends TmesVirusRule { input() { return {}; } }
    class Own extends Base {}
    new Own(tenant, "r", ${off});`;
  expect(verdict(code)).toEqual(["r: undetermined"]);
});

test("a member of its own changes nothing", () => {
  const code = `class Own extends TmesVirusRule { [key: string]: unknown; declare readonly settings: object; readonly team = "mail"; describe() { return this.team; } }
    new Own(tenant, "r", ${off});`;
  expect(verdict(code)).toEqual(["r: pass"]);
});

test("an item is taken out of the tree", () => {
  const made = `new TmesVirusRule(tenant, "r", ${on});`;
  expect(verdict(made)).toEqual(["r: fail"]);
  expect(verdict(`${made} tenant.node.tryRemoveChild("r");`)).toEqual(["r: undetermined"]);
  expect(verdict(`${made} function clean(of) { of.node.tryRemoveChild("r"); } clean(tenant);`)).toEqual([
    "r: undetermined",
  ]);
});

test("an item is made after its app is synthesised", () => {
  const made = `new TmesVirusRule(tenant, "r", ${on});`;
  expect(verdict(`${made} app.synth();`)).toEqual(["r: fail"]);
  expect(verdict(`app.synth(); ${made}`)).toEqual(["r: undetermined"]);
  expect(verdict(`new App().synth(); ${made} app.synth();`)).toEqual(["r: fail"]);
});

test("a name is compared in its normal form", () => {
  expect(verdict(`new TmesVirusRule(tenant, "Cafe\\u0301", ${off});`)).toEqual(["Caf\u00e9: pass"]);
});
