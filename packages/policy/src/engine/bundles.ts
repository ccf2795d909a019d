/** All bundles a configuration judges by: the built-in one, and the organisation's own. One way for all surfaces. */
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { isFolderName, standardBundle, type BundleConfig } from "../config/bundles.ts";
import { configFile, type Config } from "../config/config.ts";
import { failureOf, type Fail } from "../config/failure.ts";
import { PolicyError } from "../errors.ts";
import { loadBundle, type Bundle, type NamedBundle } from "./bundle.ts";
import type { Manifest } from "@tmes-as-code/catalog";

/** Bundles, each with its own module and data. */
export interface Bundles {
  /** The built-in rules, or what takes their place. */
  readonly bundle: Bundle;
  /** The organisation's own, in the order of the configuration. */
  readonly custom: readonly Bundle[];
}

/**
 * Loads the bundles of a configuration.
 *
 * @param standard - A bundle in place of the built-in one.
 * @throws ConfigError for a bundle that is missing, damaged or not the one its digest says; PolicyError when that is the
 * built-in one.
 */
export function loadBundles(config: Config, standard?: string | NamedBundle): Bundles {
  const bundle = loadBundle(standard);
  const fail = failureOf(config);
  const custom = config.bundles.flatMap((entry, index) => {
    const builtIn = entry.from === standardBundle;
    const loaded = builtIn
      ? bundle
      : load(entry, config.folder, (message, hint) => fail(["bundles", index], message, hint));
    if (entry.digest !== undefined && entry.digest !== loaded.digest) {
      fail(
        ["bundles", index, "digest"],
        `bundle \`${entry.from}\` is another one: its digest is ${loaded.digest}.`,
        "Review what changed in its rules, then change `digest`.",
      );
    }
    return builtIn ? [] : [loaded];
  });
  return { bundle, custom };
}

function load(
  { from }: BundleConfig,
  folder: string | undefined,
  fail: (message: string, hint?: string) => never,
): Bundle {
  if (folder === undefined) return fail(`bundle \`${from}\` cannot be found: the configuration is in no folder.`);
  try {
    return loadBundle(isFolderName(from) ? resolve(folder, from) : packageFolder(from, folder, fail), from);
  } catch (cause) {
    if (!(cause instanceof PolicyError) || "file" in cause) throw cause;
    return fail(cause.message, cause.hint);
  }
}

function packageFolder(name: string, folder: string, fail: (message: string, hint?: string) => never): string {
  try {
    // From inside of node_modules, a package.json beside the configuration cannot call itself by the package's name.
    const packages = createRequire(join(folder, "node_modules", configFile));
    return dirname(packages.resolve(`${name}/bundle/manifest.json`));
  } catch {
    return fail(
      `bundle \`${name}\` cannot be found: no such npm package is installed here, or it has no bundle.`,
      'Install it beside the configuration. Its package.json exports "./bundle/*". A folder starts with `./`.',
    );
  }
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
