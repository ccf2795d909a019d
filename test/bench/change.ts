/**
 * `npm run bench:change`: what diff, gate and all formats cost for two checks of 10,000 items, without the checks
 * themselves, against JSON.parse of two plans that hold the same items. The report has no results of rules that pass,
 * as without --all-results.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compareSides,
  createEngine,
  decideGate,
  defaultConfig,
  formatIds,
  formats,
  gathered,
  inert,
  mergeTenants,
  prepare,
  readTenantDocuments,
  type ChangeSide,
  type Format,
  type Prepared,
  type Report,
  type SourceResult,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { itemsPerTenant, writeFleet, type Variant } from "./fleet.ts";
import { median } from "./process.ts";

const today = "2026-11-24";
const tenants = Math.ceil(10_000 / itemsPerTenant);
const repetitions = 3;
const folder = mkdtempSync(join(tmpdir(), "tmes-bench-"));
const engine = createEngine({ bundle: loadBundle(), config: { ...defaultConfig, packs: ["all"] }, today });

try {
  const same = readFleet("alike");
  for (const [what, head] of [
    ["95 % alike", fewChanged(same)],
    ["all different", readFleet("different")],
  ] as const) {
    const [before, after] = [sideOf(same), sideOf(head)];
    const texts = [planOf(same), planOf(head)];
    const parse = timed(() => texts.map((text) => JSON.parse(text) as unknown));
    const compare = (): Report => compareSides(before, after, { retired: [], today, versionOf: () => 1 });
    const { results: _, ...report } = compare();
    const decide = (): Report =>
      decideGate({
        report,
        after: report,
        policy: [],
        outside: [],
        unread: [],
        faults: [],
        hasPolicy: "yes",
        bootstrap: false,
        onlyNew: false,
      });
    const gated = decide();
    const prepared = prepare(gated);
    const parts = [
      ["diff", timed(compare)],
      ["gate", timed(decide)],
      ["report in words", timed(() => inWords(prepare(gated)))],
      ...formatIds.map((id) => [id, timed(() => print(formats[id], gated, prepared))] as const),
    ] as const;
    const all = parts.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
    const held = heldBy(compare);
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 2 ** 20;
    process.stdout.write(
      `${what}: ${String(tenants * itemsPerTenant)} items, ${String(report.findings.length)} findings, plans of ${megabytes.toFixed(0)} MB\n` +
        `  JSON.parse ${parse.toFixed(0)} ms; diff, gate and all formats ${all.toFixed(0)} ms (${(all / parse).toFixed(2)} times)\n` +
        `  ${parts.map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(0)}`).join(", ")}\n` +
        `  the comparison holds ${held.toFixed(0)} MB; the process held ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readFleet(variant: Variant): SourceResult {
  const file = join(folder, `${variant}.json`);
  writeFleet(file, variant, tenants);
  return readTenantDocuments(readFileSync(file, "utf8"), "fleet.json");
}

/** Every twentieth item with another setting. */
function fewChanged(source: SourceResult): SourceResult {
  let position = 0;
  return {
    ...source,
    tenants: source.tenants.map((view) => ({
      ...view,
      items: view.items.map((item) => {
        const settings = structuredClone(item.settings);
        return { ...item, settings: position++ % 20 === 0 ? { ...settings, notes: "Changed." } : settings };
      }),
    })),
  };
}

function sideOf(source: SourceResult): ChangeSide {
  return {
    side: { label: source.file, inputs: [] },
    tenants: [...mergeTenants([source]).tenants],
    report: engine.check([source], { allResults: true }),
    exceptions: [],
  };
}

/** What `terraform show -json` prints of these items. */
function planOf({ tenants: views }: SourceResult): string {
  const resources = views.flatMap(({ tenant, items }) =>
    items.map(({ kind, name, settings }, index) => {
      const input = { tmes: `${kind}/v1`, tenant: tenant.name, name, settings };
      const own = `${tenant.name}_${kind}_${String(index)}`;
      return { address: `terraform_data.${own}`, mode: "managed", type: "terraform_data", name: own, input };
    }),
  );
  return JSON.stringify({
    format_version: "1.2",
    planned_values: {
      root_module: { resources: resources.map(({ input, ...rest }) => ({ ...rest, values: { input } })) },
    },
    resource_changes: resources.map(({ input, ...rest }) => ({
      ...rest,
      change: {
        actions: ["no-op"],
        before: { input, output: input },
        after: { input, output: input },
        after_unknown: {},
      },
    })),
    prior_state: {
      values: {
        root_module: {
          resources: resources.map(({ input, ...rest }) => ({ ...rest, values: { input, output: input } })),
        },
      },
    },
    configuration: {
      root_module: {
        resources: resources.map(({ input, ...rest }) => ({
          ...rest,
          expressions: { input: { constant_value: input } },
        })),
      },
    },
  });
}

/** All that the formats ask for of a report in words. Gives the number of pieces. */
function inWords({ groups, change, gate, obligations }: Prepared): number {
  const lines = [...change, ...gate, ...obligations].flatMap((section) => section.lines);
  return groups.length + lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** As it is written: in parts. Gives the number of characters. */
function print(format: Format, report: Report, prepared: Prepared): number {
  const printed = format.print(report, { colour: false, width: 100, prepared });
  let characters = 0;
  for (const part of typeof printed === "string" ? [printed] : gathered(printed))
    characters += inert(part, format.commands).length;
  return characters;
}

/** Median milliseconds of processor time, which other processes on the machine change less. */
function timed(run: () => unknown): number {
  return median(
    Array.from({ length: repetitions }, () => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

/** Megabytes of the heap that a result takes. */
function heldBy(run: () => unknown): number {
  const before = process.memoryUsage().heapUsed;
  const result = run();
  const held = process.memoryUsage().heapUsed - before;
  return result === undefined ? 0 : Math.max(0, held) / 2 ** 20;
}
