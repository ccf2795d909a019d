/** The action from its committed bundle, against a server that behaves as GitHub's API. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failing, passing, pull, world, zip, type World } from "./judging.ts";

let here: World;
beforeEach(async () => {
  here = await world();
});
afterEach(() => {
  here.stop();
});

const documents = { paths: "tenants/acme.yaml" };
const mark = "<!-- tmes-as-code: tmes (main) -->";

/** The event of a pull request; `owner` is a fork's. */
const pullRequest = (owner = "example", head = here.commits.head) => ({
  event: "pull_request",
  payload: { number: 12, pull_request: pull({ number: 12, head, owner }) },
});

/** The event after a run of the pull request's own code. */
const afterRun = (changes: object = {}) => ({
  event: "workflow_run",
  payload: {
    workflow_run: {
      ...{ id: 3001, event: "pull_request", head_sha: here.commits.head, head_branch: "feature", ...changes },
      head_repository: { full_name: "example/tenants", owner: { login: "example" } },
    },
  },
});

/** An artifact of the pull request's run. */
async function handOver(files: Parameters<typeof zip>[0]): Promise<void> {
  here.state.artifacts.push({ id: 41, run: 3001, name: "plans", head: here.commits.head, zip: await zip(files) });
}

/** An artifact of the push of the base. */
async function handOverOfBase(): Promise<void> {
  const { base } = here.commits;
  here.state.pushes = [{ id: 2900, head_sha: base }];
  here.state.artifacts.push({
    id: 30,
    run: 2900,
    name: "plans",
    head: base,
    zip: await zip({ "plan.json": '{"of":"base"}' }),
  });
}

