// What `reads` says of strings that a rule only compares, in small cases. All are compiled in one run.
import { describe, expect, test } from "vitest";
import { createOpa } from "../src/index.ts";

interface Case {
  readonly name: string;
  readonly rego: string;
  /** Paths that are only compared. */
  readonly compared?: readonly string[];
  /** Paths of data and parameters of which more matters. */
  readonly exposed?: readonly string[];
  readonly ordered?: readonly string[];
}

const name = "item.name";

const cases: readonly Case[] = [
  { name: "equality with a constant", rego: `finding contains 1 if input.item.name == "a"`, compared: [name] },
  { name: "inequality", rego: `finding contains 1 if not input.item.name != "a"`, compared: [name] },
  { name: "existence", rego: `finding contains 1 if not input.item.name`, compared: [name] },
  {
    name: "a member of parameters",
    rego: `finding contains 1 if input.item.name in input.params.names`,
    compared: [name],
  },
  {
    name: "a member of data",
    rego: `finding contains 1 if input.item.name in data.tmes.catalog.names`,
    compared: [name],
  },
  {
    name: "a key of parameters",
    rego: `finding contains 1 if { some key, _ in input.params.approved; key in {input.item.name, "*"} }`,
    compared: [name],
    ordered: ["input.params.approved"],
  },
  {
    name: "a look-up",
    rego: `finding contains 1 if data.tmes.catalog.sites[input.item.name].sandbox == "US"`,
    compared: [name],
  },
  {
    name: "a look-up in constants",
    rego: `finding contains 1 if {"a": 1, "b": 2}[input.item.name] > 1`,
    compared: [name],
  },
  {
    name: "a helper that compares",
    rego: `named(x, y) if x.name == y\nfinding contains 1 if named(input.item, "a")`,
    compared: [name],
  },
  {
    name: "elements of a list",
    rego: `finding contains 1 if { some x in input.item.list; not x in input.params.names }`,
    compared: ["item.list.*"],
  },
  {
    name: "every element of a list",
    rego: `finding contains 1 if every x in input.item.list { x in input.params.names }`,
    compared: ["item.list.*"],
  },
  { name: "the length of a list", rego: `finding contains 1 if count(input.item.list) > 1`, compared: ["item.list"] },
  { name: "a result", rego: `finding contains input.item.name` },
  { name: "a part of a result", rego: `finding contains {"path": ["item", input.item.name]}` },
  { name: "a key of a result", rego: `finding contains {input.item.name: 1}` },
  { name: "the text", rego: `finding contains 1 if startswith(input.item.name, "a")` },
  { name: "the order", rego: `finding contains 1 if input.item.name < "b"` },
  { name: "equality of two inputs", rego: `finding contains 1 if input.item.name == input.item.other` },
  {
    name: "equality with something computed",
    rego: `finding contains 1 if input.item.name == lower(input.params.name)`,
    exposed: ["input.params.name"],
  },
  {
    name: "a member of what is computed",
    rego: `finding contains 1 if input.item.name in split(input.params.names, ",")`,
    exposed: ["input.params.names"],
  },
  { name: "how many there are", rego: `finding contains 1 if count({x | some x in input.item.list}) > 1` },
  {
    name: "the order of a set",
    rego: `finding contains 1 if [x | some x in {y | some y in input.item.list}][0] in input.params.names`,
    ordered: ["input.params", "data"],
  },
  {
    name: "a set of the rule's own",
    rego: `own contains x if some x in input.item.list\nfinding contains 1 if { some x in own; x == "a" }`,
  },
  {
    name: "a member of a set of the rule's own",
    rego: `own contains x if some x in input.item.list\nfinding contains 1 if "a" in own`,
    compared: ["item.list.*"],
  },
  {
    name: "values that must agree",
    rego: `chosen := x if some x in input.item.list\nfinding contains 1 if chosen == "a"`,
  },
  {
    name: "a key of an object that the rule builds",
    rego: `finding contains 1 if count({input.item.name: 1, "a": 2}) > 1`,
  },
  { name: "all that is there", rego: `finding contains 1 if json.marshal(input.item) != ""` },
  { name: "below a walk", rego: `finding contains 1 if { walk(input.item, [_, x]); x == "a" }` },
  {
    name: "the place in a list of data",
    rego: `finding contains 1 if { some i, x in data.tmes.catalog.names; x == input.item.name; i > 1 }`,
    compared: [name],
    ordered: ["data.tmes.catalog.names"],
  },
  {
    name: "the first of a list of data",
    rego: `finding contains 1 if data.tmes.catalog.names[0] == input.item.name`,
    compared: [name],
    ordered: ["data.tmes.catalog.names"],
  },
  {
    name: "the place in a list that the rule builds",
    rego: `finding contains 1 if [x | some x in data.tmes.catalog.names][0] == input.item.name`,
    compared: [name],
    ordered: ["input.params", "data"],
  },
  {
    name: "the text of data that equals",
    rego: `finding contains 1 if { some x in data.tmes.catalog.names; x == input.item.name; startswith(x, "a") }`,
    compared: [name],
    exposed: ["data.tmes.catalog.names.*"],
  },
  {
    name: "a place beside a value",
    rego: `finding contains 1 if internal.member_3(0, input.item.name, data.tmes.catalog.names)`,
    compared: [name],
    ordered: ["data.tmes.catalog.names"],
  },
];

const opa = await createOpa();
const derived = opa.reads({
  files: Object.fromEntries(
    cases.map(({ name, rego }, i) => [
      `rules/${String(i)}.rego`,
      `package tmes.rules[${JSON.stringify(name)}]\n${rego}\n`,
    ]),
  ),
});

describe("only compared", () => {
  test.each(cases)("$name", ({ name, compared = [], exposed = [], ordered = [] }) => {
    const finding = derived[name]?.finding;
    const text = (paths: readonly (readonly string[])[] = []): readonly string[] => paths.map((path) => path.join("."));
    expect({
      compared: text(finding?.reads.filter((read) => read.compared).map(({ path }) => path)),
      exposed: text(finding?.exposed),
      ordered: text(finding?.ordered),
    }).toEqual({ compared, exposed, ordered });
  });

  test("constants are those that rules use, also in functions and composites", () => {
    expect(derived["a helper that compares"]?.finding?.constants).toContain("a");
    expect(derived["a look-up in constants"]?.finding?.constants).toEqual(expect.arrayContaining(["a", "b"]));
  });
});
