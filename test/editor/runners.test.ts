/** A synth by each way that TypeScript reaches Node: what the record has of it, and what ESLint says afterwards. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { command } from "@tmes-as-code/testing/tmes";
import { changeSince, recordStore, type SynthRecord } from "@tmes-as-code/policy/node";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { run } from "./command-line.ts";
import { createProject, type Project } from "./project.ts";
import { analyzerText, keepingRecords, marked, recordsOf, virusRule } from "./records.ts";
import { patience } from "./server.ts";

const program = `import { readFileSync } from "node:fs";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { name } from "./names.js";

interface LeavesNoLine {
  readonly a: string;
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name,
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
${virusRule("Organization: Virus", "organization")}app.synth();
`;
/** Line and column of `new TmesVirusRule`, and of its setting. */
const madeAt = { line: 17, column: 1 };

const recorded = keepingRecords();
let project: Project;

/** Writes the program into `source`, and what is around it. */
function prepare(source: string, type: "module" | "commonjs", compilerOptions: object): void {
  project = recorded(createProject("untyped"));
  for (const name of ["ts-node", "typescript"])
    symlinkSync(
      realpathSync(join(import.meta.dirname, "../node_modules", name)),
      project.path(`node_modules/${name}`),
      "junction",
    );
  // Its name tells that it is a module, whatever the project is.
  renameSync(project.path("eslint.config.js"), project.path("eslint.config.mjs"));
  write("package.json", JSON.stringify({ name: "mail-tenants", version: "0.0.0", private: true, type }));
  const options = { target: "ES2022", module: "NodeNext", strict: true, skipLibCheck: true, ...compilerOptions };
  write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: options, files: [source], "ts-node": { transpileOnly: true } }),
  );
  write(source, program);
  write(join(dirname(source), "names.ts"), `export const name: string = "acme";\n`);
  write("analyzer.json", analyzerText(true));
}

function write(name: string, text: string): void {
  mkdirSync(dirname(project.path(name)), { recursive: true });
  writeFileSync(project.path(name), text);
}

/** Runs Node in the project. */
function node(...args: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd: project.folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, printed: `${stdout}${stderr}` }),
    );
  });
}

/** Runs `tmes synth` with a Node of its own, and gives its record. */
async function synthesised(...args: readonly string[]): Promise<SynthRecord> {
  const { code, printed } = await node(...command, "synth", "--", process.execPath, ...args);
  expect(code, printed).toBe(1);
  const [record] = recordsOf(project);
  if (record === undefined) throw new Error(`There is no record: ${printed}`);
  return record;
}

/** The project's own files whose contents a record holds. */
const filesIn = ({ inputs }: SynthRecord): readonly string[] =>
  inputs
    .flatMap(([kind, path]) => (kind === "content" ? [path] : []))
    .filter((path) => path.startsWith(project.folder) && !path.includes("node_modules"))
    .map((path) => path.slice(project.folder.length + 1))
    .sort();

/** What ESLint says of a file that the synth found, `line: message`. */
async function shown(file: string): Promise<readonly string[]> {
  const { results } = await run(project, [file]);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => message.startsWith(marked) || message.includes("contradict"))
    .map(({ line, message }) => `${String(line)}: ${message.slice(0, marked.length)}`);
}

/** ESLint shows the synth at the author's line, and the record no longer holds once an input changed. */
async function expectUsed(record: SynthRecord, file: string, inputs: readonly string[]): Promise<void> {
  const store = recordStore(project.folder);
  if (store === undefined) throw new Error("There is no store.");
  expect(record.unusable).toEqual([]);
  expect(record.items.find(({ item }) => item?.kind === "virus-rule")?.location).toMatchObject({ file, ...madeAt });
  expect(filesIn(record)).toEqual(expect.arrayContaining([...inputs]));
  expect(await shown(file)).toEqual([`22: ${marked}`]);
  for (const input of inputs) {
    const before = readFileSync(project.path(input));
    writeFileSync(project.path(input), `${before.toString()} `);
    expect(changeSince(record, store)).toBe(project.path(input));
    if (input === inputs[0]) expect(await shown(file)).toEqual([]);
    writeFileSync(project.path(input), before);
  }
  expect(changeSince(record, store)).toBeUndefined();
}

const tsNode = "node_modules/ts-node/dist/bin.js";

test.each([
  ["ts-node", "commonjs", [tsNode, "main.ts"]],
  ["node --loader ts-node/esm", "module", ["--no-warnings", "--loader", "ts-node/esm", "main.ts"]],
] as const)("%s", { timeout: 3 * patience }, async (_, type, args) => {
  prepare("main.ts", type, type === "module" ? {} : { module: "CommonJS", moduleResolution: "node10" });
  // Without a loader, ts-node leaves it to Node to find modules.
  if (type === "commonjs") write("main.ts", program.replace("./names.js", "./names"));
  const record = await synthesised(...args);
  await expectUsed(record, "main.ts", ["names.ts", "main.ts", "analyzer.json", "tsconfig.json", "package.json"]);
});

const built = { rootDir: "src", outDir: "dist", sourceMap: true, inlineSources: true };

/** Compiles as a project's build does. */
async function compile(): Promise<void> {
  const { printed } = await node("node_modules/typescript/bin/tsc", "--noCheck");
  expect(printed).toBe("");
}

const builds = [
  ["tsc and node", "module", []],
  ["tsc and node, CommonJS", "commonjs", []],
  ["tsc and node --enable-source-maps, CommonJS", "commonjs", ["--enable-source-maps"]],
  ["tsc and node --enable-source-maps", "module", ["--enable-source-maps"]],
] as const;

test.each(sample(builds, 2))("%s", { timeout: 3 * patience }, async (_, type, flags) => {
  prepare("src/main.ts", type, built);
  await compile();
  const record = await synthesised(...flags, "dist/main.js");
  const inputs = ["src/names.ts", "src/main.ts", "analyzer.json", "tsconfig.json", "dist/main.js", "dist/main.js.map"];
  await expectUsed(record, "src/main.ts", inputs);
});

test("a build that is not of these sources decides nothing", { timeout: 3 * patience }, async () => {
  prepare("src/main.ts", "module", built);
  await compile();
  write("src/names.ts", `export const name: string = "other";\n`);
  const record = await synthesised("dist/main.js");
  expect(record.unusable).toEqual(["src/names.ts is not what dist/names.js was built from, so build again"]);
  expect(await shown("src/main.ts")).toEqual([]);
});

test("a bundle of esbuild", { timeout: 3 * patience }, async () => {
  prepare("src/main.ts", "module", built);
  await build({
    absWorkingDir: project.folder,
    entryPoints: ["src/main.ts"],
    outfile: "dist/main.js",
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    sourcemap: true,
  });
  const record = await synthesised("dist/main.js");
  await expectUsed(record, "src/main.ts", ["src/names.ts", "src/main.ts", "analyzer.json", "dist/main.js"]);
});
