/** Makes the record of a synth from what its program used and wrote. */
import { isObject } from "@tmes-as-code/catalog";
import { version, type Engine, type Report, type SourceResult } from "@tmes-as-code/policy";
import {
  findConfig,
  machineDigest,
  nameOf,
  readConfig,
  readText,
  realPath,
  stateOf,
  validationReportFile,
  variableDigest,
  type RecordedItem,
  type RecordStore,
  type SynthRecord,
} from "@tmes-as-code/policy/node";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { engineOf } from "../engine-setup.ts";
import { UsageError } from "../errors.ts";
import { readSynthFolder } from "../synth.ts";
import { builtInputs } from "./built-inputs.ts";
import { inputsOf } from "./inputs-of-run.ts";
import type { Program } from "./program.ts";
import type { ProcessLog, RecordedRun } from "./recorded-run.ts";

/** What a synth decided. */
export interface Judged {
  readonly report: Report;
  readonly items: readonly RecordedItem[];
  /** Whether the program judged by another policy than that of its folder. */
  readonly otherPolicy: readonly string[];
}

/** The folders that a run's synths wrote. */
export function outputsOf({ logs }: RecordedRun): readonly string[] {
  return [...new Set(logs.flatMap(({ reports }) => reports).map((file) => realPath(dirname(file))))].sort();
}

/**
 * Judges what a program wrote, by the configuration of its folder, with every verdict.
 *
 * @throws UsageError, and PolicyError, InputError and ConfigError of the engine.
 */
export function judged(outputs: readonly string[], root: string): Judged {
  const [first, ...others] = outputs;
  if (first === undefined) throw new UsageError("the program synthesised no tenant.");
  if (others.length > 0) {
    throw new UsageError(
      `the program synthesised several apps: ${outputs.map((each) => nameOf(each, root)).join(", ")}.`,
      "Run one program for each app.",
    );
  }
  const found = findConfig(first);
  const today = new Date().toISOString().slice(0, 10);
  const engine: Engine = engineOf({ found, pack: undefined, bundle: undefined, today });
  const { inputs, faults } = readSynthFolder(first, root, readConfig(found).stated);
  const [fault] = faults;
  if (fault !== undefined) throw fault;
  const report = engine.check(
    inputs.map(({ source }) => source),
    { allResults: true, claims: true },
  );
  const items = inputs.flatMap(({ source }) => itemsIn([...source.tenants]));
  return { report, items, otherPolicy: otherPolicy(report, first, root) };
}

function itemsIn(tenants: SourceResult["tenants"]): readonly RecordedItem[] {
  return tenants.flatMap(({ tenant: { name: tenant }, origin: { location }, items }) => [
    { tenant, ...(location === undefined ? {} : { location }) },
    ...items.map(({ kind, name, origin }) => ({
      tenant,
      item: { kind, name },
      ...(origin.location === undefined ? {} : { location: origin.location }),
    })),
  ]);
}

/** How the program's own check was made otherwise. */
function otherPolicy(report: Report, folder: string, root: string): readonly string[] {
  const file = join(folder, validationReportFile);
  const value: unknown = JSON.parse(readText(file, nameOf(file, root)));
  const own = isObject(value) && isObject(value["tmes"]) ? value["tmes"] : {};
  const bundle = isObject(own["bundle"]) ? own["bundle"]["digest"] : undefined;
  const configs: readonly unknown[] = Array.isArray(own["configurations"]) ? own["configurations"] : [];
  const [config] = configs;
  return [
    ...(own["engine"] === report.engine && bundle === report.bundle.digest
      ? []
      : ["the program uses another version of the rules than this command"]),
    ...(isObject(config) && config["digest"] === report.configurations[0].digest
      ? []
      : ["the program says itself which rules count (TmesPolicy.configure) instead of tmes.config.yaml"]),
    ...(own["today"] === report.today ? [] : ["the program sets the day that rules see (TmesPolicy.configure)"]),
  ];
}

