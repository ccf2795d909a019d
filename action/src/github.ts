/** GitHub's API: waits where GitHub asks for it, repeats what failed on GitHub's side, and gives up in one sentence. */
import { setTimeout as wait } from "node:timers/promises";
import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { RequestError } from "@octokit/request-error";
import { ActionError, Refused } from "./errors.ts";

const Client = Octokit.plugin(paginateRest);

/** A connection to the API of GitHub or of a GitHub Enterprise Server. */
export type GitHub = InstanceType<typeof Client>;

/** How often one request is made. */
const attempts = 4;
/** Seconds. GitHub may ask for an hour; a job does not wait that long. */
const longestWait = 60;

/** Connects with a token; `GITHUB_API_URL` names the server. */
export function connect(token: string): GitHub {
  const github = new Client({
    auth: token,
    userAgent: "tmes-as-code-action",
    baseUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
    // The caller reports a failure, once.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  github.hook.wrap("request", async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        const seconds = secondsToWait(error, attempt);
        if (seconds === undefined) throw refusal(error) ?? error;
        if (attempt === attempts || seconds > longestWait) throw new ActionError(givenUp(error, seconds));
        await wait(seconds * 1000);
      }
    }
  });
  return github;
}

function silent(): void {
  // Nothing is logged.
}

/** Seconds until the request may be repeated; undefined where that would not help. */
function secondsToWait(error: RequestError, attempt: number): number | undefined {
  if (isRateLimit(error)) return secondsOfRateLimit(error);
  return error.status >= 500 && mayRepeat(error) ? 2 ** (attempt - 1) : undefined;
}

function isRateLimit({ status, response }: RequestError): boolean {
  const headers = response?.headers ?? {};
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
}

function secondsOfRateLimit({ response }: RequestError): number {
  const headers = response?.headers ?? {};
  const seconds = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(seconds)) return Math.max(0, seconds);
  const reset = Number(headers["x-ratelimit-reset"]);
  // Without either header GitHub's documentation asks for at least a minute.
  return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1) : 60;
}

/** A comment that GitHub made although it answered with an error would be made twice. */
function mayRepeat({ request }: RequestError): boolean {
  return request.method !== "POST" || !request.url.endsWith("/comments");
}

function refusal(error: RequestError): Refused | undefined {
  if (error.status !== 403 && error.status !== 404) return undefined;
  return new Refused(`${describe(error)}.`);
}

function givenUp(error: RequestError, seconds: number): string {
  if (!isRateLimit(error)) return `${describe(error)}, ${String(attempts)} times. Run the job again.`;
  return `${describe(error)}: the rate limit is reached, and GitHub asks to wait for ${String(seconds)} seconds. Run the job again later.`;
}

/** What was asked and what GitHub answered, without query and body. */
function describe({ status, request, message }: RequestError): string {
  const { pathname } = new URL(request.url);
  const [answer = ""] = message.split(/ - https?:/);
  return `GitHub answered ${request.method} ${pathname} with ${String(status)} (${answer.replaceAll(/\s+/g, " ").slice(0, 200)})`;
}
