// Builds one entry to dist/, as ES module and as CommonJS. What the entry loads when it is needed is made by scripts/bundle.ts.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/lazy.ts" },
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.19",
  dts: true,
  fixedExtension: false,
});
