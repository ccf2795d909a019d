// Random rules and inputs over a few keys, to look for ways of reading that the analysis misses.
import type { JsonValue } from "../../src/index.ts";

type Random = (below: number) => number;

const keys = ["a", "b", "c", "d"];
const scalars = ["1", "2", '"a"', '"b"', "true", "false"];

/** A module with one `finding` rule and helpers, built so that it compiles. */
export function randomModule(name: string, random: Random): string {
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[random(list.length)];
    if (chosen === undefined) throw new RangeError("nothing to pick from");
    return chosen;
  };
  let counter = 0;
  const fresh = (): string => `v${counter++}`;
  const key = (): string => (random(6) === 0 ? `["${pick(keys)}"]` : `.${pick(keys)}`);
  const path = (vars: readonly string[]): string =>
    pick(vars) +
    key() +
    (random(2) === 0 ? key() : "") +
    (random(8) === 0 ? "[_]" : "") +
    (random(10) === 0 ? key() : "");

  const holds = (vars: readonly string[]): string =>
    pick([
      () => path(vars),
      () => `${path(vars)} == ${pick(scalars)}`,
      () => `${path(vars)} != ${pick(scalars)}`,
      () => `${path(vars)} == ${path(vars)}`,
      () => `count(${path(vars)}) > ${random(3)}`,
      () => `${path(vars)} in {${pick(scalars)}, ${pick(scalars)}}`,
      () => `${pick(scalars)} in ${path(vars)}`,
      () => `on(${pick(vars)})`,
      () => `deep(${path(vars)})`,
      () => `object.get(${pick(vars)}, "${pick(keys)}", ${pick(scalars)}) == ${pick(scalars)}`,
      () => `object.get(${pick(vars)}, ["${pick(keys)}", "${pick(keys)}"], ${pick(scalars)}) != ${pick(scalars)}`,
      () => `part(${pick(vars)})${key()} == ${pick(scalars)}`,
      () => `part(${pick(vars)}) == ${pick(scalars)}`,
      () => `grade(${pick(vars)}) == ${random(3)}`,
      () => `count([x | some x in ${path(vars)}; x${key()} == ${pick(scalars)}]) ${pick(["==", ">"])} ${random(2)}`,
      () => `count({x${key()} | some x in ${path(vars)}}) == ${random(3)}`,
      () => `${path(vars)} in input.params.names`,
      () => `count([n | some n in input.params.names; n in {${path(vars)}, "b"}]) > ${random(2)}`,
      () => `count([n | some i, n in input.params.names; n == ${path(vars)}; i > 0]) > 0`,
      () => `input.params.grades[${path(vars)}] == ${1 + random(2)}`,
      () => `count([n | some n, _ in input.params.grades; n != ${path(vars)}]) == 1`,
      () => `[x | some x in {y | some y in ${path(vars)}}][0] == ${path(vars)}`,
      () => `count([x | some x in {y | some y in ${path(vars)}}]) == ${random(3)}`,
      () => `max(${path(vars)}) == ${pick(scalars)}`,
      () => `upper(${path(vars)}) in {"A", "R"}`,
      () => `${path(vars)} in {${path(vars)}, ${path(vars)}}`,
      () => `is_string(${path(vars)})`,
      () => `startswith(${path(vars)}, "a")`,
      () => `${path(vars)}[${path(vars)}] == ${pick(scalars)}`,
      () => `{"a": 1, "b": 2}[${path(vars)}] > ${random(2)}`,
      () => `count(picked) == ${random(2)}`,
      () => `picked[${pick(scalars)}]`,
      () => `chosen == ${pick(scalars)}`,
      () => `json.marshal(${path(vars)}) != "1"`,
      () => `object.union({"b": 1}, object.get(${pick(vars)}, "${pick(keys)}", {})).b == 1`,
    ])();

  const statement = (vars: string[]): string => {
    const name = fresh();
    return pick([
      () => holds(vars),
      () => holds(vars),
      () => `not ${holds(vars)}`,
      () => bind(vars, name, `${name} := ${path(vars)}`),
      () => bind(vars, name, `some ${name} in ${path(vars)}`),
      () => bind(vars, name, `some i_${name}, ${name} in ${path(vars)}\n\ti_${name} != 7`),
      () => bind(vars, name, `${name} := object.get(${pick(vars)}, "${pick(keys)}", ${pick(vars)})`),
      () => bind(vars, name, `${name} := {"a": ${path(vars)}, "b": ${pick(vars)}}`),
      () => bind(vars, name, `${name} := [x | some x in ${path(vars)}; ${holds([...vars, "x"])}]`),
      () => bind(vars, name, `${name} := part(${pick(vars)})`),
      () => bind(vars, name, `some ${name} in [${path(vars)}, ${path(vars)}]`),
      () => bind(vars, name, `some ${name} in picked`),
      () => bind(vars, name, `[${name}, _] := [${path(vars)}, ${pick(vars)}]`),
      () => bind(vars, name, `[${name}, _] = ${path(vars)}`),
      () => bind(vars, name, `walk(${path(vars)}, [_, ${name}])`),
      () => `every x in object.get(${pick(vars)}, "${pick(keys)}", {}) { ${holds([...vars, "x"])} }`,
      () => `h_${name} := {"d": input}\n\tpart(h_${name})`,
    ])();
  };

  const bind = (vars: string[], name: string, text: string): string => {
    vars.push(name);
    return text;
  };
  const body = (vars: string[], size: number): string =>
    Array.from({ length: size }, () => `\t${statement(vars)}`).join("\n");
  const simple = (vars: readonly string[]): string =>
    pick([() => path(vars), () => `${path(vars)} == ${pick(scalars)}`, () => `not ${path(vars)}`])().replaceAll(
      "[_]",
      ".a",
    );
  const value = (): string => `x${key()}`;

  const vars = ["input", "input.item"];
  const rules = Array.from({ length: 1 + random(2) }, () => {
    const local = [...vars];
    const text = body(local, 1 + random(5));
    return `finding contains {"n": ${random(9)}${random(2) === 0 ? `, "v": ${pick(local)}` : ""}${random(3) === 0 ? `, "w": ${path(local).replaceAll("[_]", ".b")}` : ""}} if {\n${text}\n}`;
  });
  return `package tmes.rules["${name}"]

on(x) if {
	${simple(["x"])}
	${simple(["x", "input"])}
}

deep(x) if on(x.${pick(keys)})

${random(2) === 0 ? "default part(_) := 1\n\n" : ""}part(x) := ${value()} if {
	${simple(["x"])}
}${random(2) === 0 ? ` else := ${value()}` : ""}

default grade(_) := 0

grade(x) := 1 if ${simple(["x"])}

picked contains x if {
	some x in input.${pick(keys)}
	${simple(["x", "input"])}
}

${random(2) === 0 ? `default chosen := ${pick(scalars)}\n\n` : ""}chosen := ${pick([`input.${pick(keys)}`, pick(scalars)])} if ${simple(["input"])}

${rules.join("\n\n")}
`;
}

/** A random document over the same keys, so that rules often hold. */
export function randomInput(random: Random): JsonValue {
  const document = (depth: number): JsonValue => {
    const kind = random(depth > 3 ? 3 : 10);
    if (kind < 3) return [1, 2, "a", "b", "r", "s", true, false][random(8)] ?? null;
    if (kind < 5) return Array.from({ length: random(4) }, () => document(depth + 1));
    return Object.fromEntries(keys.filter(() => random(4) > 0).map((key) => [key, document(depth + 1)]));
  };
  const object = (): Record<string, JsonValue> =>
    Object.fromEntries(keys.filter(() => random(6) > 0).map((key) => [key, document(1)]));
  return { ...object(), item: object(), params: { names: ["a", "p"], grades: { a: 1, q: 2 } }, today: "2026-11-24" };
}
