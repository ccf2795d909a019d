// The functions: what they give, and what they throw.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createOpa, OpaError, readBundle, type TestResult } from "../src/index.ts";

const opa = await createOpa();
const folder = mkdtempSync(join(tmpdir(), "opa é "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = {
  "rules/a.rego":
    'package a\n\nallow if input.x == 1\n\ntest_allow if allow with input as {"x": 1}\n\ntest_deny if allow\n',
  "data.json": '{"limit": 3}',
};

function thrownBy(action: () => unknown): OpaError {
  try {
    action();
  } catch (error) {
    if (error instanceof OpaError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("build", () => {
  test("gives a bundle for any OPA", () => {
    const bundle = readBundle(opa.build({ files, revision: "r1" }));
    expect([...bundle.keys()].sort()).toEqual([".manifest", "data.json", "rules/a.rego"]);
    expect(JSON.parse(Buffer.from(bundle.get(".manifest") ?? []).toString())).toMatchObject({ revision: "r1" });
  });

  test("gives WebAssembly", () => {
    const wasm = readBundle(opa.build({ files, target: "wasm", entrypoints: ["a/allow"] })).get("policy.wasm");
    expect(
      Buffer.from(wasm ?? [])
        .subarray(0, 4)
        .toString("latin1"),
    ).toBe("\0asm");
  });

  test("gives the same bytes every time", () => {
    const build = () => Buffer.from(opa.build({ files, target: "wasm", entrypoints: ["a/allow"], revision: "r" }));
    expect(build().equals(build())).toBe(true);
  });

  test("reads folders of the host and leaves out what is ignored", () => {
    mkdirSync(join(folder, "policies"), { recursive: true });
    writeFileSync(join(folder, "policies/a.rego"), files["rules/a.rego"]);
    writeFileSync(join(folder, "policies/a_test.rego"), "package a_test\n");
    const bundle = readBundle(opa.build({ cwd: folder, paths: ["policies"], ignore: ["*_test.rego"] }));
    expect([...bundle.keys()].sort()).toEqual([".manifest", "data.json", "policies/a.rego"]);
  });
});

describe("errors", () => {
  test("name the place of a syntax error", () => {
    const error = thrownBy(() => opa.build({ files: { "x/b.rego": "package b\n\nallow if {\n\tinput.a ==\n}\n" } }));
    expect(error).toMatchObject({ name: "OpaError", command: "build", exitCode: 1, file: "x/b.rego", row: 5, col: 1 });
    expect(error.issues[0]).toMatchObject({ code: "rego_parse_error", location: { file: "x/b.rego", row: 5, col: 1 } });
    expect(error.message).toContain("x/b.rego:5:1: rego_parse_error: ");
  });

  test("name a missing file", () => {
    expect(thrownBy(() => opa.build({ cwd: folder, paths: ["missing.rego"] })).message).toMatch(
      /missing\.rego: No such file/i,
    );
    expect(thrownBy(() => opa.inspect({ cwd: folder, path: "missing" })).message).toMatch(/missing: No such file/i);
    expect(thrownBy(() => opa.test({ files, capabilities: join(folder, "missing.json") })).message).toContain(
      "no such capabilities file",
    );
  });

  test("name unsafe variables, all of them", () => {
    const issues = opa.check({ files: { "b.rego": "package b\n\na if x\n\nb if y\n" } });
    expect(issues).toMatchObject([
      { code: "rego_unsafe_var_error", message: "var x is unsafe", location: { file: "b.rego", row: 3, col: 6 } },
      { code: "rego_unsafe_var_error", message: "var y is unsafe", location: { file: "b.rego", row: 5, col: 6 } },
    ]);
  });

  test("name the rule whose values contradict each other", () => {
    const conflict = { "b.rego": "package b\n\nv := 1 if input.a\n\nv := 2 if input.a\n" };
    expect(thrownBy(() => opa.evaluate({ files: conflict, query: "data.b.v", input: { a: true } }))).toMatchObject({
      command: "eval",
      exitCode: 2,
      file: "b.rego",
      row: 5,
      issues: [{ code: "eval_conflict_error" }],
    });
  });

  test("name a wrong query and a wrong root", () => {
    expect(thrownBy(() => opa.evaluate({ query: "x :=" })).issues[0]).toMatchObject({ code: "rego_parse_error" });
    expect(thrownBy(() => opa.deps({ files, query: "x :=" })).issues[0]).toMatchObject({ code: "rego_parse_error" });
    expect(thrownBy(() => opa.reads({ files, root: "1" })).message).toContain("--root");
  });

  test("refuse a file name that leaves the folder", () => {
    expect(() => opa.check({ files: { "../b.rego": "package b" } })).toThrow(RangeError);
    expect(() => opa.check({ files: { "/b.rego": "package b" } })).toThrow(RangeError);
  });
});

describe("check", () => {
  test("finds nothing wrong", () => expect(opa.check({ files, strict: true })).toEqual([]));

  test("is strict when asked", () => {
    const unused = { "b.rego": "package b\n\na if { x := 1 }\n" };
    expect(opa.check({ files: unused })).toEqual([]);
    expect(opa.check({ files: unused, strict: true })).toMatchObject([
      { message: expect.stringContaining("x unused") },
    ]);
  });

  test("checks reads against a schema", () => {
    const schema = {
      "input.json": '{"type": "object", "properties": {"a": {"type": "boolean"}}, "additionalProperties": false}',
      "b.rego": "package b\n\nx if input.b\n",
    };
    expect(opa.check({ files: schema, paths: ["b.rego"], schema: "input.json" })).toMatchObject([
      { code: "rego_type_error", location: { row: 3 } },
    ]);
  });
});

const withoutTime = (result: TestResult): TestResult => ({ ...result, duration: expect.any(Number) as number });

describe("test", () => {
  test("gives every test's result", () => {
    expect(opa.test({ files })).toMatchObject([
      { name: "test_allow", package: "data.a", location: { file: "rules/a.rego", row: 5, col: 1 } },
      { name: "test_deny", fail: true },
    ]);
  });

  test("runs what is asked for, or nothing", () => {
    expect(opa.test({ files, run: "deny" })).toHaveLength(1);
    expect(opa.test({ files, run: "none" })).toEqual([]);
  });

  test("covers rows, and gives results with them", () => {
    expect(opa.coverage({ files, run: "test_allow" }).files["rules/a.rego"]).toMatchObject({ covered_lines: 2 });
    expect(opa.coverage({ files }).results).toEqual(opa.test({ files }).map(withoutTime));
  });
});

test("deps names base documents and rules", () => {
  const names = (refs: readonly (readonly { value: unknown }[])[]) =>
    refs.map((ref) => ref.map(({ value }) => value).join("."));
  const { base, virtual } = opa.deps({ files, query: "data.a.allow" });
  expect([names(base), names(virtual)]).toEqual([["input.x"], ["data.a.allow"]]);
});

test("inspect lists packages and their metadata", () => {
  const found = opa.inspect({
    files: { "a.rego": "# METADATA\n# title: T\n# custom: {id: a}\npackage a\n\nx := 1\n" },
    annotations: true,
  });
  expect(found.namespaces).toEqual({ "data.a": ["a.rego"] });
  expect(found.annotations).toMatchObject([
    { annotations: { scope: "package", title: "T", custom: { id: "a" } }, location: { file: "a.rego", row: 4 } },
  ]);
});

describe("evaluate", () => {
  test("gives values, undefined and what was printed", () => {
    expect(opa.evaluate({ files, query: "data.a.allow", input: { x: 1 } })).toMatchObject({ value: true, printed: "" });
    expect(opa.evaluate({ files, query: "data.a.allow", input: { x: 2 } })).toMatchObject({
      value: undefined,
      result: [],
    });
    expect(opa.evaluate({ files, query: "data.limit + 1" }).value).toBe(4);
    expect(opa.evaluate({ query: 'print("hi")' })).toMatchObject({ value: true, printed: "hi\n" });
  });

  test("takes falsy inputs and null as inputs", () => {
    for (const input of [false, 0, "", null]) expect(opa.evaluate({ query: "input", input }).value).toBe(input);
    expect(opa.evaluate({ query: "input" }).value).toBeUndefined();
  });
});

test("format formats", () => {
  expect(opa.format("package  a\nx:=1")).toBe("package a\n\nx := 1\n");
  expect(thrownBy(() => opa.format("package a\nx :=")).issues[0]).toMatchObject({ code: "rego_parse_error" });
});

test("many runs in one process neither crash nor disturb each other", () => {
  for (let i = 0; i < 40; i++) {
    const wanted = { "a.rego": `package a\n\nx := ${i}\n` };
    expect(opa.evaluate({ files: wanted, query: "data.a.x" }).value).toBe(i);
    if (i % 8 === 0) opa.build({ files: wanted, target: "wasm", entrypoints: ["a/x"] });
  }
});
