// Nothing outside the reads of a rule changes its result: random inputs are changed outside of them and evaluated.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createOpa, type JsonValue } from "../src/index.ts";
import { cases, library } from "./reads/cases.ts";
import { inputs, mutants } from "./reads/mutate.ts";

const opa = await createOpa();
const seed = Number(process.env["TMES_SEED"] ?? 20261124);
const basesPerCase = Number(process.env["TMES_RUNS"] ?? 8);
const mutantsPerBase = 5;

/** Values of these may contradict each other on a random input, which ends the whole evaluation. */
const conflicting = ["a helper object", "a helper whose values could conflict", "a helper that could contradict itself", "an object comprehension"];

test("what is not read does not matter", () => {
  const sound = cases.filter(({ name }) => !conflicting.includes(name));
  const policies = {
    "lib/x.rego": library,
    "small.rego": "package small\n\na := input.item.settings.small\n",
    ...Object.fromEntries(sound.map(({ name, rego }, i) => [`rules/${i}.rego`, `package tmes.rules[${JSON.stringify(name)}]\n${rego}\n`])),
  };
  const derived = opa.reads({ files: policies });
  const random = generator(seed);
  const trials: Record<string, { base: JsonValue; mutants: JsonValue[] }[]> = {};
  for (const [i, { name }] of sound.entries()) {
    const reads = derived[name]?.finding;
    if (!reads) throw new Error(`no reads of ${name}`);
    trials[name] = fc.sample(inputs, { numRuns: basesPerCase, seed: seed + i }).map((base) => ({ base, mutants: mutants(base, reads, random, mutantsPerBase) }));
  }
  const judge = `package judge
${sound.map(({ name }, i) => `
outcome_${i}(x) := found if found := data.tmes.rules[${JSON.stringify(name)}].finding with input as x

differing contains {"rule": ${JSON.stringify(name)}, "base": trial.base, "mutant": mutant} if {
	some trial in input.trials[${JSON.stringify(name)}]
	expected := outcome_${i}(trial.base)
	some mutant in trial.mutants
	outcome_${i}(mutant) != expected
}

holding contains ${JSON.stringify(name)} if {
	some trial in input.trials[${JSON.stringify(name)}]
	count(outcome_${i}(trial.base)) > 0
}
`).join("")}`;
  const { value } = opa.evaluate({
    files: { ...policies, "judge.rego": judge, "data.json": JSON.stringify({ tmes: { catalog: { sites: { au: { sandbox: "US" } } } } }) },
    input: { trials },
    query: '{"differing": data.judge.differing, "holding": data.judge.holding}',
  });
  expect(value).toMatchObject({ differing: [] });
  const tried = Object.values(trials).flat().reduce((sum, trial) => sum + trial.mutants.length, 0);
  expect(tried).toBeGreaterThan(sound.length * basesPerCase);
  // The test would prove little if the rules seldom held.
  expect(value).toMatchObject({ holding: { length: expect.toSatisfy((count: number) => count > sound.length * 0.7) } });
});

/** A small seeded generator: whole numbers below a bound. */
function generator(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
