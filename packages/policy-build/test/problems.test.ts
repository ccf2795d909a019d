/** The build is clear about what is wrong with its sources. Each case spoils one file of the built-in rules. */
import { sample } from "@tmes-as-code/testing/runs";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/bundle.ts";
import { staleness } from "../src/pages.ts";
import { BuildError, type Problem } from "../src/problem.ts";
import type { Sources } from "../src/sources.ts";
import { opa, sources } from "./built-in.ts";

/** What is wrong with the sources after `change` of one file. */
function problems(file: string, change: (text: string) => string): readonly Problem[] {
  const kind: keyof Sources = file.startsWith("packs/") ? "packs" : "rego";
  const text = sources[kind][file] ?? "";
  const changed = change(text);
  expect(changed).not.toBe(text);
  try {
    analyze(opa, { ...sources, [kind]: { ...sources[kind], [file]: changed } });
  } catch (error) {
    if (error instanceof BuildError) return error.problems;
    throw error;
  }
  return [];
}

const rule = "rules/virtual-analyzer-off/rule.rego";
const pack = "packs/eu-privacy.yaml";
const retention = "rules/retention-within-limit/rule.rego";

describe("what is wrong in METADATA is reported with file, line and remedy", () => {
  const cases: readonly [string, string, (text: string) => string, Partial<Problem>][] = [
    [
      "nothing at all",
      rule,
      (text) => text.replace(/^(#.*\n)+/, ""),
      { line: 1, message: "the package has no METADATA.", hint: expect.stringContaining("# METADATA") },
    ],
    [
      "a wrong severity",
      rule,
      (text) => text.replace("severity: error", "severity: fatal"),
      { line: 10, message: 'custom.severity is "fatal"; expected error or warn.' },
    ],
    [
      "an unknown member",
      rule,
      (text) => text.replace("#   appliesTo:", "#   apliesTo:"),
      { line: 14, message: "custom.apliesTo is not known (did you mean `appliesTo`?)." },
    ],
    [
      "a missing member",
      rule,
      (text) => text.replace("#   severity: error\n", ""),
      { message: "custom.severity is required." },
    ],
    [
      "another id",
      rule,
      (text) => text.replace("id: virtual-analyzer-off", "id: no-sandbox"),
      { line: 8, message: "id is no-sandbox, the folder is virtual-analyzer-off." },
    ],
    [
      "an unknown kind",
      rule,
      (text) => text.replace("kinds: [virus-rule]", "kinds: [virus-rules]"),
      { line: 12, message: "the catalog has no kind virus-rules (did you mean `virus-rule`?)." },
    ],
    [
      "an unknown module",
      rule,
      (text) => text.replace("modules: [virtual-analyzer]", "modules: [virtual-analyser]"),
      { line: 13, message: "the notice has no module virtual-analyser (did you mean `virtual-analyzer`?)." },
    ],
    [
      "an unknown source",
      rule,
      (text) => text.replace("sources: [SEED,", "sources: [SEEDS,"),
      { message: "the catalog has no source SEEDS (did you mean `SEED`?)." },
    ],
    [
      "an unknown placeholder",
      rule,
      (text) => text.replace("(site {site})", "(site {place})"),
      { line: 32, message: "message default has an unknown placeholder {place}." },
    ],
    [
      "a default of the wrong type",
      rule,
      (text) => text.replace("default: [EEA]", "default: [UK]"),
      {
        line: 37,
        message: expect.stringContaining(
          'the default of parameter jurisdictions does not fit: [0] is "UK"; expected one of ',
        ),
      },
    ],
    [
      "a description that says too little",
      rule,
      (text) => text.replace(/# description: \|\n(# {3}.*\n)+/, `# description: ${"word ".repeat(30)}\n`),
      { message: "the description has 1 sentences." },
    ],
    [
      "monotone where it means nothing",
      rule,
      (text) => text.replace("#   version: 1", "#   version: 1\n#   monotone: true"),
      { message: "custom.monotone is for rules of scope tenant." },
    ],
    [
      "no monotone where it is needed",
      retention,
      (text) => text.replace("#   monotone: true\n", ""),
      { message: "custom.monotone is required." },
    ],
    [
      "a tenant that is not an item",
      rule,
      (text) => text.replace("kinds: [virus-rule]", "kinds: [tenant]"),
      { message: "kind tenant is not an item.", hint: "Say `scope: tenant` for a rule about the tenant itself." },
    ],
    [
      "another package",
      rule,
      (text) =>
        text.replace('package tmes.rules["virtual-analyzer-off"]', 'package tmes.rules["virtual-analyser-off"]'),
      {
        message: "the package is tmes.rules.virtual-analyser-off.",
        hint: 'It must be tmes.rules["virtual-analyzer-off"].',
      },
    ],
  ];
  it.each(sample(cases, 2))("%s", (_, file, change, expected) => {
    expect(problems(file, change)).toContainEqual(expect.objectContaining({ file, ...expected }));
  });
});

describe("what a rule must not read is reported with file and line", () => {
  const condition = "input.item.settings.virtualAnalyzer.enabled == true";
  const row = (sources.rego[rule] ?? "").split("\n").findIndex((line) => line.includes(condition)) + 1;
  const instead = (text: string) => (source: string) => source.replace(condition, text);

  const cases: readonly [string, (text: string) => string, Partial<Problem>][] = [
    [
      "a setting that does not exist",
      instead("input.item.settings.virtualAnalyzer.enable == true"),
      {
        line: row,
        message: "kind virus-rule has no setting virtualAnalyzer.enable (did you mean `virtualAnalyzer.enabled`?).",
      },
    ],
    [
      "something below a value",
      instead("input.item.settings.enabled.now == true"),
      { line: row, message: "enabled of kind virus-rule has no now below it." },
    ],
    [
      "more than a setting",
      instead('input.item.settings.virtualAnalyzer == {"enabled": true}'),
      {
        line: row,
        message: "the rule reads input.item.settings.virtualAnalyzer, which is 3 settings and not one.",
        hint: expect.stringContaining("readsJustified"),
      },
    ],
    [
      "any setting",
      instead("some _, setting in input.item.settings\n\tsetting.enabled == true"),
      { message: expect.stringContaining("settings and not one.") },
    ],
    [
      "a setting that no member has",
      instead("input.item.settings[_].enable == true"),
      { message: "kind virus-rule has no setting [*].enable." },
    ],
    [
      "something the input does not have",
      instead("input.itm.settings.enabled == true"),
      { line: row, message: "the input has no itm (did you mean `item`?)." },
    ],
    [
      "other items",
      instead('some item in input.items["virus-rule"]\n\titem.settings.enabled == true'),
      { message: expect.stringContaining("a rule of scope item has no input.items") },
    ],
    [
      "an undeclared parameter",
      instead('"DE" in input.params.jurisdiction'),
      {
        message:
          "the rule reads parameter jurisdiction, which METADATA does not declare (did you mean `jurisdictions`?).",
      },
    ],
    ["all parameters", instead("count(input.params) > 0"), { message: "the rule reads input.params as a whole." }],
    [
      "data of the engine",
      instead('data.tmes.meta["virtual-analyzer-off"].version == 1'),
      { message: "the rule reads data.tmes.meta.virtual-analyzer-off.version." },
    ],
  ];
  it.each(sample(cases, 2))("%s", (_, change, expected) => {
    expect(problems(rule, change)).toContainEqual(expect.objectContaining(expected));
  });

  it("a parameter that is never read", () => {
    const found = problems("rules/syslog-tls/rule.rego", (text) =>
      text.replace(
        "#   sources:",
        "#   parameters:\n#     unused:\n#       type: boolean\n#       description: Nobody reads this one.\n#       default: true\n#   sources:",
      ),
    );
    expect(found).toEqual([
      {
        file: "rules/syslog-tls/rule.rego",
        line: 29,
        message: "parameter unused is never read.",
        hint: "Use it or remove it.",
      },
    ]);
  });

  it("unless the rule says why", () => {
    const justified = (text: string): string =>
      instead('input.item.settings.virtualAnalyzer == {"enabled": true}')(text).replace(
        "#   sources:",
        "#   readsJustified:\n#     item.settings.virtualAnalyzer: Compares the whole group of settings at once.\n#   sources:",
      );
    expect(problems(rule, justified)).toEqual([]);
    expect(problems(rule, (text) => justified(text).replace(' == {"enabled": true}', ".enabled == true"))).toEqual([
      expect.objectContaining({
        message:
          "readsJustified gives a reason for item.settings.virtualAnalyzer, which the rule does not read so widely.",
      }),
    ]);
  });

  it("a builtin that WebAssembly does not have", () => {
    const [found] = problems(rule, instead("time.now_ns() > 0"));
    expect(found).toMatchObject({ file: rule, line: row, message: expect.stringContaining("time.now_ns") });
  });

  it("nothing to find", () => {
    expect(problems(rule, (text) => text.replace("finding contains", "findings contains"))).toEqual([
      expect.objectContaining({ file: rule, message: "the rule has no finding." }),
    ]);
  });
});

describe("what a rule must not compare is reported with file and line", () => {
  const condition = "input.item.settings.virtualAnalyzer.enabled == true";
  const row = (sources.rego[rule] ?? "").split("\n").findIndex((line) => line.includes(condition)) + 1;
  const instead = (other: string) => (text: string) => text.replace(condition, other);
  const cases: readonly [string, string, string][] = [
    [
      "a switch with a text",
      'input.item.settings.enabled == "true"',
      "compares boolean with string, which is never equal.",
    ],
    [
      "a text with nothing",
      "input.item.settings.direction == null",
      "compares string with null, which is never equal.",
    ],
    [
      "an open word with a number",
      `${condition}\n\tinput.tenant.edition == 1`,
      "compares string with number, which is never equal.",
    ],
    [
      "elements of a list",
      `${condition}\n\tsome code in input.tenant.dataSubjects\n\tcode == 3`,
      "compares string with number, which is never equal.",
    ],
    [
      "elements of a parameter",
      `${condition}\n\tsome code in input.params.jurisdictions\n\tcode == 3`,
      "compares string with number, which is never equal.",
    ],
  ];
  it.each(sample(cases, 2))("%s", (_, other, message) => {
    const line = row + other.split("\n").length - 1;
    const hint: unknown = expect.stringContaining("tmes explain");
    expect(problems(rule, instead(other))).toEqual([{ file: rule, line, message, hint }]);
  });

  it("but what may be equal is left alone", () => {
    expect(problems(rule, instead(`${condition}\n\tinput.item.settings.level in {"organization", 3}`))).toEqual([]);
  });
});

describe("what is wrong in a pack is reported with file and line", () => {
  const cases: readonly [string, (text: string) => string, Partial<Problem>][] = [
    [
      "an unknown rule",
      (text) => text.replace("  syslog-tls:", "  syslog-tsl:"),
      { message: "there is no rule syslog-tsl (did you mean `syslog-tls`?)." },
    ],
    [
      "an unknown parameter",
      (text) =>
        text.replace("syslog-tls: { severity: error }", "syslog-tls: { severity: error, parameters: { x: 1 } }"),
      { message: "rule syslog-tls has no parameter x." },
    ],
    [
      "a wrong value",
      (text) =>
        text.replace(
          "virtual-analyzer-off: { severity: error }",
          "virtual-analyzer-off: { severity: error, parameters: { jurisdictions: [] } }",
        ),
      {
        message: "parameter jurisdictions of rule virtual-analyzer-off does not fit: it needs at least 1 entry.",
      },
    ],
    [
      "a wrong severity",
      (text) => text.replace("syslog-tls: { severity: error }", "syslog-tls: { severity: loud }"),
      { message: 'rules.syslog-tls.severity is "loud"; expected error, warn or off.' },
    ],
    [
      "a surface that does not exist",
      (text) => `${text}undetermined: { plans: { undeclared: error, other: error } }\n`,
      { message: "undetermined.plans is not known (did you mean `plan`?)." },
    ],
    [
      "another id",
      (text) => text.replace("id: eu-privacy", "id: privacy"),
      { line: 1, message: "id is privacy, which is not the name of the file." },
    ],
  ];
  it.each(sample(cases, 2))("%s", (_, change, expected) => {
    expect(problems(pack, change)).toContainEqual(expect.objectContaining({ file: pack, ...expected }));
  });
});

describe("pages", () => {
  it("are distinguished from stale ones", () => {
    const wanted = new Map([
      ["a.md", "new"],
      ["b.md", "same"],
      ["c.md", "missing"],
    ]);
    const existing = new Map([
      ["a.md", "old"],
      ["b.md", "same"],
      ["z.md", "gone"],
    ]);
    expect(staleness(existing, wanted, "docs/rules")).toEqual([
      "docs/rules/a.md is not up to date.",
      "docs/rules/c.md is missing.",
      "docs/rules/z.md belongs to no rule or pack.",
    ]);
  });
});
