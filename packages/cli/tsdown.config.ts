// Builds the command to dist/, ESM only.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/bin.ts", "src/check-part.ts"],
  format: "esm",
  platform: "node",
  target: "node20.19",
  dts: false,
  fixedExtension: false,
});
