/** A rule on its own documents: violating.yaml has findings of it, compliant.yaml none and nothing unclear. */
import { isObject } from "@tmes-as-code/catalog";
import {
  createEvaluator,
  readYamlFile,
  readTenantDocuments,
  type Bundle,
  type JsonObject,
  type RawResult,
} from "@tmes-as-code/policy";
import type { RuleMetadata } from "@tmes-as-code/policy-build";

/** One thing a rule is asked about: a declared item, or a tenant. */
export interface Asked {
  readonly input: JsonObject;
  /** `acme virus-rule "Organization: Virus"`, or the tenant. */
  readonly subject: string;
}

/** The day rules see in tests. */
const testDay = "2026-01-31";

/**
 * What a rule is asked about a file of tenant documents.
 *
 * @throws InputError for what is not a tenant document, with file and line.
 */
export function askedOf(
  text: string,
  file: string,
  { scope, kinds }: Pick<RuleMetadata, "scope" | "kinds">,
): readonly Asked[] {
  return readTenantDocuments(text, file).tenants.flatMap(({ tenant, items }): readonly Asked[] => {
    const known = { tenant, today: testDay, view: "closed", exists: true, unknowns: [] };
    if (scope === "tenant") {
      const byKind: Record<string, Record<string, JsonObject>> = {};
      for (const { kind, name, settings } of items) (byKind[kind] ??= {})[name] = { settings };
      return [{ input: { ...known, items: byKind }, subject: tenant.name }];
    }
    return items
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, name, settings }) => ({
        input: { ...known, item: { kind, name, settings } },
        subject: `${tenant.name} ${kind} "${name}"`,
      }));
  });
}

/** Asks the compiled rule. */
export type Ask = (asked: Asked) => RawResult;

/** A fresh instance of the compiled rules, asked for one of them with these parameters. */
export function askerOf(bundle: Bundle, rule: string, parameters: JsonObject): Ask {
  const evaluate = createEvaluator(bundle, { parameters: { [rule]: parameters } });
  return ({ input }) => {
    const result = evaluate(input, [rule]).get(rule);
    if (result === undefined) throw new Error(`Rule ${rule} gave no verdict.`);
    return result;
  };
}

/** What `expected.yaml` beside the samples may say. */
export interface SampleOptions {
  /** The parameters the samples are checked with; by default those of the rule. */
  readonly parameters: JsonObject;
  /** Where violating.yaml has findings: `<subject> <path>`, all of them. */
  readonly findings: readonly string[] | undefined;
}

/** Reads `expected.yaml`; it may be absent. @throws ConfigError when it is not YAML. */
export function sampleOptions(text: string | undefined, file: string): SampleOptions {
  const value: unknown = text === undefined ? {} : readYamlFile(text, file).value;
  const parameters: unknown = isObject(value) ? value["parameters"] : undefined;
  const findings: unknown = isObject(value) ? value["findings"] : undefined;
  return {
    parameters: isObject(parameters) ? parameters : {},
    findings: Array.isArray(findings) ? findings.map(String) : undefined,
  };
}

/** A failing sample: a sentence each. */
export function sampleFaults(
  ask: Ask,
  samples: { readonly violating: readonly Asked[]; readonly compliant: readonly Asked[] },
  expected: readonly string[] | undefined,
): { readonly violating: readonly string[]; readonly compliant: readonly string[]; readonly findings: number } {
  const found = samples.violating.flatMap((asked) =>
    ask(asked).findings.map(({ path }) => `${asked.subject} ${path.join(".")}`),
  );
  const answers = samples.compliant.map((asked) => ({ asked, result: ask(asked) }));
  return {
    findings: found.length,
    violating: violatingFaults(found, expected),
    compliant: [
      ...answers.flatMap(({ asked, result }) =>
        result.verdict === "fail"
          ? result.findings.map(({ path }) => `the rule has a finding on ${asked.subject}: ${path.join(".")}.`)
          : result.verdict === "undetermined"
            ? [
                `the rule cannot decide on ${asked.subject}: ${result.unknown.map(({ path }) => path.join(".")).join(", ")} is not said.`,
              ]
            : [],
      ),
      ...(answers.some(({ result }) => result.verdict === "pass")
        ? []
        : ["the rule passes nothing in it: no item that it applies to."]),
    ],
  };
}

function violatingFaults(found: readonly string[], expected: readonly string[] | undefined): readonly string[] {
  if (expected === undefined) return found.length > 0 ? [] : ["the rule finds nothing wrong in it."];
  return [
    ...expected
      .filter((one) => !found.includes(one))
      .map((one) => `expected.yaml names a finding the rule does not have: ${one}.`),
    ...found
      .filter((one) => !expected.includes(one))
      .map((one) => `the rule has a finding that expected.yaml does not name: ${one}.`),
  ];
}
