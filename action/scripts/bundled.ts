/** What the action's sources come to. The same bytes on every machine. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Some libraries are CommonJS and ask for Node's modules by `require`. */
const banner = `// Generated from action/src by \`npm run generate\` in action. Do not edit.
import { createRequire as createRequireOfNode } from "node:module";
const require = createRequireOfNode(import.meta.url);`;

/** The runner's library would bring an HTTP client that the action does not use: what is not used is left out. */
const pureLibraries: Plugin = {
  name: "pure-libraries",
  setup(building) {
    building.onResolve({ filter: /^(?:@actions\/|[.])/ }, async ({ path, pluginData, ...options }) => {
      const fromLibrary = path.startsWith("@actions/") || options.resolveDir.includes("@actions");
      if (pluginData === pureLibraries || !fromLibrary) return undefined;
      return { ...(await building.resolve(path, { ...options, pluginData: pureLibraries })), sideEffects: false };
    });
  },
};

/** The committed files by their names in `action/bundle`. */
export async function bundled(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts"],
    outfile: "bundle/index.mjs",
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@tmes-as-code/source"],
    mainFields: ["module", "main"],
    banner: { js: banner },
    plugins: [pureLibraries],
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("esbuild made no file.");
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return { "index.mjs": withoutPaths(script.text), "licenses.txt": licenses(used) };
}

/** Without esbuild's comments on which file comes next: they name folders of the package manager's store. */
function withoutPaths(text: string): string {
  return text.replaceAll(/^\/\/ (?:\.\.\/|src\/)\S+\n/gm, "");
}

/** Licence texts of the libraries that the bundle holds. */
function licenses(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => packageFolder(resolve(root, input)) ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Readonly<
      Record<"name" | "version" | "license", string>
    >;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), "utf8").trim();
    return `${name} ${version}\n\n${text.replaceAll("\r\n", "\n")}\n`;
  });
  return texts.toSorted((a, b) => (a < b ? -1 : 1)).join(`\n${"-".repeat(80)}\n\n`);
}

/** The folder of the library that a file belongs to. */
function packageFolder(file: string): string | undefined {
  if (!relative(root, file).includes("node_modules")) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    // Some libraries have a package.json of a folder without a name.
    if (existsSync(manifest) && "name" in (JSON.parse(readFileSync(manifest, "utf8")) as object)) return folder;
  }
  return undefined;
}
