/** Puts a program and its libraries into one CommonJS file that can be started from compiled code, and their licences beside it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

interface Made {
  readonly entry: string;
  /** Packages that are not put into the file. */
  readonly outside?: readonly string[];
  readonly plugins?: readonly Plugin[];
  /** Whether it is never started from compiled code, which cannot import. */
  readonly imports?: boolean;
}

/** Builds `dist/<name>.cjs` of the package in a folder. */
export async function oneFile(
  folder: string,
  name: string,
  { entry, outside = [], plugins = [], imports = false }: Made,
): Promise<void> {
  const options = {
    absWorkingDir: folder,
    entryPoints: [entry],
    outfile: `dist/${name}.cjs`,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    conditions: ["@tmes-as-code/source"],
    // jsonc-parser's main file cannot be bundled.
    mainFields: ["module", "main"],
    define: { "import.meta.filename": "__filename", "import.meta.url": "file.url" },
    // Few starts need it, and Node takes a millisecond to make it.
    banner: { js: 'const file = { get url() { return require("node:url").pathToFileURL(__filename).href; } };' },
    // Less to read at each start. Names stay as they are, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    // `runCompiled` reads it as such.
    charset: "ascii",
    supported: { "dynamic-import": imports },
    external: [...outside],
    plugins: [...plugins, librariesInside, yamlOfRulesWhenUsed],
    metafile: true,
  } satisfies BuildOptions;
  const { metafile } = await build(options);
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  if (packages.size > 0) writeLicences(folder, [...packages]);
}

/** Libraries that are loaded when they are first needed are in the file too. */
const librariesInside: Plugin = {
  name: "libraries inside",
  setup(building) {
    building.onLoad({ filter: /policy[/\\]src[/\\]libraries\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replaceAll(/^.*createRequire.*$/gm, ""),
    }));
  },
};

/** The runtime of compiled rules has a YAML library of its own, for functions that few rules call. It takes milliseconds to load. */
const yamlOfRulesWhenUsed: Plugin = {
  name: "YAML of rules when used",
  setup(building) {
    building.onLoad({ filter: /opa-wasm[/\\]src[/\\]builtins[/\\]yaml\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const contents = text
        .replace('const yaml = require("yaml");', "")
        .replaceAll(/\byaml\.(?=(?:parse|stringify)\()/g, 'require("yaml").');
      if (contents.includes(" yaml.") || !contents.includes('require("yaml").parse('))
        throw new Error(`${path}: it uses YAML in another way than before.`);
      return { loader: "js", contents };
    });
  },
};

/** What a package.json says of a package. */
interface Named {
  readonly name: string;
  readonly version: string;
}

function writeLicences(folder: string, packages: readonly string[]): void {
  const licences = packages.map((path) => {
    const place = join(folder, path);
    const { name, version } = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as Named;
    const file = readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${dirname(path)}: ${name} has no licence file.`);
    return `${name} ${version}\n\n${readFileSync(join(place, file), "utf8").trim()}\n`;
  });
  writeFileSync(join(folder, "dist/THIRD_PARTY_LICENSES"), licences.sort().join(`\n${"-".repeat(80)}\n\n`));
}
