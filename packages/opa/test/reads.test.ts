// What `reads` derives, in small cases. All are compiled in one run.
import { describe, expect, test } from "vitest";
import { createOpa, OpaError } from "../src/index.ts";
import { cases, library } from "./reads/cases.ts";
import { notation } from "./reads/notation.ts";

const opa = await createOpa();
const small = "package small\n\na := input.item.settings.small\n";
const files = {
  "lib/x.rego": library,
  "small.rego": small,
  ...Object.fromEntries(
    cases.map(({ name, rego }, i) => [`rules/${i}.rego`, `package tmes.rules[${JSON.stringify(name)}]\n${rego}\n`]),
  ),
};
const derived = opa.reads({ files });

describe("reads of", () => {
  test.each(cases)("$name", ({ name, expect: expected }) => {
    const { finding } = derived[name] ?? {};
    expect(finding && notation(finding)).toEqual(expected);
  });

  test("every case is named once", () => {
    expect(Object.keys(derived)).toHaveLength(cases.length);
  });
});

describe("the report", () => {
  test("names the package and the place of every read", () => {
    expect(derived["negation"]).toEqual({
      package: "data.tmes.rules.negation",
      finding: {
        reads: [
          {
            path: ["item", "settings", "a"],
            positive: false,
            whole: false,
            compared: true,
            locations: [expect.stringMatching(/^rules\/\d+\.rego:2$/)],
          },
        ],
        params: [],
        today: false,
        data: [],
        wholeData: [],
        constants: ["a", "item", "settings"],
        exposed: [],
        ordered: [],
        namesMatter: false,
        widened: [],
        errors: [],
      },
    });
    const places = Object.values(derived).flatMap(
      ({ finding }) => finding?.reads.flatMap(({ locations }) => locations) ?? [""],
    );
    expect(places.filter((place) => !/^(rules\/\d+|lib\/x|small)\.rego:\d+$/.test(place))).toEqual([]);
  });

  test("is the same however often it is made", () => {
    expect(JSON.stringify(opa.reads({ files }))).toBe(JSON.stringify(derived));
  });

  test("has the entries asked for, below the root asked for", () => {
    const other = opa.reads({
      files: { "a.rego": "package org.a\nverdict := input.x\nhidden := input.y\n" },
      root: "data.org",
      entries: ["verdict"],
    });
    expect(Object.keys(other)).toEqual(["a"]);
    expect(other["a"]?.verdict?.reads.map(({ path }) => path)).toEqual([["x"]]);
  });

  test("refuses policies that do not compile", () => {
    expect(() => opa.reads({ files: { "a.rego": "package tmes.rules.a\nfinding contains x if true\n" } })).toThrow(
      OpaError,
    );
  });

  test("refuses two packages of one name", () => {
    const rule = (name: string) => `package tmes.rules.${name}.same\nfinding contains 1 if input.x\n`;
    expect(() => opa.reads({ files: { "a.rego": rule("a"), "b.rego": rule("b") } })).toThrow(/same last segment/);
  });
});
