/** Runs the action from its bundle, on a repository with a local remote and a server that behaves as GitHub. */
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ZipFile } from "yazl";
import { startGitHub, type Pull, type State } from "./github-server.ts";

const bundle = join(import.meta.dirname, "../bundle/index.mjs");
const token = "ghs_TokenThatNoLogMayShow";

/** What the stand-in for `tmes gate` writes. */
export interface StandIn {
  readonly code: number;
  readonly files: Readonly<Record<string, string>>;
}

/** Where an action runs. */
export interface World {
  readonly state: State;
  /** The base's checkout. */
  readonly folder: string;
  /** Tip of main, head of the pull request, and GitHub's commit that merges them. */
  readonly commits: Readonly<Record<"base" | "head" | "merge", string>>;
  readonly judge: (options: JudgeOptions) => Promise<Judged>;
  readonly stop: () => void;
}

/** How the action is run. */
export interface JudgeOptions {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly gate?: StandIn;
}

/** What came of it. */
export interface Judged {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** How the gate was called; undefined where it was not. */
  readonly called:
    { readonly args: string[]; readonly read: [string, string][]; readonly environment: string[] } | undefined;
}

function git(folder: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Example", "-c", "user.email=example@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", folder, ...identity, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

type Files = Readonly<Record<string, string>>;

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Makes a repository with pull request #12 from `feature` into `main`, and starts the server. */
export async function world(
  ofBase: Files = { "tmes.config.yaml": "packs: [eu-privacy]\n" },
  ofHead: Files = { "tmes.config.yaml": "packs: []\n" },
): Promise<World> {
  const root = mkdtempSync(join(tmpdir(), "tmes-action-"));
  const remote = join(root, "remote.git");
  const folder = join(root, "base");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  execFileSync("git", ["clone", "--quiet", remote, folder], { stdio: "ignore" });
  write(folder, ofBase);
  git(folder, "checkout", "--quiet", "-B", "main");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "Base");
  const base = git(folder, "rev-parse", "HEAD");
  git(folder, "push", "--quiet", "origin", "main");
  git(folder, "checkout", "--quiet", "-b", "feature");
  write(folder, ofHead);
  git(folder, "commit", "--quiet", "-am", "Head");
  const head = git(folder, "rev-parse", "HEAD");
  git(folder, "checkout", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "-m", "Merge", "feature");
  const merge = git(folder, "rev-parse", "HEAD");
  git(folder, "push", "--quiet", "origin", `${head}:refs/pull/12/head`, `${merge}:refs/pull/12/merge`);
  git(folder, "push", "--quiet", "origin", `${merge}:refs/heads/gh-readonly-queue/main/pr-12-${base}`);
  git(folder, "reset", "--quiet", "--hard", base);
  git(folder, "branch", "--quiet", "-D", "feature");

  const { url, state, stop } = await startGitHub();
  state.branch = [base];
  state.pulls = [pull({ number: 12, head })];
  return {
    ...{ state, folder, commits: { base, head, merge } },
    judge: (options) => judge(root, url, options),
    stop: () => {
      stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A pull request as the API shows it. */
export function pull(known: {
  number: number;
  head: string;
  base?: string;
  state?: string;
  mergeable?: boolean | null;
  owner?: string;
}): Pull {
  const { number, head, base = "main", state = "open", mergeable = true, owner = "example" } = known;
  return {
    ...{ number, state, mergeable },
    head: { sha: head, ref: "feature", label: `${owner}:feature`, repo: { full_name: `${owner}/tenants` } },
    base: { ref: base },
  };
}

async function judge(
  root: string,
  url: string,
  { event, payload, inputs = {}, gate = passing }: JudgeOptions,
): Promise<Judged> {
  const files = mkdtempSync(join(root, "run-"));
  const at = (name: string): string => join(files, name);
  mkdirSync(at("temp"));
  copyFileSync(join(import.meta.dirname, "fixtures/stand-in.mjs"), at("stand-in.mjs"));
  writeFileSync(at("stand-in.json"), JSON.stringify(gate));
  writeFileSync(
    at("event.json"),
    JSON.stringify({ repository: { full_name: "example/tenants" }, ...(payload as object) }),
  );
  for (const name of ["output", "summary"]) writeFileSync(at(name), "");
  const given = { branch: "main", artifact: "", paths: "", "working-directory": ".", tmes: at("stand-in.mjs") };
  const all = { ...given, "check-name": "tmes", comment: "true", sarif: "true", token, ...inputs };
  const child = spawn(process.execPath, [bundle], {
    cwd: join(root, "base"),
    env: {
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      PATH: process.env["PATH"],
      HOME: root,
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: "example/tenants",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: at("event.json"),
      GITHUB_OUTPUT: at("output"),
      GITHUB_STEP_SUMMARY: at("summary"),
      GITHUB_WORKSPACE: join(root, "base"),
      GITHUB_RUN_ID: "3000",
      RUNNER_TEMP: at("temp"),
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (log.includes(token)) throw new Error(`The log shows the token:\n${log}`);
  const called = at("stand-in-called.json");
  return {
    ...{ code, log, summary: readFileSync(at("summary"), "utf8") },
    outputs: Object.fromEntries(
      [...readFileSync(at("output"), "utf8").matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
        name,
        value,
      ]),
    ),
    called: existsSync(called) ? (JSON.parse(readFileSync(called, "utf8")) as Judged["called"]) : undefined,
  };
}

const finding = {
  ...{ id: "1", rule: "virtual-analyzer-off", version: 1, severity: "error", verdict: "fail", status: "open" },
  ...{ tenant: "acme", path: "settings.virtualAnalyzer.enabled", title: "Turn off Virtual Analyzer" },
  ...{ message: "Virus rule sends files.", remediation: "Turn it off.", introduced: true },
  place: { location: { file: "tenants/acme.yaml", line: 7 } },
};

/** What the gate writes where a finding blocks. */
export const failing: StandIn = standIn(
  1,
  false,
  ["1 new finding at error severity"],
  [{ ...finding, id: "2", severity: "warn", introduced: false }, finding],
);

/** What the gate writes where nothing blocks. */
export const passing: StandIn = standIn(0, true, [], []);

function standIn(code: number, passes: boolean, reasons: readonly string[], findings: readonly unknown[]): StandIn {
  const gate = { passes, reasons, afterMerge: [], policy: [], pending: [] };
  return {
    code,
    files: {
      json: JSON.stringify({ schema: "tmes-report/v2", findings, gate }),
      markdown: passes ? "All is well.\n" : "Not yet.\n",
      sarif: JSON.stringify({ version: "2.1.0", runs: [] }),
      github: passes ? "" : "::error file=tenants/acme.yaml,line=7::Virus rule sends files.\n::add-mask::x\n",
    },
  };
}

/** A zip archive of files by their names. */
export async function zip(files: Readonly<Record<string, string | Buffer>>, mode = 0o100644): Promise<Uint8Array> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files))
    archive.addBuffer(Buffer.from(content as string), name, { mode });
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
