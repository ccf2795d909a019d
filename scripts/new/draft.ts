/** What an addition writes: files by path, each with what it is for. Nothing is written before all of it is known. */
import { UsageError } from "../../packages/cli/src/errors.ts";

/** The repository as an addition sees it. */
export interface Tree {
  /** The text of a file, by its path from the root; `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
}

/** A file that an addition writes or changes. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
  /** What it is for, in one line. */
  readonly about: string;
}

/** An addition, complete. */
export interface Addition {
  readonly files: readonly DraftFile[];
  /** Commands to run once all places are filled in, each with what it does. */
  readonly next: readonly (readonly [command: string, does: string])[];
}

/** A place that has to be filled in; scripts/unfilled.mjs finds it. `what` has no `)`, `: ` or quotation marks. */
export const fillIn = (what: string): string => `FILL IN (${what})`;

/** Collects the files of an addition. */
export class Draft {
  readonly #tree: Tree;
  readonly #files = new Map<string, DraftFile>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  get files(): readonly DraftFile[] {
    return [...this.#files.values()];
  }

  /** @throws UsageError where the file exists. */
  create(path: string, about: string, text: string): void {
    if (this.#tree.read(path) !== undefined)
      throw new UsageError(`${path} exists already; nothing was written.`, "Choose another id.");
    this.#files.set(path, { path, text, isNew: true, about });
  }

  /** Changes a file, where `change` changes anything. */
  edit(path: string, about: string, change: (text: string) => string): void {
    const text = this.#tree.read(path);
    if (text === undefined) throw new UsageError(`${path} is missing.`, "Run this in a complete clone.");
    const changed = change(text);
    if (changed !== text) this.#files.set(path, { path, text: changed, isNew: false, about });
  }
}

/** Puts a text before an anchor that occurs in a file. @throws UsageError where it does not: then the file has another form. */
export function before(text: string, anchor: string | RegExp, added: string): string {
  const at = typeof anchor === "string" ? text.indexOf(anchor) : text.search(anchor);
  if (at === -1) throw new UsageError(`No place was found before \`${String(anchor)}\`.`, "Add it by hand.");
  return text.slice(0, at) + added + text.slice(at);
}

/** Puts a line among the lines that match a pattern and are sorted, in its place. */
export function sortedLine(text: string, like: RegExp, added: string): string {
  const lines = text.split("\n");
  const same = lines.flatMap((line, index) => (like.test(line) ? [index] : []));
  const key = (line: string): string => like.exec(line)?.[1] ?? line;
  const next = same.find((index) => key(lines[index] ?? "") > key(added));
  const last = same.at(-1);
  if (last === undefined) throw new UsageError(`No lines like ${String(like)} were found.`, "Add it by hand.");
  return lines.toSpliced(next ?? last + 1, 0, added).join("\n");
}

/** `message-size` as `messageSize`. */
export const camelCase = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A line for readers of the changelog, under a heading of what is not released. */
export function changelogLine(draft: Draft, heading: "Added" | "Rules", line: string): void {
  draft.edit("CHANGELOG.md", `what is new for users, under *${heading}*`, (text) =>
    text.replace(`\n### ${heading}\n\n`, `\n### ${heading}\n\n- ${line}\n`),
  );
}