describe("a pull request", () => {
  it("is blocked: check run, comment, code scanning, summary and outputs", async () => {
    const { base, head, merge } = here.commits;
    const judged = await here.judge({ ...pullRequest(), inputs: documents, gate: failing });

    expect(judged.log).toContain("1 new finding at error severity");
    expect(judged).toMatchObject({ code: 1, outputs: { result: "fail", errors: "1", new: "1" } });
    expect(judged.outputs["report"]).toMatch(/report\.json$/);
    expect(judged.called?.args.slice(0, 5)).toEqual(["gate", "--base", base, "--head", merge]);
    expect(judged.called?.args.at(-1)).toBe("tenants/acme.yaml");
    expect(here.state.checkRuns).toMatchObject([
      {
        ...{ name: "tmes", head_sha: head, status: "completed", conclusion: "failure" },
        output: {
          title: "1 new finding at error severity",
          annotations: [
            { path: "tenants/acme.yaml", start_line: 7, end_line: 7, annotation_level: "failure" },
            { annotation_level: "warning" },
          ],
        },
      },
    ]);
    const text = `Pull request #12: commit \`${head.slice(0, 12)}\`, judged by the policy of \`${base.slice(0, 12)}\` on \`main\`.`;
    expect(here.state.comments.map(({ body }) => body)).toEqual([`${mark}\n${text}\n\nNot yet.\n`]);
    expect(judged.summary).toContain(text);
    expect(here.state.sarifs).toEqual([
      { commit_sha: merge, ref: "refs/pull/12/merge", sarif: { version: "2.1.0", runs: [] } },
    ]);
  });

  it("passes, and its one comment is updated in place, on the second page", async () => {
    const others = Array.from({ length: 130 }, (_, id) => ({ id, user: { login: "somebody" }, body: `${mark}\nFake` }));
    here.state.comments.push(...others, { id: 200, user: { login: "tmes-gate[bot]" }, body: `${mark}\nBefore` });
    for (const gate of [failing, passing]) await here.judge({ ...pullRequest(), inputs: documents, gate });

    expect(here.state.comments).toHaveLength(131);
    expect(here.state.comments.slice(0, 130)).toEqual(others);
    expect(here.state.comments.at(-1)?.body).toMatch(/All is well\.\n$/);
    expect(here.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
  });

  it("does not pass where exit code and report differ, or the command could not judge", async () => {
    for (const gate of [
      { ...failing, code: 0 },
      { ...passing, code: 1 },
    ]) {
      const judged = await here.judge({ ...pullRequest(), inputs: documents, gate });
      expect(judged).toMatchObject({ code: 1, outputs: { result: "fail" } });
    }
    for (const gate of [
      { ...passing, code: 2 },
      { ...passing, files: { ...passing.files, json: '{"schema":"tmes-report/v2"}' } },
    ]) {
      const judged = await here.judge({ ...pullRequest(), inputs: documents, gate });
      expect(judged).toMatchObject({ code: 1, outputs: { result: "error" } });
    }
    expect(here.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual([
      "failure",
      "failure",
      "failure",
      "failure",
    ]);
  });

  it("gives the gate no token, and takes no command from what it prints", async () => {
    const judged = await here.judge({ ...pullRequest(), inputs: documents });
    expect(judged.called?.environment.filter((name) => /INPUT|GITHUB|TOKEN|RUNNER/.test(name))).toEqual([]);
    expect(judged.log).toMatch(/::stop-commands::(\S+)\n::set-output name=result::pass\n\n::\1::/);
  });

  it("that moved on, was closed, conflicts or goes elsewhere gets no check run", async () => {
    const { head } = here.commits;
    const cases = [
      [{ number: 12, head: "1".repeat(40) }, "stale", "Pull request #12 has a newer commit, which its own run judges."],
      [{ number: 12, head, state: "closed" }, "stale", "Pull request #12 is closed."],
      [{ number: 12, head, mergeable: false }, "error", "Pull request #12 has conflicts with main."],
      [{ number: 12, head, base: "lax" }, "error", "This check guards the branch main, and this is for lax."],
    ] as const;
    for (const [known, result, sentence] of cases) {
      const event = pullRequest();
      here.state.pulls = [pull(known)];
      const judged = await here.judge({ ...event, inputs: documents });
      expect(judged).toMatchObject({ code: 1, outputs: { result } });
      expect(judged.log).toContain(sentence);
    }
    expect(here.state.checkRuns).toEqual([]);
    expect(here.state.comments).toEqual([]);
  });

  it("is not judged where the base is not checked out, or GitHub's merge is of another head", async () => {
    here.state.branch = [];
    const elsewhere = await here.judge({ ...pullRequest(), inputs: documents });
    expect(elsewhere.log).toContain("is checked out, which is not on main");
    here.state.branch = [here.commits.base];
    here.state.pulls = [pull({ number: 12, head: "2".repeat(40) })];
    const other = await here.judge({ ...pullRequest("example", "2".repeat(40)), inputs: documents });
    expect(other).toMatchObject({ code: 1, outputs: { result: "stale" } });
    expect(here.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure"]);
    expect([elsewhere.called, other.called]).toEqual([undefined, undefined]);
  });

  it("of a fork with a token that only reads is blocked by the exit code, with one line", async () => {
    here.state.before = ({ method, path }) =>
      method === "GET" || path === "/graphql"
        ? undefined
        : { status: 403, body: { message: "Resource not accessible by integration" } };
    here.state.pulls = [pull({ number: 12, head: here.commits.head, owner: "fork" })];
    const judged = await here.judge({ ...pullRequest("fork"), inputs: documents, gate: failing });
    expect(judged).toMatchObject({ code: 1, outputs: { result: "fail" } });
    const lines = judged.log.split("\n").filter((line) => line.startsWith("::"));
    expect(lines.filter((line) => line.includes("token"))).toEqual([
      "::notice::The token of a fork's pull request may only read, so there is no check run, comment, code scanning upload. The exit code of this step still blocks.",
    ]);
    expect(lines).toContain("::error file=tenants/acme.yaml,line=7::Virus rule sends files.");
    expect(lines).not.toContain("::add-mask::x");
    const fine = await here.judge({ ...pullRequest("fork"), inputs: documents });
    expect(fine).toMatchObject({ code: 0, outputs: { result: "pass" } });
  });

  it("does not pass without its check run where no fork explains that", async () => {
    here.state.before = ({ path }) =>
      path.endsWith("/check-runs") ? { status: 403, body: { message: "No" } } : undefined;
    const judged = await here.judge({ ...pullRequest(), inputs: documents });
    expect(judged).toMatchObject({ code: 1, outputs: { result: "error" } });
    expect(judged.log).toContain("the token needs the permission checks: write");
  });
});

describe("after the run of the pull request's code", () => {
  it("judges the latest attempt's artifact, beside that of the base's own run", async () => {
    const { base, head } = here.commits;
    await handOver({ "plan.json": '{"of":"head"}', "synth/stack/cdk.tf.json": "{}" });
    const earlier = await zip({ "plan.json": '{"of":"attempt 1"}' });
    here.state.artifacts.push({ id: 40, run: 3001, name: "plans", head, zip: earlier });
    const alone = await here.judge({ ...afterRun(), inputs: { artifact: "plans" } });
    expect(alone).toMatchObject({ code: 1, called: undefined, outputs: { result: "error" } });
    expect(alone.log).toContain(
      `There is no artifact plans of a push of ${base.slice(0, 12)} to main to compare with.`,
    );
    await handOverOfBase();
    const compared = await here.judge({ ...afterRun(), inputs: { artifact: "plans" } });
    expect(compared.called?.read, compared.log).toEqual([
      ["--head-plan", '{"of":"head"}'],
      ["--head-plan", "stack stack/cdk.tf.json"],
      ["--base-plan", '{"of":"base"}'],
    ]);
    expect(compared).toMatchObject({ code: 0, outputs: { result: "pass" } });
  });

  it("changes nothing on another pull request that a handed-over file names", async () => {
    here.state.pulls.push(pull({ number: 13, head: "3".repeat(40), owner: "victim" }));
    await handOverOfBase();
    await handOver({ "plan.json": "{}", "event.json": '{"number":13,"pull_request":{"number":13}}', "pr.json": "13" });
    await here.judge({ ...afterRun(), inputs: { artifact: "plans" }, gate: failing });
    const written = here.state.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql");
    expect(written.map(({ method, path }) => `${method} ${path.replace("/repos/example/tenants", "")}`)).toEqual([
      "POST /check-runs",
      "POST /issues/12/comments",
      "POST /code-scanning/sarifs",
      "PATCH /check-runs/500",
    ]);
    expect(here.state.checkRuns.map(({ head_sha }) => head_sha)).toEqual([here.commits.head]);
  });

  it("needs an open pull request with that head, and an artifact of that commit", async () => {
    const gone = await here.judge({ ...afterRun({ head_sha: "4".repeat(40) }), inputs: { artifact: "plans" } });
    expect(gone).toMatchObject({ code: 1, outputs: { result: "stale" } });
    const none = await here.judge({ ...afterRun(), inputs: { artifact: "plans" } });
    expect(none.log).toContain("Run 3001 has no artifact plans");
    await handOver({ "plan.json": "{}" });
    here.state.artifacts = here.state.artifacts.map((one) => ({ ...one, head: "5".repeat(40) }));
    const other = await here.judge({ ...afterRun(), inputs: { artifact: "plans" } });
    expect(other.log).toContain("is of another commit");
    here.state.artifacts = here.state.artifacts.map((one) => ({ ...one, head: here.commits.head, size: 1e12 }));
    const large = await here.judge({ ...afterRun(), inputs: { artifact: "plans" } });
    expect(large.log).toContain("is too large");
    expect([gone, none, other, large].map(({ called }) => called)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("refuses a hostile archive in one sentence, and blocks", async () => {
    await handOver({ "plan.json": "[".repeat(200) + "]".repeat(200) });
    const judged = await here.judge({ ...afterRun(), inputs: { artifact: "plans" } });
    expect(judged).toMatchObject({ code: 1, outputs: { result: "error" } });
    expect(judged.log).toContain(
      "::error::The files that were handed over are refused: plan.json is nested more than 100 deep.",
    );
    expect(here.state.checkRuns).toMatchObject([{ conclusion: "failure", output: { title: "Nothing was judged" } }]);
  });

  it("judges nothing of a fork's branch that is named as the queue's, or of other events", async () => {
    const queue = `gh-readonly-queue/main/pr-12-${here.commits.base}`;
    const fork = afterRun({ event: "merge_group", head_branch: queue, head_sha: here.commits.merge });
    fork.payload.workflow_run.head_repository = { full_name: "fork/tenants", owner: { login: "fork" } };
    for (const event of [fork, afterRun({ event: "schedule" }), afterRun({ event: "push", head_branch: "lax" })]) {
      expect(await here.judge({ ...event, inputs: documents })).toMatchObject({
        code: 1,
        outputs: { result: "error" },
      });
    }
    expect(here.state.checkRuns).toEqual([]);
  });
});

describe("the queue and main", () => {
  it("judges a merge group, without comment and code scanning", async () => {
    const { base, merge } = here.commits;
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-12-${base}`;
    const group = { base_ref: "refs/heads/main", head_ref, head_sha: merge, base_sha: base };
    const direct = { event: "merge_group", payload: { merge_group: group } };
    const later = afterRun({ event: "merge_group", head_branch: head_ref.replace("refs/heads/", ""), head_sha: merge });
    for (const event of [direct, later]) {
      const judged = await here.judge({ ...event, inputs: documents });
      expect(judged, judged.log).toMatchObject({ code: 0, outputs: { result: "pass" } });
      expect(judged.called?.args.slice(0, 5)).toEqual(["gate", "--base", base, "--head", merge]);
    }
    expect(here.state.checkRuns.map(({ head_sha }) => head_sha)).toEqual([merge, merge]);
    expect([here.state.comments, here.state.sarifs]).toEqual([[], []]);
  });

  it("judges a push to main by main's own policy", async () => {
    const { base } = here.commits;
    const push = { event: "push", payload: { ref: "refs/heads/main", after: base } };
    const judged = await here.judge({ ...push, inputs: documents });
    expect(judged, judged.log).toMatchObject({ code: 0, outputs: { result: "pass" } });
    expect(judged.called?.args.slice(0, 5)).toEqual(["gate", "--base", base, "--head", base]);
    expect(here.state.sarifs).toMatchObject([{ commit_sha: base, ref: "refs/heads/main" }]);
    expect(here.state.comments).toEqual([]);
  });
});

describe("when GitHub", () => {
  const once = (status: number, headers: Record<string, string>, only: RegExp) => {
    let left = 1;
    here.state.before = ({ method, path }) =>
      only.test(`${method} ${path}`) && left-- > 0 ? { status, headers, body: { message: "Slow down" } } : undefined;
  };

  it.each([
    [429, { "retry-after": "1" }],
    [403, { "retry-after": "1" }],
    [403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0" }],
  ])("limits the rate (%i %j), it waits and continues", async (status, headers) => {
    once(status, headers, /^POST .*comments$/);
    const start = Date.now();
    const judged = await here.judge({ ...pullRequest(), inputs: documents });
    expect(judged, judged.log).toMatchObject({ code: 0 });
    expect(Date.now() - start).toBeGreaterThan(900);
    expect(here.state.comments).toHaveLength(1);
  });

  it("limits the rate for an hour, it gives up and blocks", async () => {
    here.state.before = ({ path }) =>
      path.endsWith("/comments")
        ? { status: 429, headers: { "retry-after": "3600" }, body: { message: "Slow down" } }
        : undefined;
    const judged = await here.judge({ ...pullRequest(), inputs: documents });
    expect(judged).toMatchObject({ code: 1, outputs: { result: "error" } });
    expect(judged.log).toContain("the rate limit is reached, and GitHub asks to wait for 3600 seconds");
    expect(here.state.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });

  it("fails once, it asks again; a comment that was made anyway is not made twice", async () => {
    once(502, {}, /^POST .*sarifs$/);
    const first = await here.judge({ ...pullRequest(), inputs: documents });
    expect(first, first.log).toMatchObject({ code: 0 });
    let left = 1;
    here.state.comments.length = 0;
    here.state.before = ({ method, path, body }) => {
      if (method !== "POST" || !path.endsWith("/comments") || left-- < 1) return undefined;
      here.state.comments.push({ id: 1, user: { login: "tmes-gate[bot]" }, body: String(body["body"]) });
      return { status: 502, body: { message: "Bad gateway" } };
    };
    const second = await here.judge({ ...pullRequest(), inputs: documents });
    expect(second, second.log).toMatchObject({ code: 0 });
    expect(here.state.comments).toHaveLength(1);
  });

  it("fails for good, it gives up and blocks", { timeout: 60_000 }, async () => {
    here.state.before = ({ path }) =>
      path.endsWith("/sarifs") ? { status: 503, body: { message: "Down" } } : undefined;
    const judged = await here.judge({ ...pullRequest(), inputs: documents });
    expect(judged).toMatchObject({ code: 1, outputs: { result: "error" } });
    expect(judged.log).toContain("POST /api/v3/repos/example/tenants/code-scanning/sarifs with 503 (Down), 4 times");
  });
});

it("refuses inputs that cannot be meant", async () => {
  for (const [inputs, sentence] of [
    [{}, "There is nothing to judge"],
    [{ paths: "--config=x.yaml" }, "which is an option"],
    [{ ...documents, tmes: "missing.js" }, "There is no tmes at"],
  ] as const) {
    const judged = await here.judge({ ...pullRequest(), inputs });
    expect(judged).toMatchObject({ code: 1, outputs: { result: "error" } });
    expect(judged.log).toContain(sentence);
  }
});
