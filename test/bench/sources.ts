/** A repository of TypeScript files to lint: most of them ordinary, some with constructs. The same for the same size. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random, type Random } from "../support/random.ts";

/** Files of a folder whose names start so have constructs. */
export const withConstructs = "tenant-";

/** Writes `files` files into a folder; `constructs` of them have constructs. */
export function writeSources(folder: string, files: number, constructs: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < files; index++) {
    const choices = random(index + 1);
    const [name, text] =
      index < constructs
        ? [`${withConstructs}${index}`, tenantFile(index, choices)]
        : [`module-${index}`, ordinaryFile(index, index === constructs ? undefined : index - 1, choices)];
    writeFileSync(join(folder, `${name}.ts`), text);
  }
}

const topics = ["invoice", "shipment", "customer", "ticket", "order", "contract"] as const;

/** About 90 lines of what repositories are full of: types, a class, functions over lists, something asynchronous. */
function ordinaryFile(index: number, other: number | undefined, choices: Random): string {
  const topic = choices.pick(topics);
  const type = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}${index}`;
  const functions = Array.from({ length: 4 + choices.below(4) }, (_, at) => {
    const limit = choices.below(1000);
    return `
/** Sums what is above ${limit}. */
export function sum${at}(entries: readonly ${type}[]): number {
  let total = 0;
  for (const { amount, state, tags } of entries) {
    if (state === "closed" || amount <= ${limit}) continue;
    total += tags.includes("half") ? amount / 2 : amount;
  }
  return Math.round(total * 100) / 100;
}

export const label${at} = (entry: ${type}): string =>
  [entry.id, entry.state, ...entry.tags].map((part) => part.trim().toLowerCase()).join("/");`;
  });
  return `import { readFile } from "node:fs/promises";
${other === undefined ? "" : `import { describe as describeOther } from "./module-${other}.ts";\n`}
export interface ${type} {
  readonly id: string;
  readonly amount: number;
  readonly state: "open" | "closed" | "late";
  readonly tags: readonly string[];
  readonly parent?: ${type};
}

export class ${type}Store {
  readonly #entries = new Map<string, ${type}>();

  add(entry: ${type}): this {
    this.#entries.set(entry.id, entry);
    return this;
  }

  byState(state: ${type}["state"]): ${type}[] {
    return [...this.#entries.values()].filter((entry) => entry.state === state);
  }

  async load(path: string): Promise<number> {
    const parsed: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!Array.isArray(parsed)) throw new Error(\`\${path} is no list\`);
    for (const entry of parsed) if (is${type}(entry)) this.add(entry);
    return this.#entries.size;
  }
}

function is${type}(value: unknown): value is ${type} {
  return typeof value === "object" && value !== null && "id" in value && "amount" in value && "tags" in value;
}
${functions.join("\n")}

export function describe(): string {
  return "${topic} ${index}"${other === undefined ? "" : " + describeOther()"};
}
`;
}

/** A tenant and a handful of items, in one of the shapes people write them in. */
function tenantFile(index: number, choices: Random): string {
  const site = choices.pick(["eu", "us", "anz", "jp"]);
  const careless = choices.chance(0.1);
  const feedback = String(careless);
  const shape = choices.below(3);
  const virusRules =
    shape === 0
      ? ["organization", "group", "sender"].map(
          (level) => `  new TmesVirusRule(tenant, "${level}: Virus", {
    direction: "inbound",
    enabled: true,
    level: "${level}",
    predictiveMachineLearning: { enabled: true, feedback: ${feedback} },
    virtualAnalyzer: { enabled: false },
  });`,
        )
      : [
          `  for (const level of ["organization", "group", "sender"] as const) {
    new TmesVirusRule(tenant, \`\${level}: Virus\`, {
      direction: "inbound",
      enabled: true,
      level,
      predictiveMachineLearning: { enabled: true, feedback: ${feedback} },
      virtualAnalyzer: ${shape === 1 ? "sandbox" : "{ enabled: sandboxAllowed(level) }"},
    });
  }`,
        ];
  return `import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";

export interface Options${index} {
  readonly environment: "prod" | "dev";
  readonly syslog?: boolean;
}

${shape === 1 ? "const sandbox = { enabled: false } as const;" : ""}${
    shape === 2
      ? 'function sandboxAllowed(level: "organization" | "group" | "sender"): boolean {\n  return level === "sender" && false;\n}'
      : ""
  }

export function acme${index}(scope: Construct, { environment, syslog = true }: Options${index}): TmesTenant<"${site}"> {
  const tenant = new TmesTenant(scope, "tenant", {
    name: \`acme-${index}-\${environment}\`,
    site: "${site}",
    edition: "advanced",
    dataSubjects: ["DE"],
    noticeVersion: "2021-09-09",
  });
${virusRules.join("\n")}
  if (syslog) {
    new TmesSyslogServer(tenant, "siem", {
      address: "siem.example.com",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
    });
  }
  return tenant;
}
`;
}
