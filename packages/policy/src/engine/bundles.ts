/** The rules and packs of all bundles that a configuration judges by: the built-in one, and the organisation's own. */
import type { Config } from "../config/config.ts";
import { failureOf, type Fail } from "../config/failure.ts";
import type { Bundle } from "./bundle.ts";
import type { Manifest } from "@tmes-as-code/catalog";

/** Bundles, each with its own module and data. */
export interface Bundles {
  /** The built-in rules, or what takes their place. */
  readonly bundle: Bundle;
  /** The organisation's own, in the order of the configuration. */
  readonly custom: readonly Bundle[];
}

/**
 * Rules and packs of all bundles, as one manifest.
 *
 * @throws ConfigError or PolicyError when two bundles have a rule or pack of one name, or a pack names a rule that none
 * has.
 */
export function manifestOf({ bundle, custom }: Bundles, config: Config): Manifest {
  if (custom.length === 0) return bundle.manifest;
  const fail = failureOf(config);
  const all: readonly [Bundle, ...Bundle[]] = [bundle, ...custom];
  const rules = united(all, "rules", config, fail);
  const packs = united(all, "packs", config, fail);
  for (const pack of Object.values(packs)) {
    for (const id of Object.keys(pack.rules)) {
      if (!Object.hasOwn(rules, id))
        fail(["bundles"], `pack \`${pack.id}\` names rule \`${id}\`, which no bundle has.`);
    }
  }
  return { ...bundle.manifest, rules, packs };
}

function united<Part extends "rules" | "packs">(
  bundles: readonly [Bundle, ...Bundle[]],
  part: Part,
  config: Config,
  fail: Fail,
): Manifest[Part] {
  const owners = new Map<string, string>();
  for (const { name, manifest } of bundles) {
    for (const id of Object.keys(manifest[part])) {
      const owner = owners.get(id);
      if (owner !== undefined) {
        fail(
          [
            "bundles",
            Math.max(
              0,
              config.bundles.findIndex(({ from }) => from === name),
            ),
          ],
          `bundles \`${owner}\` and \`${name}\` both have a ${part === "rules" ? "rule" : "pack"} \`${id}\`.`,
          "Ids are unique over all bundles: give one of them another name.",
        );
      }
      owners.set(id, name);
    }
  }
  return bundles.reduce<Manifest[Part]>(
    (all, { manifest }) => ({ ...all, ...manifest[part] }),
    bundles[0].manifest[part],
  );
}
