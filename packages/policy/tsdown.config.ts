// Builds three entries to dist/, each as ES module and as CommonJS: the engine, what reads files for it, and what finds them.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", node: "src/node/index.ts", paths: "src/node/light.ts" },
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.19",
  dts: true,
  fixedExtension: false,
});
