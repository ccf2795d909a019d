/** Puts a program and its libraries into one CommonJS file that can be started from compiled code, and their licences beside it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

interface Made {
  readonly entry: string;
  /** Packages that are not put into the file. */
  readonly outside?: readonly string[];
  /** Libraries that few runs need. Each is put into a file of its own beside it, which is read when it is needed. */
  readonly apart?: readonly string[];
  readonly plugins?: readonly Plugin[];
  /** Whether it is never started from compiled code, which cannot import. */
  readonly imports?: boolean;
}

/** Builds `dist/<name>.cjs` of the package in a folder. */
export async function oneFile(
  folder: string,
  name: string,
  { entry, outside = [], apart = [], plugins = [], imports = false }: Made,
): Promise<void> {
  const libraries = new Map<string, string>();
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
    plugins: [...plugins, librariesInside, yamlOfRulesWhenUsed, librariesApart(apart, libraries)],
    metafile: true,
  } satisfies BuildOptions;
  const inputs = Object.keys((await build(options)).metafile.inputs);
  for (const [outfile, library] of libraries) {
    const { banner: _, ...others } = options;
    const made = await build({ ...others, entryPoints: [library], outfile: join("dist", outfile), plugins: [] });
    inputs.push(...Object.keys(made.metafile.inputs));
  }
  const packages = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
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

/** Leaves libraries to files of their own, such as `yaml-2.9.1.cjs`, and notes them with the modules that they come from. */
function librariesApart(names: readonly string[], made: Map<string, string>): Plugin {
  return {
    name: "libraries apart",
    setup(building) {
      building.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (!names.includes(path) || pluginData === "resolved") return undefined;
        const library = await building.resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
        const [folder = ""] = /^.*node_modules[/\\][^/\\]+/.exec(library.path) ?? [];
        const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Named;
        const file = `${basename(folder)}-${version}.cjs`;
        made.set(file, library.path);
        return { path: `./${file}`, external: true };
      });
    },
  };
}

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
