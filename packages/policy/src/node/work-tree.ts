/** Files of a work tree, as a commit of it would hold them. */
import { lstatSync, readlinkSync, type Stats } from "node:fs";
import { join } from "node:path";
import { PolicyError } from "../errors.ts";
import { nameOf, readBytes } from "./files.ts";
import {
  defaultLimits,
  type Entry,
  git,
  linesOf,
  modes,
  pathOf,
  readEntries,
  type RevisionFiles,
  type RevisionLimits,
} from "./git.ts";
import { isFile, isFolder, realPath } from "./paths.ts";
import { isInOthers, walk } from "./walk.ts";

/**
 * Reads files of a work tree as those of a revision: what git tracks and what it would add. What a sparse work tree lacks is
 * read from the index. Files that git ignores are read below the paths, except in folders that hold files of others, such as
 * `node_modules`.
 *
 * @param paths - As for `readRevision`.
 * @throws PolicyError as `readRevision` does.
 */
export function readWorkTree(
  repository: string,
  paths: readonly string[],
  limits: RevisionLimits = defaultLimits,
): Omit<RevisionFiles, "commit"> {
  const tracked = trackedEntries(repository);
  const untracked = namesOf(repository, ["--others", "--exclude-standard"]);
  const below = paths.map((path) => `:(top,literal)${path}`);
  const ignored = namesOf(repository, ["--others", "--ignored", "--exclude-standard", "--", ...below]);
  const entries = [
    ...tracked,
    ...untracked.flatMap((name) => untrackedEntry(repository, name) ?? []),
    // Links that are never committed often lead out: to tools, and to results of builds.
    ...ignored.flatMap((name) => untrackedEntry(repository, name) ?? []).filter(({ mode }) => mode === modes.file),
  ];
  return readEntries(repository, "the work tree", entries, paths, limits);
}

/** What the index holds and the work tree still has, or does not check out. */
function trackedEntries(repository: string): readonly Entry[] {
  const list = git(
    repository,
    ["ls-files", "-v", "--stage", "-z", "--full-name", "--", ":/"],
    "files of the work tree cannot be listed",
  );
  const all = linesOf(list).map(({ words: [mark = "", mode = "", id = ""], name }) => ({
    ...{ isSparse: mark.toUpperCase() === "S", mode, id },
    ...pathOf(name),
  }));
  // A conflict has up to three entries.
  const once = new Map(all.map((entry) => [entry.path, entry]));
  const sizes = sizesOf(
    repository,
    [...once.values()].filter(({ isSparse }) => isSparse),
  );
  return [...once.values()].flatMap(({ isSparse, ...entry }) => {
    const indexed = { ...entry, size: sizes.get(entry.id) ?? 0 };
    if (entry.refused !== undefined) return [indexed];
    const found = lookAt(repository, entry.path);
    if (found !== undefined) return [entryAt(repository, entry.path, found, entry)];
    return isSparse ? [indexed] : [];
  });
}

/** Sizes in bytes by the ids of blobs. */
function sizesOf(repository: string, entries: readonly Pick<Entry, "id">[]): ReadonlyMap<string, number> {
  if (entries.length === 0) return new Map();
  const answer = git(
    repository,
    ["cat-file", "--batch-check=%(objectname) %(objectsize)"],
    "objects of the repository cannot be read",
    undefined,
    entries.map(({ id }) => `${id}\n`).join(""),
  );
  const lines = answer.toString("latin1").split("\n");
  return new Map(lines.map((line) => line.split(" ")).map(([id = "", size]) => [id, Number(size) || 0]));
}

/** Names that git lists. Another repository ends with `/`. */
function namesOf(repository: string, args: readonly string[]): readonly Buffer[] {
  const list = git(repository, ["ls-files", "-z", "--full-name", ...args], "files of the work tree cannot be listed");
  // A name may hold a tab.
  return linesOf(list, "name").map(({ name }) => name);
}

function untrackedEntry(repository: string, name: Buffer): Entry | undefined {
  const { path, refused } = pathOf(name.at(-1) === slash ? name.subarray(0, -1) : name);
  if (refused !== undefined) return { path, refused, mode: modes.file, id: "", size: 0 };
  const found = isInOthers(path) ? undefined : lookAt(repository, path);
  return found === undefined ? undefined : entryAt(repository, path, found);
}

const slash = 47;

function lookAt(repository: string, path: string): Stats | undefined {
  return lstatSync(join(repository, path), { throwIfNoEntry: false });
}

/** What lies at a path, as git would know it. A folder in place of a file is another repository. */
function entryAt(repository: string, path: string, found: Stats, indexed?: Pick<Entry, "id">): Entry {
  const full = join(repository, path);
  if (found.isSymbolicLink()) {
    const target = Buffer.from(readlinkSync(full));
    return { path, mode: modes.link, id: idOf(repository, target), size: target.length, text: () => target };
  }
  if (found.isDirectory()) return { path, mode: modes.submodule, id: checkedOut(full) ?? "", size: 0 };
  return { path, mode: modes.file, id: indexed?.id ?? "", size: found.size, text: () => readBytes(full, path) };
}

/** What git knows some contents by. */
function idOf(repository: string, content: Buffer): string {
  return git(repository, ["hash-object", "--stdin"], "git computes no digest", undefined, content.toString())
    .toString("latin1")
    .trim();
}

/** The commit that a repository has checked out; `undefined` if it has none. */
function checkedOut(repository: string): string | undefined {
  try {
    return git(repository, ["rev-parse", "--verify", "--quiet", "HEAD"], "it has no commit").toString("latin1").trim();
  } catch {
    return undefined;
  }
}

/** Files below a folder. */
export interface PathFiles extends Pick<RevisionFiles, "files"> {
  /** Links below it. What they lead to is in `files`, if it lies there as well. */
  readonly links: readonly string[];
}

/**
 * Reads files and folders below a folder, and nothing else of it.
 *
 * @param paths - From that folder. One that is not there holds nothing.
 * @throws PolicyError for what cannot be read, and where it is too large.
 */
export function readPaths(root: string, paths: readonly string[]): PathFiles {
  const files = new Map<string, Uint8Array>();
  const links: string[] = [];
  let bytes = 0;
  const add = (path: string): void => {
    const name = nameOf(realPath(path), root);
    if (files.has(name)) return;
    const content = readBytes(path, name);
    bytes += content.length;
    if (files.size >= defaultLimits.files || bytes > defaultLimits.bytes) {
      throw new PolicyError(
        `there are more than ${String(defaultLimits.files)} files or ${String(defaultLimits.bytes)} bytes below ${paths.join(", ")}.`,
        { hint: "Name the folders that hold tenant documents." },
      );
    }
    files.set(name, content);
  };
  for (const path of paths.map((each) => join(root, each))) {
    if (isFile(path)) add(path);
    if (!isFolder(path)) continue;
    const found = walk(path, root);
    for (const file of [...found.files, ...found.others]) add(file.path);
    links.push(...found.links.map((link) => nameOf(link, root)));
  }
  return { files, links };
}
