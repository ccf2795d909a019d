import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { PolicyError } from "../../src/errors.ts";
import { readRevision, repositoryRoot, withRevision } from "../../src/node/git.ts";
import { walk } from "../../src/node/index.ts";
import { folderOf, type Layout } from "./layout.ts";

/** Git in a folder, without the settings of the user who runs the test. */
const git = (folder: string, args: readonly string[], input?: string | Buffer): string =>
  execFileSync("git", ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
    stdio: ["pipe", "pipe", "pipe"],
  }).trim();

/** A repository with one commit of these files on `main`. */
function repositoryOf(layout: Layout): string {
  const folder = folderOf(layout);
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--message=Start"]);
  return folder;
}

/** Makes a commit of a tree that no work tree could hold. */
function commitTree(folder: string, lines: readonly string[]): string {
  const tree = git(folder, ["mktree", "-z", "--missing"], `${lines.join("\0")}\0`);
  return git(folder, ["commit-tree", tree, "-m", "Hostile"]);
}

const texts = (files: ReadonlyMap<string, Uint8Array>): object =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));

describe("readRevision", () => {
  let folder = "";
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-git-")));
    git(folder, ["init", "--quiet", "--initial-branch=main"]);
    return () => {
      rmSync(folder, { recursive: true, force: true });
    };
  });

  it("refuses a name that several things have", () => {
    const own = repositoryOf({ "a.yaml": "one\n" });
    const short = git(own, ["rev-parse", "--short=8", "HEAD"]);
    expect(readRevision(own, short).files.size).toBe(1);
    git(own, ["branch", short]);
    expect(() => readRevision(own, short)).toThrow(`${short}: it may be refs/heads/${short} or ${short}`);
    git(own, ["tag", "main"]);
    expect(() => readRevision(own, "main~0")).toThrow("main~0: it may be refs/heads/main or refs/tags/main.");
    expect(readRevision(own, "refs/heads/main").files.size).toBe(1);
    expect(readRevision(own, git(own, ["rev-parse", "HEAD"])).files.size).toBe(1);
  });

  it("reads what a revision holds, not what the work tree does", () => {
    const own = repositoryOf({ "tenants/a.yaml": "one\n", "tenants/deep/b.yaml": "two\n", "other.yaml": "three\n" });
    const first = git(own, ["rev-parse", "HEAD"]);
    writeFileSync(join(own, "tenants/a.yaml"), "changed\n");
    const { commit, files, notRead } = readRevision(own, "main", ["tenants"]);
    expect(commit).toBe(first);
    expect(texts(files)).toEqual({ "tenants/a.yaml": "one\n", "tenants/deep/b.yaml": "two\n" });
    expect(notRead).toEqual([]);
    expect(readFileSync(join(own, "tenants/a.yaml"), "utf8")).toBe("changed\n");
    expect([...readRevision(own, "HEAD", ["tenants/a.yaml"]).files.keys()]).toEqual(["tenants/a.yaml"]);
    expect(readRevision(own, "HEAD", ["tenant"]).files.size).toBe(0);
    expect(readRevision(join(own, "tenants"), "HEAD").files.size).toBe(3);
    expect(repositoryRoot(join(own, "tenants"))).toBe(own);
  });

  it("reads what git itself has for empty files, line breaks at the end and other bytes", () => {
    const own = repositoryOf({ "a.yaml": "", "b.yaml": "\n\n", "c.yaml": "no break", "d.yaml": "ä\u0000\r\n" });
    expect(texts(readRevision(own, "main").files)).toEqual({
      ...{ "a.yaml": "", "b.yaml": "\n\n" },
      ...{ "c.yaml": "no break", "d.yaml": "ä\u0000\r\n" },
    });
  });

  it("takes nothing for an option, and names what is missing", () => {
    const own = repositoryOf({ "a.yaml": "one" });
    for (const revision of ["--all", "-h", "missing", "", "main:a.yaml", "HEAD~5"]) {
      expect(() => readRevision(own, revision)).toThrow(/the repository has no such revision/);
    }
    expect(() => readRevision(own, "main", ["../x"])).toThrow(/leads out of the repository/);
    expect(() => readRevision(own, "main", ["/etc"])).toThrow(PolicyError);
    expect(() => repositoryRoot(folderOf({ "a/": "" }))).toThrow(/finds no work tree/);
  });

  it("says what to do where temporary files cannot be written", async () => {
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = join(folder, "missing");
    onTestFinished(() => {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    });
    const use = (): never => {
      throw new Error("It must not be used.");
    };
    await expect(withRevision({ commit: "", files: new Map(), links: new Map(), notRead: [] }, use)).rejects.toThrow(
      "missing: temporary files cannot be written there: no such file or folder.",
    );
  });

  it("runs no filter, replaces no object and heeds no variable", () => {
    const own = repositoryOf({ "a.yaml": "one", ".gitattributes": "*.yaml filter=evil text eol=crlf" });
    git(own, ["config", "filter.evil.smudge", "touch smudged"]);
    const [old, other] = [git(own, ["rev-parse", "HEAD:a.yaml"]), git(own, ["hash-object", "-w", "--stdin"], "other")];
    git(own, ["replace", old, other]);
    process.env["GIT_DIR"] = "/nowhere";
    onTestFinished(() => {
      delete process.env["GIT_DIR"];
    });
    expect(texts(readRevision(own, "main", ["a.yaml"]).files)).toEqual({ "a.yaml": "one" });
    expect(existsSync(join(own, "smudged"))).toBe(false);
  });

  it("follows links inside of the revision, and says which it does not follow", async () => {
    const own = repositoryOf({
      "shared/x.yaml": "x",
      "shared/more/y.yaml": "y",
      "tenants/a.yaml": "-> ../shared/x.yaml",
      "tenants/folder": "-> ../shared/more",
      "tenants/out.yaml": "-> /etc/passwd",
      "tenants/up.yaml": "-> ../../x.yaml",
      "tenants/here": "-> ..",
      "tenants/twice.yaml": "-> ../links/x.yaml",
      links: "-> more/links",
      "more/links/x.yaml": "-> ../../shared/x.yaml",
      "tenants/circle.yaml": "-> circle.yaml",
      "tenants/trick.yaml": "-> here/../../x.yaml",
    });
    const read = readRevision(own, "main", [
      "tenants/a.yaml",
      "tenants/folder",
      "tenants/out.yaml",
      "tenants/trick.yaml",
      "tenants/twice.yaml",
      "tenants/circle.yaml",
      "tenants/up.yaml",
    ]);
    expect([...read.files.keys()]).toEqual(["shared/more/y.yaml", "shared/x.yaml"]);
    expect(read.notRead.map(({ file }) => file)).toEqual([
      "tenants/circle.yaml",
      "tenants/out.yaml",
      "tenants/trick.yaml",
      "tenants/up.yaml",
    ]);
    expect(readRevision(own, "main", ["tenants/here"]).files.size).toBe(2);
    await withRevision(read, (made) => {
      expect(readFileSync(join(made, "tenants/a.yaml"), "utf8")).toBe("x");
      expect(readFileSync(join(made, "tenants/twice.yaml"), "utf8")).toBe("x");
      const { files } = walk(join(made, "tenants"), made);
      expect(files.map(({ path }) => path)).toEqual([join(made, "shared/more/y.yaml"), join(made, "shared/x.yaml")]);
    });
  });

  it("names submodules, and refuses pointers of Git LFS", () => {
    const own = repositoryOf({ "a.yaml": "one" });
    const blob = git(own, ["rev-parse", "HEAD:a.yaml"]);
    const commit = git(own, ["rev-parse", "HEAD"]);
    const withModule = commitTree(own, [`100644 blob ${blob}\ta.yaml`, `160000 commit ${commit}\tvendor`]);
    expect(readRevision(own, withModule).notRead).toEqual([
      { file: "vendor", reason: "it is a submodule: its files are in another repository", id: commit },
    ]);
    const pointer = repositoryOf({ "a.yaml": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n" });
    expect(() => readRevision(pointer, "main")).toThrow(/Git LFS keeps this file outside/);
  });

  it("uses no name that leads elsewhere", async () => {
    const blob = git(folder, ["hash-object", "-w", "--stdin"], "evil");
    const inner = git(folder, ["mktree", "-z"], `100644 blob ${blob}\tb.yaml\0`);
    // `mktree` refuses what a hostile server may still send, so the tree is written as bytes.
    const raw = (mode: string, name: string, id: string): Buffer =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
    const tree = git(
      folder,
      ["hash-object", "-t", "tree", "-w", "--stdin", "--literally"],
      Buffer.concat([raw("40000", "..", inner), raw("40000", ".GIT", inner), raw("100644", "line\nbreak.yaml", blob)]),
    );
    const commit = git(folder, ["commit-tree", tree, "-m", "Hostile"]);
    const read = readRevision(folder, commit);
    expect([...read.files.keys()]).toEqual(["line\nbreak.yaml"]);
    expect(read.notRead).toMatchObject([
      { file: "../b.yaml", reason: "its name leads elsewhere" },
      { file: ".GIT/b.yaml", reason: "its name leads elsewhere" },
    ]);
    await withRevision(read, (made) => {
      expect(readFileSync(join(made, "line\nbreak.yaml"), "utf8")).toBe("evil");
    });
  });

  it("reads no more than it may", () => {
    const own = repositoryOf({ "a.yaml": "12345", "b.yaml": "12345" });
    expect(readRevision(own, "main", ["."], { files: 2, bytes: 10 }).files.size).toBe(2);
    expect(() => readRevision(own, "main", ["."], { files: 1, bytes: 10 })).toThrow(/at most 1 files with 10 bytes/);
    expect(() => readRevision(own, "main", ["."], { files: 2, bytes: 9 })).toThrow(PolicyError);
  });

  it("says when a partial clone lacks a file, and asks no server", () => {
    const own = repositoryOf({ "a.yaml": "one" });
    const blob = git(own, ["rev-parse", "HEAD:a.yaml"]);
    rmSync(join(own, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    expect(() => readRevision(own, "main")).toThrow(PolicyError);
  });
});

describe("withRevision", () => {
  it("removes the folder, also after an error", async () => {
    const own = repositoryOf({ "deep/a.yaml": "one" });
    const read = readRevision(own, "main");
    let made = "";
    await expect(
      withRevision(read, (path) => {
        made = path;
        expect(readFileSync(join(path, "deep/a.yaml"), "utf8")).toBe("one");
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    expect(existsSync(made)).toBe(false);
  });
});
