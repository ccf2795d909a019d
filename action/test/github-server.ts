/** A local server that behaves as GitHub's API does, for the calls that the action makes. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that came in. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

interface CheckRun {
  readonly id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion?: string;
  output?: unknown;
}

/** A pull request as the API shows it. */
export interface Pull {
  readonly number: number;
  readonly state: string;
  readonly mergeable: boolean | null;
  readonly head: Readonly<{ sha: string; ref: string; label: string; repo: { full_name: string } }>;
  readonly base: { readonly ref: string };
}

/** What the server knows, to be set by a test and looked at after it. */
export interface State {
  pulls: Pull[];
  comments: Comment[];
  checkRuns: CheckRun[];
  sarifs: { commit_sha: string; ref: string; sarif: unknown }[];
  artifacts: {
    id: number;
    run: number;
    name: string;
    head: string;
    zip: Uint8Array;
    expired?: boolean;
    size?: number;
  }[];
  pushes: { id: number; head_sha: string }[];
  /** Commits of the guarded branch. */
  branch: string[];
  /** Comes before what the server would answer. */
  before: (request: Request) => Answer | undefined;
  readonly requests: Request[];
}

const login = "tmes-gate[bot]";

/** Starts a server. */
export async function startGitHub(): Promise<{
  readonly url: string;
  readonly state: State;
  readonly stop: () => void;
}> {
  const state: State = {
    ...{ pulls: [], comments: [], checkRuns: [], sarifs: [], artifacts: [], pushes: [], branch: [], requests: [] },
    before: () => undefined,
  };
  const server = createServer((incoming, response) => {
    void (async () => {
      const request = await readRequest(incoming);
      state.requests.push(request);
      const origin = `http://${incoming.headers.host ?? ""}`;
      const { status, body, headers = {} } = state.before(request) ?? answer(state, request, origin);
      const binary = body instanceof Uint8Array;
      response.writeHead(status, {
        "content-type": binary ? "application/zip" : "application/json; charset=utf-8",
        ...headers,
      });
      response.end(binary ? body : body === undefined ? "" : JSON.stringify(body));
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${String(address.port)}/api/v3`, state, stop: () => server.close() };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(incoming.url ?? "", "http://localhost");
  return {
    method: incoming.method ?? "",
    path: url.pathname.replace(/^\/api(?:\/v3)?/, ""),
    query: Object.fromEntries(url.searchParams),
    body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

const repository = "/repos/example/tenants";

function answer(state: State, { method, path, query, body }: Request, origin: string): Answer {
  const route = `${method} ${path.replace(repository, "")}`;
  const number = /\/(\d+)/.exec(path.replace(repository, ""))?.[1];
  if (route === "POST /graphql") return { status: 200, body: { data: { viewer: { login } } } };
  if (route === "GET /pulls") {
    const found = state.pulls.filter((pull) => query["head"] === pull.head.label && query["base"] === pull.base.ref);
    return { status: 200, body: found };
  }
  if (/^GET \/pulls\/\d+$/.test(route)) {
    const pull = state.pulls.find((one) => String(one.number) === number);
    return pull === undefined ? notFound : { status: 200, body: pull };
  }
  if (route.startsWith("GET /compare/")) {
    const [base = ""] = decodeURIComponent(path.split("/compare/")[1] ?? "").split("...");
    const at = state.branch.indexOf(base);
    return { status: 200, body: { status: at < 0 ? "diverged" : at === 0 ? "identical" : "ahead" } };
  }
  if (/^GET \/issues\/\d+\/comments$/.test(route)) return page(state.comments, path, query, origin);
  if (/^POST \/issues\/\d+\/comments$/.test(route)) {
    const comment = {
      id: 9000 + state.comments.length,
      user: { login },
      body: String(body["body"]),
      issue: Number(number),
    };
    state.comments.push(comment);
    return { status: 201, body: comment };
  }
  if (/^PATCH \/issues\/comments\/\d+$/.test(route)) {
    const comment = state.comments.find(({ id }) => String(id) === number);
    if (comment === undefined) return notFound;
    comment.body = String(body["body"]);
    return { status: 200, body: comment };
  }
  if (route === "POST /check-runs") {
    const run = { id: 500 + state.checkRuns.length, ...body } as CheckRun;
    state.checkRuns.push(run);
    return { status: 201, body: run };
  }
  if (/^PATCH \/check-runs\/\d+$/.test(route)) {
    const run = state.checkRuns.find(({ id }) => String(id) === number);
    if (run === undefined) return notFound;
    Object.assign(run, body);
    return { status: 200, body: run };
  }
  if (route === "POST /code-scanning/sarifs") {
    const sarif = JSON.parse(gunzipSync(Buffer.from(String(body["sarif"]), "base64")).toString()) as unknown;
    state.sarifs.push({ commit_sha: String(body["commit_sha"]), ref: String(body["ref"]), sarif });
    return { status: 202, body: { id: "1" } };
  }
  return actions(state, route, { number, query, origin }) ?? notFound;
}

const notFound: Answer = { status: 404, body: { message: "Not Found" } };

function actions(
  state: State,
  route: string,
  { number, query, origin }: { number: string | undefined; query: Request["query"]; origin: string },
): Answer | undefined {
  if (/^GET \/actions\/runs\/\d+$/.test(route)) return { status: 200, body: { id: Number(number), workflow_id: 77 } };
  if (route === "GET /actions/workflows/77/runs") {
    const runs = state.pushes.filter(({ head_sha }) => head_sha === query["head_sha"]);
    const body = { workflow_runs: runs.map((run) => ({ ...run, head_branch: query["branch"], event: "push" })) };
    return { status: 200, body: { total_count: runs.length, ...body } };
  }
  if (/^GET \/actions\/runs\/\d+\/artifacts$/.test(route)) {
    const found = state.artifacts.filter(({ run, name }) => String(run) === number && name === query["name"]);
    const artifacts = found.map(({ id, name, head, zip, expired = false, size }) => ({
      ...{ id, name, expired, size_in_bytes: size ?? zip.length },
      workflow_run: { id: Number(number), head_sha: head },
    }));
    return { status: 200, body: { total_count: artifacts.length, artifacts } };
  }
  if (/^GET \/actions\/artifacts\/\d+\/zip$/.test(route)) {
    return { status: 302, headers: { location: `${origin}/storage/${number ?? ""}` } };
  }
  if (/^GET \/storage\/\d+$/.test(route)) {
    const artifact = state.artifacts.find(({ id }) => String(id) === number);
    return artifact === undefined ? undefined : { status: 200, body: artifact.zip };
  }
  return undefined;
}

function page(all: readonly unknown[], path: string, query: Request["query"], origin: string): Answer {
  const size = Number(query["per_page"] ?? 30);
  const current = Number(query["page"] ?? 1);
  const more = all.length > current * size;
  const next = `${origin}/api/v3${path}?per_page=${String(size)}&page=${String(current + 1)}`;
  return {
    status: 200,
    body: all.slice((current - 1) * size, current * size),
    headers: more ? { link: `<${next}>; rel="next"` } : {},
  };
}
