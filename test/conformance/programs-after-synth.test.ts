/** With the record of a valid synth, lint shows every failure that is in a file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { afterSynth, type AfterSynth } from "./programs/harness/after-synth.ts";
import {
  corpus,
  outside,
  outside2,
  outside3,
  outside4,
  outside5,
  outside6,
  programs,
} from "./programs/harness/corpus.ts";

vi.mock("@tmes-as-code/policy", async (original) =>
  (await import("./programs/harness/recorder.ts")).recording(await original()),
);

const cache = mkdtempSync(join(tmpdir(), "tmes-records-"));
const corpora = [corpus, outside, outside2, outside3, outside4, outside5, outside6].map(programs);
const unseen = corpora.flat().filter(({ stratum }) => stratum === corpus.unsound);
const others = corpora.map((all) => all.filter((program) => !unseen.includes(program)));
/** Programs that a record does not help, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "date-and-random": "Time and chance make a record unusable.",
  "own-library": "Without types, lint does not look into a file that names neither the package nor one of its classes.",
};
const judged = [...unseen, ...others.flatMap((all) => sample(all, 3))].filter(({ name }) => !(name in exceptions));
const outcomes: (AfterSynth & { readonly name: string })[] = [];

beforeAll(async () => {
  vi.stubEnv("CI", undefined);
  vi.stubEnv("XDG_CACHE_HOME", cache);
  for (const program of judged) {
    for (const environment of program.environments) {
      outcomes.push({ name: `${program.stratum}/${program.name}`, ...(await afterSynth(program, environment)) });
    }
  }
}, 3_600_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

test("every failure is shown", () => {
  const of = outcomes.reduce((sum, { failures }) => sum + failures, 0);
  const before = outcomes.reduce((sum, { missedBefore }) => sum + missedBefore.length, 0);
  console.log(
    `${String(of)} failures of ${String(outcomes.length)} runs: ${String(of - before)} shown without a record`,
  );
  expect(outcomes.flatMap(({ name, missed }) => missed.map((each) => `${name}: ${each}`))).toEqual([]);
  expect(before).toBeGreaterThan(5);
});

test("nothing else is shown as the synth's, and nothing contradicts it", () => {
  expect(outcomes.flatMap(({ name, wrong }) => wrong.map((each) => `${name}: ${each}`))).toEqual([]);
});
