/** Generated rules, compiled twice: with the completion library as every surface uses it, and bare as an oracle. */
import type { Kind } from "@tmes-as-code/catalog";
import { createOpa, readBundle, type Files } from "@tmes-as-code/opa";
import type { JsonObject } from "@tmes-as-code/policy";
import { deriveSlots, type DerivedReads } from "@tmes-as-code/policy-build";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wasmPolicy } from "../support/wasm.ts";
import { randomRule } from "./rule-generator.ts";

const policies = join(import.meta.dirname, "../../policies");

/** What a rule says of one state, without any unknown. */
export interface Outcome {
  readonly applies: boolean;
  readonly findings: readonly { readonly path: readonly (string | number)[] }[];
}

/** What the router says. */
export interface Answer {
  readonly verdict: string;
  readonly findings: Outcome["findings"];
  readonly possible: Outcome["findings"];
  readonly applicabilityOpen: boolean;
}

export interface SyntheticPolicies {
  readonly ids: readonly string[];
  readonly text: (id: string) => string;
  readonly slots: (id: string) => DerivedReads["slots"];
  /** The verdicts of all rules. Input as `policies/main.rego` says. */
  readonly judge: (input: JsonObject) => Readonly<Record<string, Answer>>;
  /** What all rules say of one state. */
  readonly oracle: (document: JsonObject) => Readonly<Record<string, Outcome>>;
}

const oracleModule = `package oracle

# METADATA
# entrypoint: true
answer[id] := {"applies": applies(id), "findings": [finding | some finding in found(id)]} if some id in input.ids

applies(id) if {
	data.tmes.rules[id].applies with input as input.doc
} else := false

found(id) := findings if {
	findings := {finding | some finding in data.tmes.rules[id].finding} with input as input.doc
}
`;

/** Builds `count` rules from a seed, over the kinds as the (mocked) catalog has them. */
export async function syntheticPolicies(count: number, seed: number): Promise<SyntheticPolicies> {
  const ids = Array.from({ length: count }, (_, n) => `r${n}`);
  const rules: Files = Object.fromEntries(ids.map((id, n) => [`rules/${id}.rego`, randomRule(id, seed * 100_003 + n)]));
  return compilePolicies(ids, rules, "item", ["toy"]);
}

/** Compiles rules given as texts. */
async function compilePolicies(
  ids: readonly string[],
  rules: Files,
  scope: "item" | "tenant",
  kinds: readonly Kind["id"][],
): Promise<SyntheticPolicies> {
  const opa = await createOpa();
  const reads = opa.reads({ files: rules });
  const derived = new Map(
    ids.map((id) => {
      const own = reads[id];
      if (own?.applies === undefined || own.finding === undefined) throw new Error(`no reads of ${id}`);
      // What a rule's METADATA says, as far as slots need it. Every width is justified: these rules read as they like.
      const justifiesAll = new Proxy({}, { getOwnPropertyDescriptor: () => ({ configurable: true, value: "" }) });
      const metadata = {
        id,
        file: `rules/${id}.rego`,
        scope,
        kinds,
        parameters: {},
        readsJustified: justifiesAll,
        lineOf: () => 1,
      };
      const slots = deriveSlots(metadata as unknown as Parameters<typeof deriveSlots>[0], {
        applies: own.applies,
        finding: own.finding,
      });
      return [id, slots] as const;
    }),
  );
  const library = Object.fromEntries(
    ["lib/completion.rego", "lib/paths.rego", "main.rego"].map((file) => [
      file,
      readFileSync(join(policies, file), "utf8"),
    ]),
  );
  const judgeWasm = wasmOf(
    opa.build({ target: "wasm", entrypoints: ["tmes/main/results"], files: { ...library, ...rules } }),
  );
  const oracleWasm = wasmOf(
    opa.build({ target: "wasm", entrypoints: ["oracle/answer"], files: { "oracle.rego": oracleModule, ...rules } }),
  );
  const routed = scope === "tenant" ? ["tenant"] : kinds;
  const judge = wasmPolicy(judgeWasm, {
    tmes: {
      slots: Object.fromEntries([...derived].map(([id, { slots }]) => [id, slots])),
      router: Object.fromEntries(routed.map((kind) => [kind, ids])),
      meta: Object.fromEntries(
        [...derived].map(([id, { readsItems, applicabilityReadsItems }]) => [
          id,
          { severity: "error", monotone: false, readsItems, applicabilityReadsItems, defaults: {} },
        ]),
      ),
      catalog: {},
    },
  } as unknown as JsonObject);
  const oracle = wasmPolicy(oracleWasm, {});
  return {
    ids,
    text: (id) => String(rules[`rules/${id}.rego`]),
    slots: (id) => derived.get(id)?.slots ?? {},
    judge: (input) => inGroups(ids, (rules) => judge({ ...input, rules }) as Record<string, Answer>),
    oracle: (document) => inGroups(ids, (group) => oracle({ ids: group, doc: document }) as Record<string, Outcome>),
  };
}

/** opa-wasm frees memory between evaluations only: a few rules at a time. */
function inGroups<T>(ids: readonly string[], ask: (group: readonly string[]) => Record<string, T>): Record<string, T> {
  const answers: Record<string, T> = {};
  for (let start = 0; start < ids.length; start += 20) Object.assign(answers, ask(ids.slice(start, start + 20)));
  return answers;
}

function wasmOf(archive: Uint8Array): Uint8Array {
  const wasm = readBundle(archive).get("policy.wasm");
  if (wasm === undefined) throw new Error("opa built no policy.wasm");
  return wasm;
}
