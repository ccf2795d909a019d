/** Mutates one rule and lets its tests, its samples and the corpus look at the mutants, many at once. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle, type Files } from "@tmes-as-code/opa";
import type { Json, JsonObject } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { parse, parseAllDocuments } from "yaml";
import type { Case } from "../conformance/cases.ts";
import { cellsOfOpa, type OpaVerdict } from "../conformance/cell.ts";
import { failure } from "../conformance/expectation.ts";
import { viewInput } from "../conformance/opa-engines.ts";
import { parametersOf } from "../conformance/wasm-engine.ts";
import { mutantsOf, type Mutant } from "./mutants.ts";
import type { Tool } from "./tools.ts";

/** What became of the mutants of one rule. */
export interface Outcome {
  readonly rule: string;
  readonly file: string;
  /** Those that compile. */
  readonly mutants: number;
  readonly stillborn: number;
  readonly killed: Readonly<Record<"rego" | "samples" | "corpus", number>>;
  readonly survivors: readonly Mutant[];
}

const policies = join(import.meta.dirname, "../../policies");
const plain = join(policies, "dist", "tmes-policies.tar.gz");
const { router } = loadBundle().engineData;

/** The bundle without its rules. */
function library(): { readonly files: Files; readonly data: { tmes: Record<string, JsonObject> } } {
  const all = [...readBundle(readFileSync(plain))].map(
    ([name, content]) => [name.replace(/^\//, ""), content] as const,
  );
  const data = JSON.parse(new TextDecoder().decode(all.find(([name]) => name === "data.json")?.[1])) as {
    tmes: Record<string, JsonObject>;
  };
  const files = all.filter(([name]) => name.endsWith(".rego") && !name.startsWith("rules/"));
  return { files: Object.fromEntries(files), data };
}

/** @throws Error when the unchanged rule fails its own tests. */
export function mutate(rule: string, cases: readonly Case[], tool: Tool, only?: (index: number) => boolean): Outcome {
  const folder = join(policies, "rules", rule);
  const source = readFileSync(join(folder, "rule.rego"), "utf8");
  const tests = readFileSync(join(folder, "rule_test.rego"), "utf8");
  const all = mutantsOf(source).filter((_, index) => only?.(index) ?? true);
  // The first one is the rule as it is.
  const named = new Map(
    [{ key: "", line: 0, source }, ...all].map((mutant, index): [string, Mutant] => [idOf(rule, index), mutant]),
  );
  const { files: common, data } = library();
  const program = (ids: Iterable<string>, withTests: boolean): Files => ({
    ...common,
    ...Object.fromEntries(
      [...ids].flatMap((id) => [
        [`mutants/${id}.rego`, renamed(named.get(id)?.source ?? "", rule, id)],
        ...(withTests ? [[`tests/${id}_test.rego`, renamedTests(tests, rule, id)]] : []),
      ]),
    ),
    "routers.rego": `package mutation\n\n${[...ids].map((id) => routerOf(rule, id)).join("\n")}`,
    "data.json": JSON.stringify(dataFor(data, rule, [...ids])),
  });

  const compiling = new Set(named.keys());
  const failing = new Set<string>();
  const tested = (): readonly string[] => [...compiling].filter((id) => !failing.has(id));
  for (
    let broken = tool.broken(program(tested(), true));
    broken.size > 0;
    broken = tool.broken(program(tested(), true))
  ) {
    for (const file of broken) {
      const [, place, id] = /(mutants|tests)\/(.*?)(?:_test)?\.rego$/.exec(file) ?? [];
      if (id === undefined || !compiling.has(id)) throw new Error(`${rule}: does not compile: ${file}`);
      // A test that can never hold by its types notices as well.
      if (place === "tests") failing.add(id);
      else compiling.delete(id);
    }
  }
  for (const file of tool.failing(program(tested(), true))) failing.add(/([^/]*)_test\.rego$/.exec(file)?.[1] ?? file);
  const original = idOf(rule, 0);
  if (!compiling.has(original) || failing.has(original)) throw new Error(`${rule}: its own tests fail.`);
  const left = tested();
  const answers = tool.evaluate(
    { ...program(left, false), "harness.rego": harness },
    "data.conformance.answers",
    inputFor(rule, left, cases),
  ) as Answers;
  const dead = { samples: new Set<string>(), corpus: new Set<string>() };
  const sampled = samplesText(answers, original);
  for (const id of left) {
    const wrong = cases.some((one) => {
      const verdicts = answers[`${id} ${one.id}`]?.view;
      return verdicts === undefined || failure(one, cellsOfOpa(verdicts, id, one.view.items)) !== undefined;
    });
    if (wrong) dead.corpus.add(id);
    else if (samplesText(answers, id) !== sampled) dead.samples.add(id);
  }
  if (dead.corpus.has(original)) throw new Error(`${rule}: the corpus fails.`);
  const survivors = left.filter((id) => id !== original && !dead.corpus.has(id) && !dead.samples.has(id));
  return {
    rule,
    file: `policies/rules/${rule}/rule.rego`,
    mutants: compiling.size - 1,
    stillborn: named.size - compiling.size,
    killed: {
      rego: [...failing].filter((id) => compiling.has(id)).length,
      samples: dead.samples.size,
      corpus: dead.corpus.size,
    },
    survivors: survivors.flatMap((id) => named.get(id) ?? []),
  };
}

const harness = readFileSync(join(import.meta.dirname, "../conformance/harness.rego"));

type Answers = Readonly<
  Record<string, { readonly view?: readonly OpaVerdict[]; readonly document?: readonly OpaVerdict[] }>
>;

/** The name of a mutant; 0 is the rule as it is. */
function idOf(rule: string, index: number): string {
  return `${rule}~${index}`;
}

/** The same package under another name. */
function renamed(source: string, rule: string, id: string): string {
  return source.replace(`package tmes.rules["${rule}"]`, `package tmes.rules["${id}"]`);
}

/** The tests of a rule for a mutant: it takes the rule's place, also behind the router. */
function renamedTests(tests: string, rule: string, id: string): string {
  return tests
    .replaceAll(`"${rule}"`, `"${id}"`)
    .replaceAll("data.tmes.main.results", `data.mutation.results["${id}"]`);
}

/** The router as if the mutant were the only rule. */
function routerOf(rule: string, id: string): string {
  const only = Object.fromEntries(
    Object.entries(router)
      .filter(([, rules]) => rules.includes(rule))
      .map(([kind]) => [kind, [id]]),
  );
  return `results["${id}"] := only if {
	only := data.tmes.main.results with data.tmes.router as ${JSON.stringify(only)}
}
`;
}

/** What the build knows of the rule holds for each mutant. */
function dataFor(data: { tmes: Record<string, JsonObject> }, rule: string, ids: readonly string[]): JsonObject {
  const copied = (key: string): JsonObject => ({
    ...data.tmes[key],
    ...Object.fromEntries(ids.map((id) => [id, data.tmes[key]?.[rule] ?? {}])),
  });
  const forms = data.tmes["forms"] ?? {};
  const known = (forms["rules"] ?? {}) as JsonObject;
  const rules = { ...known, ...Object.fromEntries(ids.map((id) => [id, known[rule] ?? {}])) };
  return { tmes: { ...data.tmes, slots: copied("slots"), meta: copied("meta"), forms: { ...forms, rules } } };
}

function inputFor(rule: string, ids: readonly string[], cases: readonly Case[]): JsonObject {
  const documents = { violating: sample(rule, "violating"), compliant: sample(rule, "compliant") };
  const parameters = { ...parametersOf({ rule, parameters: {} }), ...sampleParameters(rule) };
  return {
    cases: ids.flatMap((id): Json[] => [
      ...cases.map((one) => ({ ...viewInput(one, id), id: `${id} ${one.id}` })),
      ...Object.entries(documents).map(([name, document]) => ({
        ...viewInput({ ...emptyCase, rule, parameters }, id),
        id: `${id} ${name}`,
        document,
      })),
    ]),
  };
}

const emptyCase: Omit<Case, "rule" | "parameters"> = {
  ...{ id: "", category: "pass", name: "", today: "2026-01-31", subject: undefined },
  view: {
    ...{ tenant: { name: "none" }, unknowns: [], items: [], view: "open", openBecause: [], surface: "document" },
    origin: {},
  },
  expected: { verdict: "none", findings: [], undetermined: undefined },
};

function sample(rule: string, name: "violating" | "compliant"): Json {
  const text = readFileSync(join(policies, "rules", rule, `${name}.yaml`), "utf8");
  return parseAllDocuments(text).map((document) => document.toJS() as Json);
}

function sampleParameters(rule: string): JsonObject {
  const file = join(policies, "rules", rule, "expected.yaml");
  if (!existsSync(file)) return {};
  return (parse(readFileSync(file, "utf8")) as { parameters?: JsonObject }).parameters ?? {};
}

/** What the tests of samples look at: where violating.yaml has findings, and whether compliant.yaml is clean. */
function samplesText(answers: Answers, id: string): string {
  const cells = (name: string) => cellsOfOpa(answers[`${id} ${name}`]?.document ?? [], id, []);
  const places = cells("violating").map(({ subject, verdict, findings }) => [
    subject,
    verdict === "fail" ? findings.map((finding) => finding.split(" {")[0]) : "",
  ]);
  const clean = cells("compliant").every(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
  return JSON.stringify([places, clean, cells("compliant").some(({ verdict }) => verdict === "pass")]);
}
