// Puts what takes long to load into one file, dist/checking.cjs; see src/lazy.ts.
import { join } from "node:path";
import { oneFile } from "../../../scripts/one-file.ts";

await oneFile(join(import.meta.dirname, ".."), "checking", {
  entry: "src/checking.ts",
  // ESLint's parser has loaded them.
  outside: ["@typescript-eslint/scope-manager", "@typescript-eslint/utils"],
});
