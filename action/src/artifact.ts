/** The artifact of the job that runs the pull request's code. */
import { ActionError } from "./errors.ts";
import type { GitHub } from "./github.ts";
import { limits } from "./handed-over.ts";
import type { Repository, Subject } from "./subject.ts";

/**
 * Downloads the head's artifact as a zip archive.
 *
 * @throws ActionError when the run has none of this name, it is too large, or it is of another commit.
 */
export async function headArtifact(github: GitHub, subject: Subject, name: string): Promise<Uint8Array> {
  const found = await artifactOf(github, subject.repository, subject.run, name);
  if (found === undefined) {
    throw new ActionError(
      `Run ${String(subject.run)} has no artifact ${name}: the job that runs the pull request's code did not hand anything over.`,
    );
  }
  if (found.head !== undefined && found.head !== subject.runHead) {
    throw new ActionError(`Artifact ${name} of run ${String(subject.run)} is of another commit.`);
  }
  return found.download();
}

/**
 * Downloads what the base's own run handed over when it was pushed.
 *
 * @returns undefined where there is no such run, or its artifact has expired.
 */
export async function baseArtifact(
  github: GitHub,
  { repository, run }: Subject,
  { base, branch, name }: { readonly base: string; readonly branch: string; readonly name: string },
): Promise<Uint8Array | undefined> {
  const { data: of } = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    ...repository,
    run_id: run,
  });
  const { data } = await github.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
    ...repository,
    workflow_id: of.workflow_id,
    branch,
    event: "push",
    head_sha: base,
    status: "success",
    per_page: 1,
  });
  const pushed = data.workflow_runs.find(
    (one) => one.head_sha === base && one.head_branch === branch && one.event === "push",
  );
  if (pushed === undefined) return undefined;
  return (await artifactOf(github, repository, Number(pushed.id), name))?.download();
}

interface Artifact {
  readonly head: string | undefined;
  readonly download: () => Promise<Uint8Array>;
}

async function artifactOf(
  github: GitHub,
  repository: Repository,
  run: number,
  name: string,
): Promise<Artifact | undefined> {
  const all = await github.paginate("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
    ...repository,
    run_id: run,
    name,
    per_page: 100,
  });
  // A run that was repeated has one of each attempt.
  const [latest] = all.filter((one) => one.name === name && !one.expired).toSorted((a, b) => b.id - a.id);
  if (latest === undefined) return undefined;
  if (latest.size_in_bytes > limits.archive) {
    throw new ActionError(
      `Artifact ${name} of run ${String(run)} is too large: ${String(latest.size_in_bytes)} bytes.`,
    );
  }
  return {
    head: latest.workflow_run?.head_sha ?? undefined,
    download: async () => {
      const { data } = await github.request(
        "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        {
          ...repository,
          artifact_id: latest.id,
          archive_format: "zip",
        },
      );
      if (data instanceof ArrayBuffer) return new Uint8Array(data);
      throw new ActionError(`Artifact ${name} of run ${String(run)} cannot be downloaded: GitHub sent no archive.`);
    },
  };
}
