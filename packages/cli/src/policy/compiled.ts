/** Rules compiled and loaded, as a check would load them. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "@tmes-as-code/policy";
import { loadBundle, temporaryFolder } from "@tmes-as-code/policy/node";
import { build, type Built, type Opa } from "@tmes-as-code/policy-build";
import { inFolder, type PolicyFolder } from "./folder.ts";
import { compiledFiles, writeFiles } from "./write-bundle.ts";

/** What the sources of a folder come to. */
export interface Compiled {
  readonly built: Built;
  readonly bundle: Bundle;
}

/**
 * Compiles a folder of rules.
 *
 * @throws BuildError naming all that is wrong with it.
 */
export function compileFolder(opa: Opa, folder: PolicyFolder): Compiled {
  const built = inFolder(folder, () => build(opa, folder.sources, { known: loadBundle().manifest.rules }));
  const scratch = temporaryFolder("policy");
  try {
    writeFiles(scratch, compiledFiles(built));
    return { built, bundle: loadBundle(join(scratch, "bundle"), folder.path) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