/** What made and judged a synth. */
export interface Synth {
  readonly program: Program;
  readonly folder: string;
  readonly root: string;
  readonly run: RecordedRun;
  readonly judged: Judged;
}

/** Variables that Node itself reads, which the recorder does not see. */
const always = ["NODE_OPTIONS", "TZ"];

/** The record of a synth. */
export function recordOf({ program, folder, root, run, judged }: Synth, { key }: RecordStore): SynthRecord {
  const { command, files } = program;
  const outputs = outputsOf(run);
  const { inputs, unusable } = inputsOf(run, outputs, files, root);
  const built = builtInputs(inputs, judged.items, root);
  const { salt, logs } = run;
  const variables = namesOf(logs, ({ variables }) => variables).filter((name) => !(name in program.environment));
  const nodes = new Map(logs.map(({ node }) => [node.file, node]));
  const environment = process.env;
  return {
    schema: "tmes-record/v1",
    engine: version,
    root,
    folder,
    command,
    nodes: [...nodes.values()].map((node) => ({ ...node, state: stateOf("stat", node.file) })),
    inputs: [...inputs, ...built.inputs],
    environment: [...always, ...variables].map((name) => [name, variableDigest(name, environment, key)]),
    machine: namesOf(logs, ({ machine }) => machine).map((name) => [name, machineDigest(name, key)]),
    unusable: [
      ...new Set([
        ...judged.otherPolicy,
        ...ways(program, run),
        ...logs.flatMap((log) => log.unusable),
        ...otherArguments(program, logs, folder),
        ...otherVariables(program, logs, salt),
        ...unusable,
        ...built.unusable,
      ]),
    ],
    items: judged.items,
    report: judged.report,
  };
}

function namesOf(
  logs: readonly ProcessLog[],
  of: (log: ProcessLog) => readonly (readonly [string, string | null])[],
): readonly string[] {
  return [...new Set(logs.flatMap((log) => of(log).map(([name]) => name)))].sort();
}

/** What of a run is not seen at all. */
function ways({ shell }: Program, { logs, lost }: RecordedRun): readonly string[] {
  return [
    ...(shell ? ["a shell runs the command, and what it uses is not seen"] : []),
    ...(logs.length === 0 ? ["no Node.js process of the program could be observed"] : []),
    ...(lost > 0 ? ["a process of the program was ended before it could say what it used"] : []),
  ];
}

/** Arguments of processes that neither the command nor package.json has: something else made them. */
function otherArguments({ command }: Program, logs: readonly ProcessLog[], folder: string): readonly string[] {
  const file = join(folder, "package.json");
  const known = [...command, stateOf("entry", file) === "file" ? readText(file, file) : ""].join("\n");
  return logs
    .flatMap((log) => log.arguments)
    .filter((argument) => !known.includes(argument))
    .map(
      ({ length }) => `the program is given an argument of ${String(length)} characters that the command does not have`,
    );
}

/** Variables that those who start programs set. */
const ofStarters = /^(?:npm_|pnpm_|INIT_CWD$|NODE$|PATH$|Path$|PWD$|OLDPWD$|SHLVL$|_$|TSX_|ESBK_|TS_NODE_)/;

/** Variables that the program sees with other values than this command does. */
function otherVariables({ environment }: Program, logs: readonly ProcessLog[], salt: string): readonly string[] {
  const all = { ...process.env, ...environment };
  const other = logs.flatMap(({ variables }) =>
    variables.filter(([name, digest]) => name !== "" && !ofStarters.test(name) && digestOf(all[name], salt) !== digest),
  );
  return [
    ...new Set(
      other.map(([name]) => `the command sets the environment variable ${name}, which an editor does not see`),
    ),
  ];
}

/** As the recorder makes it. */
function digestOf(value: string | undefined, salt: string): string | null {
  return value === undefined ? null : createHash("sha256").update(`${salt}\n${value}`).digest("hex");
}

/** The folder as records name it. */
export const recordFolder = (): string => realPath(process.cwd());
