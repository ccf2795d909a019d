// Random inputs, and changes to them outside of what a rule reads.
import fc from "fast-check";
import type { EntryReads, JsonValue } from "../../src/index.ts";

type Path = readonly string[];

/** The keys and values that the cases speak of, so that random inputs often make their rules hold. */
const scalars = [true, true, false, 1, 1, 2, 3, "1.0", "a", "b", "x"];
const keys = ["a", "b", "c", "k", "x", "on", "set", "enabled"];
const scalar = fc.constantFrom<JsonValue>(...scalars);
const small = fc.dictionary(
  fc.constantFrom(...keys),
  fc.oneof(scalar, fc.dictionary(fc.constantFrom(...keys), scalar, { maxKeys: 3 })),
  { minKeys: 1, maxKeys: 5 },
);
const field = fc.oneof(scalar, scalar, small, small, fc.array(small, { maxLength: 2 }));
const bit = fc.record({ bits: fc.constantFrom(64, 256) });
const peer = mostly({
  tls: fc.constantFrom("1.0", "1.1", "1.3"),
  name: fc.constantFrom("a", "b", "p1"),
  a: scalar,
  b: scalar,
  order: fc.integer({ min: 0, max: 3 }),
  ciphers: fc.array(bit, { maxLength: 2 }),
});
const settings = mostly({
  a: field,
  b: field,
  "a-b": scalar,
  t: fc.record({ scope: fc.constantFrom("all", "some") }),
  o: fc.oneof(small, fc.constant({ a: 1 }), fc.constant({ k: 1 })),
  peers: fc.array(peer, { maxLength: 5 }),
  tls: fc.constantFrom("1.0", "1.3"),
  host: fc.constantFrom("ab", "b"),
  enabled: scalar,
  mode: fc.constantFrom("a", "b"),
  set: scalar,
  guard: scalar,
  level: fc.constantFrom("low", "high", 0),
  single: small,
  eu: scalar,
  small: field,
  until: fc.constantFrom("2020-01-01", "2031-01-01"),
  virus: scalar,
  spam: fc.constantFrom(0, 1),
  pair: fc.array(fc.constantFrom({ a: 0 }, { a: 1 }), { maxLength: 3 }),
  unused: field,
  direction: fc.constantFrom("in", "out"),
  secret: fc.constantFrom("secret", "x"),
});
const item = mostly({ kind: fc.constantFrom("a", "b", "spam"), name: fc.constant("n"), settings, extra: field });

/** An input as rules get it. */
export const inputs: fc.Arbitrary<JsonValue> = mostly({
  item,
  items: fc.dictionary(
    fc.constantFrom("virus-rule", "spam-rule"),
    fc.dictionary(fc.constantFrom("r1", "r2"), item, { minKeys: 1 }),
    { minKeys: 1 },
  ),
  tenant: mostly({
    name: fc.constant("t"),
    site: fc.constantFrom("au", "eu"),
    dataSubjects: fc.array(fc.constantFrom("EU", "DE", "US"), { maxLength: 3 }),
    settings,
    labels: small,
  }),
  params: mostly({
    field: fc.constantFrom("a", "b"),
    max: fc.integer({ min: 0, max: 3 }),
    o: fc.constantFrom({ p: 1 }, { p: 2 }),
    a: scalar,
    b: scalar,
  }),
  today: fc.constantFrom("2026-11-24", "2030-01-01"),
});

/** A record whose fields are there five times out of six. */
function mostly(fields: Record<string, fc.Arbitrary<JsonValue>>): fc.Arbitrary<JsonValue> {
  const chances = Object.entries(fields).map(([key, value]) =>
    fc.tuple(fc.constant(key), value, fc.integer({ min: 0, max: 5 })),
  );
  return fc
    .tuple(...chances)
    .map((all) => Object.fromEntries(all.filter(([, , chance]) => chance > 0).map(([key, value]) => [key, value])));
}

