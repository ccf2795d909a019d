/** The configuration that holds for a file: the nearest `tmes.config.yaml`, no further up than the repository's root. */
import { decodeUtf8, defaultConfig, parseConfig, type Config } from "@tmes-as-code/policy";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const fileName = "tmes.config.yaml";

/** A configuration as it was at a time. */
export interface FoundConfig {
  /** Equal for equal configurations. */
  readonly key: string;
  /** Folder that locations are told relative to: the repository's root. */
  readonly root: string;
  /** @throws ConfigError for what is in the file. */
  readonly read: () => Config;
}

/** The configuration in a file. @throws ConfigError for what is in it. */
export function readConfig(path: string, name = path): Config {
  return parseConfig(decodeUtf8(readFileSync(path), name), name, dirname(resolve(path)));
}

/** Finds the configuration for a file. */
export function findConfig(file: string, named?: string): FoundConfig {
  const start = dirname(file);
  const folders = upward(start);
  const root = folders.at(-1) ?? start;
  const path = named ?? folders.map((folder) => join(folder, fileName)).find(isFile);
  if (path === undefined) return { key: "", root, read: () => defaultConfig };
  const { mtimeMs, size } = statSync(path);
  const name = nameOf(path, root);
  return {
    key: `${path}\n${String(mtimeMs)}\n${String(size)}`,
    root,
    read: () => readConfig(path, name),
  };
}

/** Folders from `start` up to the one that holds `.git`, or only `start` when none does. */
function upward(start: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return folders;
    if (dirname(folder) === folder) break;
  }
  // Outside of any repository, a configuration in the folder of the file still counts, and no other.
  const nearest = folders.findIndex((folder) => isFile(join(folder, fileName)));
  return folders.slice(0, Math.max(nearest, 0) + 1);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A file's name relative to the root, with `/`. */
export function nameOf(file: string, root: string): string {
  return relative(root, file).split(sep).join("/");
}
