/**
 * Reads files of a git revision from the repository's objects: no checkout, no filters, no hooks, no network, no shell.
 *
 * What a revision holds was written by others. Names that lead out of the folder are refused, links are only made where
 * they lead to files of the same revision, and size and number of files are limited.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { PolicyError } from "../errors.ts";
import type { NotRead } from "../types.ts";
import { reasonOf, temporaryFolder } from "./files.ts";

/** The most that is read of a revision, and what besides what is below the paths. */
export interface RevisionLimits {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Files that are read wherever they lie, by their paths from the root. */
  readonly also?: (path: string) => boolean;
}

/** What is read of a revision by default. */
export const defaultLimits: RevisionLimits = { files: 100_000, bytes: 1_073_741_824 };

/** Files of a revision, by their paths from the root of the repository, with `/`, in order of name. */
export interface RevisionFiles {
  /** Hash of the commit. */
  readonly commit: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Symbolic links to files and folders in `files`: the path of each, and where it leads, from the root. */
  readonly links: ReadonlyMap<string, string>;
  /** What lies below the paths and is not read, and why. */
  readonly notRead: readonly UnreadEntry[];
}

/** A link, submodule or file that is not read. */
export interface UnreadEntry extends NotRead {
  /** What git knows it by: of a submodule its commit, of anything else its contents. */
  readonly id: string;
}

/**
 * Reads files of a revision.
 *
 * @param repository - A folder in the repository.
 * @param revision - A branch, tag, commit or what else git takes for one.
 * @param paths - Files and folders from the root of the repository; `.` for all. One that the revision lacks holds nothing.
 * @throws PolicyError where git, the revision or an object is missing, a limit is passed, or a file is a pointer to Git LFS.
 */
export function readRevision(
  repository: string,
  revision: string,
  paths: readonly string[] = ["."],
  limits: RevisionLimits = defaultLimits,
): RevisionFiles {
  const commit = commitOf(repository, revision);
  return { commit, ...readEntries(repository, revision, entriesOf(repository, commit), paths, limits) };
}

/**
 * Reads files of a tree.
 *
 * @param label - What messages call the tree.
 * @throws PolicyError where an object is missing, a limit is passed, or a file is a pointer to Git LFS.
 */
export function readEntries(
  repository: string,
  label: string,
  entries: readonly Entry[],
  paths: readonly string[],
  limits: RevisionLimits,
): Omit<RevisionFiles, "commit"> {
  const also = limits.also === undefined ? [] : entries.map(({ path }) => path).filter(limits.also);
  const { blobs, links, notRead } = selected(entries, linkTargets(repository, entries), [
    ...paths.map(folderPath),
    ...also,
  ]);
  const bytes = blobs.reduce((sum, { size }) => sum + size, 0);
  if (blobs.length > limits.files || bytes > limits.bytes) {
    throw new PolicyError(
      `${label}: it has ${String(blobs.length)} files with ${String(bytes)} bytes below ${paths.join(", ")}; at most ${String(limits.files)} files with ${String(limits.bytes)} bytes are read.`,
      { hint: "Name the folders that hold tenant documents." },
    );
  }
  const contents = contentsOf(repository, blobs);
  const files = new Map(blobs.map(({ path, id, text }) => [path, text?.() ?? contents.get(id) ?? new Uint8Array()]));
  for (const [path, content] of files) refusePointer(path, content, label);
  return { files, links, notRead };
}

/**
 * Writes files of a revision into a new folder outside of the work tree, and removes it afterwards. Its path is passed with
 * links followed.
 *
 * @throws PolicyError when it cannot be written, and what `use` throws.
 */
