/** Engines that evaluate the plain Rego bundle: each judges the whole corpus in one go, by harness.rego. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOpa, readBundle } from "@tmes-as-code/opa";
import { loadBundle, type Json, type JsonObject } from "@tmes-as-code/policy";
import type { OpaVerdict } from "./cell.ts";
import type { Case } from "./cases.ts";
import { documentOf, planOf } from "./forms.ts";
import { parametersOf } from "./wasm-engine.ts";

/** How a case is put to an engine. */
export const forms = ["view", "document", "plan"] as const;
export type Form = (typeof forms)[number];

/** Verdicts by case and form; forms that cannot say a case are absent. */
export type Answers = Readonly<Record<string, Readonly<Partial<Record<Form, readonly OpaVerdict[]>>>>>;

/** An engine besides packages/policy. */
export interface OpaEngine {
  readonly name: string;
  /** The tool it needs on the PATH, if any. */
  readonly tool?: string;
  /** Forms it is asked about. */
  readonly forms: readonly Form[];
  judge(cases: readonly Case[]): Promise<Answers>;
}

const plainBundle = join(import.meta.dirname, "../../policies/dist/tmes-policies.tar.gz");
const harness = join(import.meta.dirname, "harness.rego");

function inputOf(cases: readonly Case[], asked: readonly Form[] = forms): JsonObject {
  return {
    cases: cases.map((one): JsonObject => {
      const document = asked.includes("document") ? documentOf(one) : undefined;
      const plan = asked.includes("plan") ? planOf(one) : undefined;
      return {
        ...viewInput(one),
        ...(document === undefined ? {} : { document }),
        ...(plan === undefined ? {} : { plan }),
      };
    }),
  };
}

/** A case as a tenant view for harness.rego; `id` is a rule that stands for the case's own. */
export function viewInput(one: Pick<Case, "id" | "rule" | "parameters" | "today" | "view">, id = one.rule): JsonObject {
  const { tenant, unknowns, items, view } = one.view;
  return {
    id: one.id,
    today: one.today,
    router: routerOf(one.rule, id),
    config: {
      today: one.today,
      rules: { [id]: { severity: "error" } },
      parameters: { [id]: parametersOf(one) },
    },
    view: {
      tenant,
      view,
      unknowns: plain(unknowns),
      items: items.map(({ kind, name, settings, exists, unknowns: own }) => ({
        ...{ kind, name, settings, exists },
        unknowns: plain(own),
      })),
    },
  };
}

/** The bundle's router with one rule. */
function routerOf(rule: string, id: string): JsonObject {
  const kinds = Object.entries(loadBundle().engineData.router).filter(([, rules]) => rules.includes(rule));
  return Object.fromEntries(kinds.map(([kind]) => [kind, [id]]));
}

/** As JSON has it. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** The rules and the harness in a folder of their own, with the corpus as `input.json`. */
async function inFolder(cases: readonly Case[], judge: (folder: string) => Promise<unknown>): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), "tmes-conformance-"));
  try {
    const { status, stderr } = spawnSync("tar", ["-xzf", plainBundle, "-C", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(`tar: ${stderr}`);
    writeFileSync(join(folder, "harness.rego"), readFileSync(harness));
    writeFileSync(join(folder, "corpus.input"), JSON.stringify(inputOf(cases)));
    // Types of what OPA answers are those of the harness; the comparison looks at every value.
    return (await judge(folder)) as Answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const query = "data.conformance.answers";

export const opaEngines: readonly OpaEngine[] = [
  {
    name: "OPA as a WASI module (packages/opa)",
    // The same interpreter as `opa eval`, and about ten times as slow.
    forms: ["view"],
    async judge(cases) {
      const opa = await createOpa();
      const files = Object.fromEntries(
        [...readBundle(readFileSync(plainBundle))].map(([name, content]) => [name.replace(/^\//, ""), content]),
      );
      const { value } = opa.evaluate({
        files: { ...files, "harness.rego": readFileSync(harness) },
        query,
        input: inputOf(cases, this.forms),
      });
      return value as unknown as Answers;
    },
  },
  {
    name: "opa eval",
    tool: "opa",
    forms,
    judge: (cases) =>
      inFolder(cases, async (folder) => {
        const args = ["eval", "--data", ".", "--input", "corpus.input", "--format", "raw", query];
        return JSON.parse(await output("opa", args, folder)) as unknown;
      }),
  },
  {
    name: "opa run --server",
    tool: "opa",
    forms,
    judge: (cases) => inFolder(cases, askServer),
  },
  {
    name: "conftest test",
    tool: "conftest",
    forms,
    judge: (cases) =>
      inFolder(cases, async (folder) => {
        const args = ["test", "--policy", ".", "--data", "data.json", "--namespace", "conformance"];
        const shown = await output(
          "conftest",
          [...args, "--parser", "json", "--output", "json", "corpus.input"],
          folder,
          1,
        );
        const [file] = JSON.parse(shown) as { failures: { metadata: { answer: JsonObject }; msg: string }[] }[];
        return Object.fromEntries((file?.failures ?? []).map(({ msg, metadata }) => [msg, metadata.answer]));
      }),
  },
];

/** Whether the tool of an engine is here. */
export function isHere({ tool }: Pick<OpaEngine, "tool">): boolean {
  return tool === undefined || spawnSync(tool, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** A command's standard output. */
async function output(command: string, args: readonly string[], cwd: string, expectedCode = 0): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== expectedCode)
    throw new Error(`${command} ended with ${String(code)}: ${text(err)} ${text(out)}`.slice(0, 2000));
  return text(out);
}

function text(chunks: readonly Buffer[] | undefined): string {
  return Buffer.concat(chunks ?? []).toString();
}

/** Cases in one request to a server. */
const batch = 40;

async function askServer(folder: string): Promise<unknown> {
  const address = `127.0.0.1:${String(await freePort())}`;
  const server = spawn("opa", ["run", "--server", "--addr", address, "--log-level", "error", "."], {
    cwd: folder,
    stdio: "ignore",
  });
  try {
    await ready(`http://${address}/health`);
    const { cases } = JSON.parse(readFileSync(join(folder, "corpus.input"), "utf8")) as { cases: readonly Json[] };
    const answers: Record<string, unknown> = {};
    // A request is answered as a whole, and waited for only so long.
    for (let start = 0; start < cases.length; start += batch) {
      const response = await fetch(`http://${address}/v1/data/conformance/answers`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ input: { cases: cases.slice(start, start + batch) } }),
      });
      const answer = (await response.json()) as { result?: object };
      if (!response.ok) throw new Error(`The OPA server answered ${response.status}: ${JSON.stringify(answer)}`);
      Object.assign(answers, answer.result);
    }
    return answers;
  } finally {
    server.kill();
    await once(server, "close");
  }
}

async function ready(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
