// Puts the command into one file, dist/command.cjs, `tmes check` alone into dist/check.cjs, and what starts them into
// dist/tmes.cjs; see src/launch.ts.
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { oneFile } from "../../../scripts/one-file.ts";

const folder = join(import.meta.dirname, "..");

/** What runs from its own package: it finds files beside itself, or is not needed for most commands. */
const outside = ["@tmes-as-code/policy-build", "workerpool"];

/** A check of one JSON document needs none of them. */
const apart = ["ajv/dist/2020.js", "yaml"];

/** Parts of Node that most commands do not use, and that take milliseconds to load. */
const loadedWhenUsed = /^node:(?:child_process|zlib)$/;
const loadedWhenUsedSpace = "loaded when used";

const plugin: Plugin = {
  name: "command",
  setup(building) {
    // `tmes policy` starts from dist/bin.js.
    building.onResolve({ filter: /^\.\// }, ({ path, importer, kind }) =>
      kind === "dynamic-import" && importer.endsWith("policy/command.ts") ? { path, external: true } : undefined,
    );
    building.onResolve({ filter: loadedWhenUsed }, ({ path, namespace }) =>
      namespace === loadedWhenUsedSpace ? { path, external: true } : { path, namespace: loadedWhenUsedSpace },
    );
    building.onLoad({ filter: /./, namespace: loadedWhenUsedSpace }, async ({ path }) => ({
      contents: Object.keys((await import(path)) as object)
        .filter((name) => name !== "default")
        .map(
          (name) =>
            `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => require("${path}").${name} });`,
        )
        .join("\n"),
    }));
  },
};

/** Leaves out what other commands do: nothing is read faster than what is not there. */
const checkAlone: Plugin = {
  name: "check alone",
  setup(building) {
    building.onResolve({ filter: /^\.\// }, ({ path, importer, kind }) =>
      kind === "dynamic-import" && /src[/\\]main\.ts$/.test(importer) && path !== "./check.ts"
        ? { path, external: true }
        : undefined,
    );
  },
};

await oneFile(folder, "tmes", { entry: "src/launch.ts", imports: true });
await oneFile(folder, "check", { entry: "src/command.ts", outside, apart, plugins: [checkAlone, plugin] });
await oneFile(folder, "command", { entry: "src/command.ts", outside, apart, plugins: [plugin] });
