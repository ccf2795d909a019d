/**
 * What is judged: pull request, base and head, from the event and the API alone. Nothing here reads a file that the pull
 * request's code could have written.
 */
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { ActionError, Stale } from "./errors.ts";
import type { GitHub } from "./github.ts";
import { at, numberAt, textAt } from "./json.ts";

/** A repository by its owner and name. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What is judged. */
export interface Subject {
  readonly kind: "pull request" | "merge group" | "push";
  readonly repository: Repository;
  /** Number of the pull request. */
  readonly number?: number;
  /** The commit that gets the check run. */
  readonly head: string;
  /** What to fetch to have the settings as they are after the merge; undefined where they are checked out. */
  readonly ref?: string;
  /** The base, where the event names one commit; else the base is whatever commit of the branch is checked out. */
  readonly base?: string;
  /** The workflow run whose artifact is judged. */
  readonly run: number;
  /** Commit of that run, as GitHub notes it. */
  readonly runHead: string;
  /** Whether the token may only read: the event of a fork's pull request. */
  readonly fromFork: boolean;
}

/** How often, and after how many milliseconds, to ask whether GitHub has merged the pull request for a test. */
const mergeAttempts = 5;
const mergePause = 2000;

/**
 * Reads the event and asks the API.
 *
 * @param branch - The branch that the check guards.
 * @throws Stale when there is nothing to judge any more, ActionError for what this check does not judge.
 */
export async function subjectOf(github: GitHub, branch: string): Promise<Subject> {
  const { event, name, repository, run } = readEvent();
  const common = { repository, run, fromFork: false };
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const number = numberAt(event, "number") ?? numberAt(event, "pull_request", "number") ?? 0;
      const runHead = textAt(event, "pull_request", "head", "sha");
      const fullName = textAt(event, "repository", "full_name");
      const fromFork =
        name === "pull_request" && textAt(event, "pull_request", "head", "repo", "full_name") !== fullName;
      return { ...(await pullRequest(github, { ...common, number, runHead, branch })), fromFork };
    }
    case "merge_group": {
      sameBranch(textAt(event, "merge_group", "base_ref"), branch);
      const head = sha(textAt(event, "merge_group", "head_sha"));
      return {
        ...common,
        kind: "merge group",
        head,
        ref: textAt(event, "merge_group", "head_ref"),
        base: sha(textAt(event, "merge_group", "base_sha")),
        runHead: head,
      };
    }
    case "push": {
      sameBranch(textAt(event, "ref"), branch);
      const head = sha(textAt(event, "after"));
      return { ...common, kind: "push", head, base: head, runHead: head };
    }
    case "workflow_run":
      return afterRun(github, event, repository, branch);
    default:
      throw new ActionError(
        `This action does not judge the event ${name}: use pull_request, merge_group, push or workflow_run.`,
      );
  }
}

interface Event {
  readonly event: unknown;
  readonly name: string;
  readonly repository: Repository;
  readonly run: number;
}

function readEvent(): Event {
  const [owner = "", repo = ""] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  return {
    event: JSON.parse(readFileSync(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8")) as unknown,
    name: process.env["GITHUB_EVENT_NAME"] ?? "",
    repository: { owner, repo },
    run: Number(process.env["GITHUB_RUN_ID"]),
  };
}

/** The run of the workflow that ran the pull request's code has ended. The workflow of this run is the default branch's. */
async function afterRun(github: GitHub, event: unknown, repository: Repository, branch: string): Promise<Subject> {
  const ended = at(event, "workflow_run");
  const run = numberAt(ended, "id") ?? 0;
  const head = sha(textAt(ended, "head_sha"));
  const headBranch = textAt(ended, "head_branch");
  const common = { repository, run, runHead: head, fromFork: false };
  const kind = textAt(ended, "event");
  if (kind === "pull_request") {
    const number = await numberOf(github, repository, { head, headBranch, branch, owner: ownerOf(ended) });
    return pullRequest(github, { ...common, number, branch });
  }
  if (textAt(ended, "head_repository", "full_name") !== textAt(event, "repository", "full_name")) {
    throw new ActionError(`The run is of another repository, and of the event ${kind}: nothing of it is judged.`);
  }
  if (kind === "merge_group") {
    if (!headBranch.startsWith(`gh-readonly-queue/${branch}/`)) throw otherBranch(headBranch, branch);
    return { ...common, kind: "merge group", head, ref: `refs/heads/${headBranch}` };
  }
  if (kind === "push") {
    sameBranch(`refs/heads/${headBranch}`, branch);
    return { ...common, kind: "push", head, base: head };
  }
  throw new ActionError(`The run is of the event ${kind}, which this action does not judge.`);
}

function ownerOf(ended: unknown): string {
  return textAt(ended, "head_repository", "owner", "login");
}

interface Sought {
  readonly head: string;
  readonly headBranch: string;
  readonly branch: string;
  readonly owner: string;
}

/** The event has no pull request of a fork, so the API is asked; a branch's name alone would prove nothing. */
async function numberOf(
  github: GitHub,
  repository: Repository,
  { head, headBranch, branch, owner }: Sought,
): Promise<number> {
  const pulls = await github.paginate("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state: "open",
    head: `${owner}:${headBranch}`,
    base: branch,
    per_page: 100,
  });
  const found = pulls.find((pull) => pull.head.sha === head && pull.base.ref === branch);
  if (found === undefined) {
    throw new Stale(`No open pull request into ${branch} has commit ${head.slice(0, 12)} as its head now.`);
  }
  return found.number;
}

interface Pull {
  readonly repository: Repository;
  readonly number: number;
  readonly run: number;
  readonly runHead: string;
  readonly fromFork: boolean;
  readonly branch: string;
}

async function pullRequest(github: GitHub, { branch, ...common }: Pull): Promise<Subject> {
  const { repository, number, runHead } = common;
  for (let attempt = 1; ; attempt++) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      ...repository,
      pull_number: number,
    });
    if (data.base.ref !== branch) throw otherBranch(data.base.ref, branch);
    if (data.state !== "open") throw new Stale(`Pull request #${String(number)} is closed.`);
    const head = sha(data.head.sha);
    if (head !== runHead) {
      throw new Stale(`Pull request #${String(number)} has a newer commit, which its own run judges.`);
    }
    if (data.mergeable === false) {
      throw new ActionError(
        `Pull request #${String(number)} has conflicts with ${branch}. Solve them: what is judged is the result of the merge.`,
      );
    }
    if (data.mergeable === true)
      return { ...common, kind: "pull request", head, ref: `refs/pull/${String(number)}/merge` };
    if (attempt === mergeAttempts) {
      throw new ActionError(`GitHub has no merge commit of pull request #${String(number)} yet. Run the job again.`);
    }
    await wait(mergePause);
  }
}

function sameBranch(ref: string, branch: string): void {
  if (ref !== `refs/heads/${branch}`) throw otherBranch(ref, branch);
}

function otherBranch(found: string, branch: string): ActionError {
  return new ActionError(
    `This check guards the branch ${branch}, and this is for ${found}. A check run counts for a commit, whichever branch it was made for, so none is set.`,
  );
}

function sha(text: string): string {
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(text)) return text;
  throw new ActionError("The event names no commit.");
}

/** "pull request #12", "merge group". */
export function nameOf({ kind, number }: Subject): string {
  return number === undefined ? kind : `${kind} #${String(number)}`;
}
