import { isExpectedDocument, parseConfig } from "@tmes-as-code/policy";
import { expect, test } from "vitest";

function matches(patterns: readonly string[], path: string): boolean {
  return isExpectedDocument(
    parseConfig(JSON.stringify({ documents: patterns }), "tmes.config.yaml").documents ?? [],
    path,
  );
}

test.each<[pattern: string, matched: readonly string[], others: readonly string[]]>([
  ["a.yaml", ["a.yaml"], ["b/a.yaml", "aXyaml", "a.yaml.txt", "A.yaml"]],
  ["*.yaml", ["a.yaml", ".yaml", ".hidden.yaml"], ["b/a.yaml", "a.YAML", "a.yml"]],
  ["?.yaml", ["a.yaml", "ä.yaml", "📎.yaml"], ["ab.yaml", ".yaml"]],
  ["a/**", ["a/b", "a/b/c", "a/.b"], ["a", "ab/c", "b/a/c"]],
  ["**/a.yaml", ["a.yaml", "b/a.yaml", "b/c/a.yaml"], ["ba.yaml", "a.yaml/b"]],
  ["a/**/b/*.yaml", ["a/b/c.yaml", "a/x/y/b/c.yaml"], ["a/c.yaml", "a/b/c/d.yaml", "x/a/b/c.yaml"]],
  ["a+b|$^.yaml", ["a+b|$^.yaml"], ["aab.yaml"]],
])("%s", (pattern, matched, others) => {
  expect(matched.filter((path) => !matches([pattern], path))).toEqual([]);
  expect(others.filter((path) => matches([pattern], path))).toEqual([]);
});

test("patterns with an exclamation mark take files out, wherever they stand", () => {
  for (const patterns of [
    ["a/**", "!a/b/*"],
    ["!a/b/*", "a/**"],
  ]) {
    expect(matches(patterns, "a/c.yaml")).toBe(true);
    expect(matches(patterns, "a/b/c.yaml")).toBe(false);
  }
  expect(matches(["a/**", "!b/**"], "c.yaml")).toBe(false);
});

test("a pattern of many stars is matched without trying all ways", () => {
  expect(matches([`${"**/".repeat(20)}${"*a".repeat(50)}b.yaml`], `${"a/".repeat(50)}${"a".repeat(2000)}.yaml`)).toBe(
    false,
  );
});
