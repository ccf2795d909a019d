/**
 * `npm run bench`: what `tmes check` costs, against what Node, JSON.parse and OPA cost in the same run on this machine.
 *
 *   npm run bench -- --tenants 1000 --repetitions 3
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  createEngine,
  defaultConfig,
  readTenantDocuments,
  type Config,
  type Engine,
  type Report,
  type SourceResult,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { parse } from "yaml";
import { itemsPerTenant, kindsPerTenant, logServer, writeFleet, type Variant } from "./fleet.ts";
import { profileOf } from "./profile.ts";
import { cpuOf, median, medians, run, runNode, type Run } from "./process.ts";

const today = "2026-11-24";
const root = join(import.meta.dirname, "..", "..");
const bin = join(root, "packages", "cli", "dist", "tmes.cjs");
const plainBundle = join(root, "policies", "dist", "tmes-policies.tar.gz");
/** Where logs may go is for each organisation to say: the fleet's has said it. */
const decided = { "syslog-approved-destinations": { parameters: { destinations: [logServer] } } };
const config: Config = { ...defaultConfig, packs: ["all"], rules: decided };
const { values: options } = parseArgs({
  options: { tenants: { type: "string", default: "10000" }, repetitions: { type: "string", default: "3" } },
});
const tenants = positive("tenants", options.tenants);
const repetitions = positive("repetitions", options.repetitions);
/** OPA takes minutes for what the others read in seconds. */
const sampleTenants = Math.min(tenants, 200);
/** conftest also writes every message. */
const conftestTenants = Math.min(tenants, 20);

