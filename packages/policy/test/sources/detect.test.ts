/** What an input is, and one clear sentence for what pipelines make of plans and states. */
import { describe, expect, test } from "vitest";
import { detectInput, readPlan } from "../../src/sources/index.ts";
import { block, planOf, refused, views } from "./inputs.ts";

const good = JSON.stringify(planOf([]));
const encrypted = '{"meta":{},"encrypted_data":"AAAA","encryption_version":"v0"}';

describe("the form of an input", () => {
  test.each([
    ["a plan", good, "plan"],
    ["a plan and a run", `{"plan":${good},"run":{"id":"run-1"}}`, "plan"],
    ["a run and a large plan", `{"run":{"id":"${"1".repeat(4_000_000)}"},"plan":${good}}`, "plan"],
    ["a state", '{"format_version":"1.0"}', "state"],
    ["a state file", '{"version":4,"lineage":"x"}', "state"],
    ["a document", "apiVersion: tmes/v1", "document"],
  ])("%s", (_, text, form) => {
    expect(detectInput(text, "input.json")).toBe(form);
  });
});

describe("what is not an input has a sentence of its own", () => {
  test.each([
    ["the wrapper's line before", `[command]/opt/terraform-bin show -json plan\n${good}`, "input.json", /wrapper/],
    ["the wrapper's lines after", `${good}\n::debug::Terraform exited with code 0.`, "input.json", /wrapper/],
    ["a comment before", `// a plan\n${good}`, "input.json", /comments/],
    ["a comment in it", good.replace("{", "{ // a plan\n"), "plan.jsonc", /comments/],
    ["an encrypted state", encrypted, "input.json", /encrypted/],
    ["a large encrypted state", encrypted.replace("AAAA", "A".repeat(4_000_000)), "input.json", /encrypted/],
  ])("%s", (_, text, file, message) => {
    expect(refused(() => detectInput(text, file)).message).toMatch(message);
  });

  test("an old plan", () => {
    const error = refused(() => readPlan(JSON.stringify(planOf([], { format_version: "0.2" })), "plan.json"));
    expect(error.message).toContain("1.4");
  });

  test("a text that Terraform made of true", () => {
    const input = block("virus-rule", "r", { enabled: "true" });
    const error = refused(() => readPlan(JSON.stringify(planOf([{ input }])), "plan.json"));
    expect(error.hint).toContain("tobool()");
  });
});

test("a plan beside its run is read, and errors have its place", () => {
  const run = (more: object): string => JSON.stringify({ run: {}, plan: planOf([], more) }, undefined, 1);
  expect(views(readPlan(run({}), "plan.json"))).toEqual(["acme: closed"]);
  const error = refused(() => readPlan(run({ errored: true }), "plan.json"));
  expect(run({ errored: true }).split("\n")[(error.line ?? 0) - 1]).toContain('"errored": true');
});
