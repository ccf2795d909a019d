/** Workflows and templates: read as their tools read them, with commands that exist. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "@tmes-as-code/testing/tmes";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const templates = join(root, "action/templates");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const all = filesIn(templates);
const workflows = [...all.filter((file) => file.includes("github")), ...filesIn(join(root, ".github/workflows"))];
const guide = join(root, "docs/guides/pipeline.md");
const text = (file: string): string => readFileSync(file, "utf8");

const has = (tool: string): boolean => spawnSync(tool, ["--version"]).status === 0;

it.skipIf(!has("actionlint"))("workflows pass actionlint (needs actionlint)", () => {
  const { stdout, status } = spawnSync("actionlint", [...workflows], { cwd: root, encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

/** Where a skip is a failure, zizmor may still be missing: CI says so. */
const checksSafety = has("zizmor") || process.env["TMES_NO_SKIP"] !== "1";
const safety = checksSafety ? it.skipIf(!has("zizmor")) : () => undefined;
safety("workflows and the action pass zizmor (needs zizmor)", () => {
  const files = [...workflows, join(root, "action/action.yml")];
  const { stdout, status } = spawnSync(
    "zizmor",
    ["--offline", "--no-progress", "--quiet", "--format=plain", ...files],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  expect(status, stdout).toBe(0);
});

it("all templates are YAML, but for the container", () => {
  const yaml = all.filter((file) => /\.ya?ml$/.test(file));
  expect(all.length - yaml.length).toBe(1);
  for (const file of yaml) expect(parse(text(file)), file).toBeTypeOf("object");
});

it("every action is pinned to a commit, and named with its version", () => {
  const uses = workflows.flatMap((file) => [...text(file).matchAll(/uses: (\S+)(.*)/g)]);
  expect(uses.length).toBeGreaterThan(8);
  for (const [, action = "", comment] of uses) {
    expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(comment, action).toMatch(action.startsWith("example-org/") ? /# replace both/ : /# v\d+\.\d+\.\d+$/);
  }
});

it("the judge has no permission of the workflow, and no job of the pull request's code has a secret", () => {
  const judge = parse(text(join(templates, "github/tmes-judge.yml"))) as { permissions: object };
  expect(judge.permissions).toEqual({});
  const synth = text(join(templates, "github/tmes-synth.yml"));
  expect((parse(synth) as { permissions: object }).permissions).toEqual({ contents: "read" });
  expect(synth).not.toMatch(/secrets\./);
});

const azureComment =
  "the comment of the Azure template is made once, then updated, and others' comments are left alone (needs bash)";
it.skipIf(!has("bash"))(azureComment, async () => {
  const azure = parse(text(join(templates, "azure/tmes.yml"))) as {
    jobs: { job: string; steps: { displayName?: string; script?: string }[] }[];
  };
  const step = azure.jobs.flatMap(({ steps }) => steps).find(({ displayName }) => displayName?.startsWith("Comment"));
  const mark = "<!-- tmes-as-code -->";
  const threads = [{ id: 1, comments: [{ id: 1, author: { id: "other" }, content: `${mark}\nNot its own.` }] }];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      asked.push(`${request.method ?? ""} ${request.url ?? ""} ${request.headers.authorization ?? ""}`);
      response.setHeader("content-type", "application/json; charset=utf-8");
      const sent = body === "" ? {} : (JSON.parse(body) as { content?: string; comments?: { content: string }[] });
      const [comment] = sent.comments ?? [];
      if (comment !== undefined) threads.push({ id: 2, comments: [{ id: 1, author: { id: "me" }, ...comment }] });
      const own = threads[1]?.comments[0];
      if (request.method === "PATCH" && own !== undefined) own.content = sent.content ?? "";
      response.end(JSON.stringify({ authenticatedUser: { id: "me" }, value: threads }));
    });
  });
  const folder = mkdtempSync(join(tmpdir(), "tmes-azure-"));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  for (const comment of ["First.", "Second."]) {
    writeFileSync(join(folder, "tmes.md"), comment);
    const child = spawn("bash", ["-c", step?.script ?? "exit 9"], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        ...{ SYSTEM_COLLECTIONURI: `http://127.0.0.1:${String(port)}/org/`, SYSTEM_TEAMPROJECTID: "project" },
        ...{ BUILD_REPOSITORY_ID: "repo", SYSTEM_PULLREQUEST_PULLREQUESTID: "12", SYSTEM_ACCESSTOKEN: "secret" },
      },
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  }
  expect(threads.map(({ comments }) => comments[0]?.content)).toEqual([`${mark}\nNot its own.`, `${mark}\nSecond.`]);
  const ofPull = "/org/project/_apis/git/repositories/repo/pullRequests/12/threads";
  expect(asked.filter((one) => !one.startsWith("GET"))).toEqual([
    `POST ${ofPull}?api-version=7.1 Bearer secret`,
    `PATCH ${ofPull}/2/comments/1?api-version=7.1 Bearer secret`,
  ]);
});