const folder = mkdtempSync(join(tmpdir(), "tmes-bench-"));
try {
  const opa = opaVersion();
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${megabytes(totalmem())}`;
  say(`${machine}; ${process.platform} ${process.arch}, Node ${process.versions.node}, OPA ${opa ?? "not on PATH"}`);
  say(`Medians of ${count(repetitions)} or more runs, wall clock, whole processes unless said.`);
  await coldStart();
  if (opa !== undefined && process.platform !== "win32") await oneDocument();
  engineAlone();
  costPerRule();
  for (const variant of ["alike", "different"] as const) await fleet(variant, opa !== undefined);
  await costBySize();
  if (opa === undefined) say("\nWithout `opa` on PATH there is no comparison with it.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `tmes check` on a small synth, against Node doing nothing. */
async function coldStart(): Promise<void> {
  const acme = join(folder, "acme");
  mkdirSync(acme);
  const program = join(root, "examples", "acme");
  // Into the bench's folder: the example's own output stays as it is.
  const synth = `
    const { App } = await import(${source(createRequire(join(program, "main.ts")).resolve("cdktf"))}).then((m) => m.default ?? m);
    const app = new App({ outdir: ${source(join(acme, "cdktf.out"))} });
    const { EuropeStack } = await import(${source(join(program, "tenants", "europe.ts"))});
    const { AustraliaStack } = await import(${source(join(program, "tenants", "australia.ts"))});
    const { UnitedStatesStack } = await import(${source(join(program, "tenants", "united-states.ts"))});
    new EuropeStack(app, "europe"); new AustraliaStack(app, "australia"); new UnitedStatesStack(app, "united-states");
    app.synth();`;
  await runNode(["--import", "tsx", "--input-type=module", "-e", synth]);
  const check = [bin, "check", join(acme, "cdktf.out"), "--config", join(program, "tmes.config.yaml")];
  const [node, tmes] = await medians(Math.max(repetitions, 9), [() => runNode(["-e", "0"]), () => runNode(check)]);
  if (node === undefined || tmes === undefined) return;
  say("\nCold start");
  table([
    ["node -e 0", duration(node.milliseconds)],
    ["tmes check examples/acme/cdktf.out", duration(tmes.milliseconds)],
    ["beyond Node's own", duration(tmes.milliseconds - node.milliseconds), "aim: below 250 ms"],
  ]);
}

/**
 * `tmes check` and bare Node against `opa eval` with the same rules, on one document: processor time of whole processes in
 * alternating pairs, and the median of their ratios.
 */
async function oneDocument(): Promise<void> {
  const rules = opaRules({ ...defaultConfig }, "rego-default");
  const yaml = readFileSync(join(root, "policies", "test", "packs", "strict.yaml"), "utf8");
  const content = parse(yaml) as { items: unknown[] };
  const files = { json: JSON.stringify(content, undefined, 2), yaml };
  const query = "[[v.rule, v.verdict] | some v in data.tmes.adapters.document.verdicts]";
  const certificates = process.env["NODE_EXTRA_CA_CERTS"];
  const environments = [
    { name: "", env: { NODE_EXTRA_CA_CERTS: undefined } },
    ...(certificates === undefined
      ? []
      : [{ name: ", NODE_EXTRA_CA_CERTS", env: { NODE_EXTRA_CA_CERTS: certificates } }]),
  ];
  say(
    `\nOne document of ${content.items.length} items, pack eu-privacy, processor time, ÷ opa eval of the same document`,
  );
  const rows: string[][] = [];
  for (const [form, text] of Object.entries(files)) {
    const file = join(folder, `one.${form}`);
    writeFileSync(file, text);
    const evaluation = ["eval", "--data", rules, "--input", file, "--format", "raw", query];
    const check = [bin, "check", file, "--today", today];
    const report = await runNode([...check, "--format", "json"]);
    const answer = await run("opa", evaluation);
    const { coverage } = JSON.parse(report.stdout) as Report;
    if (tally(JSON.parse(answer.stdout) as [string, string][]) !== tallyOf(coverage)) process.exitCode = 1;
    for (const { name, env } of environments) {
      const rounds: { readonly opa: number; readonly tmes: number; readonly node: number }[] = [];
      for (let round = 0; round <= Math.max(repetitions, 9); round++) {
        const measured = {
          opa: await cpuOf("opa", evaluation, env),
          tmes: await cpuOf(process.execPath, check, env),
          node: await cpuOf(process.execPath, ["-e", "0"], env),
        };
        // The first round fills caches.
        if (round > 0) rounds.push(measured);
      }
      const typical = (of: (one: (typeof rounds)[number]) => number): number => median(rounds.map(of));
      rows.push([
        `${form.toUpperCase()}${name}`,
        `opa ${duration(typical(({ opa }) => opa))}`,
        `node -e 0 ${duration(typical(({ node }) => node))}, ${typical(({ node, opa }) => node / opa).toFixed(2)} ×`,
        `tmes check ${duration(typical(({ tmes }) => tmes))}, ${typical(({ tmes, opa }) => tmes / opa).toFixed(2)} ×`,
        "aim: at most 0.50 ×",
      ]);
    }
  }
  table(rows);
}

/** Loading and judging in this process, without reading files. */
function engineAlone(): void {
  const bundleFolder = join(root, "policies", "dist", "bundle");
  const load = timed(() => loadBundle(bundleFolder));
  const bundle = loadBundle(bundleFolder);
  const create = timed(() => createEngine({ bundle, config, today }));
  const sample = (variant: Variant) => {
    const source = readTenantDocuments(readFileSync(fleetFile(variant, 200), "utf8"), "fleet.json");
    const { time, coverage } = freshCheck(source, () => createEngine({ bundle, config, today }));
    return [`${duration(time / coverage.items)} an item`, `${duration(time / coverage.evaluations)} a verdict`];
  };
  say(`\nEngine alone, 200 tenants of ${itemsPerTenant} items`);
  table([
    ["load the bundle", duration(load)],
    ["create the engine", duration(create)],
    ["judge, from the cache (all tenants the same)", ...sample("same")],
    ["judge, little of it cached (all different)", ...sample("different")],
  ]);
}

/**
 * What each tenant costs beyond those of a smaller fleet, and where the time goes. Processor time: it says the same on a busy
 * machine. The first tenants cost more: their verdicts are new, and code is not optimised yet.
 */
async function costBySize(): Promise<void> {
  const settings = writeSettings();
  const check = (file: string): string[] => [
    ...[bin, "check", file, "--config", settings, "--today", today, "--format", "json"],
    ...["--output", join(folder, "report.json")],
  ];
  const measure = async (size: number): Promise<Run & { readonly size: number }> => {
    const file = join(folder, `alike-${size}.jsonl`);
    writeFleet(file, "alike", size, "lines");
    const done = await runNode(check(file), { usage: true });
    rmSync(file);
    return { ...done, size };
  };
  const rows: string[][] = [];
  const costs: number[] = [];
  let before = await measure(1);
  for (const size of [tenants / 10, tenants, tenants * 10].map(Math.ceil)) {
    const measured = await measure(size);
    const cost = (measured.cpu - before.cpu) / (size - before.size);
    costs.push(cost);
    rows.push([
      `${count(size)} tenants`,
      `processor ${duration(cost)} for each beyond ${count(before.size)}`,
      `peak ${megabytes(measured.peak)}`,
    ]);
    before = measured;
  }
  say("\nJSON Lines, 95 % of items alike, one thread");
  table(rows);
  const [, ...others] = costs;
  say(
    `  dearest ÷ cheapest beyond the first ${(Math.max(...others) / Math.min(...others)).toFixed(2)} ×   aim: at most 1.15 ×, peak at most 400 MB`,
  );
  for (const variant of ["alike", "different"] as const) {
    say(`\nWhere the time goes, ${count(tenants)} tenants, ${variant}, one thread`);
    table(await profileOf(check(fleetFile(variant, tenants)), folder));
  }
}

/** The configuration of the check, as a file. JSON is YAML. */
function writeSettings(): string {
  const settings = join(folder, "tmes.config.yaml");
  writeFileSync(settings, JSON.stringify({ packs: config.packs, rules: decided }));
  return settings;
}

/** A fleet in one file: the check as a process against parsing the file, and against OPA on the same rules. */
async function fleet(variant: Variant, withOpa: boolean): Promise<void> {
  const file = fleetFile(variant, tenants);
  const { size } = statSync(file);
  const items = tenants * itemsPerTenant;
  const report = join(folder, "report.json");
  const settings = writeSettings();
  const check = (input: string, ...args: readonly string[]) =>
    runNode(
      [bin, "check", input, "--config", settings, "--today", today, "--format", "json", "--output", report, ...args],
      { usage: true },
    );
  const parse = "globalThis.fleet = JSON.parse(require('node:fs').readFileSync(process.argv[1]))";
  const [parsed, checked, shared] = await medians(repetitions, [
    () => runNode(["-e", parse, file], { usage: true }),
    () => check(file),
    () => check(file, "--threads", "2"),
  ]);
  if (parsed === undefined || checked === undefined || shared === undefined) return;
  const { coverage, findings } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const aim = variant === "alike" ? 2.5 : 5;
  say(
    `\n${count(tenants)} tenants, ${variant === "alike" ? "95 % of items alike" : "all items and tenants different"}: ` +
      `${count(items)} items of ${kindsPerTenant} kinds, ${megabytes(size)}, ${count(coverage.evaluations)} verdicts, ` +
      `${count(findings.length)} findings`,
  );
  const row = (name: string, { milliseconds, peak, cpu }: Omit<Run, "stdout">, aims: string) => [
    ...[name, duration(milliseconds), `${duration(milliseconds / items)} an item`],
    ...[`processor ${duration(cpu)}`, `${ratio(cpu / parsed.cpu)} JSON.parse`],
    ...[
      `${ratio(milliseconds / parsed.milliseconds)} JSON.parse`,
      `peak ${megabytes(peak)}`,
      `${ratio(peak / size)} file`,
    ],
    aims,
  ];
  const rows = [
    row("JSON.parse of the file", parsed, ""),
    row("tmes check", checked, "aim: below 6 × file"),
    row("tmes check --threads 2", shared, `aim: at most ${aim} × JSON.parse`),
  ];
  const perItem = checked.milliseconds / items;
  if (withOpa) rows.push(await againstOpa(variant, check, report, perItem));
  if (isHere("conftest")) rows.push(await againstConftest(variant, check, report, perItem));
  table(rows);
}

async function againstOpa(
  variant: Variant,
  check: (input: string) => Promise<unknown>,
  report: string,
  perItem: number,
): Promise<string[]> {
  const file = fleetFile(variant, sampleTenants);
  const rules = opaRules();
  const query = "[[v.rule, v.verdict] | some v in data.tmes.adapters.document.verdicts]";
  const args = ["eval", "--data", rules, "--input", file, "--format", "raw", query];
  let answer = "";
  const [opa] = await medians(repetitions, [
    async () => {
      const result = await run("opa", args);
      answer = result.stdout;
      return result;
    },
  ]);
  await check(file);
  const { coverage } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const equal = tally(JSON.parse(answer) as [string, string][]) === tallyOf(coverage);
  if (!equal) process.exitCode = 1;
  const opaPerItem = (opa?.milliseconds ?? 0) / (sampleTenants * itemsPerTenant);
  return [
    ...[
      `opa eval, first ${count(sampleTenants)} tenants`,
      duration(opa?.milliseconds ?? 0),
      `${duration(opaPerItem)} an item`,
    ],
    ...["", "", `${ratio(opaPerItem / perItem)} tmes check, by item`, "", ""],
    equal ? "verdict counts equal" : "VERDICT COUNTS DIFFER",
  ];
}

/** conftest on the same rules, with messages as its users see them. */
async function againstConftest(
  variant: Variant,
  check: (input: string) => Promise<unknown>,
  report: string,
  perItem: number,
): Promise<string[]> {
  const file = fleetFile(variant, conftestTenants);
  const rules = opaRules();
  const data = ["--data", join(rules, "data.json"), "--data", join(rules, "config.json")];
  const args = ["test", "--namespace", "tmes.check", "--policy", rules, ...data, "--output", "json", file];
  let answer = "";
  const [conftest] = await medians(1, [
    async () => {
      const result = await run("conftest", args);
      answer = result.stdout;
      return result;
    },
  ]);
  await check(file);
  const { findings } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const results = JSON.parse(answer) as { failures?: unknown[]; warnings?: unknown[] }[];
  const found = results.reduce((sum, one) => sum + (one.failures?.length ?? 0) + (one.warnings?.length ?? 0), 0);
  if (found !== findings.length) process.exitCode = 1;
  const conftestPerItem = (conftest?.milliseconds ?? 0) / (conftestTenants * itemsPerTenant);
  return [
    ...[`conftest, first ${count(conftestTenants)} tenants, one run`, duration(conftest?.milliseconds ?? 0)],
    ...[`${duration(conftestPerItem)} an item`, "", ""],
    ...[`${ratio(conftestPerItem / perItem)} tmes check, by item`, "", ""],
    found === findings.length ? "finding counts equal" : `FINDING COUNTS DIFFER: ${found}, not ${findings.length}`,
  ];
}

/** Each rule alone over the same tenants, the dearest first, so that a slow rule is seen. */
function costPerRule(): void {
  const sample = readTenantDocuments(readFileSync(fleetFile("different", 100), "utf8"), "fleet.json");
  const bundle = loadBundle();
  const ids = Object.keys(bundle.manifest.rules);
  const costs = ids.map((id) => {
    const off = ids.filter((other) => other !== id).map((other) => [other, { severity: "off" }] as const);
    const rules = { ...Object.fromEntries(off), ...(id in decided ? decided : {}) };
    const engine = () => createEngine({ bundle, config: { ...config, rules }, today });
    const { time: milliseconds, coverage } = freshCheck(sample, engine);
    const { evaluations } = coverage;
    return { id, milliseconds, evaluations, each: milliseconds / evaluations };
  });
  const typical = median(costs.map(({ each }) => each));
  say("\nEach rule alone, 100 tenants, all different, from a new engine; by what one verdict costs");
  table(
    costs
      .toSorted((a, b) => b.each - a.each)
      .map(({ id, milliseconds, evaluations, each }) => [
        ...[id, `${duration(each)} a verdict`, `${ratio(each / typical)} the median rule`],
        ...[duration(milliseconds), `${count(evaluations)} verdicts`],
      ]),
  );
}

/** The plain Rego bundle with the configuration of the check in its data. OPA does not combine a packed bundle's data with other data. */
function opaRules(by = config, name = "rego"): string {
  const rules = join(folder, name);
  mkdirSync(rules, { recursive: true });
  const unpacked = spawnSync("tar", ["-xzf", plainBundle, "-C", rules], { encoding: "utf8" });
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.error?.message ?? unpacked.stderr}`);
  const active = [...createEngine({ bundle: loadBundle(), config: by, today }).policies.rules];
  const compiled = {
    today,
    rules: Object.fromEntries(active.map(([id, { severity }]) => [id, { severity }])),
    parameters: Object.fromEntries(active.map(([id, { parameters }]) => [id, parameters])),
  };
  writeFileSync(join(rules, "config.json"), JSON.stringify({ tmes: { config: compiled } }));
  return rules;
}

