/** Reads the sources of a bundle: Rego files, rule folders, packs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "./json.ts";

/** Texts by file name, relative to the policies folder. */
export interface Sources {
  /** Folder the names are relative to. */
  readonly folder: string;
  /** Rego without tests: `main.rego`, `lib/`, `rules/`. What both artefacts are made of. */
  readonly rego: Readonly<Record<string, string>>;
  /** Rego that only the plain bundle gets. */
  readonly adapters: Readonly<Record<string, string>>;
  /** Rego tests. */
  readonly tests: Readonly<Record<string, string>>;
  /** `packs/<id>.yaml`. */
  readonly packs: Readonly<Record<string, string>>;
  /** Names of the folders in `rules/`. */
  readonly ruleIds: readonly string[];
}

/** Reads all sources in `folder`. */
export function readSources(folder: string): Sources {
  const rego = {
    ...readTree(folder, "lib", ".rego"),
    ...readTree(folder, "rules", ".rego"),
    ...readFiles(folder, ["main.rego"]),
  };
  const isTest = (name: string): boolean => name.endsWith("_test.rego");
  return {
    folder,
    rego: pick(rego, (name) => !isTest(name)),
    adapters: pick(readTree(folder, "adapters", ".rego"), (name) => !isTest(name)),
    tests: pick({ ...rego, ...readTree(folder, "adapters", ".rego") }, isTest),
    packs: readTree(folder, "packs", ".yaml"),
    ruleIds: readdirSync(join(folder, "rules"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort(compare),
  };
}

function readTree(folder: string, below: string, ending: string): Record<string, string> {
  const names = readdirSync(join(folder, below), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${below}/${name.replaceAll("\\", "/")}`);
  return readFiles(folder, names);
}

function readFiles(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries([...names].sort(compare).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function pick(files: Readonly<Record<string, string>>, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => wanted(name)));
}
