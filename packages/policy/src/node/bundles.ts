/** Loads bundles: one from a folder or an archive, and all that a configuration judges by. One way for all surfaces. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, resolve } from "node:path";
import { isFolderName, standardBundle, type BundleConfig } from "../config/bundles.ts";
import { configFile, type Config } from "../config/config.ts";
import { failureOf } from "../config/failure.ts";
import { isArchiveName } from "../engine/bundle-archive.ts";
import type { Signer } from "../engine/bundle-signature.ts";
import {
  archiveContents,
  bundleFiles,
  bundleOf,
  contentsOf,
  missing,
  type Bundle,
  type BundleContents,
  type ParsedManifest,
} from "../engine/bundle.ts";
import type { Bundles } from "../engine/bundles.ts";
import { PolicyError } from "../errors.ts";
import { isFile, realPath } from "./paths.ts";
import { soundBundles } from "./sound-bundles.ts";

/** The files that a bundle in a folder or an archive consists of, by their paths. */
export function bundleParts(path: string): readonly string[] {
  return isArchiveName(path) ? [path] : bundleFiles.map((file) => posix.join(path, file));
}

let standard: Bundle | undefined;

/** A bundle in place of the built-in one. */
export interface NamedBundle {
  /** A folder or a `.tar.gz`. */
  readonly path: string;
  /** Who has to have signed it; only for an archive. */
  readonly signer?: Signer;
}

/**
 * Loads a bundle, by default the one shipped with `@tmes-as-code/policies` (kept for the process).
 *
 * @param name - What messages and reports call it, if not by its path.
 * @param parsed - Used if the shipped bundle has this manifest.
 * @throws PolicyError when a file is missing or unreadable, lacks the entrypoint, or is not signed as it has to be.
 */
export function loadBundle(bundle?: string | NamedBundle, name?: string, parsed?: ParsedManifest): Bundle {
  if (bundle === undefined) return (standard ??= read(standardDirectory(), undefined, standardBundle, parsed));
  const { path, signer }: NamedBundle = typeof bundle === "string" ? { path: bundle } : bundle;
  return read(path, signer, name ?? path);
}

const standardPackage = "@tmes-as-code/policies";

function standardDirectory(): string {
  const require = createRequire(import.meta.filename);
  // Where most package managers put it: Node takes milliseconds to find out what a package exports.
  const usual = require.resolve
    .paths(standardPackage)
    ?.map((modules) => join(modules, standardPackage, "dist", "bundle", "manifest.json"))
    .find(isFile);
  if (usual !== undefined) return dirname(realPath(usual));
  try {
    return dirname(require.resolve("@tmes-as-code/policies/bundle/manifest.json"));
  } catch (cause) {
    throw new PolicyError("The compiled rules are missing: @tmes-as-code/policies has no bundle.", {
      hint: "In a clone of the project run `npm start` or `npm run build`; elsewhere reinstall the package.",
      cause,
    });
  }
}

function read(path: string, signer: Signer | undefined, name: string, parsed?: ParsedManifest): Bundle {
  const contents = isArchiveName(path)
    ? archiveContents(bytes(path, `The bundle ${name} cannot be read: it is missing or unreadable.`), signer, name)
    : folderContents(path, signer, name);
  return bundleOf(contents, name, path, parsed, soundBundles());
}

function folderContents(folder: string, signer: Signer | undefined, name: string): BundleContents {
  if (signer !== undefined) {
    throw new PolicyError(`The bundle in ${name} is a folder, and only an archive is signed.`, {
      hint: "Name the bundle.tar.gz that `tmes policy build --sign` makes.",
    });
  }
  return contentsOf((file) =>
    bytes(join(folder, file), `The bundle in ${name} cannot be read: ${file} is missing or unreadable.`),
  );
}

function bytes(path: string, message: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    return missing(message, cause);
  }
}

/**
 * Loads the bundles of a configuration.
 *
 * @param standard - A bundle in place of the built-in one.
 * @param parsed - Used if the built-in bundle has this manifest.
 * @throws ConfigError for a bundle that is missing, damaged or not the one its digest says; PolicyError when that is the
 * built-in one.
 */
export function loadBundles(config: Config, standard?: string | NamedBundle, parsed?: ParsedManifest): Bundles {
  const bundle = loadBundle(standard, undefined, parsed);
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
