import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { folderWith, tmes } from "./run.ts";

const files = [".gitignore", "README.md", "cdktf.json", "main.ts", "package.json", "tmes.config.yaml", "tsconfig.json"];
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const read = (...path: readonly string[]): string => readFileSync(join(repository, ...path), "utf8");

describe("init", () => {
  it("writes a project and says what next", async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await tmes(["init", "mail"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(join(cwd, "mail")).sort()).toEqual(files);
    expect(stdout).toMatch(/cd mail\n +npm install\n +npm run check/);
  });

  it("overwrites nothing, and then writes nothing", async () => {
    const cwd = folderWith({ "main.ts": "mine" });
    const { code, stdout, stderr } = await tmes(["init"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("there is already main.ts; nothing was written.");
    expect(readdirSync(cwd)).toEqual(["main.ts"]);
    expect(readFileSync(join(cwd, "main.ts"), "utf8")).toBe("mine");
  });

  it("starts with the smallest example and the versions of this workspace", () => {
    const template = (name: string): string => read("packages/cli/templates/start", name);
    expect(template("main.ts")).toBe(read("examples/start/main.ts"));
    const { dependencies, devDependencies } = JSON.parse(template("package.json"));
    const example = JSON.parse(read("examples/start/package.json"));
    const root = JSON.parse(read("package.json"));
    const version = JSON.parse(read("packages/cli/package.json")).version;
    expect(dependencies).toEqual({
      "@tmes-as-code/constructs": version,
      cdktf: example.dependencies.cdktf,
      constructs: example.dependencies.constructs,
    });
    expect(devDependencies).toEqual({
      "@tmes-as-code/cli": version,
      "@types/node": root.devDependencies["@types/node"],
      tsx: root.devDependencies.tsx,
      typescript: root.devDependencies.typescript,
    });
  });

  it("makes a project that type-checks, synthesises and can be checked", async () => {
    const cwd = folderWith({});
    await tmes(["init"], { cwd });
    link(cwd, "@tmes-as-code/constructs", "packages/constructs");
    for (const name of ["cdktf", "constructs"]) link(cwd, name, `packages/constructs/node_modules/${name}`);
    for (const name of ["tsx", "typescript", "@types/node"]) link(cwd, name, `node_modules/${name}`);
    const node = (...args: readonly string[]) => promisify(execFile)(process.execPath, args, { cwd });
    const condition = "@tmes-as-code/source";
    writeFileSync(
      join(cwd, "tsconfig.test.json"),
      JSON.stringify({
        extends: "./tsconfig.json",
        compilerOptions: { customConditions: [condition], allowImportingTsExtensions: true, lib: ["ES2023"] },
      }),
    );
    await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json");
    await node("--import", "tsx", `--conditions=${condition}`, "main.ts");
    expect(existsSync(join(cwd, "cdktf.out/policy-validation-report.json"))).toBe(true);
    const { code, stdout, stderr } = await tmes(["check", "cdktf.out"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("1 tenant with 1 declared item");
  }, 60_000);
});

/** What `npm install` would put there. */
function link(folder: string, name: string, path: string): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(join(place, ".."), { recursive: true });
  symlinkSync(join(repository, path), place, "dir");
}
