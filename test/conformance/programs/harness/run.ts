/** Runs programs in this process, as Node would: compiled to CommonJS, each run with module instances of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Script } from "node:vm";
import * as tmes from "@tmes-as-code/constructs";
import type { Location } from "@tmes-as-code/policy";
import * as cdktf from "cdktf";
import * as constructs from "constructs";
import ts from "typescript";
import { cellsOf, type Cell } from "./cells.ts";
import { takeChecks, type Check } from "./recorder.ts";

/** Texts of files by absolute path; a file not named here is read from disk. */
export type Files = ReadonlyMap<string, string>;

/** Environment variables a program is run with. */
export type Environment = Readonly<Record<string, string>>;

/** What is run, and with what. */
export interface Run {
  /** The program's main file. */
  readonly main: string;
  /** Text of the `tmes.config.yaml` that synth finds. */
  readonly config: string;
  readonly environment?: Environment;
  readonly files?: Files;
}

const provided: Readonly<Record<string, unknown>> = { "@tmes-as-code/constructs": tmes, cdktf, constructs };
const requireNode = createRequire(import.meta.url);

/**
 * What the synth of a program itself says of its items.
 *
 * @throws what the program throws, other than that its settings break a rule.
 */
export function synthesised(run: Run): readonly Cell[] {
  const check = checkOf(run);
  if (check === undefined) throw new Error(`${run.main} has to synthesise a tenant.`);
  return cellsOf(check).map(inSource);
}

/** The check that a program's synth makes: none without a tenant. Its lines are those of the compiled files. */
export function checkOf({ main, config, environment = {}, files = new Map() }: Run): Check | undefined {
  const folder = mkdtempSync(join(tmpdir(), "tmes-program-"));
  try {
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "tmes.config.yaml"), config);
    takeChecks();
    withEnvironment({ ...environment, CDKTF_OUTDIR: join(folder, "cdktf.out") }, () =>
      silently(() => load(main, files)),
    );
    const [check, ...others] = takeChecks();
    if (others.length > 0) throw new Error(`${main} has to synthesise one app, once.`);
    return check;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what synth prints of its findings; they are read from its check. */
function silently(work: () => void): void {
  const write = process.stderr.write;
  process.stderr.write = () => true;
  try {
    work();
  } catch (error) {
    if (!(error instanceof tmes.TmesPolicyError)) throw error;
  } finally {
    process.stderr.write = write;
  }
}

/** Does something with environment variables set. */
export function withEnvironment<T>(environment: Environment, work: () => T): T {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return work();
  } finally {
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}

interface Module {
  exports: unknown;
}

function load(file: string, files: Files, modules = new Map<string, Module>()): unknown {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module: Module = { exports: {} };
  modules.set(file, module);
  const text = files.get(file) ?? readFileSync(file, "utf8");
  if (file.endsWith(".json")) {
    module.exports = JSON.parse(text);
    return module.exports;
  }
  const wrapped = `(function (module, exports, require) {${compile(file, text)}\n})`;
  const run: unknown = new Script(wrapped, { filename: file }).runInThisContext();
  if (typeof run !== "function") throw new Error(`${file} is no module.`);
  const requireFrom = (specifier: string): unknown =>
    specifier.startsWith(".")
      ? load(resolve(dirname(file), specifier.replace(/\.js$/, ".ts")), files, modules)
      : (provided[specifier] ?? requireNode(specifier));
  Reflect.apply(run, undefined, [module, module.exports, requireFrom]);
  return module.exports;
}

/** Where lines of compiled files come from, by file. Of two texts of one file, the one run last. */
const maps = new Map<string, SourceMap>();

function compile(file: string, text: string): string {
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      sourceMap: true,
    },
  });
  maps.set(file, new SourceMap(JSON.parse(sourceMapText ?? "{}")));
  return outputText;
}

const root = resolve(import.meta.dirname, "../../../..");

/** With the line of the source instead of that of the compiled text. */
export function inSource(cell: Cell): Cell {
  const [file = "", line = ""] = (cell.line ?? "").split(":");
  // The last column, because a construct's name may start anywhere in the line.
  const found = sourceOf({ file, line: Number(line), column: 10_001 });
  return found === undefined ? cell : { ...cell, line: `${file}:${String(found.line)}` };
}

/** The place in the source that a place in the compiled text comes from. */
export function sourceOf({ file, line = 1, column = 1 }: Location): Location | undefined {
  const entry = maps.get(resolve(root, file))?.findEntry(line - 1, column - 1);
  return entry !== undefined && "originalLine" in entry
    ? { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 }
    : undefined;
}
