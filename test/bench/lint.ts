/**
 * `npm run bench:lint`: what the plugin adds to an ESLint run over a repository of TypeScript files, to the first file
 * with constructs, and to a file that has none.
 *
 *   npm run bench:lint -- --files 500 --constructs 100 --pairs 5
 *
 * Runs with and without the plugin alternate, and each pair gives one ratio, so that a busy machine slows both.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Linter, type Rule } from "eslint";
import tmes from "eslint-plugin-tmes";
import tseslint from "typescript-eslint";
import { median, runNode, type Run } from "./process.ts";
import { withConstructs, writeSources } from "./sources.ts";

const { values: options } = parseArgs({
  options: {
    files: { type: "string", default: "500" },
    constructs: { type: "string", default: "100" },
    pairs: { type: "string", default: "5" },
  },
});
const [files, constructs, pairs] = [options.files, options.constructs, options.pairs].map(Number);
if (!files || !pairs || constructs === undefined || !(constructs <= files)) {
  throw new Error("--files, --constructs and --pairs take whole numbers, no more constructs than files.");
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-bench-lint-")));
const sources = join(folder, "src");
const modules = join(import.meta.dirname, "..", "node_modules");
try {
  prepare();
  say(`${files} files, ${constructs} of them with constructs, ${pairs} pairs of runs, Node ${process.versions.node}`);
  for (const types of ["typed", "untyped"] as const) await wholeRuns(types);
  await firstFile();
  dismissals();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A project with the files, whose four configurations differ in types and plugin. */
function prepare(): void {
  writeSources(sources, files ?? 0, constructs ?? 0);
  const packages = [
    "@tmes-as-code/constructs",
    "constructs",
    "cdktf",
    "eslint",
    "eslint-plugin-tmes",
    "typescript-eslint",
  ];
  for (const name of packages) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(modules, name)), link, "junction");
  }
  const compilerOptions = {
    ...{ target: "ES2022", module: "NodeNext", strict: true, noEmit: true, skipLibCheck: true },
    ...{ allowImportingTsExtensions: true, types: [] },
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
  write("package.json", JSON.stringify({ type: "module" }));
  write("tmes.config.yaml", "packs: [all]\n");
  for (const types of ["typed", "untyped"]) {
    for (const plugin of ["with", "without"]) {
      const base = types === "typed" ? "recommendedTypeChecked" : "recommended";
      write(
        `${types}-${plugin}.config.js`,
        `import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
${plugin === "with" ? 'import tmes from "eslint-plugin-tmes";' : ""}
export default defineConfig({
  files: ["**/*.ts"],
  extends: [tseslint.configs.${base}${plugin === "with" ? ", tmes.configs.all, tmes.configs.authoring" : ""}],
  languageOptions: { parserOptions: { projectService: ${types === "typed"}, tsconfigRootDir: import.meta.dirname } },
});
`,
      );
    }
  }
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

async function wholeRuns(types: "typed" | "untyped"): Promise<void> {
  const lint = (plugin: "with" | "without"): Promise<Run> => {
    const args = ["--config", `${types}-${plugin}.config.js`, "--format", "json", "src"];
    return runNode([join(folder, "node_modules", "eslint", "bin", "eslint.js"), ...args], { usage: true, cwd: folder });
  };
  const cpu: number[] = [];
  const wall: number[] = [];
  let [base, findings] = [0, 0];
  for (let pair = 0; pair < (pairs ?? 0); pair++) {
    const without = await lint("without");
    const within = await lint("with");
    cpu.push(within.cpu / without.cpu);
    wall.push(within.milliseconds / without.milliseconds);
    base = without.cpu;
    findings = within.stdout.split('"ruleId":"tmes/').length - 1;
  }
  say(`\n${types}: ${findings} findings; without the plugin ${(base / 1000).toFixed(1)} s of processor time`);
  say(`  with it, processor time  ${ratios(cpu)}   aim: at most ${types === "typed" ? "1.05" : "1.10"}`);
  say(`  with it, wall clock      ${ratios(wall)}`);
}

/**
 * What the plugin adds to the lint of one file with constructs, in a process of its own that has ESLint and its parser
 * loaded. The first run keeps compiled code for the others.
 */
async function firstFile(): Promise<void> {
  const program = `
    import { readFileSync } from "node:fs";
    import { Linter } from "eslint";
    import tseslint from "typescript-eslint";
    const [, , which, file] = process.argv;
    const text = readFileSync(file, "utf8");
    const linter = new Linter({ cwd: process.cwd() });
    const [start, before] = [performance.now(), process.cpuUsage()];
    const added = which === "with" ? [(await import("eslint-plugin-tmes")).default.configs.all] : [];
    const own = tseslint.configs.recommended.map((config) => ({ ...config, files: ["**/*.ts"] }));
    linter.verify(text, [...own, ...added], { filename: file });
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() - start }));`;
  write("first.js", program);
  const lint = async (which: "with" | "without"): Promise<{ readonly cpu: number; readonly wall: number }> => {
    const { stdout } = await runNode(["first.js", which, join("src", `${withConstructs}0.ts`)], { cwd: folder });
    return JSON.parse(stdout) as { cpu: number; wall: number };
  };
  await lint("with");
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let pair = 0; pair < 11; pair++) {
    const without = await lint("without");
    const within = await lint("with");
    cpu.push(within.cpu - without.cpu);
    wall.push(within.wall - without.wall);
  }
  say("\nthe plugin and the first file with constructs, beyond ESLint and typescript-eslint:");
  say(`  processor time  ${spread(cpu, " ms", 0)}`);
  say(`  wall clock      ${spread(wall, " ms", 0)}   aim: below 60 ms`);
}

/** How many files no rule asks ESLint for a visit of. */
function dismissals(): void {
  let visitors = 0;
  const counted = Object.fromEntries(
    Object.entries(tmes.rules).map(([id, rule]) => [id, { ...rule, create: counting(rule) } satisfies Rule.RuleModule]),
  );
  function counting(rule: Rule.RuleModule): Rule.RuleModule["create"] {
    return (context) => {
      const listeners = rule.create(context);
      visitors += Object.keys(listeners).length;
      return listeners;
    };
  }
  const rules = Object.fromEntries(Object.keys(counted).map((id) => [`tmes/${id}`, "error"] as const));
  const plugins = { tmes: { rules: counted } };
  const linter = new Linter({ cwd: folder });
  const names = readdirSync(sources).filter((name) => !name.startsWith(withConstructs));
  const dismissed = names.filter((name) => {
    visitors = 0;
    const config = { files: ["**/*.ts"], plugins, rules, languageOptions: { parser: tseslint.parser } };
    linter.verify(readFileSync(join(sources, name), "utf8"), [config], join(sources, name));
    return visitors === 0;
  });
  say(`\nof ${names.length} files without constructs, ${dismissed.length} are dismissed by their text`);
}

function ratios(values: readonly number[]): string {
  return spread(values, "", 3);
}

function spread(values: readonly number[], unit: string, digits: number): string {
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)].map((n) =>
    n.toFixed(digits),
  );
  return `min ${least}, median ${middle}, max ${most}${unit}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
