/** The engine of a command line, the same in every thread. */
import { createEngine, loadBundles, type Engine } from "@tmes-as-code/policy";
import { findConfig } from "./config.ts";

/** What decides by which rules is judged; plain data. */
export interface JudgeSetup {
  readonly paths: readonly string[];
  readonly options: {
    readonly config: string | undefined;
    readonly pack: readonly string[] | undefined;
    readonly bundle: string | undefined;
  };
  /** The repository's root. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
}

/** @throws UsageError, ConfigError, InputError and PolicyError for configuration and bundles. */
export function createJudge({ paths, options, root, today }: JudgeSetup): Engine {
  const config = findConfig(paths, options, root);
  return createEngine({ ...loadBundles(config, options.bundle), config, today });
}
