/** Stubs of what a program does not declare, from a real synth to a program that type-checks and synthesises. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "@tmes-as-code/testing/tmes";
import { sample } from "@tmes-as-code/testing/runs";
import { afterEach, expect, test, vi } from "vitest";
import { lint } from "./command-line.ts";
import { createProject, type Project } from "./project.ts";

const require = createRequire(import.meta.url);

const body = `const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
app.synth();
`;
const module = `import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

${body}`;
const commonJs = `const { TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");

${body}`;

let project: Project;
let cache = "";
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
  rmSync(cache, { recursive: true, force: true });
});

/** What the next synth finds, as it says it. */
function synth(file: string): string {
  const run = ["--import", import.meta.resolve("tsx"), file];
  const args = [...command, "synth", "--", process.execPath, ...run];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project.folder, encoding: "utf8" });
  return `${stdout}${stderr}`;
}

const programs = [
  ["typed", "main.ts", module],
  ["untyped", "main.cjs", commonJs],
] as const;

test.each(sample(programs, 1))("%s: %s", { timeout: 180_000 }, async (types, file, code) => {
  project = createProject(types);
  cache = mkdtempSync(join(tmpdir(), "tmes-records-"));
  vi.stubEnv("CI", undefined);
  vi.stubEnv("XDG_CACHE_HOME", cache);
  writeFileSync(
    project.path("eslint.config.js"),
    readFileSync(project.path("eslint.config.js"), "utf8").replace('"**/*.ts"', '"**/*.ts", "**/*.cjs"'),
  );
  writeFileSync(project.path(file), code);
  expect(synth(file)).toMatch(/^0 errors, [1-9]\d* warnings in 1 tenant with 0 items/);
  const messages = (await lint(project, [file])).flatMap((result) => result.messages);
  expect(messages).toMatchObject([{ ruleId: "tmes/undetermined", severity: 1 }]);
  const fix = messages[0]?.suggestions?.[0]?.fix;
  if (fix === undefined) throw new Error("Nothing is offered.");
  const after = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
  writeFileSync(project.path(file), after);
  expect((await lint(project, [file])).flatMap((result) => result.messages)).toEqual([]);
  if (types === "typed") {
    rmSync(project.path("settings.ts"));
    const compiler = require.resolve("typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler], {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  }
  expect(synth(file)).toMatch(/^0 errors, \d+ warnings in 1 tenant with [1-9]\d* items/);
});
