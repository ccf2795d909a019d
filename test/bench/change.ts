/**
 * `npm run bench:change`: what comparing two checks of 10,000 items costs, without
 * the checks, against JSON.parse of two plans that hold the same items.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  compareSides,
  createEngine,
  defaultConfig,
  loadBundle,
  mergeTenants,
  readTenantDocuments,
  type ChangeSide,
  type SourceResult,
} from "@tmes-as-code/policy";
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
    const parse = timed(() => texts.forEach((text) => JSON.parse(text) as unknown));
    const compare = timed(() => compareSides(before, after, { retired: [], today, versionOf: () => 1 }));
    const memory = memoryOf(() => compareSides(before, after, { retired: [], today, versionOf: () => 1 }));
    process.stdout.write(
      `${what}: ${String(tenants * itemsPerTenant)} items, plans of ${String(texts.join("").length >> 20)} MB: ` +
        `JSON.parse ${parse.toFixed(0)} ms, comparison ${compare.toFixed(0)} ms (${(compare / parse).toFixed(2)} times), ` +
        `${String(memory)} MB held\n`,
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

/** Median milliseconds. */
function timed(run: () => unknown): number {
  return median(
    Array.from({ length: repetitions }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/** Megabytes of the heap that a result takes. */
function memoryOf(run: () => unknown): number {
  const before = process.memoryUsage().heapUsed;
  const result = run();
  const held = process.memoryUsage().heapUsed - before;
  return result === undefined ? 0 : Math.max(0, held) >> 20;
}
