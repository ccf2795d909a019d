/** Mutated inputs, and that the oracles notice faults. `npm run fuzz` tries more. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runs, seed } from "@tmes-as-code/testing/runs";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { decoded, type StoredCase } from "./protocol.ts";

const folder = join(import.meta.dirname, "cases");

test.each([
  ["untyped", /^untyped: main threw TypeError: planted$/],
  ["unexpected", /^untyped: something unexpected happened: planted/],
  ["hang", /^hang: no answer within 2 s$/],
  ["green", /^exit code: 0 with an open finding of error severity$/],
  ["silent", /^law 4: exit 0, and .* neither read nor named/],
  ["blind", /^law 4: exit 0, and .* declares what the rule forbids$/],
] as const)("a planted fault is noticed: %s", async (fault, expected) => {
  const { found } = await fuzz({
    seed: 1,
    count: fault === "hang" ? 1 : 30,
    fault,
    patience: fault === "hang" ? 2 : 120,
  });
  expect(found.flatMap(({ faults }) => faults)).toContainEqual(expect.stringMatching(expected));
});

test.each([
  ["untyped", /^untyped: \w+ threw TypeError: planted$/],
  ["hang", /^hang: no answer within 2 s$/],
] as const)("a planted fault in a function is noticed: %s", async (fault, expected) => {
  const { found } = await fuzz({ of: "functions", seed: 1, count: 1, fault, patience: fault === "hang" ? 2 : 120 });
  expect(found.flatMap(({ faults }) => faults)).toContainEqual(expect.stringMatching(expected));
});

test("functions that read mutated inputs end and throw errors of their own types", async () => {
  const { codes, found } = await fuzz({ of: "functions", seed, count: Math.max(400, runs(800)) });
  expect(found).toEqual([]);
  expect(Object.keys(codes)).toContain("readPlan: 0");
  expect(Object.keys(codes)).toContain("readPlan: 2");
});

test("cases that once showed a fault show none", async () => {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => decoded(JSON.parse(readFileSync(join(folder, name), "utf8")) as StoredCase));
  const { executions, found } = await fuzz({ seed: 0, count: 0, kept });
  expect(executions).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test(
  "mutated inputs give typed errors, end, and exit with 0 only for what was read",
  { timeout: 1_800_000 },
  async () => {
    const { found } = await fuzz({ seed, count: runs(10) });
    expect(found).toEqual([]);
  },
);

test("the same seed gives the same cases", async () => {
  const [first, again] = [await fuzz({ seed: 5, count: 8 }), await fuzz({ seed: 5, count: 8 })];
  expect(again).toEqual(first);
  expect(await fuzz({ seed: 5, count: 2, start: 6 })).not.toEqual(await fuzz({ seed: 6, count: 2, start: 6 }));
});