/** Whether changing the value at a path cannot touch anything that is read. */
function isOutside(path: Path, { reads, params, today }: EntryReads): boolean {
  const all = [
    ...reads,
    ...params.map((name) => ({ path: ["params", name], whole: true })),
    ...(today ? [{ path: ["today"], whole: true }] : []),
  ];
  return all.every((read) => {
    if (!overlap(path, read.path)) return true;
    return path.length > read.path.length && !read.whole;
  });
}

function overlap(a: Path, b: Path): boolean {
  return a.every((key, i) => i >= b.length || key === b[i] || b[i] === "*");
}

/** Changed copies of an input: one value outside the reads is replaced, removed or added in each. */
export function mutants(
  input: JsonValue,
  reads: EntryReads,
  random: (below: number) => number,
  count: number,
): JsonValue[] {
  const places = [...pathsOf(input)].filter((path) => path.length > 0 && isOutside(path, reads));
  if (places.length === 0) return [];
  return Array.from({ length: count }, () => {
    const place = places[random(places.length)] ?? [];
    const value = random(3) === 0 ? undefined : (scalars[random(scalars.length)] ?? { a: 1, new: [{ a: true }] });
    return changed(input, place, value);
  });
}

/** Every path of a document, and for each object and array one that is not there yet. */
function* pathsOf(value: JsonValue, at: Path = []): Generator<Path> {
  yield at;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...at, key]);
  yield [...at, Array.isArray(value) ? String(value.length) : "added"];
}

function changed(value: JsonValue, [key, ...rest]: Path, to: JsonValue | undefined): JsonValue {
  if (key === undefined || typeof value !== "object" || value === null) return to ?? null;
  if (isList(value)) {
    const copy = [...value];
    const index = Number(key);
    // Removing an element moves those after it: only the last may go.
    if (rest.length === 0 && to === undefined) return index === value.length - 1 ? copy.slice(0, -1) : copy;
    copy[index] = changed(copy[index] ?? null, rest, to);
    return copy;
  }
  const others = Object.entries(value).filter(([name]) => name !== key);
  if (rest.length === 0 && to === undefined) return Object.fromEntries(others);
  const old = Object.entries(value).find(([name]) => name === key);
  return Object.fromEntries([...others, [key, changed(old?.[1] ?? null, rest, to)]]);
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * Copies of an input, each with other strings at places of which a rule only compares the strings. Neither the old nor the
 * new ones equal any of the `known` strings.
 */
export function exchanged(
  input: JsonValue,
  { reads, constants }: EntryReads,
  random: (below: number) => number,
  known: ReadonlySet<string>,
): JsonValue[] {
  const fixed = new Set([...known, ...constants]);
  const compared = reads.filter((read) => read.compared);
  const places = [...pathsOf(input)].filter((path) => {
    const value = valueAt(input, path);
    return (
      typeof value === "string" &&
      !fixed.has(value) &&
      compared.some((read) => read.path.length === path.length && overlap(path, read.path))
    );
  });
  const strings = ["Ωnew", "zz", "0", ...places.flatMap((path) => stringsIn(valueAt(input, path)))];
  const others = strings.filter((string) => !fixed.has(string));
  const one = (value: JsonValue, path: Path) => changed(value, path, others[random(others.length)] ?? "Ωnew");
  return places.length === 0 ? [] : [...places.map((path) => one(input, path)), places.reduce(one, input)];
}

function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? Object.entries(inner).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}

/** Every string of a value, its keys too. */
export function stringsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const keys = isList(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap((inner: JsonValue | undefined) => stringsIn(inner))];
}

/** Copies of an input, each without one of the values at a path that is read positively. */
export function withoutPositive(input: JsonValue, { reads }: EntryReads): JsonValue[] {
  const positive = reads.filter((read) => read.positive);
  const places = [...pathsOf(input)].filter(
    (path) => path.length > 0 && positive.some((read) => read.path.length === path.length && overlap(path, read.path)),
  );
  return places.map((path) => changed(input, path, undefined));
}
