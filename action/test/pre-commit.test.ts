/** The hook for pre-commit: its entry is run as pre-commit runs it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git } from "@tmes-as-code/testing/pull-request";
import { command } from "@tmes-as-code/testing/tmes";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

interface Hook {
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
  readonly always_run?: boolean;
}

const template = readFileSync(join(import.meta.dirname, "../templates/pre-commit/.pre-commit-config.yaml"), "utf8");
const { repos } = parse(template) as { readonly repos: readonly { readonly hooks: readonly Hook[] }[] };
const hooks = repos.flatMap((repo) => repo.hooks);

/**
 * The exit code of a hook at a commit, `undefined` where pre-commit skips it. As pre-commit does, it puts aside what is not
 * staged, gives the staged files that are not deleted, and puts back what was not staged.
 */
function codeOf(
  { entry, files = "", pass_filenames: givesNames = true, always_run: always = false }: Hook,
  cwd: string,
) {
  const staged = git(cwd, "diff", "--staged", "--name-only", "--diff-filter=ACMRTUXB", "--no-ext-diff").split("\n");
  const names = staged.filter((name) => name !== "" && new RegExp(files).test(name));
  if (names.length === 0 && !always) return undefined;
  const patch = git(cwd, "diff", "--binary", "--no-color");
  git(cwd, "checkout", "--", ".");
  const [tool, option, own, ...args] = entry.split(" ");
  expect([tool, option, own]).toEqual(["npx", "--no-install", "tmes"]);
  const { status } = spawnSync(process.execPath, [...command, ...args, ...(givesNames ? names : [])], { cwd });
  if (patch !== "") {
    writeFileSync(join(cwd, ".git/unstaged.patch"), patch);
    git(cwd, "apply", ".git/unstaged.patch");
  }
  return status;
}

it("judges all documents of a tenant as they are staged, also where one is deleted", () => {
  const cwd = mkdtempSync(join(tmpdir(), "tmes-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  expect(spawnSync(process.execPath, [...command, "init", "--language", "yaml"], { cwd }).status).toBe(0);
  const [first, second] = ["acme.yaml", "acme-2.yaml"].map((name) => join(cwd, "tenants", name)) as [string, string];
  const whole = readFileSync(first, "utf8");
  const [head = ""] = whole.split("\nitems:\n");
  const at = whole.indexOf("  # Directory import.");
  const others = `${head}\nitems:\n${whole.slice(at)}`;
  writeFileSync(first, whole.slice(0, at));
  writeFileSync(second, others);
  git(cwd, "init");
  git(cwd, "add", "--all");
  git(cwd, "commit", "--message=Start");
  const [hook] = hooks;
  if (hook === undefined) throw new Error("The template has no hook.");

  // One of two documents of the tenant is staged.
  writeFileSync(second, `${others}# Compared.\n`);
  git(cwd, "add", "--all");
  expect(codeOf(hook, cwd)).toBe(0);

  // What is staged counts, not what is in the work tree, which stays as it is.
  const broken = others.replace("kind: directory-import", "kind: directory-export");
  writeFileSync(second, broken);
  git(cwd, "add", "--all");
  writeFileSync(second, others);
  expect(codeOf(hook, cwd)).toBe(2);
  expect(readFileSync(second, "utf8")).toBe(others);
  git(cwd, "add", "--all");
  writeFileSync(second, broken);
  expect(codeOf(hook, cwd)).toBe(0);

  // A document without which the tenant's objects are not declared.
  git(cwd, "checkout", "--", ".");
  git(cwd, "rm", "--quiet", "tenants/acme.yaml");
  expect(codeOf(hook, cwd)).toBe(1);
}, 60_000);
