// One test run for the whole workspace: a project for each folder below that has a package.json. Workspace packages
// are imported as TypeScript sources, so that a test needs no build. One project alone: `npx vitest run --project policy`.
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const root = import.meta.dirname;
const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
const folders = [...packages, ...["policies", "test"].map((name) => join(root, name))].filter((folder) =>
  existsSync(join(folder, "package.json")),
);
const conditions = ["@tmes-as-code/source", "module", "node", "development|production"];
/** OPA remembers what it was asked. Its own tests ask OPA itself. */
const rememberingOpa = { find: /^@tmes-as-code\/opa$/, replacement: join(root, "packages/testing/src/opa.ts") };

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    exclude: [...configDefaults.exclude, "**/.cache/**", "**/cdktf.out/**"],
    // Times of day and sort orders must not leak into results; the odd settings here would show it.
    env: { TZ: "Pacific/Apia", NO_COLOR: "1" },
    globalSetup: [join(root, "scripts/test-setup.mjs")],
    reporters: [process.env["GITHUB_ACTIONS"] === "true" ? "github-actions" : "default", "./scripts/test-summary.mjs"],
    projects: folders.map((folder) => ({
      extends: true as const,
      root: folder,
      resolve: { alias: basename(folder) === "opa" ? [] : [rememberingOpa] },
      test: { name: basename(folder), root: folder },
    })),
  },
});
