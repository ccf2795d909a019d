import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compliant, config, violating } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const git = (folder: string, ...args: readonly string[]): void => {
  execFileSync("git", ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    stdio: "ignore",
  });
};

/** A repository whose `main` has these files. */
function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--message=Start");
  return folder;
}

const files = { "tmes.config.yaml": config, "tenants/acme.yaml": compliant };
const args = ["--today", "2026-11-27"];

describe("tmes diff", () => {
  it("finds nothing between equal sides, wherever the files are", async () => {
    const cwd = repositoryWith(files);
    const same = await tmes(["diff", "git:main:tenants", "tenants", ...args], { cwd });
    expect(same).toMatchObject({ code: 0, stderr: "" });
    rmSync(join(cwd, "tenants/acme.yaml"));
    writeFileSync(join(cwd, "tenants/renamed.yaml"), `# moved\n\n${compliant}`);
    expect(await tmes(["diff", "git:main:tenants", "tenants", ...args], { cwd })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await tmes(["diff", "git:main:", "git:HEAD", ...args], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  it("judges both sides by the work tree's rules, and leaves the work tree alone", async () => {
    const cwd = repositoryWith(files);
    writeFileSync(join(cwd, "tenants/acme.yaml"), violating);
    const run = await tmes(["diff", "git:main:tenants", "tenants", ...args], { cwd });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toMatch(/tenants\/acme.yaml:\d+/);
    // The base's rules do not matter: with Virtual Analyzer's rule off, nothing fails.
    writeFileSync(
      join(cwd, "tmes.config.yaml"),
      config.replace("rules:\n", "rules:\n  virtual-analyzer-off: { severity: off }\n"),
    );
    expect(await tmes(["diff", "git:main:tenants", "tenants", ...args], { cwd })).toMatchObject({ code: 0 });
  });

  it("compares the baselines of both sides too", async () => {
    const cwd = repositoryWith({ ...files, "tenants/acme.yaml": violating });
    const baseline = ["baseline", "tenants", "--reason", "Older", "--owner", "@acme/mail", "--expires", "2027-06-30"];
    expect(await tmes([...baseline, ...args], { cwd })).toMatchObject({ code: 0 });
    const exceptions = async (): Promise<unknown> => {
      const { stdout } = await tmes(["diff", "git:HEAD:tenants", "tenants", "--format", "json", ...args], { cwd });
      return JSON.parse(stdout).change.exceptions;
    };
    expect(await exceptions()).toMatchObject([{ change: "added", rule: "virtual-analyzer-off" }]);
    git(cwd, "add", "--all");
    git(cwd, "commit", "--message=Baseline");
    expect(await exceptions()).toEqual([]);
  });

  it("fails for an item that is gone", async () => {
    const cwd = repositoryWith(files);
    writeFileSync(join(cwd, "tenants/acme.yaml"), compliant.slice(0, compliant.lastIndexOf("  - kind")));
    const run = await tmes(["diff", "git:main:tenants", "tenants", ...args], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("change/item-gone");
    expect(run.stdout.replaceAll(/\s+/g, " ")).toContain("not delete it or switch it off at the console");
  });

  it("compares plans, and documents with standard input", async () => {
    const cwd = repositoryWith(files);
    expect(await tmes(["diff", "git:main:tenants", "-", ...args], { cwd, stdin: compliant })).toMatchObject({
      code: 0,
    });
    expect(await tmes(["diff", "-", "git:main:tenants", ...args], { cwd, stdin: violating })).toMatchObject({
      code: 0,
    });
  });

  it("takes nothing for an empty side", async () => {
    const cwd = repositoryWith(files);
    expect(await tmes(["diff", "git:main:tenant", "tenants", ...args], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("git:main:tenant: it holds no tenant, so there is nothing to compare.") as string,
    });
    expect(await tmes(["diff", "git:main:tenant", "tenants", "--allow-empty", ...args], { cwd })).toMatchObject({
      code: 0,
    });
  });

  it("says what is wrong with a revision", async () => {
    const cwd = repositoryWith(files);
    const run = await tmes(["diff", "git:missing:tenants", "tenants", ...args], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("error: missing: the repository has no such revision.");
    expect((await tmes(["diff", "-", "-"], { cwd })).stderr).toContain("only one side can be read from standard input");
  });
});
