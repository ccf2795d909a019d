/** The plugin as it is built: what takes long to load waits for a file that concerns it. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "./project.ts";

let project: Project;
beforeAll(() => {
  project = createProject("untyped");
});
afterAll(() => {
  project.remove();
});

const uses = `
const { Linter } = require("eslint");
const isLoaded = () => Object.keys(require.cache).some((file) => file.endsWith("checking.cjs"));
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
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", cwd: project.folder });
  expect(stderr).toBe("");
  expect(stdout.trim()).toBe("false,false,false,true,true");
});
