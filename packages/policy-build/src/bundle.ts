/** From sources to a bundle: checks them, derives what rules read, compiles. */
import type { Manifest, PackInfo } from "@tmes-as-code/catalog";
import {
  opaWasmCapabilities as capabilities,
  OpaError,
  type Issue,
  type Opa,
  type Reads,
  type Signing,
} from "@tmes-as-code/opa";
import { compile, type Artefacts } from "./compile.ts";
import { dataOf, type RuleParts } from "./data.ts";
import { formsOf } from "./forms.ts";
import { digestOf, stableJson } from "./json.ts";
import { readMetadata, type RuleMetadata } from "./metadata.ts";
import { readPacks, type KnownRules } from "./packs.ts";
import { BuildError, type Problem } from "./problem.ts";
import { regoProblems } from "./rego-problems.ts";
import { deriveSlots } from "./slots.ts";
import type { Sources } from "./sources.ts";
import { typeProblems, withSchemas } from "./typed.ts";

/** All that a build makes. */
export interface Built extends Artefacts {
  readonly rules: ReadonlyMap<string, RuleParts>;
  readonly packs: Readonly<Record<string, PackInfo>>;
}

/** Rules, packs and data before anything is compiled to WebAssembly. Enough for tests and pages. */
export interface Analysis {
  readonly rules: ReadonlyMap<string, RuleParts>;
  readonly packs: Readonly<Record<string, PackInfo>>;
  readonly data: string;
}

/**
 * Checks the sources and derives what rules read.
 *
 * @throws {BuildError} naming all that is wrong in METADATA, packs, reads or types.
 */
export function analyze(opa: Opa, sources: Sources, known: KnownRules = {}): Analysis {
  let metadata, packs;
  try {
    metadata = readMetadata(opa, sources);
    packs = readPacks(sources.packs, metadata, known);
  } catch (error) {
    refuseWhatDoesNotCompile(opa, sources);
    throw error;
  }
  const refused = regoProblems(sources.rego);
  if (refused.length > 0) throw new BuildError(refused);
  const rules = deriveAll(opa, sources, metadata);
  return { rules, packs, data: stableJson({ tmes: dataOf(rules) }) };
}

/** How every rule is compiled. */
const strictly = { strict: true, capabilities, maxErrors: 0 } as const;

/** What does not compile comes before what else is wrong. */
function refuseWhatDoesNotCompile(opa: Opa, { rego }: Sources): void {
  const problems = opa.check({ files: rego, ...strictly }).map(problemOf);
  if (problems.length > 0) throw new BuildError(problems);
}

/** What rules read, and what they do with values of another type. */
function typedReads(
  opa: Opa,
  sources: Sources,
  metadata: ReadonlyMap<string, RuleMetadata>,
): { readonly reads: Reads; readonly mistyped: readonly Problem[] } {
  try {
    return { reads: opa.reads({ ...withSchemas(sources, metadata), ...strictly }), mistyped: [] };
  } catch (error) {
    if (!(error instanceof OpaError)) throw error;
    refuseWhatDoesNotCompile(opa, sources);
    return { reads: opa.reads({ files: sources.rego }), mistyped: typeProblems(error.issues) };
  }
}

/** Options of a build besides its sources. */
export interface BuildOptions {
  /** Rules of other bundles, which packs may name too. */
  readonly known?: KnownRules | undefined;
  /** Sign the plain bundle. */
  readonly signing?: Signing | undefined;
}

/**
 * Builds everything.
 *
 * @throws {BuildError} naming all that is wrong with the sources.
 */
export function build(opa: Opa, sources: Sources, { known, signing }: BuildOptions = {}): Built {
  const { rules, packs, data } = analyze(opa, sources, known);
  const { rego, adapters } = sources;
  const plainData = stableJson({ tmes: { ...dataOf(rules), forms: formsOf(rules) } });
  const parts = { ...rego, ...adapters, ...sources.packs, "data.json": plainData };
  const revision = digestOf(Object.entries(parts).flat());
  const content = { rego, adapters, data, plainData, revision, rules: manifestRules(rules), packs };
  return { ...compile(opa, content, signing), rules, packs };
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
  sources: Sources,
  metadata: ReadonlyMap<string, RuleMetadata>,
): ReadonlyMap<string, RuleParts> {
  const { reads: all, mistyped } = typedReads(opa, sources, metadata);
  const problems: Problem[] = [];
  const rules = new Map<string, RuleParts>();
  for (const [id, rule] of metadata) {
    const { applies, finding } = all[id] ?? {};
    if (applies === undefined || finding === undefined) {
      const missing = applies === undefined ? "applies" : "finding";
      problems.push({
        file: rule.file,
        message: `the rule has no ${missing}.`,
        hint: "A rule defines `applies` and `finding`. `tmes policy new` writes a rule that has both.",
      });
      continue;
    }
    const derived = deriveSlots(rule, { applies, finding });
    problems.push(...derived.problems);
    rules.set(id, { metadata: rule, derived });
  }
  if (problems.length > 0) throw new BuildError(problems);
  if (mistyped.length > 0) throw new BuildError(mistyped);
  return rules;
}

function manifestRules(rules: ReadonlyMap<string, RuleParts>): Manifest["rules"] {
  return Object.fromEntries(
    [...rules].map(([id, { metadata, derived }]) => {
      const { file: _file, lineOf: _lineOf, readsJustified: _justified, ...info } = metadata;
      return [id, { ...info, reads: derived.reads, docs: `docs/rules/${id}.md` }];
    }),
  );
}
