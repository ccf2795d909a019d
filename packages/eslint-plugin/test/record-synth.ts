/** Records of synths that were never made, for tests. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, type ItemView, type JsonObject, type Location, type TenantView } from "@tmes-as-code/policy";
import {
  findConfig,
  keepRecord,
  loadBundles,
  readConfig,
  recordStore,
  stateOf,
  type SynthRecord,
  variableDigest,
} from "@tmes-as-code/policy/node";
import { expect } from "vitest";
import { today } from "../src/today.ts";

/** An item that a synth makes. */
export interface Made {
  readonly kind?: string;
  readonly name?: string;
  readonly settings: JsonObject;
  readonly at: Location;
}

/** What a synth makes, and where. */
export interface Synthesised {
  readonly made: readonly Made[];
  readonly tenantAt: Location;
  /** The program's file in the folder. */
  readonly file?: string;
}

/** Writes a program and records that it was synthesised. */
export function recordSynth(
  root: string,
  code: string,
  { made, tenantAt, file = "main.ts" }: Synthesised,
  changes: Partial<SynthRecord> = {},
): void {
  const main = join(root, file);
  writeFileSync(main, code);
  const store = recordStore(root, true);
  if (store === undefined) throw new Error("There is no store.");
  const found = findConfig(main);
  const config = readConfig(found);
  const items = made.map(({ kind = "email-recovery", name = "settings", settings, at }): ItemView => ({
    kind,
    name,
    settings,
    unknowns: [],
    exists: true,
    origin: { location: at },
  }));
  const view: TenantView = {
    tenant: { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
    unknowns: [],
    items,
    view: "closed",
    openBecause: [],
    surface: "synth",
    origin: { location: tenantAt },
  };
  const source = { tenants: [view], notices: [], surface: "synth", file: "cdktf.out" } as const;
  const report = createEngine({ ...loadBundles(config), config, today: today() }).check([source], { allResults: true });
  const record: SynthRecord = {
    schema: "tmes-record/v1",
    engine: report.engine,
    root,
    folder: root,
    command: ["npx", "tsx", "main.ts"],
    nodes: [],
    inputs: [["content", main, stateOf("content", main)]],
    environment: [["RECOVERY", variableDigest("RECOVERY", process.env, store.key)]],
    machine: [],
    unusable: [],
    items: [
      { tenant: "acme", location: tenantAt },
      ...items.map(({ kind, name, origin: { location } }) => ({
        tenant: "acme",
        item: { kind, name },
        ...(location === undefined ? {} : { location }),
      })),
    ],
    report,
    ...changes,
  };
  expect(keepRecord(record, store)).toBe(true);
}
