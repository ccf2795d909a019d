import { formatIds } from "@tmes-as-code/policy";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { tmes } from "./run.ts";

describe("help", () => {
  it.each([
    ["tmes", []],
    ["check", ["check"]],
    ["diff", ["diff"]],
    ["gate", ["gate"]],
    ["baseline", ["baseline"]],
    ["exception", ["exception"]],
    ["exception-list", ["exception", "list"]],
    ["exception-prune", ["exception", "prune"]],
    ["merge", ["merge"]],
    ["explain", ["explain"]],
    ["init", ["init"]],
    ["confirm", ["confirm"]],
    ["synth", ["synth"]],
    ["watch", ["watch"]],
    ["completion", ["completion"]],
    ["schema", ["schema"]],
    ["policy", ["policy"]],
    ["policy-new", ["policy", "new"]],
    ["policy-test", ["policy", "test"]],
    ["policy-check", ["policy", "check"]],
    ["policy-build", ["policy", "build"]],
    ["policy-verify", ["policy", "verify"]],
    ["policy-docs", ["policy", "docs"]],
  ] as const)("of %s reads like its golden file", async (name, command) => {
    const { code, stdout, stderr } = await tmes([...command, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`golden/help-${name}.txt`);
  });

  it("is printed for no command, as a usage error", async () => {
    const { code, stdout, stderr } = await tmes([]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage: tmes");
  });

  it("names the version of the package", async () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const { stdout } = await tmes(["--version"]);
    expect(manifest).toHaveProperty("version", stdout.trim());
  });
});

describe("usage errors", () => {
  it.each([
    [["chek"], "error: unknown command 'chek' (did you mean `check`?)"],
    [["check"], "error: missing required argument 'path'"],
    [["check", "x", "--formt", "json"], "error: unknown option '--formt' (did you mean `--format`?)"],
    [
      ["check", "x", "--format", "xml"],
      `error: option '--format <format>' argument 'xml' is invalid. Allowed choices are ${formatIds.join(", ")}.`,
    ],
    [
      ["check", "x", "--today", "2026-02-31"],
      "error: option '--today <date>' argument '2026-02-31' is invalid. expected a date such as 2026-11-24.",
    ],
  ])("%j: one line, a hint, exit 2", async (args, message) => {
    const { code, stdout, stderr } = await tmes(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const [error, help, ...rest] = stderr.split("\n");
    expect(error).toBe(message);
    expect(help).toMatch(/^ {2}help: `tmes (?:--help` lists|check --help` (?:lists|has examples))/);
    expect(rest).toEqual([""]);
  });
});
