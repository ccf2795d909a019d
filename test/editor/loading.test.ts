/** The plugin as it is built: what takes long to load waits for a file that concerns it, and is run from compiled code. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** What a run found: whether what takes long was loaded, and whether it judged. */
interface Outcome {
  readonly said: string;
  readonly messages: readonly unknown[];
  /** How often compiled rules were started. */
  readonly started: number;
}

const uses = `
const { Linter } = require("eslint");
const fs = require("node:fs");
const read = fs.readFileSync;
let isLoaded = false;
fs.readFileSync = (path, ...options) => {
  isLoaded ||= String(path).endsWith("checking.cjs");
  return read(path, ...options);
};
require("node:module").syncBuiltinESMExports();
let started = 0;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...module) {
    super(...module);
    started++;
  }
};
const said = [isLoaded];
const messages = [];
const linted = (text) => {
  const found = new Linter().verify(text, [tmes.configs.all], { filename: "a.js" });
  said.push(isLoaded, found.some(({ ruleId }) => ruleId === "tmes/undetermined"));
  messages.push(...found);
};
linted("export const x = 1;");
linted(\`import { TmesVirusRule } from "@tmes-as-code/constructs";
export const rule = (tenant) => new TmesVirusRule(tenant, "all", {
  direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true },
});\`);
console.log(JSON.stringify({ said: said.join(), messages, started }));`;

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
  const run = (env: NodeJS.ProcessEnv): Outcome => {
    const options = { cwd: project.folder, env: { ...process.env, CI: "", XDG_CACHE_HOME: cache, ...env } };
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", ...options });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as Outcome;
  };
  const without = run({ CI: "1" });
  expect(without.said).toBe("false,false,false,true,true");
  expect(without.started).toBe(1);
  const kept = join(cache, "tmes-as-code");
  expect(existsSync(kept)).toBe(false);
  expect(run({})).toEqual(without);
  if (!keepsCode) return;
  for (const kind of ["bundles", "code", "verdicts"]) expect(readdirSync(join(kept, kind)), kind).toHaveLength(1);
  // What is known from before needs no rule to start, and what is damaged is not known.
  expect(run({})).toEqual({ ...without, started: 0 });
  expect(run({ CI: "1" })).toEqual(without);
  expect(run({ TMES_CODE_CACHE: "off" })).toEqual(without);
  for (const kind of ["bundles", "verdicts"]) {
    const [file = ""] = readdirSync(join(kept, kind)).map((name) => join(kept, kind, name));
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(1));
    expect(run({}), kind).toEqual({ ...without, started: kind === "verdicts" ? 1 : 0 });
    expect(readFileSync(file), kind).toEqual(whole);
    chmodSync(file, 0o666);
    expect(run({}), kind).toEqual({ ...without, started: kind === "verdicts" ? 1 : 0 });
  }
});
