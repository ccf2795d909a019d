/** The engine for inputs of one configuration, the same in every thread. */
import type { RuleInfo } from "@tmes-as-code/catalog";
import { createEngine, defaultConfig, type Config, type Engine } from "@tmes-as-code/policy";
import { claimStore, type FoundConfig, loadBundles, type NamedBundle, readConfig } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";

/** What decides by which rules is judged; plain data. */
export interface EngineSetup {
  readonly found: FoundConfig;
  /** Packs to judge by where there is no configuration. */
  readonly pack: readonly string[] | undefined;
  readonly bundle: NamedBundle | undefined;
  /** ISO date. */
  readonly today: string;
}

/** @throws UsageError, ConfigError, InputError and PolicyError for configuration and bundles. */
export function engineOf({ found, pack, bundle, today }: EngineSetup): Engine {
  const config = configOf(found, pack);
  return createEngine({ ...loadBundles(config, bundle), config, today, claimStore: claimStore() });
}

/** What the rules of some engines are about, for the formats that explain them. */
export function rulesOf(engines: readonly Engine[]): ReadonlyMap<string, RuleInfo> {
  return new Map(engines.flatMap(({ policies }) => [...policies.rules].map(([id, { info }]) => [id, info])));
}

function configOf(found: FoundConfig, pack: readonly string[] | undefined): Config {
  if (pack === undefined) return readConfig(found);
  if (found.file === undefined) return { ...defaultConfig, packs: pack };
  const { name } = found.file;
  throw new UsageError(
    `--pack cannot be used, because there is the configuration ${name}.`,
    `Name the packs in ${name}.`,
  );
}
