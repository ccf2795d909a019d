// Where nothing matters of names of items but which are equal, and which settings hold one, other names in the same places give
// the same results, with these names in them. Tried on random rules, with names that constants, parameters and settings have too.
import { runs, seed } from "@tmes-as-code/testing/runs";
import { expect, test } from "vitest";
import { createOpa, type EntryReads, type JsonValue } from "../src/index.ts";
import { stringsIn } from "./reads/mutate.ts";
import { randomNamesInput, randomNamesModule } from "./reads/random-names.ts";
import { generator, holdingOf } from "./reads/trials.ts";

const opa = await createOpa();
const data = { tmes: { catalog: { sites: { au: { sandbox: "US" }, n3: { sandbox: "EU" } } } } };

type Input = Readonly<Record<string, JsonValue>>;

interface Trial extends Record<string, JsonValue> {
  readonly base: JsonValue;
  readonly renamed: JsonValue;
  readonly back: JsonValue;
}

test("other names in the same places give the same results", { timeout: 600_000 }, () => {
  const random = generator(seed);
  let files: Record<string, string> = Object.fromEntries(
    Array.from({ length: 40 * runs(2) }, (_, i) => [`r${i}.rego`, randomNamesModule(`r${i}`, random)]),
  );
  const wrong = new Set(opa.check({ files, maxErrors: 0 }).map(({ location }) => location?.file));
  files = Object.fromEntries(Object.entries(files).filter(([name]) => !wrong.has(name)));
  const all = { ...files, "data.json": JSON.stringify(data) };
  const derived = opa.reads({ files: all });
  const free = Object.entries(derived).flatMap(([id, { finding }]) =>
    finding === undefined || finding.namesMatter ? [] : [{ id, finding }],
  );
  // Both kinds of rules are there.
  expect(free.length).toBeGreaterThan(0.1 * Object.keys(derived).length);
  expect(free.length).toBeLessThan(0.8 * Object.keys(derived).length);

  const trials = Object.fromEntries(
    free.map(({ id, finding }) => [
      id,
      Array.from({ length: 12 }, () => randomNamesInput(random)).flatMap((input) => trialOf(input, finding)),
    ]),
  );
  const judge = free.map(
    ({ id }, i) => `
found_${i}(x) := value if value := data.tmes.rules["${id}"].finding with input as x

differing contains {"rule": "${id}", "base": trial.base, "renamed": trial.renamed} if {
	some trial in input.trials["${id}"]
	found_${i}(trial.base) != {one | some other in found_${i}(trial.renamed); one := renamed(other, trial.back)}
}

holding contains "${id}" if {
	some trial in input.trials["${id}"]
	count(found_${i}(trial.base)) > 0
}
`,
  );
  const { value } = opa.evaluate({
    files: { ...all, "judge.rego": `package judge\n\n${renaming}\n${judge.join("")}` },
    input: { trials },
    query: '{"differing": data.judge.differing, "holding": count(data.judge.holding)}',
  });
  expect(value).toEqual({ differing: [], holding: expect.any(Number) });
  expect(Object.values(trials).flat().length).toBeGreaterThan(free.length);
  expect(holdingOf(value)).toBeGreaterThan(0.3 * free.length);
});

/** A finding with the former names in its paths. */
const renaming = `renamed(one, back) := object.union(one, object.union(
	{"path": [object.get(back, x, x) | some x in one.path]},
	{"args": {key: [object.get(back, x, x) | some x in path] | some key, path in object.get(one, "args", {})}},
)) if one.args

renamed(one, back) := object.union(one, {"path": [object.get(back, x, x) | some x in one.path]}) if not one.args
`;

/** An input with other names for those that nothing else has in it; nothing where there are none. */
function trialOf(input: Input, { constants }: EntryReads): Trial[] {
  const { items = {} } = input;
  const others = [...stringsIn(settingsIn(items)), ...constants, ...stringsIn(input["tenant"])];
  const names = [...new Set(namesIn(items))].filter((name) => !others.some((other) => other.includes(name)));
  if (names.length === 0) return [];
  // Another order of names, too.
  const next = new Map(names.map((name, n) => [name, `${["zz", "0", "Mm"][n % 3] ?? ""}-${names.length - n}-new`]));
  const back = Object.fromEntries([...next].map(([name, other]) => [other, name]));
  return [{ base: input, renamed: { ...input, items: withNames(items, next) }, back }];
}

function byKind(items: JsonValue): [kind: string, byName: [name: string, item: JsonValue][]][] {
  const entries = (value: JsonValue): [string, JsonValue][] =>
    typeof value === "object" && value !== null ? Object.entries(value) : [];
  return entries(items).map(([kind, byName]) => [kind, entries(byName)]);
}

const namesIn = (items: JsonValue): readonly string[] => byKind(items).flatMap(([, all]) => all.map(([name]) => name));

const settingsIn = (items: JsonValue): JsonValue => byKind(items).map(([, all]) => all.map(([, item]) => item));

function withNames(items: JsonValue, next: ReadonlyMap<string, string>): JsonValue {
  return Object.fromEntries(
    byKind(items).map(([kind, all]) => [
      kind,
      Object.fromEntries(all.map(([name, item]) => [next.get(name) ?? name, item])),
    ]),
  );
}
