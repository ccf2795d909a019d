/**
 * Where a module name leads in a repository, found without a compiler: relative paths, `imports` and `exports` of the
 * repository's own packages, `paths` and `baseUrl` of a `tsconfig.json`. Nothing outside of the repository is opened, and
 * nothing in `node_modules` but links to packages of the repository.
 */
import { readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { exists, foldersUp, isWithin, realPath } from "@tmes-as-code/policy/paths";

/** Characters of a file that is opened, at most. */
const maxLength = 200_000;
/** Characters of a file of settings, at most. */
const maxSettings = 20_000;
/** Files of settings that extend each other, at most. */
const maxExtends = 10;

/**
 * The file that a module name leads to from a file, links followed; `undefined` where it is none of the repository.
 *
 * @param from - Where links lead from the file that has the name.
 */
export type ResolveModule = (specifier: string, from: string) => string | undefined;

/** Finds modules of a repository. What it reads of packages and compiler options, it reads once. */
export function moduleResolver(root: string): ResolveModule {
  const realRoot = realPath(root);
  const settings = new Map<string, Settings | undefined>();
  const read = (file: string): Settings | undefined => {
    if (!settings.has(file)) settings.set(file, settingsIn(file));
    return settings.get(file);
  };
  const upward = (folder: string): readonly string[] => (isOwn(realRoot, folder) ? foldersUp(folder, realRoot) : []);
  /** The nearest folder with a `package.json`, and what that says. */
  const packageOf = (folder: string): Package | undefined => {
    for (const each of upward(folder)) {
      const manifest = read(join(each, "package.json"));
      if (manifest !== undefined) return { folder: each, manifest };
    }
    return undefined;
  };
  const packageNamed = (name: string, folder: string): Package | undefined => {
    const own = packageOf(folder);
    if (own?.manifest["name"] === name && own.manifest["exports"] !== undefined) return own;
    const link = upward(folder)
      .map((each) => join(each, "node_modules", name))
      .find(exists);
    if (link === undefined) return undefined;
    const linked = realPath(link);
    const manifest = isOwn(realRoot, linked) ? read(join(linked, "package.json")) : undefined;
    return manifest === undefined ? undefined : { folder: linked, manifest };
  };
  const inPackages = (specifier: string, folder: string): string | undefined => {
    if (specifier.startsWith("#")) {
      const own = packageOf(folder);
      const target = own === undefined ? undefined : mapped(own.manifest["imports"], specifier);
      if (own === undefined || target === undefined) return undefined;
      return target.startsWith("./") ? fileAt(resolve(own.folder, target)) : inPackages(target, folder);
    }
    const [, name, inner = ""] = /^((?:@[^/]+\/)?[^/]+)(\/.+)?$/.exec(specifier) ?? [];
    const found = name === undefined ? undefined : packageNamed(name, folder);
    return found === undefined ? undefined : fileOfPackage(found, inner);
  };
  const byCompilerOptions = (specifier: string, folder: string): string | undefined => {
    const file = upward(folder)
      .map((each) => join(each, "tsconfig.json"))
      .find(isFile);
    return file === undefined ? undefined : fileByPaths(pathsIn(file, read), specifier);
  };
  return (specifier, from) => {
    const folder = dirname(from);
    const file = /^\.\.?(\/|$)/.test(specifier)
      ? fileAt(resolve(folder, specifier))
      : isBuiltin(specifier)
        ? undefined
        : (byCompilerOptions(specifier, folder) ?? inPackages(specifier, folder));
    const real = file === undefined ? undefined : realPath(file);
    return real === undefined || !isOwn(realRoot, real) || real.endsWith(".d.ts") ? undefined : real;
  };
}

type Settings = Readonly<Record<string, unknown>>;

interface Package {
  readonly folder: string;
  readonly manifest: Settings;
}

/** Whether a path lies in the repository itself, and in no package that is installed there. */
function isOwn(root: string, path: string): boolean {
  return isWithin(path, root) && !relative(root, path).split(sep).includes("node_modules");
}

function fileOfPackage({ folder, manifest }: Package, inner: string): string | undefined {
  const { exports, main } = manifest;
  if (exports === undefined)
    return fileAt(join(folder, inner === "" ? (typeof main === "string" ? main : "index") : inner));
  const isMap = isSettings(exports) && Object.keys(exports).some((key) => key.startsWith("."));
  const target = mapped(isMap ? exports : { ".": exports }, `.${inner}`);
  return target?.startsWith("./") === true ? fileAt(resolve(folder, target)) : undefined;
}

/** What a map of `imports` or `exports` says of a name. Where `import` and `require` differ, it is not known. */
function mapped(map: unknown, name: string): string | undefined {
  if (!isSettings(map)) return undefined;
  const found = matching(Object.keys(map), name);
  if (found === undefined) return undefined;
  const target = targetOf(map[found.pattern], "import");
  if (target !== targetOf(map[found.pattern], "require")) return undefined;
  return target?.replaceAll("*", found.part);
}

/** What Node takes of a conditional target. */
function targetOf(target: unknown, condition: "import" | "require"): string | undefined {
  if (typeof target === "string") return target;
  if (!isSettings(target)) return undefined;
  for (const [key, value] of Object.entries(target)) {
    if (key !== condition && key !== "node" && key !== "module-sync" && key !== "default") continue;
    const found = targetOf(value, condition);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The pattern that a name matches, and what its `*` stands for: the exact one, else the one with the longest start. */
function matching(
  patterns: readonly string[],
  name: string,
): { readonly pattern: string; readonly part: string } | undefined {
  if (patterns.includes(name)) return { pattern: name, part: "" };
  const [first] = patterns
    .flatMap((pattern) => {
      const [start, end, ...others] = pattern.split("*");
      if (start === undefined || end === undefined || others.length > 0) return [];
      const fits = name.length >= pattern.length && name.startsWith(start) && name.endsWith(end);
      return fits ? [{ pattern, part: name.slice(start.length, name.length - end.length), start }] : [];
    })
    .sort((a, b) => b.start.length - a.start.length);
  return first;
}

/** What compiler options say of module names. */
interface Paths {
  /** The folder that names start from, too. */
  readonly base?: string;
  readonly paths?: { readonly folder: string; readonly map: Settings };
}

function pathsIn(file: string, read: (file: string) => Settings | undefined, depth = 0): Paths {
  const config = depth > maxExtends ? undefined : read(file);
  if (config === undefined) return {};
  const folder = dirname(file);
  const { extends: extended, compilerOptions } = config;
  let result: Paths = {};
  for (const name of Array.isArray(extended) ? extended : [extended]) {
    if (typeof name !== "string" || !name.startsWith(".")) continue;
    const other = resolve(folder, name);
    const inherited = pathsIn(isFile(other) ? other : `${other}.json`, read, depth + 1);
    result = { ...result, ...inherited };
  }
  if (!isSettings(compilerOptions)) return result;
  const { baseUrl, paths } = compilerOptions;
  if (typeof baseUrl === "string") result = { ...result, base: resolve(folder, baseUrl) };
  if (isSettings(paths)) result = { ...result, paths: { folder, map: paths } };
  return result;
}

function fileByPaths({ base, paths }: Paths, specifier: string): string | undefined {
  const found = paths === undefined ? undefined : matching(Object.keys(paths.map), specifier);
  if (paths !== undefined && found !== undefined) {
    const targets: unknown = paths.map[found.pattern];
    for (const target of Array.isArray(targets) ? targets : []) {
      if (typeof target !== "string") continue;
      const file = fileAt(
        resolve(
          base ?? paths.folder,
          target.replace("*", () => found.part),
        ),
      );
      if (file !== undefined) return file;
    }
  }
  return base === undefined ? undefined : fileAt(resolve(base, specifier));
}

/** The file that a path stands for, as TypeScript looks for it. */
function fileAt(path: string): string | undefined {
  if (path.endsWith(".json")) return isFile(path) ? path : undefined;
  const typed = path.replace(/\.([cm]?)js$/, ".$1ts");
  const names = [typed, ...(typed === path ? [] : [path])].filter((name) => /\.[cm]?[jt]sx?$/.test(name));
  return [...names, `${path}.ts`, `${path}.js`, join(path, "index.ts"), join(path, "index.js")].find(isFile);
}

function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= maxLength;
}

/** An object of JSON, comments and last commas allowed; `undefined` where there is none. */
function settingsIn(file: string): Settings | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > maxSettings) return undefined;
  const text = readFileSync(file, "utf8")
    .replaceAll(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) => (part.startsWith('"') ? part : ""))
    .replaceAll(/"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g, (part) => (part === "," ? "" : part));
  try {
    const value: unknown = JSON.parse(text);
    return isSettings(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
