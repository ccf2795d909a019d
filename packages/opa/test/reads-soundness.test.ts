// Nothing outside the reads of a rule changes its result, nor do other strings where it only compares strings. Taking away
// what it reads positively adds nothing to it. All is tried on the cases and on random rules, with random inputs.
import { runs, seed } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createOpa, type JsonValue, type Reads } from "../src/index.ts";
import { cases, library } from "./reads/cases.ts";
import { exchanged, inputs, mutants, stringsIn, withoutPositive } from "./reads/mutate.ts";
import { randomInput, randomModule } from "./reads/random-rules.ts";
import { generator, holdingOf } from "./reads/trials.ts";

const opa = await createOpa();

type Files = Readonly<Record<string, string>>;

interface Trial extends Record<string, JsonValue> {
  readonly base: JsonValue;
  /** Changed outside of the reads. */
  readonly mutants: readonly JsonValue[];
  /** With other strings where strings are only compared. */
  readonly exchanged: readonly JsonValue[];
  /** Without a value that is read positively. */
  readonly less: readonly JsonValue[];
}

const data = { tmes: { catalog: { sites: { au: { sandbox: "US" } } } } };

/** Values of these may contradict each other on a random input, which ends the whole evaluation. */
const conflicting = [
  "a helper object",
  "a helper whose values could conflict",
  "a helper that could contradict itself",
  "an object comprehension",
];

test("in every case", { timeout: 300_000 }, () => {
  const sound = cases.filter(({ name }) => !conflicting.includes(name));
  const files = {
    "lib/x.rego": library,
    "small.rego": "package small\n\na := input.item.settings.small\n",
    "data.json": JSON.stringify(data),
    ...Object.fromEntries(
      sound.map(({ name, rego }, i) => [`rules/${i}.rego`, `package tmes.rules[${JSON.stringify(name)}]\n${rego}\n`]),
    ),
  };
  const bases = (i: number): JsonValue[] => fc.sample(inputs, { numRuns: runs(4), seed: seed + i });
  const { holding, rules } = prove(files, bases);
  expect(holding).toBeGreaterThan(0.4 * rules);
});

test("in random rules", { timeout: 300_000 }, () => {
  const random = generator(seed);
  const files = compiling(
    Object.fromEntries(Array.from({ length: 10 * runs(2) }, (_, i) => [`r${i}.rego`, randomModule(`r${i}`, random)])),
  );
  const { holding, rules } = prove(files, () => Array.from({ length: 8 }, () => randomInput(random)));
  expect(rules).toBeGreaterThan(4 * runs(2));
  expect(holding).toBeGreaterThan(0.2 * rules);
});

/** Evaluates all trials in one run; gives how many rules there are and how many of them held at all. */
function prove(files: Files, bases: (i: number) => readonly JsonValue[]): { rules: number; holding: number } {
  const random = generator(seed);
  const derived = opa.reads({ files });
  const names = Object.keys(derived);
  const trials = Object.fromEntries(names.map((name, i) => [name, trialsOf(derived, name, bases(i), random)]));
  const { value } = opa.evaluate({
    files: { ...files, "judge.rego": judge(names) },
    input: { trials },
    query: '{"differing": data.judge.differing, "growing": data.judge.growing, "holding": count(data.judge.holding)}',
  });
  expect(value).toEqual({ differing: [], growing: [], holding: expect.any(Number) });
  const all = Object.values(trials).flat();
  expect(all.flatMap((trial) => trial.mutants).length).toBeGreaterThan(all.length);
  expect(all.flatMap((trial) => trial.less).length).toBeGreaterThan(names.length);
  expect(all.flatMap((trial) => trial.exchanged).length).toBeGreaterThan(all.length / 20);
  return { rules: names.length, holding: holdingOf(value) };
}

function trialsOf(
  derived: Reads,
  name: string,
  bases: readonly JsonValue[],
  random: (below: number) => number,
): Trial[] {
  const reads = derived[name]?.finding;
  if (!reads) throw new Error(`no reads of ${name}`);
  return bases.map((base) => {
    const params = typeof base === "object" && base !== null && "params" in base ? base["params"] : undefined;
    return {
      base,
      mutants: mutants(base, reads, random, 3),
      exchanged: exchanged(base, reads, random, new Set([...stringsIn(params), ...stringsIn(data)])),
      less: withoutPositive(base, reads),
    };
  });
}

function judge(names: readonly string[]): string {
  const rules = names.map((name, i) => {
    const quoted = JSON.stringify(name);
    return `
found_${i}(x) := value if value := data.tmes.rules[${quoted}].finding with input as x

differing contains {"rule": ${quoted}, "base": trial.base, "mutant": mutant} if {
	some trial in input.trials[${quoted}]
	expected := found_${i}(trial.base)
	some mutant in array.concat(trial.mutants, trial.exchanged)
	found_${i}(mutant) != expected
}

growing contains {"rule": ${quoted}, "base": trial.base, "less": less} if {
	some trial in input.trials[${quoted}]
	expected := found_${i}(trial.base)
	some less in trial.less
	count(found_${i}(less) - expected) > 0
}

holding contains ${quoted} if {
	some trial in input.trials[${quoted}]
	count(found_${i}(trial.base)) > 0
}
`;
  });
  return `package judge\n${rules.join("")}`;
}

/** Random rules may read what the compiler knows not to exist; those are left out. */
function compiling(files: Files): Files {
  const wrong = new Set(opa.check({ files, maxErrors: 0 }).map(({ location }) => location?.file));
  if (wrong.size === 0) return files;
  return compiling(Object.fromEntries(Object.entries(files).filter(([name]) => !wrong.has(name))));
}
