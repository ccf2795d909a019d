/** All rules a configuration names, with the configuration, as one bundle: an OPA without our tools judges alike. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import {
  configData,
  configFile,
  manifestOf,
  resolveConfig,
  type Bundle,
  type Config,
  type JsonObject,
} from "@tmes-as-code/policy";
import { loadBundles, namedConfig, nameOf, readConfig } from "@tmes-as-code/policy/node";
import { type Artefacts, combine, createOpa, type Part, readBundle, type Signing } from "@tmes-as-code/policy-build";
import { UsageError } from "../errors.ts";
import { compiledBundle } from "./write-bundle.ts";

/**
 * Builds what a configuration comes to.
 *
 * @param file - The configuration.
 * @param folder - What its bundles are named from.
 * @throws ConfigError for what the configuration says wrongly; UsageError for bundles without their plain form.
 */
export async function buildConfigured(file: string, folder: string, signing: Signing | undefined): Promise<Artefacts> {
  const config = readConfig(namedConfig(file));
  const bundles = loadBundles(config);
  const policies = resolveConfig(config, manifestOf(bundles, config));
  const parts = [bundles.bundle, ...bundles.custom].map((bundle) => partOf(bundle, config, folder));
  return combine(await createOpa(), parts, configData(policies), signing);
}

/** A bundle's plain form lies beside its compiled one. */
function partOf(bundle: Bundle, config: Config, folder: string): Part {
  const above = dirname(folderOf(bundle, config, folder));
  const [archive, ...others] = readdirSync(above).filter((name) => name.endsWith(".tar.gz") && name !== compiledBundle);
  if (archive === undefined || others.length > 0) {
    throw new UsageError(
      `bundle \`${bundle.name}\` has no plain form (or several): one .tar.gz was expected in ${nameOf(above, process.cwd())}.`,
      "Build it again with `tmes policy build`, and publish all that it writes.",
    );
  }
  const files = readBundle(new Uint8Array(readFileSync(join(above, archive))));
  const text = (name: string): string => new TextDecoder().decode(files.get(name));
  const { revision } = readObject(text(".manifest"));
  if (revision !== bundle.manifest.revision) {
    throw new UsageError(
      `bundle \`${bundle.name}\` and its plain form in ${archive} are of different revisions.`,
      "Build it again.",
    );
  }
  return {
    name: bundle.name,
    rego: Object.fromEntries(
      [...files.keys()].filter((name) => name.endsWith(".rego")).map((name) => [name, text(name)]),
    ),
    data: readObject(text("data.json")),
    rules: bundle.manifest.rules,
    packs: bundle.manifest.packs,
  };
}

function folderOf({ name }: Bundle, { bundles }: Config, folder: string): string {
  const entry = bundles.find(({ from }) => from === name);
  if (entry !== undefined && /^\.{0,2}\//.test(entry.from)) return resolve(folder, entry.from);
  const from = entry === undefined ? import.meta.url : join(folder, configFile);
  return dirname(createRequire(from).resolve(`${name}/bundle/manifest.json`));
}

function readObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : {};
}
