// Builds the command to dist/, ESM only, with the grammar that reads HCL: its package would compile on installing.
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/bin.ts", "src/check-part.ts"],
  format: "esm",
  platform: "node",
  target: "node20.19",
  dts: false,
  fixedExtension: false,
  copy: ["tree-sitter-hcl.wasm", "LICENSE"].map((file) => ({
    from: `node_modules/@tree-sitter-grammars/tree-sitter-hcl/${file}`,
    to: `dist/${file === "LICENSE" ? "tree-sitter-hcl.LICENSE" : file}`,
  })),
});
