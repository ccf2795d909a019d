/** For commands that rewrite the configuration or what belongs to it: they need exactly one. */
import { configFile, type Config } from "@tmes-as-code/policy";
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
    throw notOne(new Set([first, ...others].map((one) => one?.file?.path)).size);
  const { path, name, baseline } = file;
  return { found: first, config: readConfig(first), path, name, ...(baseline === undefined ? {} : { baseline }) };
}

/** Some inputs have no configuration, or so many of them. */
export function notOne(count: number): UsageError {
  return count > 1
    ? new UsageError(
        "the inputs have several configurations.",
        "Name the inputs of one, or the configuration with --config.",
      )
    : new UsageError(
        `there is no ${configFile} for the inputs.`,
        `Write one into the root of the repository, for example \`packs: [eu-privacy]\`.`,
      );
}
