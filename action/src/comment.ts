/** The one comment on a pull request, updated in place. */
import { RequestError } from "@octokit/request-error";
import type { GitHub } from "./github.ts";
import type { Repository } from "./subject.ts";

/** GitHub's limit, in characters. */
const longest = 65_536;

/** Where a comment goes, and which one it is. */
export interface Comment {
  readonly repository: Repository;
  readonly number: number;
  /** Distinguishes the comments of several checks on one pull request. */
  readonly name: string;
  readonly markdown: string;
}

/** Updates the comment that the same author made before, or makes it. */
export async function keepComment(github: GitHub, comment: Comment): Promise<void> {
  try {
    await upsert(github, comment);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status < 500) throw error;
    // GitHub may have made it although it answered with an error: look again.
    await upsert(github, comment);
  }
}

async function upsert(github: GitHub, { repository, number, name, markdown }: Comment): Promise<void> {
  const mark = `<!-- tmes-as-code: ${name.replaceAll(/[^\w ()./-]/g, "_")} -->`;
  const body = cut(`${mark}\n${markdown}`);
  const before = await ownComment(github, { repository, number, mark });
  if (before === undefined) {
    await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      body,
    });
  } else {
    await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id: before,
      body,
    });
  }
}

interface Sought {
  readonly repository: Repository;
  readonly number: number;
  readonly mark: string;
}

/** Any user may write the mark into a comment; only what this token's own user wrote counts. */
async function ownComment(github: GitHub, { repository, number, mark }: Sought): Promise<number | bigint | undefined> {
  const { viewer } = await github.graphql<{ readonly viewer: { readonly login: string } }>(
    "query { viewer { login } }",
  );
  const pages = github.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const own = data.find(({ user, body = "" }) => user?.login === viewer.login && body.startsWith(mark));
    if (own !== undefined) return own.id;
  }
  return undefined;
}

function cut(body: string): string {
  if (body.length <= longest) return body;
  const end = "\n\nThe rest is left out here. The job's summary and the JSON report have all of it.\n";
  return `${body.slice(0, longest - end.length)}${end}`;
}
