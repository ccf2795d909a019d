/** For commands that rewrite the configuration or what belongs to it: they need exactly one. */
import type { Config } from "@tmes-as-code/policy";
import { findConfig, namedConfig, readConfig, type FoundConfig } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";

/** A configuration that is a file. */
export interface OneConfiguration {
  readonly found: FoundConfig;
  readonly config: Config;
  readonly path: string;
  readonly name: string;
  /** The baseline beside it. */
  readonly baseline?: { readonly path: string; readonly name: string; readonly text: string };
}

/**
 * The one configuration of some inputs; without inputs, that of the current folder.
 *
 * @throws UsageError where there is none, or several.
 */
export function oneConfiguration(
  paths: readonly string[],
  { config: named, root }: { readonly config?: string; readonly root?: string },
): OneConfiguration {
  const lookup = { root };
  const [first, ...others] =
    named === undefined
      ? (paths.length === 0 ? [undefined] : paths).map((path) => findConfig(path === "-" ? undefined : path, lookup))
      : [namedConfig(named, lookup)];
  const file = first?.file;
  if (first === undefined || file === undefined || others.some((one) => one.file?.path !== file.path))
    throw new UsageError("the inputs have no configuration, or several.", "Name one with --config.");
  const { path, name, baseline } = file;
  return { found: first, config: readConfig(first), path, name, ...(baseline === undefined ? {} : { baseline }) };
}
