/** A rule that means something else needs another version; one that only reads otherwise does not. */
import { sample } from "@tmes-as-code/testing/runs";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/bundle.ts";
import { lockOf, lockProblems, lockText, nextLock, readLock } from "../src/lock.ts";
import { BuildError } from "../src/problem.ts";
import type { Sources } from "../src/sources.ts";
import { opa, sources } from "./built-in.ts";

const id = "virtual-analyzer-off";
const rule = `rules/${id}/rule.rego`;
const { rules } = analyze(opa, sources);
const locked = lockOf(sources, rules);

type Change = (text: string) => string;

/** The sources with one file changed, or with one more. */
function withFile(file: string, change: Change): Sources {
  const before = sources.rego[file] ?? "";
  const after = change(before);
  expect(after).not.toBe(before);
  return { ...sources, rego: { ...sources.rego, [file]: after } };
}

/** The problems of the rules after changes. */
function said(changed: Sources) {
  const analyzed = analyze(opa, changed).rules;
  return lockProblems(locked, lockOf(changed, analyzed), analyzed, "`build`");
}

const versioned = (changed: Sources): Sources => ({
  ...changed,
  rego: { ...changed.rego, [rule]: (changed.rego[rule] ?? "").replace("version: 1", "version: 2") },
});

describe("is a change of meaning", () => {
  const cases: readonly [string, string, Change, string][] = [
    [
      "another condition",
      rule,
      (text) => text.replace("virtualAnalyzer.enabled == true", "virtualAnalyzer.enabled != false"),
      rule,
    ],
    ["another path", rule, (text) => text.replace('"virtualAnalyzer", "enabled"]', '"virtualAnalyzer"]'), rule],
    [
      "a text, though it looks like a comment",
      rule,
      (text) => text.replace('{"site": [', '{"a # b": ["tenant", "name"], "site": ['),
      rule,
    ],
    ["another default of a parameter", rule, (text) => text.replace("default: [EEA]", "default: [DE]"), "METADATA"],
    [
      "a change of what it refers to",
      "lib/jurisdiction.rego",
      (text) =>
        text.replace(
          "some subjects in tenant.dataSubjects",
          "some subjects in tenant.dataSubjects\n\tsubjects != null",
        ),
      "lib/jurisdiction.rego",
    ],
    [
      "another file of its package",
      `rules/${id}/more.rego`,
      () =>
        `package tmes.rules["${id}"]\n\nfinding contains {"path": ["item", "name"], "expected": {"absent": true}} if {\n\tinput.item.settings.enabled == false\n}\n`,
      `rules/${id}/more.rego`,
    ],
  ];
  it.each(sample(cases, 2))("%s", (_, file, change, part) => {
    const problems = said(withFile(file, change)).filter((one) => one.file === rule);
    expect(problems).toEqual([
      {
        file: rule,
        line: 9,
        message: `the rule changed (${part}), and its version is still 1: exceptions from ${id}@1 would cover what was not approved.`,
        hint: "Raise the version to 2; if no verdict can change, or the rule is not in use yet, remove its entry from rules.lock.json instead. Then `build` notes it as it is.",
      },
    ]);
    expect(said(versioned(withFile(file, change))).filter((one) => one.file === rule)).toEqual([]);
  });

  it("and is reported for every rule that refers to what changed, and for no other", () => {
    const problems = said(withFile("lib/jurisdiction.rego", (text) => `${text}\nmore := 1\n`));
    const using = Object.keys(sources.rego).filter((file) => sources.rego[file]?.includes("data.tmes.jurisdiction"));
    expect(using.length).toBeGreaterThan(1);
    expect(using.length).toBeLessThan(sources.ruleIds.length);
    expect(problems.map(({ file }) => file).toSorted()).toEqual(using.toSorted());
  });
});

