/** Modules and resources that the configuration lists as foreign. */
import { describe, expect, test } from "vitest";
import { readPlan, readState } from "../../src/sources/index.ts";
import { block, notices, planOf, views, type Planned } from "./inputs.ts";

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
