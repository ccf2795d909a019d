/** Makes a bundle: policy.wasm, data.json and manifest.json, and the plain Rego bundle of the same revision. */
import { opaWasmCapabilities as capabilities, readBundle, type Issue, type Opa } from "@tmes-as-code/opa";
import { dataOf, type RuleParts } from "./data.ts";
import { formsOf } from "./forms.ts";
import { digestOf, stableJson } from "./json.ts";
import { readMetadata, type RuleMetadata } from "./metadata.ts";
import { readPacks, type Pack } from "./packs.ts";
import { BuildError, type Problem } from "./problem.ts";
import { deriveSlots } from "./slots.ts";
import type { Sources } from "./sources.ts";

const entrypoint = "tmes/main/results";
/** Asked only where a configuration has exceptions. */
const exceptionEntrypoints = ["tmes/exceptions/decision", "tmes/exceptions/problems"];

/** All that a build makes. */
export interface Built {
  readonly rules: ReadonlyMap<string, RuleParts>;
  readonly packs: Readonly<Record<string, Pack>>;
  /** The text of data.json. */
  readonly data: string;
  readonly wasm: Uint8Array;
  /** The text of data.json in the plain bundle: the same, and what the adapters need besides. */
  readonly plainData: string;
  /** The text of manifest.json. */
  readonly manifest: string;
  /** The plain bundle for other OPAs, a gzipped tar. */
  readonly plain: Uint8Array;
}

/** What rules and data come to, before anything is compiled to WebAssembly. Enough for tests and pages. */
export interface Judged {
  readonly rules: ReadonlyMap<string, RuleParts>;
  readonly packs: Readonly<Record<string, Pack>>;
  readonly data: string;
}

/**
 * Checks the sources and derives what rules read.
 *
 * @throws {BuildError} naming all that is wrong in METADATA, packs or reads.
 */
export function judge(opa: Opa, sources: Sources): Judged {
  const problems = opa.check({ files: sources.rego, strict: true, capabilities, maxErrors: 0 }).map(problemOf);
  if (problems.length > 0) throw new BuildError(problems);
  const metadata = readMetadata(opa, sources);
  const packs = readPacks(sources.packs, metadata);
  const rules = deriveAll(opa, sources, metadata);
  return { rules, packs, data: stableJson({ tmes: dataOf(rules) }) };
}

/**
 * Builds everything.
 *
 * @throws {BuildError} naming all that is wrong with the sources.
 */
export function build(opa: Opa, sources: Sources): Built {
  const { rules, packs, data } = judge(opa, sources);
  const plainData = stableJson({ tmes: { ...dataOf(rules), forms: formsOf(rules) } });
  const revision = digestOf(
    Object.entries({ ...sources.rego, ...sources.adapters, ...sources.packs, "data.json": plainData }).flat(),
  );
  const settings = { revision, bundle: true } as const;
  const files = { ...sources.rego, "data.json": data, ".manifest": stableJson({ roots: ["tmes"], revision }) };
  const compiled = readBundle(
    opa.build({ ...settings, files, target: "wasm", entrypoints: [entrypoint, ...exceptionEntrypoints], capabilities }),
  );
  const wasm = compiled.get("policy.wasm");
  if (wasm === undefined) throw new Error("OPA made no policy.wasm.");
  const content = {
    schema: "tmes-bundle/v1",
    revision,
    entrypoint,
    opa: opaVersion(opa),
    rules: manifestRules(rules),
    packs,
  };
  const digest = digestOf([wasm, data, stableJson(content)]);
  const manifest = `${stableJson({ ...content, digest }, 2)}\n`;
  const plain = opa.build({
    ...settings,
    files: { ...files, ...sources.adapters, "data.json": plainData },
    target: "rego",
  });
  return { rules, packs, data, plainData, wasm, manifest, plain };
}

function problemOf({ message, code, location }: Issue): Problem {
  const hint =
    code === "rego_type_error" && message.includes("undefined function")
      ? "WebAssembly has no such builtin: capabilities-opa-wasm.json of @tmes-as-code/opa lists those it has."
      : undefined;
  return { file: location?.file ?? "policies", line: location?.row, message: `${code ?? "error"}: ${message}`, hint };
}

function deriveAll(
  opa: Opa,
  { rego }: Sources,
  metadata: ReadonlyMap<string, RuleMetadata>,
): ReadonlyMap<string, RuleParts> {
  const all = opa.reads({ files: rego });
  const problems: Problem[] = [];
  const rules = new Map<string, RuleParts>();
  for (const [id, rule] of metadata) {
    const { applies, finding } = all[id] ?? {};
    if (applies === undefined || finding === undefined) {
      const missing = applies === undefined ? "applies" : "finding";
      problems.push({
        file: rule.file,
        message: `the rule has no ${missing}.`,
        hint: "A rule defines `applies` and `finding`; see docs/architecture.md.",
      });
      continue;
    }
    const derived = deriveSlots(rule, { applies, finding });
    problems.push(...derived.problems);
    rules.set(id, { metadata: rule, derived });
  }
  if (problems.length > 0) throw new BuildError(problems);
  return rules;
}

function manifestRules(rules: ReadonlyMap<string, RuleParts>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...rules].map(([id, { metadata, derived }]) => {
      const { file: _file, lineOf: _lineOf, readsJustified: _justified, ...said } = metadata;
      return [id, { ...said, reads: derived.reads, docs: `docs/rules/${id}.md` }];
    }),
  );
}

function opaVersion(opa: Opa): string {
  const version: unknown = Reflect.get(Object(opa.evaluate({ query: "opa.runtime()", files: {} }).value), "version");
  return typeof version === "string" ? version : "unknown";
}
