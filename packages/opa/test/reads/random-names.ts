// Random rules over items that use their names in many ways, and random inputs whose names other strings hold or equal.
import type { JsonValue } from "../../src/index.ts";

type Random = (below: number) => number;

const kinds = ["domain", "rule", "list"];

/** A module with a `finding` rule and helpers. */
export function randomNamesModule(id: string, random: Random): string {
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[random(list.length)];
    if (chosen === undefined) throw new RangeError("nothing to pick from");
    return chosen;
  };
  const kind = (): string => pick(kinds);
  const setting = (): string => pick(["a", "b", "owner", "members", "on"]);
  /** Conditions on a name `n` of kind `k`, another name `m`, and settings `s`. */
  const condition = (): string =>
    pick([
      () => `s.on == true`,
      () => `s.${setting()} == s.${setting()}`,
      () => `not input.items.${kind()}[n]`,
      () => `input.items.${kind()}[n].settings.on`,
      () => `input.items.${kind()}[s.owner]`,
      () => `n == m`,
      () => `n != m`,
      () => `s.owner == n`,
      () => `n in s.members`,
      () => `some member in s.members; member == n`,
      () => `some member in s.members; member in {"anyone", concat("", ["*@", n])}`,
      () => `concat(":", ["domain", n]) in s.members`,
      () => `n in listed`,
      () => `not n in listed`,
      () => `known(n)`,
      () => `same(n, s.owner)`,
      () => `count(input.items.${kind()}) > ${random(3)}`,
      () => `every x, _ in input.items.${kind()} { x != n }`,
      () => `every x in listed { x == n }`,
      () => `count([x | some x in listed; x == n]) > 0`,
      () => `count([x | some x, y in input.items.${kind()}; y.settings.on]) == ${random(2)}`,
      // From here on, more of names matters in most places.
      () => `n == "n1"`,
      () => `n == input.tenant.name`,
      () => `startswith(n, "n")`,
      () => `n < m`,
      () => `count(listed) == ${random(3)}`,
      () => `[x | some x in listed][0] == n`,
      () => `[y.settings.${setting()} | some y in input.items.${kind()}][0] == true`,
      () => `[y.settings.${setting()} | some y in input.items.${kind()}] == [true, true]`,
      () => `sprintf("%s", [n]) == s.owner`,
      () => `concat("", ["a", n]) == m`,
      () => `concat("", [n, m]) == s.owner`,
      () => `concat(s.owner, [n, "x"]) in s.members`,
      () => `upper(s.owner) == n`,
      () => `input.params.names[_] == n`,
      () => `input.params.grades[n] > 0`,
      () => `data.tmes.catalog.sites[n]`,
      () => `input.items.${kind()}.n1.settings.on`,
      () => `input.items.${kind()}[input.params.name].settings.on`,
      () => `{"n1": 1, "anyone": 2}[n] > 0`,
      () => `{x: y.settings.on | some x, y in input.items.${kind()}}[n]`,
      () => `input.items.${kind()} == input.items.${kind()}`,
      () => `json.marshal(input.items.${kind()}) != "{}"`,
      () => `walk(input.items, [_, n])`,
      () => `object.get(input.items.${kind()}, n, {"settings": {"on": false}}).settings.on`,
      () => `s.members[n]`,
    ])();
  const loops = (): string =>
    pick([
      () => `some n, x in input.items.${kind()}\n\ts := x.settings`,
      () => `some n\n\ts := input.items.${kind()}[n].settings`,
      () => `some k, n\n\ts := input.items[k][n].settings`,
    ])();
  const finding = (): string =>
    pick([
      () => `{"path": ["items", "domain", n, "settings"]}`,
      () => `{"path": ["items", "domain", n, "name"], "args": {"other": ["items", "rule", m, "name"]}}`,
      () => `{"path": ["tenant", "site"]}`,
      () => `{"path": ["items", "list", "settings", "on"], "expected": {"oneOf": s.members}}`,
    ])();
  const rules = Array.from({ length: 1 + random(2) }, () => {
    const conditions = Array.from({ length: 1 + random(3) }, () => `\t${condition()}`).join("\n");
    return `finding contains ${finding()} if {\n\t${loops()}\n\tsome m, _ in input.items.${kind()}\n${conditions}\n}`;
  });
  return `package tmes.rules["${id}"]

listed contains name if {
	some name, x in input.items.${kind()}
	x.settings.${setting()} == ${pick(["true", `"n1"`, "x.settings.b"])}
}

known(name) if input.items.${kind()}[name].settings.${setting()}

known(name) if name in listed

same(x, y) if x == y

${rules.join("\n\n")}
`;
}

const common = ["n1", "n2", "n3", "example.org", "sub.example.org", "settings", "anyone", "a", "Ümlaut", 'quo"te'];
const names = [...common, "kappa", "lambda", "sigma", "tau", "omega", "pi"];
const strings = [...common, "kappa", "*@n1", "*@example.org", "domain:n2", "N1", "x", "eu", "an1"];

/** An input with items whose names are often somewhere else too. */
export function randomNamesInput(random: Random): Readonly<Record<string, JsonValue>> {
  const pick = <T>(list: readonly T[], otherwise: T): T => list[random(list.length)] ?? otherwise;
  const scalar = (): JsonValue => (random(2) === 0 ? random(2) === 0 : pick(strings, "x"));
  const settings = (): JsonValue => ({
    ...(random(3) === 0 ? {} : { a: scalar() }),
    ...(random(3) === 0 ? {} : { b: scalar() }),
    ...(random(3) === 0 ? {} : { owner: pick(strings, "x") }),
    ...(random(3) === 0 ? {} : { on: random(3) > 0 }),
    members: Array.from({ length: random(3) }, () => pick(strings, "x")),
  });
  const items = (): JsonValue =>
    Object.fromEntries(Array.from({ length: 1 + random(3) }, () => [pick(names, "n1"), { settings: settings() }]));
  return {
    items: Object.fromEntries(kinds.filter(() => random(6) > 0).map((one) => [one, items()])),
    tenant: { name: pick(strings, "x"), site: "eu" },
    params: { names: [pick(strings, "x")], name: pick(names, "n1"), grades: { n2: 1, anyone: 1 } },
    today: "2026-11-24",
  };
}
