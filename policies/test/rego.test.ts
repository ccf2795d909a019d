/** Runs the tests that are written in Rego, beside the rules and the library. */
import { expect, it } from "vitest";
import { opa, ruleIds, sources, testFiles } from "./bundle.ts";

const results = opa.test({ files: testFiles });

it("passes every test written in Rego", () => {
  const bad = results.filter(({ fail, error }) => fail === true || error !== undefined);
  expect(
    bad.map(({ location, name, error }) => `${location.file}:${location.row} ${name} ${error?.message ?? ""}`),
  ).toEqual([]);
  expect(results.length).toBeGreaterThan(100);
});

it.each(ruleIds)("%s has tests of its own", (id) => {
  expect(Object.keys(sources.tests)).toContain(`rules/${id}/rule_test.rego`);
  expect(results.filter((result) => result.package === `data.tmes.tests["${id}"]`).length).toBeGreaterThan(2);
});
