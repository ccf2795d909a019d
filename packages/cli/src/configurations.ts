/** Which inputs have which configuration. */
import type { DocumentSource, Source } from "@tmes-as-code/policy";
import { findConfig, namedConfig, type FoundConfig, type Lookup } from "@tmes-as-code/policy/node";
import type { ReadInput } from "./read-inputs.ts";

/** Inputs of one configuration. */
export interface InputGroup {
  readonly found: FoundConfig;
  readonly sources: readonly (Source | DocumentSource)[];
}

/**
 * The inputs by their configurations, in the order of the configurations' names; those without one come last.
 *
 * @param named - A configuration for all of them.
 * @throws ConfigError for a configuration where it may not be, PolicyError for one that cannot be read.
 */
export function groupByConfig(
  inputs: readonly ReadInput[],
  named: string | undefined,
  lookup: Lookup,
): readonly InputGroup[] {
  if (named !== undefined) {
    return [{ found: namedConfig(named, lookup), sources: inputs.map(({ source }) => source) }];
  }
  const groups = new Map<string, { found: FoundConfig; sources: (Source | DocumentSource)[] }>();
  for (const { path, source } of inputs) {
    const found = findConfig(path, lookup);
    const name = found.file?.name ?? "";
    const group = groups.get(name) ?? { found, sources: [] };
    group.sources.push(source);
    groups.set(name, group);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))
    .map(([, group]) => group);
}
