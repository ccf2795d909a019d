// Builds dist/ for CDKTF and, from the same source, dist/cdktn/ for its successor CDK Terrain: ES module and CommonJS each.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = {
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.19",
  dts: true,
  fixedExtension: false,
};

const successor = join(import.meta.dirname, "dist/cdktn");

/** The one import of CDKTF (src/cdktf.ts) becomes an import of its successor. */
function importSuccessor(): void {
  for (const name of readdirSync(successor)) {
    const file = join(successor, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/((?:from |require\()")cdktf"/g, '$1cdktn"'));
  }
}

export default defineConfig([common, { ...common, outDir: "dist/cdktn", onSuccess: importSuccessor }]);
