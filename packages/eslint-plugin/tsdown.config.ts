// Builds one entry to dist/, as ES module and as CommonJS, and beside it what the entry loads when it is needed.
import { defineConfig, type UserConfig } from "tsdown";

const common = { platform: "node", target: "node20.19", fixedExtension: false } as const satisfies UserConfig;

export default defineConfig([
  { ...common, entry: { index: "src/lazy.ts" }, format: ["esm", "cjs"], dts: true },
  { ...common, entry: ["src/checking.ts"], format: ["cjs"], dts: false, clean: false },
]);
