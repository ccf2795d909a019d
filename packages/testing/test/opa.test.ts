/** OPA's memory: the same answers, and none that is stale. */
import { createRealOpa } from "@tmes-as-code/testing/real-opa";
import { describe, expect, test } from "vitest";
import { createOpa, OpaError } from "../src/opa.ts";

const opa = await createOpa();
const real = await createRealOpa();
/** A package that was not queried before. */
const name = `p${String(Date.now())}`;
const files = { "a.rego": `package ${name}\n\nx := input.y + 1\n\nnow := time.now_ns()\n` };
const now = (more: object = {}): unknown => opa.evaluate({ files, query: `data.${name}.now`, ...more }).value;

test("what was asked before is not asked again", () => {
  expect(now()).toBe(now());
});

describe("asked is", () => {
  const first = now();

  test.each([
    ["another file", { files: { ...files, "b.rego": "package b\n" } }],
    ["another text", { files: { "a.rego": `${files["a.rego"]}\n` } }],
    ["another input", { input: 1 }],
    ["another query", { query: `data.${name}.now + 0` }],
    ["another option", { strict: true }],
  ])("%s", (_, more) => {
    const other = now(more);
    expect(other).not.toBe(first);
    expect(now(more)).toBe(other);
  });

  test.each([
    ["what lies on the disk", { files: undefined }],
    ["what lies on the disk beside", { paths: [".", import.meta.dirname] }],
  ])("%s, each time", (_, more) => {
    const query = "time.now_ns()";
    expect(now({ query, ...more })).not.toBe(now({ query, ...more }));
  });
});

/** Without how long it took. */
const untimed = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "duration" ? undefined : value)));

test("answers are OPA's own", () => {
  const question = { files, query: `data.${name}.x`, input: { y: 1 } };
  for (let again = 0; again < 2; again++) {
    expect(opa.evaluate(question)).toEqual(real.evaluate(question));
    expect(opa.build({ files })).toEqual(real.build({ files }));
    const tests = {
      files: { ...files, "a_test.rego": `package ${name}_test\n\ntest_x if data.${name}.x == 2 with input.y as 1\n` },
    };
    expect(untimed(opa.test(tests))).toEqual(untimed(real.test(tests)));
    expect(untimed(opa.coverage(tests))).toEqual(untimed(real.coverage(tests)));
    expect(opa.format("package a\nx:=1")).toBe("package a\n\nx := 1\n");
  }
});

test("so are errors", () => {
  const wrong = { files: { "a.rego": `package ${name}\n\nx :=\n` } };
  const error = (of: typeof opa): unknown => {
    try {
      return of.build(wrong);
    } catch (thrown) {
      return thrown;
    }
  };
  expect(error(opa)).toBeInstanceOf(OpaError);
  expect(error(opa)).toEqual(error(real));
});
