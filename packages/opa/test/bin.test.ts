// The `opa` command, as users start it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readBundle } from "../src/index.ts";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
const folder = mkdtempSync(join(tmpdir(), "opa-bin-"));
const elsewhere = mkdtempSync(join(tmpdir(), "opa-bin-else-"));
afterAll(() => [folder, elsewhere].forEach((path) => rmSync(path, { recursive: true, force: true })));
writeFileSync(
  join(folder, "a.rego"),
  'package a\n\nallow if input.x == 1\n\ntest_allow if allow with input as {"x": 1}\n',
);
writeFileSync(join(elsewhere, "b.rego"), "package b\n\nx :=\n");

function opa(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, bin, ...args], {
    cwd: folder,
    input: '{"x": 1}',
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("opa", () => {
  test("prints help without a warning of Node's", () => {
    expect(opa("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("build        Build an OPA bundle"),
      stderr: "",
    });
  });

  test("checks the working folder in silence", () => {
    expect(opa("check", ".")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("sees the folders of the paths it is given", () => {
    expect(opa("check", join(elsewhere, "b.rego"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("b.rego:4: rego_parse_error"),
    });
    expect(opa("build", ".", "-t", "wasm", "-e", "a/allow", "-o", join(elsewhere, "out.tar.gz"))).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect([...readBundle(readFileSync(join(elsewhere, "out.tar.gz"))).keys()]).toContain("policy.wasm");
    expect(opa("build", ".", `--output=${join(elsewhere, "other.tar.gz")}`)).toMatchObject({ status: 0 });
    expect(readBundle(readFileSync(join(elsewhere, "other.tar.gz"))).size).toBe(3);
  });

  test("reads standard input where OPA does", () => {
    expect(opa("eval", "-I", "-f", "raw", "-d", ".", "data.a.allow")).toEqual({
      status: 0,
      stdout: "true\n",
      stderr: "",
    });
  });

  test("runs tests and fails on wrong usage", () => {
    expect(opa("test", ".")).toMatchObject({ status: 0, stdout: "PASS: 1/1\n" });
    expect(opa("test")).toMatchObject({ status: 1, stderr: expect.stringContaining("specify at least one file") });
    expect(opa("unknown")).toMatchObject({ status: 1 });
  });
});
