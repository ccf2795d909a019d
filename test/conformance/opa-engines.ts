/** Engines that evaluate the plain Rego bundle: each judges the whole corpus in one go, by harness.rego. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBundle } from "@tmes-as-code/opa";
import type { Json, JsonObject } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { createRealOpa } from "@tmes-as-code/testing/real-opa";
import type { Denial, OpaVerdict } from "./cell.ts";
import type { Case } from "./cases.ts";
import { documentOf, planOf } from "./forms.ts";
import { parametersOf } from "./wasm-engine.ts";

/** How a case is put to an engine. */
const forms = ["view", "document", "plan"] as const;
/** The same, and the input of HCP Terraform, {plan, run}. */
export const allForms = [...forms, "run"] as const;
export type Form = (typeof allForms)[number];

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
      items: items.map(({ kind, name, default: standsFor, settings, exists, unknowns: own }) => ({
        ...{ kind, name, settings, exists },
        ...(standsFor === undefined ? {} : { default: standsFor }),
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
      const opa = await createRealOpa();
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

const policySetFolder = join(import.meta.dirname, "../../policies/dist/rego");

/** The folder that HCP Terraform reads as a policy set, asked as it asks: the queries of policies.hcl, with {plan, run}. */
export const policySet = {
  name: "HCP Terraform policy set (opa eval)",
  tool: "opa",
  /** What is denied or warned of, by case; cases that a plan cannot say are absent. */
  async judge(cases: readonly Case[]): Promise<Readonly<Record<string, readonly Denial[]>>> {
    const set = readFileSync(join(policySetFolder, "policies.hcl"), "utf8");
    const queries = [...set.matchAll(/^ +query += "([^"]+)"$/gm)].map(([, text = ""]) => text);
    const folder = mkdtempSync(join(tmpdir(), "tmes-conformance-"));
    try {
      writeFileSync(join(folder, "set.rego"), queries.reduce(asking, "package conformance\n"));
      writeFileSync(join(folder, "corpus.input"), JSON.stringify(inputOf(cases, ["plan"])));
      const args = ["eval", "--bundle", policySetFolder, "--data", "set.rego", "--input", "corpus.input"];
      const answer = await output("opa", [...args, "--format", "raw", "data.conformance.asked"], folder);
      const asked = JSON.parse(answer) as Readonly<Record<string, Readonly<Record<string, readonly Denial[]>>>>;
      return Object.fromEntries(
        Object.entries(asked).map(([id, answers]) => {
          const silent = queries.find((query) => answers[query] === undefined);
          if (silent !== undefined) throw new Error(`${id}: ${silent} is undefined, which would count as a pass.`);
          return [id, Object.values(answers).flat()];
        }),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** A Rego module that besides asks a query of every case. */
const asking = (module: string, query: string): string => `${module}
asked[one.id]["${query}"] := answer if {
	some one in input.cases
	one.plan
	answer := ${query} with data.tmes.config as one.config with data.tmes.router as one.router with input as {"plan": one.plan, "run": {"id": "run-1"}}
}

asked[one.id].plan := [] if {
	some one in input.cases
	one.plan
}
`;

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
