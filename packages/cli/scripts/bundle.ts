// Puts the command into one file, dist/command.cjs, and what starts it into dist/tmes.cjs; see src/launch.ts.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

const folder = join(import.meta.dirname, "..");

const shared: BuildOptions = {
  absWorkingDir: folder,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  conditions: ["@tmes-as-code/source"],
  // jsonc-parser's main file cannot be bundled.
  mainFields: ["module", "main"],
  define: { "import.meta.url": "fileUrl" },
  // Less to read at each start. Names stay as they are, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  // What starts the command reads it as such.
  charset: "ascii",
};

/** What runs from its own package: it finds files beside itself, or is not needed for most commands. */
const outside = ["@tmes-as-code/policy-build", "workerpool"];

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
    // Libraries that are loaded when they are first needed are in the file too.
    building.onLoad({ filter: /policy[/\\]src[/\\]libraries\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replaceAll(/^.*createRequire.*$/gm, ""),
    }));
  },
};

await build({ ...shared, entryPoints: ["src/launch.ts"], outfile: "dist/tmes.cjs" });
const { metafile } = await build({
  ...shared,
  entryPoints: ["src/command.ts"],
  outfile: "dist/command.cjs",
  external: outside,
  // A script that is started from compiled code cannot import.
  supported: { "dynamic-import": false },
  banner: { js: 'const fileUrl = require("node:url").pathToFileURL(__filename).href;' },
  plugins: [plugin],
  metafile: true,
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
);
/** What a package.json says of a package. */
interface Named {
  readonly name: string;
  readonly version: string;
}

const licences = [...packages].map((path) => {
  const place = join(folder, path);
  const { name, version } = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as Named;
  const file = readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${dirname(path)}: ${name} has no licence file.`);
  return `${name} ${version}\n\n${readFileSync(join(place, file), "utf8").trim()}\n`;
});
writeFileSync(join(folder, "dist/THIRD_PARTY_LICENSES"), licences.sort().join(`\n${"-".repeat(80)}\n\n`));