describe("is none", () => {
  const cases: readonly [string, string, Change][] = [
    ["comments", rule, (text) => `${text.replace("applies if {", "# why\napplies if { # here")}\n# end\n`],
    ["indentation and empty lines", rule, (text) => text.replaceAll("\t", "    ").replaceAll("\n}", "\n\n}")],
    [
      "words and severity in METADATA",
      rule,
      (text) => text.replace("severity: error", "severity: warn").replace("# title: V", "# title: A v"),
    ],
    ["a message", rule, (text) => text.replace(/(# {5}default: ')/, "$1In short: ")],
    ["a remediation", rule, (text) => text.replace(/(# {3}remediation: \|\n# {5})/, "$1In short: ")],
    [
      "the way unknown values are completed, which keeps every verdict",
      "lib/completion.rego",
      (text) => `${text}\nmore := 1\n`,
    ],
    ["another rule", "rules/retention-within-limit/rule.rego", (text) => `${text}\nmore := 1\n`],
  ];
  it.each(sample(cases, 2))("%s", (_, file, change) => {
    expect(said(withFile(file, change)).filter((one) => one.file === rule)).toEqual([]);
  });
});

describe("the lock", () => {
  const changed = withFile(rule, (text) =>
    text.replace("virtualAnalyzer.enabled == true", "virtualAnalyzer.enabled != false"),
  );
  const now = lockOf(changed, analyze(opa, changed).rules);

  it("is not moved by writing it again, but by a raised version", () => {
    expect(nextLock(locked, now)).toEqual(locked);
    const raised = versioned(changed);
    const next = nextLock(locked, lockOf(raised, analyze(opa, raised).rules));
    expect(next[id]).toEqual({ version: 2, parts: { ...now[id]?.parts } });
    expect(readLock({ lock: lockText(next) })).toEqual(next);
  });

  it("takes what is new, and drops what is gone", () => {
    const { [id]: _, ...others } = locked;
    expect(nextLock(others, locked)).toEqual(locked);
    expect(nextLock({ ...locked, gone: { version: 3, parts: {} } }, locked)).toEqual(locked);
  });

  it("refuses versions that go down", () => {
    const higher = { ...locked, [id]: { version: 2, parts: {} } };
    expect(lockProblems(higher, locked, rules, "`build`")).toMatchObject([
      { file: rule, line: 9, message: "the version is 1, and was 2 already." },
    ]);
    expect(nextLock(higher, locked)).toEqual(higher);
  });

  it.each(["", "[]", '{"a": 1}', '{"a": {"version": "1", "parts": {}}}', '{"a": {"version": 1, "parts": {"x": 1}}}'])(
    "that holds %j is refused",
    (lock) => {
      expect(() => readLock({ lock })).toThrow(BuildError);
    },
  );
});

describe("what a module refers to", () => {
  const module = (text: string) => ({ [`rules/${id}/rule.rego`]: `package tmes.rules["${id}"]\n${text}\n` });
  const parts = (rego: Readonly<Record<string, string>>) => Object.keys(lockOf({ rego }, rules)[id]?.parts ?? {});
  const lib = {
    "lib/a.rego": "package a.b\n\nx := data.c\n",
    "lib/c.rego": "package c\n",
    "lib/d.rego": "package d\n",
  };

  const cases: readonly [string, string, readonly string[]][] = [
    ["is followed through what that refers to", "x := data.a.b.x", ["lib/a.rego", "lib/c.rego"]],
    ["may be written with keys", 'x := data["a"]["b"].x', ["lib/a.rego", "lib/c.rego"]],
    ["may be all below a path", "x := data.a[input.x]", ["lib/a.rego", "lib/c.rego"]],
    ["may be everything", "x := data[input.x]", ["lib/a.rego", "lib/c.rego", "lib/d.rego"]],
    ["is not what a text or a comment says", 'x := "data.d" # data.d', []],
    ["is what a text's expressions contain", 'x := $"{data.d.x}"', ["lib/d.rego"]],
  ];
  it.each(sample(cases, 2))("%s", (_, text, files) => {
    expect(parts({ ...module(text), ...lib })).toEqual(["METADATA", ...files, rule].toSorted());
  });

  it("is not everything, because a rule's name has the word data in it", () => {
    const named = "site-matches-data-subjects";
    const own = ["METADATA", "lib/jurisdiction.rego", `rules/${named}/rule.rego`];
    expect(Object.keys(locked[named]?.parts ?? {})).toEqual(own);
  });

  it("keeps comments of a file whose texts hold expressions, since such texts may hold the mark of one", () => {
    const digestOf = (text: string) => lockOf({ rego: module(text) }, rules)[id]?.parts[rule];
    expect(digestOf('x := $"{concat("#", [])}"')).not.toBe(digestOf('x := $"{concat("#", [1])}"'));
  });
});
