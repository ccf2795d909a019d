/** The bundle under test, built once per file, and both ways of asking it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createOpa, type Files, type JsonValue } from "@tmes-as-code/opa";
import { build, readSources } from "@tmes-as-code/policy-build";
import { parseAllDocuments } from "yaml";

export const folder = join(import.meta.dirname, "..");
export const opa = await createOpa();
export const sources = readSources(folder);
export const built = build(opa, sources);
export const ruleIds = [...built.rules.keys()];

interface Policy {
  setData(data: unknown): void;
  evaluate(input: unknown): readonly { readonly result: Readonly<Record<string, Verdict>> }[];
}

/** CommonJS: its ES module types promise what is not there at run time. */
const require = createRequire(import.meta.url);
const { loadPolicySync } = require("@open-policy-agent/opa-wasm") as {
  loadPolicySync(module: unknown): Policy;
};

const module = new (Reflect.get(globalThis, "WebAssembly") as { Module: new (bytes: Uint8Array) => unknown }).Module(
  built.wasm,
);

export interface RawFinding {
  readonly path: readonly (string | number)[];
  readonly expected: JsonValue;
  readonly message?: string;
  readonly args?: Readonly<Record<string, readonly (string | number)[]>>;
}

export interface Verdict {
  readonly verdict: "pass" | "fail" | "undetermined" | "not-applicable";
  readonly findings: readonly RawFinding[];
  readonly possible: readonly RawFinding[];
  readonly unknown: readonly {
    readonly path: readonly (string | number)[];
    readonly reason: string;
    readonly open: boolean;
  }[];
  readonly applicabilityOpen: boolean;
}

/** A verdict on something, as a flat record. */
export interface Answer extends Verdict {
  readonly rule: string;
  readonly tenant: string;
  readonly item?: { readonly kind: string; readonly name: string };
}

export interface TenantDocument {
  readonly tenant: { readonly name: string } & Readonly<Record<string, JsonValue>>;
  readonly items: readonly {
    readonly kind: string;
    readonly name: string;
    readonly settings: Readonly<Record<string, JsonValue>>;
  }[];
}

/** The WASM module with its data and, where given, configured parameters. */
export function load(parameters: Readonly<Record<string, unknown>> = {}): Policy {
  const policy = loadPolicySync(module);
  const { tmes } = JSON.parse(built.data) as { tmes: object };
  policy.setData({ tmes: { ...tmes, config: { parameters } } });
  return policy;
}

/** The verdicts of one router call. */
export function ask(policy: Policy, input: Readonly<Record<string, unknown>>): Readonly<Record<string, Verdict>> {
  const answer = policy.evaluate({ today: "2026-11-24", view: "closed", exists: true, unknowns: [], ...input });
  return answer[0]?.result ?? {};
}

/** The tenant documents of a YAML file in a rule's folder. */
export function readDocuments(rule: string, name: "violating" | "compliant"): readonly TenantDocument[] {
  const text = readFileSync(join(folder, "rules", rule, `${name}.yaml`), "utf8");
  return parseAllDocuments(text).map((document) => document.toJS() as TenantDocument);
}

/** `acme virus-rule "Organization: Virus" item.settings.virtualAnalyzer.enabled`, or without the item for tenants. */
export function placesOf({ tenant, item, findings }: Answer): readonly string[] {
  const subject = item === undefined ? tenant : `${tenant} ${item.kind} "${item.name}"`;
  return findings.map(({ path }) => `${subject} ${path.join(".")}`);
}

/** Rego sources, tests and the data they need, to run tests on. */
export const testFiles: Files = {
  ...sources.rego,
  ...sources.adapters,
  ...sources.tests,
  "data.json": built.plainData,
};
