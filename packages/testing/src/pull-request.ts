/** A repository with a local bare remote, and a change in it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const date = "2026-11-27T12:00:00Z";

/** Runs git in a folder, without the settings of the machine. Commits of the same files have the same digests. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    env: {
      ...{ PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
      ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Files by their names; `undefined` removes one. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A clone of a bare remote: `origin/main` has the first files, the branch `change` the second besides. */
export function pullRequest(base: Files, change: Files): string {
  const [remote, folder] = [newFolder(), newFolder()];
  git(remote, "init", "--bare", "--initial-branch=main");
  git(folder, "init", "--initial-branch=main");
  git(folder, "remote", "add", "origin", remote);
  write(folder, base);
  git(folder, "add", "--all");
  git(folder, "commit", "--message=Start");
  git(folder, "push", "origin", "main");
  git(folder, "fetch", "origin");
  git(folder, "switch", "--create", "change");
  write(folder, change);
  git(folder, "add", "--all");
  git(folder, "commit", "--allow-empty", "--message=Change");
  return folder;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tmes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (text === undefined) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}
