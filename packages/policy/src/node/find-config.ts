/**
 * Finds the configuration that counts for a file: one lookup for the command, the synth and the editor.
 *
 * It goes from the file upward to the root. One configuration below another is refused, unless the upper one lists it as
 * a project. A configuration with a wrong name is an error: if it were ignored, the defaults would judge in its place.
 */
import { isNear } from "@tmes-as-code/catalog";
import type { Stats } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { baselineFile, parseBaseline } from "../config/baseline.ts";
import { configFile, defaultConfig, parseConfig, type Config, type Floor } from "../config/config.ts";
import { failureOf } from "../config/failure.ts";
import { ConfigError, PolicyError } from "../errors.ts";
import { nameOf, namesIn, readText } from "./files.ts";
import { isFile, isFolder, isWithin, look, realPath } from "./paths.ts";
import { folderOf, foldersUp, reportRoot, rootOf, type Lookup } from "./root.ts";

/** A configuration's file as it was read. */
export interface ConfigFile {
  readonly path: string;
  /** What reports call it: relative to the root of the current folder. */
  readonly name: string;
  readonly text: string;
}

/** A configuration's file with the baseline beside it. */
export interface ConfigWithBaseline extends ConfigFile {
  readonly baseline?: ConfigFile;
}

/** What was found for a file: plain data, equal for equal configurations. */
export interface FoundConfig {
  /** `undefined`: there is none, and the default counts. */
  readonly file?: ConfigWithBaseline;
  /** What the root demands of the project that this is the configuration of. */
  readonly floor?: Floor;
}

/**
 * Finds the configuration for a file or folder.
 *
 * What lies outside of the root, as standard input does, has the configuration of the current folder.
 *
 * @param path - `undefined` if it is not a file.
 * @throws ConfigError for a configuration that has a wrong name or stands where it may not; PolicyError and InputError
 * for what cannot be read.
 */
export function findConfig(path: string | undefined, lookup: Lookup = {}): FoundConfig {
  const here = folderOf(lookup.cwd ?? process.cwd());
  const start = path === undefined ? here : folderOf(path);
  const root = rootOf(start, lookup);
  refuseOtherRoot(path ?? here, root, lookup);
  if (isWithin(start, root)) return foundIn(foldersUp(start, root), lookup);
  refuseStray(path ?? here, start, root, lookup);
  const hereRoot = rootOf(here, lookup);
  return foundIn(isWithin(here, hereRoot) ? foldersUp(here, hereRoot) : [hereRoot], lookup);
}

/**
 * The configuration in a named file. If the lookup would find the same file, it may be only where the
 * lookup allows it.
 *
 * @throws PolicyError and InputError when it cannot be read; ConfigError as `findConfig`.
 */
export function namedConfig(path: string, lookup: Lookup = {}): FoundConfig {
  const named = reportRoot(lookup);
  const file = withBaseline(read(path, named), named);
  const folder = dirname(realPath(path));
  if (realPath(path) !== join(folder, configFile) || folderOf(path) !== folder) return { file };
  const root = rootOf(folder, lookup);
  return foundIn(isWithin(folder, root) ? foldersUp(folder, root) : [folder], lookup);
}

/**
 * Reads what was found.
 *
 * @throws ConfigError for what is wrong in it, also when a project that it lists has no configuration.
 */
export function readConfig({ file, floor }: FoundConfig): Config {
  if (file === undefined) return defaultConfig;
  const folder = dirname(realPath(file.path));
  const written = parseConfig(file.text, file.name, folder);
  const { baseline } = file;
  const config: Config =
    baseline === undefined
      ? written
      : { ...written, baseline: parseBaseline(baseline.text, baseline.name, written.salt !== undefined) };
  for (const [index, project] of config.projects.entries()) {
    const where = join(folder, project);
    if (isFolder(where) && configIn(where, project) !== undefined) continue;
    failureOf(config)(
      ["projects", index],
      `project \`${project}\` has no ${configFile}.`,
      "Write one into its folder, or take it off the list.",
    );
  }
  return floor === undefined ? config : { ...config, under: floor };
}

/** Finds the configuration in folders, nearest first. */
function foundIn(folders: readonly string[], lookup: Lookup): FoundConfig {
  const root = reportRoot(lookup);
  const paths = folders.flatMap((folder) => configIn(folder, nameOf(folder, root)) ?? []);
  const [nearest, ...above] = paths;
  const top = above.at(-1);
  if (nearest === undefined) return {};
  const file = withBaseline(read(nearest, root), root);
  return top === undefined ? { file } : { file, floor: floorOf(paths.slice(0, -1), read(top, root), file, root) };
}

