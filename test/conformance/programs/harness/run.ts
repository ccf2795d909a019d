/** Runs programs in this process, as Node would: compiled to CommonJS, each run with module instances of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import * as tmes from "@tmes-as-code/constructs";
import type { Location } from "@tmes-as-code/policy";
import * as cdktf from "cdktf";
import * as constructs from "constructs";
import ts from "typescript";
import { cellsOf, type Cell } from "./cells.ts";
import { takeChecks, type Check } from "./recorder.ts";
import { optionsFor } from "./types.ts";

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
export async function synthesised(run: Run): Promise<readonly Cell[]> {
  const check = await checkOf(run);
  if (check === undefined) throw new Error(`${run.main} has to synthesise a tenant.`);
  return cellsOf(check).map(inSource);
}

/** The check that a program's synth makes: none without a tenant. Its lines are those of the compiled files. */
export async function checkOf({ main, config, environment = {}, files = new Map() }: Run): Promise<Check | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "tmes-program-"));
  try {
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "tmes.config.yaml"), config);
    takeChecks();
    await withEnvironment({ ...environment, CDKTF_OUTDIR: join(folder, "cdktf.out") }, () =>
      silently(() => untilSynth(main, () => load(main, files))),
    );
    const [check, ...others] = takeChecks();
    if (others.length > 0) throw new Error(`${main} has to synthesise one app, once.`);
    return check;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what synth prints of its findings; they are read from its check. */
async function silently(work: () => Promise<void>): Promise<void> {
  const { write } = process.stderr;
  const { error: print } = console;
  const { exitCode } = process;
  process.stderr.write = () => true;
  console.error = () => undefined;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof tmes.TmesPolicyError)) throw error;
  } finally {
    process.stderr.write = write;
    console.error = print;
    process.exitCode = exitCode;
  }
}

/** Runs a program, and waits for the synth of one that makes its constructs later. */
async function untilSynth(main: string, run: () => unknown): Promise<void> {
  const { synth } = cdktf.App.prototype;
  const ended = new Promise<"ended">((resolve) => {
    cdktf.App.prototype.synth = function (this: cdktf.App): void {
      try {
        synth.call(this);
      } finally {
        resolve("ended");
      }
    };
  });
  try {
    await run();
    const what = await Promise.race([ended, sleep(60_000, "late", { ref: false })]);
    if (what === "late") throw new Error(`${main} does not synthesise.`);
    // What the program does about an error of its synth.
    await sleep(0);
  } finally {
    cdktf.App.prototype.synth = synth;
  }
}

/** Does something with environment variables set. */
export async function withEnvironment<T>(environment: Environment, work: () => T | Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return await work();
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

/** Runs a module. What it returns is a promise, since the main module may await at its top level. */
function load(file: string, files: Files, modules = new Map<string, Module>()): unknown {
  const module: Module = { exports: {} };
  modules.set(file, module);
  const text = files.get(file) ?? readFileSync(file, "utf8");
  if (file.endsWith(".json")) {
    module.exports = JSON.parse(text);
    return undefined;
  }
  const kind = modules.size === 1 ? "async function" : "function";
  const wrapped = `(${kind} (module, exports, require, __filename, __dirname, import_meta) {${compile(file, text)}\n})`;
  const run: unknown = new Script(wrapped, { filename: file }).runInThisContext();
  if (typeof run !== "function") throw new Error(`${file} is no module.`);
  const requireFrom = (specifier: string): unknown => {
    if (specifier in provided) return provided[specifier];
    const own = ownFile(specifier, file, files);
    if (own === undefined) return requireNode(specifier);
    if (!modules.has(own)) load(own, files, modules);
    return modules.get(own)?.exports;
  };
  const folder = dirname(file);
  const meta = { url: pathToFileURL(file).href, filename: file, dirname: folder };
  // In CommonJS `this` is what the module exports.
  const self = /\.c[jt]s$/.test(file) ? module.exports : undefined;
  return Reflect.apply(run, self, [module, module.exports, requireFrom, file, folder, meta]);
}

/** The file of the program that is imported, as the compiler finds it; nothing for a package. */
function ownFile(specifier: string, from: string, files: Files): string | undefined {
  const host: ts.ModuleResolutionHost = {
    fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
    readFile: (file) => files.get(file) ?? ts.sys.readFile(file),
  };
  const { resolvedModule } = ts.resolveModuleName(specifier, from, optionsFor(from), host);
  return resolvedModule?.isExternalLibraryImport === false ? resolvedModule.resolvedFileName : undefined;
}

/** Where lines of compiled files come from, by file. Of two texts of one file, the one run last. */
const maps = new Map<string, SourceMap>();

function compile(file: string, text: string): string {
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    // By its name the compiler keeps a module what it is.
    fileName: file.replace(/\.m([jt]s)$/, ".$1"),
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      allowJs: true,
      // A file of CommonJS is sloppy, as in Node: otherwise the compiler takes `.cjs` for a module, and writes "use strict".
      moduleDetection: ts.ModuleDetectionKind.Legacy,
      sourceMap: true,
    },
  });
  maps.set(file, new SourceMap(JSON.parse(sourceMapText ?? "{}")));
  // CommonJS has no `import.meta`: a parameter of the same length keeps every column.
  return outputText.replaceAll("import.meta", "import_meta");
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
