// The capabilities file for opa-wasm: what it allows runs there, what it leaves out fails the build.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import type * as opaWasm from "@open-policy-agent/opa-wasm";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createOpa, OpaError, opaWasmCapabilities, readBundle } from "../src/index.ts";

const opa = await createOpa();
const build = (rego: string): Uint8Array =>
  opa.build({
    files: { "a.rego": `package a\n\n${rego}\n` },
    target: "wasm",
    entrypoints: ["a/x"],
    capabilities: opaWasmCapabilities,
  });

describe("refused", () => {
  test.each([
    "time.now_ns()",
    'http.send({"method": "get", "url": "https://example.org"})',
    "json.patch({}, [])",
    'object.subset({"a": 1}, {})',
    'regex.replace("a", "a", "b")',
    'strings.any_prefix_match("a", "b")',
    'strings.count("a", "b")',
    'indexof_n("a", "b")',
    "json.match_schema({}, {})",
    'semver.compare("1.0.0", "1.0.1")',
    'units.parse("1K")',
    'crypto.sha256("a")',
    'regex.split("a", "b")',
    'yaml.unmarshal("a: 1")',
    "opa.runtime()",
    'rand.intn("a", 3)',
    'io.jwt.decode("a")',
    'uuid.rfc4122("a")',
  ])("%s", (call) => {
    expect(() => build(`x := ${call}`)).toThrow(
      expect.toSatisfy((error) => error instanceof OpaError && error.message.includes("undefined function")),
    );
  });
});

describe("allowed", () => {
  test.each([
    ['sprintf("%s %d", ["a", 1])', "a 1"],
    ["count({1, 2}) + sum([1, 2])", 5],
    ['object.get({"a": {"b": 1}}, ["a", "b"], 0)', 1],
    ['concat(",", [k | some k in ["b", "a"]])', "b,a"],
    ['$"{1 + 1} things"', "2 things"],
    ['regex.match("^a+$", "aaa")', true],
    ['glob.match("*.org", ["."], "a.org")', true],
    ['object.union({"a": 1}, {"b": 2})', { a: 1, b: 2 }],
    ['json.filter({"a": 1, "b": 2}, ["a"])', { a: 1 }],
    ['lower(trim_space(" A "))', "a"],
    ['{"a", "b"} & {"b"}', ["b"]],
    ["numbers.range(1, 3)", [1, 2, 3]],
    ['{v | walk({"a": "x"}, [_, v]); is_string(v)}', ["x"]],
  ])("%s", (expression, expected) => {
    const wasm = readBundle(build(`x := ${expression}`)).get("policy.wasm");
    // opa-wasm's ESM types do not match what it exports; its CommonJS does.
    const { loadPolicySync } = createRequire(import.meta.url)("@open-policy-agent/opa-wasm") as typeof opaWasm;
    expect(loadPolicySync(Buffer.from(wasm ?? [])).evaluate({})).toEqual([{ result: expected }]);
  });

  test("print, which the compiler takes away", () => {
    expect(() => build('x := 1 if print("x")')).not.toThrow();
  });
});

test("the file is what its maker makes", () => {
  const maker = fileURLToPath(new URL("../scripts/capabilities.ts", import.meta.url));
  execFileSync(process.execPath, ["--import", "tsx", maker, "--check"], { stdio: "pipe" });
});
