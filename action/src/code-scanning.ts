/** Uploads findings to code scanning. */
import { gzipSync } from "node:zlib";
import { ActionError } from "./errors.ts";
import type { GitHub } from "./github.ts";
import type { Repository } from "./subject.ts";

/** GitHub's limit of a compressed upload, in bytes. */
const largest = 10 * 1024 * 1024;

/** Uploads a SARIF log for a commit and the reference it belongs to. */
export async function uploadSarif(
  github: GitHub,
  { repository, commit, ref, sarif }: Readonly<{ repository: Repository; commit: string; ref: string; sarif: string }>,
): Promise<void> {
  const compressed = gzipSync(sarif);
  if (compressed.length > largest) {
    throw new ActionError(
      "The findings are too many for code scanning: GitHub takes 10 MiB. The JSON report has all of them.",
    );
  }
  await github.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    ...repository,
    commit_sha: commit,
    ref,
    sarif: compressed.toString("base64"),
  });
}
