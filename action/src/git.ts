/** Commits in the checkout of the base. Nothing of the head is checked out. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ActionError, Stale } from "./errors.ts";
import { cleanEnvironment } from "./environment.ts";
import type { GitHub } from "./github.ts";
import type { Subject } from "./subject.ts";

const run = promisify(execFile);

/** The two commits that the gate compares. */
export interface Commits {
  /** Whose policy judges. */
  readonly base: string;
  /** Whose settings are judged: the result of the merge. */
  readonly head: string;
}

/**
 * Fetches the head and makes sure that base and head are what GitHub says they are.
 *
 * @throws ActionError when something else is checked out, Stale when the merge commit is of another head.
 */
export async function commitsOf(
  github: GitHub,
  subject: Subject,
  { folder, branch, token }: { readonly folder: string; readonly branch: string; readonly token: string },
): Promise<Commits> {
  const base = await git(folder, ["rev-parse", "--verify", "HEAD^{commit}"]);
  await assertBase(github, subject, base, branch);
  if (subject.ref === undefined) return { base, head: base };
  const head = await fetchRef(folder, subject.ref, token);
  if (subject.kind === "merge group" && head !== subject.head) throw new Stale("The merge group is gone.");
  if (subject.kind === "pull request") {
    const [, merged] = await parents(folder, head);
    if (merged !== subject.head) throw new Stale("GitHub's merge commit is of another head. Run the job again.");
  }
  return { base, head };
}

/** The policy is that of the guarded branch, so a commit of that branch has to be checked out. */
async function assertBase(github: GitHub, subject: Subject, base: string, branch: string): Promise<void> {
  if (base === subject.base) return;
  if (subject.kind === "push")
    throw new ActionError(`Commit ${base} is checked out, not ${subject.head}, which was pushed.`);
  const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...subject.repository,
    basehead: `${base}...${branch}`,
    per_page: 1,
  });
  if (data.status === "identical" || data.status === "ahead") return;
  throw new ActionError(
    `Commit ${base} is checked out, which is not on ${branch}. The judge runs where the base is checked out, never the pull request.`,
  );
}

async function fetchRef(folder: string, ref: string, token: string): Promise<string> {
  const local = "refs/tmes/head";
  const shallow = (await git(folder, ["rev-parse", "--is-shallow-repository"])) === "true";
  const depth = shallow ? ["--depth=1"] : [];
  const options = ["--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet", ...depth];
  await git(folder, ["fetch", ...options, "origin", `+${ref}:${local}`], authorization(token));
  return git(folder, ["rev-parse", "--verify", `${local}^{commit}`]);
}

/** Parents as the commit names them, also where they are not fetched. */
async function parents(folder: string, commit: string): Promise<readonly string[]> {
  const text = await git(folder, ["cat-file", "commit", commit]);
  const [header = ""] = text.split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}

/** The token for this fetch alone: neither in the arguments, which other processes see, nor in the repository's configuration. */
function authorization(token: string): Readonly<Record<string, string>> {
  const server = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

async function git(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], {
      env: { ...cleanEnvironment(), GIT_TERMINAL_PROMPT: "0", ...environment },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout.trim();
  } catch (cause) {
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim().split("\n")[0] : "";
    throw new ActionError(`git ${args[0] ?? ""} failed: ${said ?? ""}`, { cause });
  }
}
