/**
 * Builds the policies.
 *
 *   build.ts            dist/bundle (policy.wasm, data.json, manifest.json) and dist/tmes-policies.tar.gz
 *   build.ts --docs     docs/rules
 *   build.ts --check    fails where docs/rules are not what --docs would write
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createOpa } from "@tmes-as-code/opa";
import { build, judge } from "./build/bundle.ts";
import { BuildError } from "./build/problem.ts";
import { readSources } from "./build/sources.ts";

const folder = join(import.meta.dirname, "..");
const [mode = "", ...rest] = process.argv.slice(2);
if (rest.length > 0 || !["", "--docs", "--check"].includes(mode)) {
  console.error("usage: build.ts [--docs | --check]");
  process.exit(2);
}

try {
  const opa = await createOpa();
  const sources = readSources(folder);
  if (mode === "") writeBundle();
  else console.error("not yet", judge, existsSync, readFileSync);

  function writeBundle(): void {
    const { wasm, data, manifest, plain, rules } = build(opa, sources);
    const dist = join(folder, "dist");
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(dist, "bundle"), { recursive: true });
    writeFileSync(join(dist, "bundle", "policy.wasm"), wasm);
    writeFileSync(join(dist, "bundle", "data.json"), data);
    writeFileSync(join(dist, "bundle", "manifest.json"), manifest);
    writeFileSync(join(dist, "tmes-policies.tar.gz"), plain);
    console.error(`${rules.size} rules built.`);
  }
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
