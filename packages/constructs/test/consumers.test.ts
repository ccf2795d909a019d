// Programs as authors have them, each in a process of its own: TypeScript through tsx, and the built package from
// ES modules and CommonJS.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { json } from "./app.ts";

const here = join(import.meta.dirname, "..");
const built =
  existsSync(join(here, "dist/cdktn/index.cjs")) &&
  readFileSync(join(here, "dist/index.cjs"), "utf8").includes("TmesVirusRule");
const needsBuild = built ? "" : " (skipped: the package is not built)";

const program = `
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface Erased { readonly lines: "of types are gone from the built program"; }

const app = new App();
const stack = new TerraformStack(app, "mail");
const eu = new TmesTenant(stack, "eu", { name: "acme-eu", site: "eu", edition: "advanced", dataSubjects: ["DE", "FR"] });

new TmesVirusRule(eu, "inbound", {
  name: "Organization: Virus",
  enabled: true,
  level: "organization",
  direction: "inbound",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: true, macroFiles: true },
});

app.synth();
`;

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-")));
  mkdirSync(join(folder, "node_modules/@tmes-as-code"), { recursive: true });
  mkdirSync(join(folder, ".git"));
  for (const name of ["cdktf", "cdktn", "constructs"]) {
    symlinkSync(join(here, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  symlinkSync(here, join(folder, "node_modules/@tmes-as-code/constructs"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project with one program. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
}

function run(cwd: string, ...args: string[]): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
  });
  return { status, stderr };
}

/** The program was stopped at synth, naming the author's line. */
function expectStopped(cwd: string, { status, stderr }: ReturnType<typeof run>, place: string): void {
  expect(stderr).toContain(`${place}:11`);
  // The last line, and no trace of Node behind it.
  expect(stderr).toMatch(
    /\nerror: \d privacy rule findings? at error severity, see above and (?!\/)\S*report\.json\.\n$/,
  );
  expect(status).toBe(1);
  const { items } = json(join(cwd, "cdktf.out/stacks/mail/tmes-sources.json"));
  expect(items.map(({ location }: { location: unknown }) => location)).toMatchObject([
    { file: place, line: 9 },
    { file: place, line: 11 },
  ]);
}

const compiled = (module: ts.ModuleKind, text = program): { readonly js: string; readonly map: string } => {
  const { outputText, sourceMapText = "" } = ts.transpileModule(text, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, sourceMap: true, esModuleInterop: true },
    fileName: "main.ts",
  });
  return {
    js: outputText.replace("main.js.map", "main.map"),
    map: JSON.stringify({ ...JSON.parse(sourceMapText), sources: ["../src/main.ts"] }),
  };
};

test("TypeScript as an ES module, through tsx", () => {
  const cwd = project("tsx", { "package.json": `{ "type": "module" }`, "main.ts": program });
  const loader = import.meta.resolve("tsx");
  expectStopped(cwd, run(cwd, "--conditions=@tmes-as-code/source", "--import", loader, "main.ts"), "tsx/main.ts");
});

test("TypeScript as CommonJS, through tsx", () => {
  const cwd = project("tsx-cjs", { "package.json": `{ "type": "commonjs" }`, "main.ts": program });
  const cli = fileURLToPath(import.meta.resolve("tsx/cli"));
  expectStopped(cwd, run(cwd, cli, "--conditions=@tmes-as-code/source", "main.ts"), "tsx-cjs/main.ts");
});

test.each([
  [
    "a setting",
    { "main.ts": program.replace("virtualAnalyzer: {", "virtualAnalizer: {") },
    /^error: TmesVirusRule mail\/eu\/inbound \(mistake-1\/main\.ts:11:1\)\n {2}virtualAnalizer: unknown setting of kind virus-rule \(did you mean `virtualAnalyzer`\?\)[^\n]*\n[^\n]*\n$/,
  ],
  [
    "the configuration",
    { "main.ts": program, "tmes.config.yaml": "packs: [eu-privacy]\npack: x\n" },
    /^error: mistake-2\/tmes\.config\.yaml:2:7: unknown key `pack` \(did you mean `packs`\?\)\.\n( {2}help: [^\n]*\n)?$/,
  ],
  [
    "the program, after one that it caught",
    {
      "main.ts": `${program.replace("app.synth();", "")}
try { new TmesVirusRule(eu, "no", {} as never); } catch {}
throw new TypeError("of the program");`,
    },
    /main\.ts:\d+[^]*TypeError: of the program\n {4}at /,
  ],
])("a mistake in %s ends the program with a sentence, or as Node says it", (what, files, expected) => {
  const number = { "a setting": 1, "the configuration": 2 }[what] ?? 3;
  const cwd = project(`mistake-${String(number)}`, { "package.json": `{ "type": "module" }`, ...files });
  const { status, stderr } = run(
    cwd,
    "--conditions=@tmes-as-code/source",
    "--import",
    import.meta.resolve("tsx"),
    "main.ts",
  );
  expect(stderr).toMatch(expected);
  expect(status).toBe(1);
});

test.skipIf(!built)(`built ES module, plain Node${needsBuild}`, () => {
  const { js, map } = compiled(ts.ModuleKind.ES2022);
  const cwd = project("esm", {
    "package.json": `{ "type": "module" }`,
    "src/main.ts": program,
    "lib/main.js": js,
    "lib/main.map": map,
  });
  expectStopped(cwd, run(cwd, "lib/main.js"), "esm/src/main.ts");
});

test.skipIf(!built)(`built CommonJS, plain Node${needsBuild}`, () => {
  const { js, map } = compiled(ts.ModuleKind.CommonJS);
  const cwd = project("cjs", {
    "package.json": `{ "type": "commonjs" }`,
    "src/main.ts": program,
    "lib/main.js": js,
    "lib/main.map": map,
  });
  expect(js).toContain("require(");
  expectStopped(cwd, run(cwd, "lib/main.js"), "cjs/src/main.ts");
});

test.skipIf(!built)(`built CommonJS with CDK Terrain, plain Node${needsBuild}`, () => {
  const text = program.replace(`"cdktf"`, `"cdktn"`).replace("/constructs", "/constructs/cdktn");
  const { js, map } = compiled(ts.ModuleKind.CommonJS, text);
  const cwd = project("cdktn", {
    "package.json": `{ "type": "commonjs" }`,
    "src/main.ts": text,
    "lib/main.js": js,
    "lib/main.map": map,
  });
  expectStopped(cwd, run(cwd, "lib/main.js"), "cdktn/src/main.ts");
});

test.skipIf(!built)(`an app that loads the package both ways has one registry${needsBuild}`, () => {
  const text = `
import { createRequire } from "node:module";
import { App, TerraformStack } from "cdktf";
import { TmesTenant } from "@tmes-as-code/constructs";
const { TmesTenant: Other } = createRequire(import.meta.url)("@tmes-as-code/constructs");
if (Other === TmesTenant) throw new Error("one copy only");
const stack = new TerraformStack(new App(), "mail");
const props = { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] };
new TmesTenant(stack, "a", props);
new Other(stack, "b", props);
`;
  const cwd = project("both", { "package.json": `{ "type": "module" }`, "main.js": text });
  expect(run(cwd, "main.js").stderr).toContain(
    `A second tenant called "acme". The first is TmesTenant mail/a (both/main.js:9:1)`,
  );
});