it("the container runs this version as a user without rights, and runs no script of a package", () => {
  const instructions = text(join(templates, "container/Dockerfile"))
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => /^([A-Z]+) (.+)$/.exec(line)?.slice(1) ?? [line]);
  expect(instructions.map(([name]) => name)).toEqual(
    expect.arrayContaining(["FROM", "ARG", "RUN", "USER", "WORKDIR", "ENTRYPOINT", "CMD"]),
  );
  const of = (name: string): readonly (string | undefined)[] =>
    instructions.filter(([own]) => own === name).map(([, value]) => value);
  const { version } = JSON.parse(text(join(root, "packages/cli/package.json"))) as { version: string };
  expect(of("ARG")).toEqual([`TMES_VERSION=${version}`]);
  expect(of("USER")).toEqual(["node"]);
  // tmes ignores variables of git, so the owner of what is mounted is trusted in a file.
  expect(of("RUN").find((value) => value?.startsWith("apt-get"))).toContain(
    `git config --system safe.directory ${of("WORKDIR").join()}`,
  );
  expect(of("ENTRYPOINT").map((value) => JSON.parse(value ?? "") as unknown)).toEqual([["tmes"]]);
  expect(of("RUN").find((value) => value?.startsWith("npm"))).toContain("--ignore-scripts");
  // Nothing is run as root after that, and nothing is fetched but by npm and apt-get.
  expect(instructions.slice(instructions.findIndex(([name]) => name === "USER")).map(([name]) => name)).not.toContain(
    "RUN",
  );
  expect(of("ADD").concat(of("COPY"))).toEqual([]);
});

/** Commands of `tmes` in a text, with their options, over continued lines. */
function commandsIn(content: string): readonly (readonly string[])[] {
  const folded = content
    .replaceAll(/\\\n\s*/g, " ")
    .replaceAll(/>-\n\s+(.*)\n\s+(--.*)\n(?:\s+(--.*)\n)?/g, " $1 $2 $3\n");
  return [...folded.matchAll(/(?:^|[\s`/$])tmes ((?:check|gate|policy|diff|merge)\b[^\n`|#]*)/g)].map(([, line = ""]) =>
    line.split(/\s+/),
  );
}

it("commands and options in templates and guide exist", () => {
  const used = [...all, guide].flatMap((file) => commandsIn(text(file)));
  const options = new Map<string, Set<string>>();
  for (const [name = "", ...rest] of used) {
    const key = name === "policy" ? `policy ${rest[0] ?? ""}` : name;
    const named = rest.filter((word) => word.startsWith("--")).map((word) => word.split("=")[0] ?? "");
    options.set(key, new Set([...(options.get(key) ?? []), ...named]));
  }
  expect([...options.keys()]).toEqual(expect.arrayContaining(["gate", "check"]));
  expect([...(options.get("gate") ?? [])]).toEqual(expect.arrayContaining(["--base-plan", "--packages", "--output"]));
  for (const [name, named] of options) {
    const help = execFileSync(process.execPath, [...command, ...name.split(" "), "--help"], { encoding: "utf8" });
    for (const option of named) expect(help, `tmes ${name}`).toMatch(new RegExp(`${option}\\b`));
  }
});