function tally(verdicts: readonly (readonly [string, string])[]): string {
  const counts = new Map<string, number>();
  for (const [rule, verdict] of verdicts) counts.set(`${rule} ${verdict}`, (counts.get(`${rule} ${verdict}`) ?? 0) + 1);
  return JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tallyOf({ rules }: Report["coverage"]): string {
  return tally(
    rules.flatMap(({ rule, ...counts }) =>
      Object.entries(counts).flatMap(([verdict, n]) => Array.from({ length: n }, () => [rule, verdict] as const)),
    ),
  );
}

/** Made once for a variant and size. */
function fleetFile(variant: Variant, size: number): string {
  const file = join(folder, `${variant}-${size}.json`);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) writeFleet(file, variant, size);
  return file;
}

/** A check's median milliseconds by an engine that has judged nothing yet; engines remember what they judged. */
function freshCheck(source: SourceResult, engine: () => Engine): { time: number; coverage: Report["coverage"] } {
  const runs = Array.from({ length: Math.max(repetitions, 3) }, () => {
    const fresh = engine();
    const start = performance.now();
    const { coverage } = fresh.check([source]);
    return { time: performance.now() - start, coverage };
  });
  const [first] = runs;
  if (first === undefined) throw new Error("nothing was run");
  return { time: median(runs.map(({ time }) => time)), coverage: first.coverage };
}

/** Median milliseconds of a synchronous action. */
function timed(action: () => unknown): number {
  const times = Array.from({ length: Math.max(repetitions, 5) }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return median(times);
}

function isHere(tool: string): boolean {
  return spawnSync(tool, ["--version"], { stdio: "ignore" }).status === 0;
}

function opaVersion(): string | undefined {
  const { status, stdout } = spawnSync("opa", ["version"], { encoding: "utf8" });
  return status === 0 ? /^Version: (.*)$/m.exec(stdout)?.[1] : undefined;
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`--${name} takes a whole number above 0, not ${value}.`);
}

/** A value as source text. */
function source(value: string): string {
  return JSON.stringify(value);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Rows in columns, numbers to the right. */
function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      /^[\d.]+ /.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    say(`  ${cells.join("   ")}`.trimEnd());
  }
}

function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds * 1000).toFixed(1)} µs`;
}

function ratio(value: number): string {
  return `${value.toFixed(1)} ×`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
