/** Modules and resources that the configuration lists as foreign. */
import { describe, expect, test } from "vitest";
import { readPlan, readState, readSynth } from "../../src/sources/index.ts";
import { isObject } from "../../src/json.ts";
import { acme, block, notices, planOf, views, type Planned } from "./inputs.ts";

const foreign = ["terraform_data.other", "module.vendor"];
const ours = block("virus-rule", "r", { enabled: true });
const read = (one: Planned) => readPlan(JSON.stringify(planOf([one])), "plan.json", [], { foreign });

describe("a plan", () => {
  test.each(["terraform_data.other", "terraform_data.other[0]", 'module.vendor["a.b"].module.x.terraform_data.y["z"]'])(
    "%s may be unknown",
    (address) => {
      const result = read({ address, unknown: true });
      expect(notices(result)).toEqual([]);
      expect(views(result)).toEqual(["acme: closed"]);
    },
  );

  test.each(["terraform_data.others", "module.vendors.terraform_data.x", "module.x.module.vendor.terraform_data.y"])(
    "%s may not",
    (address) => {
      expect(notices(read({ address, unknown: true }))).toEqual(["unknown-item"]);
    },
  );

  test.each([
    ["an item", { input: ours }, ["foreign-item virus-rule r"]],
    [
      "an item whose name is unknown",
      { input: { ...ours, name: undefined }, unknown: { name: true } },
      ["unknown-item"],
    ],
    ["an item in a list", { input: [ours] }, ["hidden-item"]],
    ["an item in another resource", { input: ours, type: "null_resource" }, ["hidden-item"]],
  ] satisfies [string, Planned, readonly string[]][])("%s there is a finding", (_, resource, expected) => {
    expect(notices(read({ address: "module.vendor.terraform_data.x", ...resource }))).toEqual(expected);
  });
});

test("a state", () => {
  const resources = [{ address: "terraform_data.other", type: "terraform_data", values: { input: ours } }];
  const text = JSON.stringify({ format_version: "1.0", values: { root_module: { resources } } });
  expect(notices(readState(text, "state.json", [], { foreign }))).toContain("foreign-item virus-rule r");
});

describe("a synth", () => {
  const stack = (resource: object): string =>
    JSON.stringify({ resource: { ...resource, terraform_data: { tenant: { input: acme }, ...fieldsOf(resource) } } });
  const synth = (resource: object) =>
    readSynth([{ file: "cdk.tf.json", text: stack(resource) }], "cdktf.out", { foreign });

  test("a token may be an item, unless its address is listed", () => {
    expect(notices(synth({ terraform_data: { x: { input: "${local.x}" } } }))).toEqual(["unknown-item"]);
    expect(notices(synth({ terraform_data: { other: { input: "${local.x}" } } }))).toEqual([]);
    expect(notices(synth({ terraform_data: { other: { input: ours } } }))).toEqual(["foreign-item virus-rule r"]);
  });

  test.each<[string, object]>([
    ["a list", { terraform_data: { x: { input: [ours] } } }],
    ["a template", { terraform_data: { x: { input: '${jsonencode({tmes = "virus-rule/v1"})} ' } } }],
    ["what replaces", { terraform_data: { x: { triggers_replace: ours } } }],
    ["another resource", { null_resource: { x: { triggers: ours } } }],
  ])("an item is found in %s", (_, resource) => {
    expect(notices(synth(resource))).toEqual(["hidden-item"]);
  });
});

function fieldsOf(resource: object): object {
  return "terraform_data" in resource && isObject(resource.terraform_data) ? resource.terraform_data : {};
}
