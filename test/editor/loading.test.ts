/** The plugin as it is built: what takes long to load waits for a file that concerns it, and is run from compiled code. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createProject, type Project } from "./project.ts";

let project: Project;
beforeAll(() => {
  project = createProject("untyped");
});
afterAll(() => {
  project.remove();
});

/** Elsewhere the cache is in a folder that no variable names. */
const keepsCode = process.platform === "linux";

const uses = `
const { Linter } = require("eslint");
// What checks files needs it, and nothing else here does.
const isLoaded = () => Object.keys(require.cache).some((file) => file.includes("scope-manager"));
const said = [isLoaded()];
const linted = (text) => {
  const found = new Linter().verify(text, [tmes.configs.all], { filename: "a.js" });
  said.push(isLoaded(), found.some(({ ruleId }) => ruleId === "tmes/undetermined"));
};
linted("export const x = 1;");
linted(\`import { TmesVirusRule } from "@tmes-as-code/constructs";
export const rule = (tenant) => new TmesVirusRule(tenant, "all", {
  direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true },
});\`);
console.log(said.join());`;

test.each([
  [
    "ES module",
    "mjs",
    `import { createRequire } from "node:module"; import tmes from "eslint-plugin-tmes"; const require = createRequire(import.meta.url);`,
  ],
  ["CommonJS", "cjs", `const loaded = require("eslint-plugin-tmes"); const tmes = loaded.default ?? loaded;`],
])("as %s", (_, extension, imports) => {
  const file = project.path(`loading.${extension}`);
  writeFileSync(file, `${imports}${uses}`);
  const cache = mkdtempSync(join(tmpdir(), "tmes-code-"));
  onTestFinished(() => {
    rmSync(cache, { recursive: true, force: true });
  });
  const run = (env: NodeJS.ProcessEnv): string => {
    const options = { cwd: project.folder, env: { ...process.env, CI: "", XDG_CACHE_HOME: cache, ...env } };
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", ...options });
    return `${stderr}${stdout.trim()}`;
  };
  expect(run({ CI: "1" })).toBe("false,false,false,true,true");
  const code = join(cache, "tmes-as-code", "code");
  expect(existsSync(code)).toBe(false);
  for (const kept of [0, 1]) {
    expect(run({}), String(kept)).toBe("false,false,false,true,true");
    if (keepsCode) expect(readdirSync(code)).toHaveLength(1);
  }
});
