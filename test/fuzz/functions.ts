/** Functions that read what others wrote, and what each is given: mutated, each must end and throw errors of its own types. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parsePath, problemHint, problemText, validateDocument } from "@tmes-as-code/catalog";
import {
  ConfigError,
  decodeText,
  detectInput,
  inert,
  InputError,
  maskMember,
  maskPersonal,
  mergeTenants,
  parseConfig,
  PolicyError,
  readPlan,
  readState,
  readSynth,
  recogniseDocument,
  resolveConfig,
  streamTenantDocuments,
  text,
  type Manifest,
  type Source,
} from "@tmes-as-code/policy";
import { fixture } from "../account/support/plans.ts";
import type { Random } from "../support/random.ts";
import type { Base } from "./bases.ts";
import { mutate, type Mutated } from "./mutations.ts";
import type { PlantedFault } from "./protocol.ts";

interface FunctionUnderTest {
  readonly read: (content: string, file: string) => unknown;
  /** Which files of the layouts it is given. */
  readonly reads: RegExp;
}

const paths = [
  "settings.threatIntelligence.senderAddresses",
  'items[syslog-server/"Acme, SIEM"].settings.port',
  "items[3].settings.peers[*].tlsVersion",
];

/** What no layout of the command has. */
const others: Readonly<Record<string, string>> = {
  "terraform.tfstate": fixture("state"),
  "bad.tfstate": fixture("state-bad"),
  "shape.plan.json": fixture("shape-list"),
  "paths.txt": paths.join("\n"),
};

const anything = /./;

function manifest(): Manifest {
  const file = createRequire(import.meta.url).resolve("@tmes-as-code/policies/bundle/manifest.json");
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

/** By name. */
function makeFunctions(): Readonly<Record<string, FunctionUnderTest>> {
  const rules = manifest();
  return {
    recogniseDocument: { read: (content) => recogniseDocument(Buffer.from(content)), reads: anything },
    decodeText: { read: (content, file) => decodeText(Buffer.from(content, "latin1"), file), reads: anything },
    detectInput: { read: detectInput, reads: anything },
    streamTenantDocuments: {
      read: (content, file) => views(streamTenantDocuments(content, file)),
      reads: /^t\//,
    },
    validateDocument: {
      read: (content) =>
        validateDocument(valueOf(content)).map((problem) => [problemText(problem), problemHint(problem)]),
      reads: /^t\/.*json$/,
    },
    readPlan: { read: (content, file) => views(readPlan(content, file, [], {})), reads: /plan\.json$/ },
    readState: { read: (content, file) => views(readState(content, file, [], {})), reads: /tfstate$/ },
    readSynth: {
      read: (content, file) => views(readSynth([{ file, text: content }], "cdktf.out")),
      reads: /cdk\.tf\.json$/,
    },
    parseConfig: {
      read: (content, file) => resolveConfig(parseConfig(content, file, "."), rules),
      reads: /^tmes\.config\.yaml$/,
    },
    parsePath: {
      read: (content) => content.split("\n").map((line) => parsePath(line)),
      reads: /txt$/,
    },
    inert: { read: (content) => [inert(content), inert(content, "github"), inert(content, "azure")], reads: anything },
    maskPersonal: { read: (content) => maskPersonal(content), reads: anything },
    maskMember: { read: (content) => JSON.stringify(valueOf(content), maskMember), reads: /json$/ },
    plain: { read: text.plain, reads: anything },
  };
}

/** All that a source gives: tenants are read when they are asked for, and so are places. */
function views(source: Source): void {
  for (const { origin, items } of mergeTenants([source]).tenants) {
    for (const place of [origin, ...items.map((item) => item.origin)]) place.locate?.(["settings"]);
  }
}

function valueOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

/** One execution. */
interface Executed {
  readonly name: string;
  readonly mutated: Mutated;
  /** 0 for a result, 2 for a typed error, `undefined` for another. */
  readonly code: number | undefined;
  readonly faults: readonly string[];
}

const planted: Readonly<Partial<Record<PlantedFault, () => never>>> = {
  untyped: () => {
    throw new TypeError("planted");
  },
  hang: () => {
    for (;;);
  },
};

/** Executes functions on mutated files of the layouts. */
export function createExecutor(bases: readonly Base[]): (random: Random, fault?: PlantedFault) => Executed {
  // Layouts share files; the last of each name stays.
  const files = Object.entries(Object.fromEntries([...bases.flatMap(textsOf), ...Object.entries(others)]));
  const functions = Object.entries(makeFunctions()).map(([name, { read, reads }]) => {
    const given = files.filter(([file]) => reads.test(file));
    if (given.length === 0) throw new Error(`nothing for ${name} to read`);
    return { name, read, given };
  });
  return (random, fault) => {
    const { name, read, given } = random.pick(functions);
    const [file, content] = random.pick(given);
    const mutated = mutate({ [file]: content }, [file], random);
    const faults: string[] = [];
    const { emitWarning } = process;
    process.emitWarning = (warning) => {
      faults.push(`warning: ${name} had a library print ${String(warning)}`);
    };
    try {
      for (const [at, changed] of Object.entries(mutated.files)) {
        if (fault !== undefined) planted[fault]?.();
        read(typeof changed === "string" ? changed : Buffer.from(changed).toString("utf16le"), at);
      }
      return { name, mutated, code: 0, faults };
    } catch (error) {
      if (error instanceof InputError || error instanceof ConfigError || error instanceof PolicyError)
        return { name, mutated, code: 2, faults };
      return { name, mutated, code: undefined, faults: [`untyped: ${name} threw ${sentenceOf(error)}`] };
    } finally {
      process.emitWarning = emitWarning;
    }
  };
}

function textsOf({ files }: Base): readonly (readonly [string, string])[] {
  return Object.entries(files).flatMap(([name, content]) =>
    typeof content === "string" ? [[name, content] as const] : [],
  );
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : "a value that is not an error";
}