export async function withRevision<Result>(
  { files, links }: RevisionFiles,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = temporaryFolder("revision");
  try {
    const made = new Set<string>([folder]);
    const place = (path: string): string => {
      const full = join(folder, path);
      const parent = dirname(full);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      return full;
    };
    try {
      // A name that the file system takes for another's is an error, and overwrites nothing.
      for (const [path, content] of files) writeFileSync(place(path), content, { flag: "wx", mode: 0o600 });
      for (const [path, target] of links) symlinkSync(posix.relative(posix.dirname(path), target) || ".", place(path));
    } catch (cause) {
      throw new PolicyError(`${folder}: cannot be written: ${reasonOf(cause)}.`, { cause });
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The root of the work tree that a folder is in. @throws PolicyError where it is in none, or git does not trust its owner. */
export function repositoryRoot(folder: string): string {
  return git(
    folder,
    ["rev-parse", "--show-toplevel"],
    `${folder}: git finds no work tree there`,
    "Run the command in a clone of the repository. In a pipeline, check the repository out first. If another user owns the clone, set safe.directory in git's global or system configuration: variables of git are ignored.",
  )
    .toString("utf8")
    .trim();
}

function commitOf(repository: string, revision: string): string {
  refuseAmbiguous(repository, revision);
  return git(
    repository,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    `${revision}: the repository has no such revision`,
    "Fetch it first. A shallow clone lacks most: `git fetch --unshallow`, or `fetch-depth: 0` in a pipeline.",
  )
    .toString("utf8")
    .trim();
}

/**
 * A tag with the name of a branch would be taken for it, and a branch with the name of a short hash for the commit: then
 * anyone who may push those would choose the base.
 */
function refuseAmbiguous(repository: string, revision: string): void {
  const [name = ""] = /^[^~^:@{]*/.exec(revision) ?? [];
  if (name === "" || name.startsWith("refs/")) return;
  const possible = ["", "tags/", "heads/", "remotes/"].map((folder) => `refs/${folder}${name}`);
  const refsOf = (...args: readonly string[]): readonly string[] =>
    git(repository, args, "branches and tags cannot be listed").toString("utf8").split("\n");
  const refs = refsOf("for-each-ref", "--format=%(refname)", "--", ...possible).filter((ref) => possible.includes(ref));
  const isShortHash = refs.length > 0 && /^[\da-f]{4,39}$/i.test(name);
  const objects = isShortHash ? refsOf("rev-parse", `--disambiguate=${name}`).filter((line) => line !== "") : [];
  const same = [...refs, ...objects];
  if (same.length < 2) return;
  throw new PolicyError(`${revision}: it may be ${same.join(" or ")}.`, { hint: "Name it in full." });
}

/** One file, link or submodule of a tree. */
export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  /** In bytes; 0 for a submodule. */
  readonly size: number;
  /** Reads its contents, or where a link leads, if not git has them. */
  readonly text?: () => Uint8Array;
  /** Why its name cannot be used. */
  readonly refused?: string;
}

/** What git calls the kinds of entries. */
export const modes = { file: "100644", link: "120000", submodule: "160000" } as const;

const isLink = ({ mode }: Entry): boolean => mode === modes.link;
const isSubmodule = ({ mode }: Entry): boolean => mode === modes.submodule;

function entriesOf(repository: string, commit: string): readonly Entry[] {
  const list = git(
    repository,
    ["ls-tree", "-r", "-z", "-l", "--full-tree", commit],
    `${commit}: its files cannot be listed`,
  );
  return linesOf(list).map(({ words: [mode = "", , id = "", size = "0"], name }) => ({
    ...pathOf(name),
    ...{ mode, id, size: Number(size) || 0 },
  }));
}

/** Lines that git ends with a zero byte: words, a tab, and the bytes of a name; or a name alone. */
export function linesOf(
  list: Buffer,
  form: "words" | "name" = "words",
): readonly { readonly words: readonly string[]; readonly name: Buffer }[] {
  const lines = [];
  for (let start = 0; start < list.length;) {
    const end = list.indexOf(0, start);
    const line = list.subarray(start, end);
    const tab = form === "name" ? -1 : line.indexOf(9);
    lines.push({
      words: line.subarray(0, Math.max(tab, 0)).toString("latin1").split(/ +/),
      name: line.subarray(tab + 1),
    });
    start = end + 1;
  }
  return lines;
}

/** The path that git names by some bytes, and why it cannot be used. */
export function pathOf(name: Buffer): Pick<Entry, "path" | "refused"> {
  const path = name.toString("utf8");
  const refused = refusal(path, name);
  return { path, ...(refused === undefined ? {} : { refused }) };
}

/** Why a name that a tree holds is not used as a path. */
function refusal(path: string, bytes: Buffer): string | undefined {
  if (!Buffer.from(path, "utf8").equals(bytes)) return "its name is not UTF-8";
  const steps = path.split("/");
  if (steps.some((step) => step === "" || step === "." || step === ".." || /^\.git$/i.test(step)))
    return "its name leads elsewhere";
  return process.platform === "win32" && /[\\:*?"<>|]/.test(path) ? "Windows has no such file names" : undefined;
}

const mostLinks = 1000;

/** Links that a link may lead over: as many as Linux follows. */
const mostSteps = 40;

/** Where links lead, from the root, over other links too; `undefined` for those that lead out or in a circle. */
function linkTargets(repository: string, entries: readonly Entry[]): ReadonlyMap<string, string | undefined> {
  const all = entries.filter((entry) => isLink(entry) && entry.refused === undefined);
  if (all.length > mostLinks) {
    throw new PolicyError(
      `the revision has ${String(all.length)} symbolic links; at most ${String(mostLinks)} are followed.`,
    );
  }
  const small = all.filter(({ size }) => size <= 4096);
  const contents = contentsOf(repository, small);
  const target = ({ path, id, text: read }: Entry): string | undefined => {
    const text = Buffer.from(read?.() ?? contents.get(id) ?? []).toString("utf8");
    // After a name, `..` may lead elsewhere than it reads.
    if (text === "" || text.startsWith("/") || text.includes("\\") || /[^./][^/]*\/+\.\.(?:\/|$)/.test(text))
      return undefined;
    const way = posix.normalize(posix.join(posix.dirname(path), text)).replace(/\/$/, "");
    return way === ".." || way.startsWith("../") ? undefined : way;
  };
  const direct = new Map(all.map((entry) => [entry.path, target(entry)]));
  const whole = (first: string | undefined): string | undefined => {
    let way = first;
    for (let count = 0; count < mostSteps && way !== undefined; count++) {
      const steps: readonly string[] = way.split("/");
      const end = steps.findIndex((_, index) => direct.has(steps.slice(0, index + 1).join("/"))) + 1;
      if (end === 0) return way;
      const before = direct.get(steps.slice(0, end).join("/"));
      way = before === undefined ? undefined : posix.join(before, ...steps.slice(end));
    }
    return undefined;
  };
  return new Map([...direct].map(([path, first]) => [path, whole(first)]));
}

/** What is below some paths, and what links from there lead to. */
function selected(
  entries: readonly Entry[],
  targets: ReadonlyMap<string, string | undefined>,
  paths: readonly string[],
): {
  readonly blobs: readonly Entry[];
  readonly links: ReadonlyMap<string, string>;
  readonly notRead: readonly UnreadEntry[];
} {
  const blobs = new Map<string, Entry>();
  const links = new Map<string, string>();
  const notRead = new Map<string, UnreadEntry>();
  const leaveOut = ({ path: file, id }: Entry, reason: string): void => {
    notRead.set(file, { file, reason, id });
  };
  const open = [...paths];
  const done = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    for (const entry of entries) {
      if (!isBelow(entry.path, path)) continue;
      if (entry.refused !== undefined) leaveOut(entry, entry.refused);
      else if (isSubmodule(entry)) leaveOut(entry, "it is a submodule: its files are in another repository");
      else if (isLink(entry)) {
        const target = targets.get(entry.path);
        if (target === undefined) leaveOut(entry, "the link leads out of the repository, or in a circle");
        else {
          links.set(entry.path, target);
          open.push(target === "." ? "" : target);
        }
      } else blobs.set(entry.path, entry);
    }
  }
  const inOrder = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    blobs: inOrder(blobs).map(([, entry]) => entry),
    links: new Map(inOrder(links)),
    notRead: inOrder(notRead).map(([, one]) => one),
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** A path from the root as git writes it; the root is empty. */
function folderPath(path: string): string {
  const way = posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");
  if (way === ".." || way.startsWith("../") || way.startsWith("/")) {
    throw new PolicyError(`${path}: it leads out of the repository.`, {
      hint: "Paths in a revision start at the root of the repository.",
    });
  }
  return way === "." ? "" : way;
}

/** Bytes that one call of git gives. */
const inOneCall = 64 * 1024 * 1024;

/** Contents that git has, by the ids of blobs. */
function contentsOf(repository: string, blobs: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  const wanted = [...new Map(blobs.flatMap((blob) => (blob.text === undefined ? [[blob.id, blob]] : []))).values()];
  for (let start = 0; start < wanted.length;) {
    let end = start;
    for (let bytes = 0; end < wanted.length && (end === start || bytes < inOneCall); end++)
      bytes += wanted[end]?.size ?? 0;
    const some = wanted.slice(start, end);
    const answer = git(
      repository,
      ["cat-file", "--batch"],
      "objects of the repository cannot be read",
      undefined,
      some.map(({ id }) => `${id}\n`).join(""),
    );
    let position = 0;
    for (const { id, path } of some) {
      const line = answer.indexOf(10, position);
      const [, type, size = ""] = answer.subarray(position, line).toString("latin1").split(" ");
      if (type !== "blob") {
        throw new PolicyError(`${path}: the repository lacks its contents.`, {
          hint: "A partial clone holds some files only: fetch them first.",
        });
      }
      contents.set(id, answer.subarray(line + 1, line + 1 + Number(size)));
      position = line + 1 + Number(size) + 1;
    }
    start = end;
  }
  return contents;
}

/** Git LFS keeps a pointer in the repository: the document itself is not in it, and must not be passed over. */
function refusePointer(path: string, content: Uint8Array, revision: string): void {
  const start = Buffer.from(content.subarray(0, 60)).toString("latin1");
  if (!/\.(?:ya?ml|json)$/i.test(path) || !start.startsWith("version https://git-lfs.github.com/spec/")) return;
  throw new PolicyError(`${revision}:${path}: Git LFS keeps this file outside of the repository.`, {
    hint: "Keep tenant documents in git itself.",
  });
}

/** For git as a program: no server is asked, nothing is replaced, nothing is written. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  // Variables of git may name another repository, or change what is read.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return {
    ...env,
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
  };
}

/**
 * Runs git.
 *
 * @throws PolicyError with the message, what git says is wrong, and the hint.
 */
export function git(
  repository: string,
  args: readonly string[],
  message: string,
  hint?: string,
  input?: string,
): Buffer {
  try {
    return execFileSync("git", ["-C", repository, "--no-pager", ...args], {
      env: gitEnvironment(),
      ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input, stdio: ["pipe", "pipe", "pipe"] }),
      maxBuffer: 2 ** 31,
    });
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") {
      throw new PolicyError("git is not installed, and a git revision was named.", { hint: "Install git.", cause });
    }
    const said = stderrOf(cause);
    throw new PolicyError(`${message}${said === "" ? "" : `: ${said}`}.`, {
      ...(hint === undefined ? {} : { hint }),
      cause,
    });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** What git says is wrong: its first line, without its own "fatal:" and full stop. */
function stderrOf(error: unknown): string {
  if (!(error instanceof Error) || !("stderr" in error) || !Buffer.isBuffer(error.stderr)) return "";
  const [line = ""] = error.stderr.toString("utf8").trim().split("\n");
  return line.replace(/^(?:fatal|error): /, "").replace(/\.$/, "");
}
