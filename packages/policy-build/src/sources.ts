/** Reads the sources of a bundle: Rego files, rule folders, packs. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "./json.ts";

/** Name of the file that notes versions, beside `rules/`; see lock.ts. */
export const lockFile = "rules.lock.json";

/** Texts by file name, relative to the policies folder. */
export interface Sources {
  /** Rego without tests: `main.rego`, `lib/`, `rules/`. What both artefacts are made of. */
  readonly rego: Readonly<Record<string, string>>;
  /** Rego that only the plain bundle gets. */
  readonly adapters: Readonly<Record<string, string>>;
  /** Rego tests. */
  readonly tests: Readonly<Record<string, string>>;
  /** `packs/<id>.yaml`. */
  readonly packs: Readonly<Record<string, string>>;
  /** `packs/<id>.tenant.yaml`: tenants that satisfy all rules of a pack. */
  readonly witnesses: Readonly<Record<string, string>>;
  /** Tenant documents of rules: `rules/<id>/violating.yaml` and so on. */
  readonly samples: Readonly<Record<string, string>>;
  /** The text of `rules.lock.json`, where there is one. */
  readonly lock: string | undefined;
  /** Names of the folders in `rules/`. */
  readonly ruleIds: readonly string[];
}

/**
 * Reads all sources in `folder`: `rules/`, `packs/` and `lib/`.
 *
 * @param base - Folder with what every bundle has: `main.rego`, the library `lib/` and `adapters/`. By default
 * the folder itself.
 */
export function readSources(folder: string, base: string = folder): Sources {
  const adapters = readTree(base, "adapters", ".rego");
  const rego = {
    ...readTree(base, "lib", ".rego"),
    ...readTree(folder, "rules", ".rego"),
    ...readFiles(base, ["main.rego"]),
  };
  const packs = readTree(folder, "packs", ".yaml");
  const isWitness = (name: string): boolean => name.endsWith(".tenant.yaml");
  const isTest = (name: string): boolean => name.endsWith("_test.rego");
  return {
    rego: pick(rego, (name) => !isTest(name)),
    adapters: pick(adapters, (name) => !isTest(name)),
    tests: pick({ ...rego, ...adapters }, isTest),
    packs: pick(packs, (name) => !isWitness(name)),
    witnesses: pick(packs, isWitness),
    samples: readTree(folder, "rules", ".yaml"),
    lock: existsSync(join(folder, lockFile)) ? readFileSync(join(folder, lockFile), "utf8") : undefined,
    ruleIds: foldersIn(join(folder, "rules")),
  };
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compare);
}

function readTree(folder: string, below: string, ending: string): Record<string, string> {
  const tree = join(folder, below);
  if (!existsSync(tree)) return {};
  const names = readdirSync(tree, { recursive: true, encoding: "utf8" })
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
