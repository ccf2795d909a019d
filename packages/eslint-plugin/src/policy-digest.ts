/**
 * What decides verdicts besides the linted files, as a digest: configurations, with their exceptions, bundles, the day, and
 * what the last synths decided.
 *
 * ESLint's cache keeps what rules said of a file as long as the file and ESLint's own configuration are the same.
 */
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { InputError, PolicyError, type Bundle } from "@tmes-as-code/policy";
import {
  findConfig,
  type FoundConfig,
  loadBundles,
  namedConfig,
  readConfig,
  recordsDigest,
  recordStore,
  rootOf,
  walk,
} from "@tmes-as-code/policy/node";
import { optimisedLate } from "./late-optimising.ts";
import type { PolicyOptions } from "./options.ts";

/**
 * A digest of all that decides verdicts on files in a folder, in letters that a version may have. Never throws: what cannot
 * be read counts by its error.
 *
 * @param folder - The current folder of ESLint.
 */
export function policyDigest({ bundle, config }: PolicyOptions, folder: string, day: string): string {
  const root = rootOf(folder);
  const parts = attempt(() => {
    if (config !== undefined) return [policyOf(() => namedConfig(config, { cwd: folder }), bundle)];
    const below = walk(folder, root).configs.map((path) => dirname(path));
    return [folder, ...below].map((each) => policyOf(() => findConfig(each, { cwd: folder }), bundle));
  });
  return createHash("sha256")
    .update(JSON.stringify([day, parts, recordsDigest(root, recordStore(root))]))
    .digest("hex");
}

function policyOf(find: () => FoundConfig, standard: string | undefined): unknown {
  return attempt(() => {
    const found = find();
    const bundles = optimisedLate(() => loadBundles(readConfig(found), standard));
    return [found, [bundles.bundle, ...bundles.custom].map(contentOf)];
  });
}

const contentOf = ({ digest, manifest }: Bundle): unknown => [digest, manifest];

/** What is read, or why it cannot be. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof PolicyError || error instanceof InputError) return error.message;
    throw error;
  }
}