/** What the upper configuration demands of the lower ones, which must be its projects. */
function floorOf(below: readonly string[], top: ConfigFile, nearest: ConfigFile, root: string): Floor {
  const { projects, floor } = parseConfig(top.text, top.name);
  for (const path of below.toReversed()) {
    const project = relative(dirname(realPath(top.path)), dirname(path))
      .split(sep)
      .join("/");
    if (projects.includes(project)) continue;
    const outer = projects.find((each) => project.startsWith(`${each}/`));
    throw new ConfigError(
      outer === undefined
        ? `${top.name} is above it and does not list it as a project.`
        : `it lies in the project ${outer}, which cannot have projects of its own.`,
      {
        file: nameOf(path, root),
        hint:
          outer === undefined
            ? `Write \`projects: [${project}]\` into ${top.name}, or keep only one of the two.`
            : "Keep one configuration for the whole project.",
      },
    );
  }
  const own = parseConfig(nearest.text, nearest.name);
  if (own.projects.length > 0) {
    failureOf(own)(["projects"], `it is a project of ${top.name}, and a project cannot have projects of its own.`);
  }
  return { file: top.name, packs: floor };
}

/** A root that is named is not ignored. */
function refuseOtherRoot(path: string, root: string, lookup: Lookup): void {
  if (lookup.root === undefined || realPath(lookup.root) === root) return;
  throw new PolicyError(`${path}: it lies in the repository ${root}, so ${lookup.root} cannot be its root.`, {
    hint: "Name a root only for what lies in no repository.",
  });
}

/** What lies outside of the root must not have a configuration that would be passed over. */
function refuseStray(path: string, start: string, root: string, lookup: Lookup): void {
  const stray = foldersUp(start).flatMap((folder) => configIn(folder, folder) ?? [])[0];
  if (stray === undefined) return;
  throw new ConfigError(`it is above ${path}, which lies outside of the root ${root}.`, {
    file: nameOf(stray, reportRoot(lookup)),
    hint: "Run the check in the folder of the configuration, or name the configuration.",
  });
}

/** The configuration's name with another extension, or none. */
const otherExtension = /^\.?tmes\.config(?:\.(?:ya?ml|json[c5]?|toml)(?:\.txt)?)?$/;

/** More slips than this make another name. */
const mostSlips = 2;

/** Whether a path is that of a configuration or baseline, by its name. */
export function isPolicyFile(path: string): boolean {
  const name = basename(path);
  return isConfigName(name) || name === baselineFile;
}

/** Whether a file is the configuration, or called nearly so: in another case, with another extension, with a slip. */
export function isConfigName(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return otherExtension.test(plain) || isNear(plain, configFile, mostSlips);
}

/**
 * The configuration in a folder.
 *
 * @param name - What messages call the folder.
 * @throws ConfigError for a name that is nearly the right one.
 */
function configIn(folder: string, name: string): string | undefined {
  const names = configNamesIn(folder, name);
  const wrong = names.find((each) => each !== configFile && !isFolder(join(folder, each)));
  if (wrong !== undefined) {
    throw new ConfigError(`a configuration is called ${configFile}.`, {
      file: name === "." ? wrong : `${name}/${wrong}`,
      hint: names.length > 1 ? `Keep one file, ${configFile}.` : `Rename it to ${configFile}.`,
    });
  }
  return names.includes(configFile) ? join(folder, configFile) : undefined;
}

/** Milliseconds for which the names in a folder are kept. A linter asks for the same folder again with each file. */
const lasting = 1_000;
/** Folders whose names are kept, at most. */
const maxKept = 1_000;

interface Kept {
  readonly names: readonly string[];
  /** When they were read, and what the file system said of the folder then. */
  readonly at: number;
  readonly version: Stats;
}

const kept = new Map<string, Kept>();

/** Names in a folder that are those of a configuration, or nearly so. Read again when the folder changes. */
function configNamesIn(folder: string, name: string): readonly string[] {
  const version = look(folder);
  if (version?.isDirectory() !== true) return [];
  const at = Date.now();
  const known = kept.get(folder);
  if (known !== undefined && at >= known.at && at < known.at + lasting && isSame(known.version, version))
    return known.names;
  const names = namesIn(folder, name).filter(isConfigName).sort();
  // A folder that changed just now may change again without another time of change.
  if (version.mtimeMs < at - lasting) {
    if (kept.size >= maxKept) kept.clear();
    kept.set(folder, { names, at, version });
  }
  return names;
}

function isSame(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs;
}

/** With the baseline in its folder, if there is one. */
function withBaseline(file: ConfigFile, root: string): ConfigWithBaseline {
  const path = join(dirname(realPath(file.path)), baselineFile);
  return isFile(path) ? { ...file, baseline: read(path, root) } : file;
}

/** @param root - What reports name files from. */
function read(path: string, root: string): ConfigFile {
  const name = nameOf(path, root);
  return { path, name, text: readText(path, name) };
}
