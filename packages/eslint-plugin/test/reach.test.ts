/** Walks over files that lead to each other, also in circles. */
import { expect, test } from "vitest";
import { reaches } from "../src/reach.ts";

/** Walks over letters: each leads to those behind it, `!` marks a goal. Tells which were looked at. */
function walker(leads: Readonly<Record<string, string>>): {
  readonly from: (start: string, most?: number) => boolean;
  readonly looked: string[];
} {
  const looked: string[] = [];
  const graph = {
    isGoal: (file: string) => leads[file]?.includes("!") ?? false,
    next: (file: string) => {
      looked.push(file);
      return (leads[file] ?? "").match(/\w/g) ?? [];
    },
    known: new Map<string, boolean>(),
  };
  return { from: (start, most) => reaches([start], graph, most), looked };
}

test("a goal further on is found from each file of a circle", () => {
  const { from } = walker({ a: "b", b: "ac", c: "d", d: "!" });
  expect([from("b"), from("a"), from("c"), from("d")]).toEqual([true, true, true, true]);
});

test("without a goal, each file is looked at once", () => {
  const { from, looked } = walker({ a: "b", b: "c", c: "a", d: "c" });
  expect([from("a"), from("b"), from("d")]).toEqual([false, false, false]);
  expect(looked).toEqual(["a", "b", "c", "d"]);
});

test("what lies beyond the limit may be a goal, and is not known", () => {
  const { from } = walker({ a: "b", b: "c", c: "d", d: "" });
  expect(from("a", 2)).toBe(true);
  expect(from("a")).toBe(false);
});
