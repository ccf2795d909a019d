// Whether more of names of items matters than which are equal, and which settings hold one: in small cases, compiled in one run.
import { expect, test } from "vitest";
import { createOpa } from "../src/index.ts";

const item = `some n, x in input.items.domain`;

/** To each rule nothing more matters of names. */
const free: Readonly<Record<string, string>> = {
  "settings alone": `finding contains 1 if { ${item}; x.settings.on }`,
  "a name as a result": `finding contains {"path": ["items", "domain", n]} if { ${item}; x.settings.on }`,
  "whether there is one of the name": `finding contains n if { ${item}; not input.items.record[n] }`,
  "the settings of one of the name": `finding contains n if { ${item}; input.items.record[n].settings.on }`,
  "one that a setting names": `finding contains n if { ${item}; input.items.group[x.settings.owner].settings.on }`,
  "equality with a setting": `finding contains n if { ${item}; n == x.settings.owner }`,
  "a member of a setting": `finding contains n if { ${item}; n in x.settings.members }`,
  "constants around it": `finding contains n if { ${item}; concat("", ["*@", n]) in x.settings.members }`,
  "equality of two": `finding contains n if { ${item}; some m, _ in input.items.record; m == n }`,
  "a set of names": `own contains n if { ${item}; x.settings.on }\nfinding contains n if { some n in own }`,
  "a member of such a set": `own contains n if { ${item}; x.settings.on }\nfinding contains n if { ${item}; not n in own }`,
  "how many there are": `finding contains 1 if count(input.items.domain) > 1`,
  "how many there are of some": `finding contains 1 if count([n | ${item}; x.settings.on]) > 1`,
  "a function of a name": `known(n) if input.items.record[n]\nfinding contains n if { ${item}; not known(n) }`,
  "every one": `finding contains 1 if every n, _ in input.items.domain { input.items.record[n] }`,
};

/** To each rule more matters. */
const bound: Readonly<Record<string, string>> = {
  "a constant": `finding contains n if { ${item}; n == "a" }`,
  "one of a certain name": `finding contains 1 if input.items.domain.a.settings.on`,
  "a parameter": `finding contains n if { ${item}; n in input.params.names }`,
  "a look-up in a parameter": `finding contains n if { ${item}; input.params.names[n] }`,
  "one that a parameter names": `finding contains 1 if input.items.domain[input.params.name].settings.on`,
  data: `finding contains n if { ${item}; data.tmes.catalog.sites[n] }`,
  today: `finding contains n if { ${item}; n == input.today }`,
  "its text": `finding contains n if { ${item}; startswith(n, "a") }`,
  "its order": `finding contains n if { ${item}; n < x.settings.owner }`,
  "the text of what equals it": `finding contains n if { ${item}; lower(n) == x.settings.owner }`,
  "a text that is computed": `finding contains n if { ${item}; n == lower(x.settings.owner) }`,
  "a name around a name": `finding contains n if { ${item}; some m, _ in input.items.record; concat("", ["a", m]) == n }`,
  "two names in one text": `finding contains n if { ${item}; concat("", [n, n]) == x.settings.owner }`,
  "a setting around it": `finding contains n if { ${item}; concat(x.settings.owner, [n, "a"]) in x.settings.members }`,
  "how many different ones": `finding contains 1 if count({n | ${item}; x.settings.on}) > 1`,
  "the first": `finding contains 1 if [x.settings.on | ${item}][0]`,
  "the order in which a list is built": `finding contains 1 if [x.settings.on | ${item}] == [true, false]`,
  "places in such a list": `finding contains 1 if { some i, on in [x.settings.on | ${item}]; on; i > 1 }`,
  "a text in a result": `finding contains sprintf("%s", [n]) if { ${item}; x.settings.on }`,
  "keys of an object that the rule builds": `finding contains 1 if { own := {n: x | ${item}}; own.a }`,
  "all items of a kind": `finding contains 1 if json.marshal(input.items.domain) != ""`,
  "all items": `finding contains 1 if { walk(input.items, [_, y]); y == "a" }`,
  "equality of all items": `finding contains 1 if input.items.domain == input.items.record`,
  "any part of the input": `finding contains 1 if { some key; input[key].domain.a }`,
  "another input": `inner if input.x\nfinding contains n if { ${item}; inner with input as {"x": n} }`,
};

const opa = await createOpa();
const rules = { ...free, ...bound };
const derived = opa.reads({
  files: Object.fromEntries(
    Object.entries(rules).map(([name, rego], i) => [
      `rules/${String(i)}.rego`,
      `package tmes.rules[${JSON.stringify(name)}]\n\n${rego}\n`,
    ]),
  ),
});

test.each(Object.keys(free))("%s: not", (name) => {
  expect(derived[name]?.finding?.namesMatter).toBe(false);
});

test.each(Object.keys(bound))("%s: they do", (name) => {
  expect(derived[name]?.finding?.namesMatter).toBe(true);
});
