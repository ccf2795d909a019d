/** Goes through a folder and accounts for all that is in it: what could be an input, and what is not entered and why. */
import { readdirSync, type Dirent } from "node:fs";
import { basename, join, posix, relative, sep } from "node:path";
import { PolicyError } from "../errors.ts";
import type { NotRead } from "../types.ts";
import { nameOf, reasonOf } from "./files.ts";
import { isFile, isFolder, isWithin, realPath } from "./paths.ts";
import { isConfigName } from "./find-config.ts";
import { repositoryMark } from "./root.ts";
import { isSynth, listsStacks, synthFolder } from "./synth-folder.ts";

/** A file by where it is. */
export interface WalkedFile {
  readonly path: string;
  readonly inSynth: boolean;
  /** The link through which it was found, if there was one. */
  readonly link?: string;
}

/** What is in a folder; each by its path, once, in order of name. */
export interface Walk {
  /** Files whose names end as YAML, JSON, JSON Lines or TOML do, packed by gzip or not, and files without an ending. `inSynth`: in what a synth wrote. */
  readonly files: readonly WalkedFile[];
  /** Files whose names say something else. */
  readonly others: readonly WalkedFile[];
  readonly configs: readonly string[];
  /** Folders that a synth wrote, and those called so that it did not. */
  readonly synths: readonly string[];
  /** Links, whether they are followed or not. */
  readonly links: readonly string[];
  readonly notRead: readonly NotRead[];
}

/** Folders that hold other people's files: packages, providers, the history. */
const others = new Set([repositoryMark, "node_modules", ".terraform", ".terragrunt-cache", ".pnpm-store", ".npm"]);
/** Those that only count inside of another. */
const othersInside = [join(".yarn", "cache"), join(".yarn", "unplugged")];

const data = /\.(?:ya?ml|json[5c]?|jsonl|ndjson|toml)(?:\.txt|\.gz)?[. ]*$/i;
const almostData = /\.(?:ya?ml|json|ndjson)/i;

/**
 * Goes through a folder. Links are followed inside of the root or the folder, each file and folder once by where it is.
 *
 * @param root - What reports name files from.
 * @throws PolicyError for a folder that cannot be read.
 */
export function walk(folder: string, root: string): Walk {
  const files: WalkedFile[] = [];
  const others: WalkedFile[] = [];
  const configs: string[] = [];
  const synths: string[] = [];
  const notRead: NotRead[] = [];
  const links: string[] = [];
  const seen = new Set<string>();
  const leaveOut = (path: string, reason: string): void => {
    notRead.push({ file: nameOf(path, root), reason });
  };
  const isNew = (path: string): boolean => {
    const real = realPath(path);
    const before = seen.size;
    return seen.add(real).size > before;
  };
  const addFile = (path: string, inSynth: boolean, link?: string): void => {
    const name = basename(path);
    const file = { path, inSynth, ...(link === undefined ? {} : { link }) };
    if (isConfigName(name)) configs.push(path);
    else if (data.test(name) || !name.includes(".") || (link !== undefined && data.test(basename(link)))) {
      files.push(file);
    } else {
      others.push(file);
      if (almostData.test(name)) leaveOut(path, "its name does not end as those of YAML and JSON files do");
    }
  };
  const enter = (start: string, startInSynth: boolean): void => {
    const open = [{ path: start, inSynth: startInSynth }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { path: current } = next;
      if (!isNew(current)) continue;
      const synth = isSynthOf(current, root);
      if (synth || basename(current) === synthFolder) synths.push(current);
      const inSynth = next.inSynth || synth;
      for (const entry of entriesOf(current, root)) {
        const path = join(current, entry.name);
        if (entry.isSymbolicLink()) links.push(path);
        else if (entry.isDirectory()) {
          if (isOthers(path)) leaveOut(path, "not entered: it holds files of others");
          else open.push({ path, inSynth });
        } else if (entry.isFile()) {
          if (entry.name === synthFolder) leaveOut(path, "it is a file, and a synth is a folder");
          else if (isNew(path)) addFile(path, inSynth);
        } else leaveOut(path, "it is neither a file nor a folder");
      }
    }
  };
  const own = realPath(folder);
  enter(folder, false);
  // What links lead to may lie in the folder as well: that comes first, and links that lead to more links last.
  for (const link of links) {
    const real = realPath(link);
    const way = isWithin(real, own) ? relative(own, real) : isWithin(real, root) ? relative(root, real) : undefined;
    if (!isFile(link) && !isFolder(link)) leaveOut(link, "the link leads to no file or folder");
    else if (way === undefined) leaveOut(link, "the link leads out of the root");
    else if (isInOthers(way.replaceAll(sep, posix.sep)))
      leaveOut(link, "not entered: the link leads to files of others");
    else if (isFolder(real)) {
      if (basename(link) === synthFolder && basename(real) !== synthFolder && !isSynthOf(real, root)) synths.push(link);
      enter(real, false);
    } else if (isNew(real)) addFile(real, false, link);
  }
  const order = (a: string, b: string): number => (nameOf(a, root) < nameOf(b, root) ? -1 : 1);
  return {
    files: files.sort((a, b) => order(a.path, b.path)),
    others,
    configs: configs.sort(order),
    synths: synths.sort(order),
    links,
    notRead,
  };
}

/** Whether a path with `/` leads through a folder that holds files of others. */
export function isInOthers(path: string): boolean {
  const steps = path.split("/");
  return steps.some((_, index) => isOthers(join(sep, ...steps.slice(0, index + 1))));
}

function isOthers(path: string): boolean {
  return others.has(basename(path)) || othersInside.some((end) => path.endsWith(`${sep}${end}`));
}

/** Whatever the folder is called, a manifest that lists stacks shows what it is. */
function isSynthOf(folder: string, root: string): boolean {
  return basename(folder) === synthFolder ? isSynth(folder) : listsStacks(folder, root);
}

function entriesOf(folder: string, root: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new PolicyError(`${nameOf(folder, root)}: cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}
