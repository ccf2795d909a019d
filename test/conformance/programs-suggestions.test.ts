/** What lint suggests does fix a program: every suggestion in the corpus is applied, one at a time. */
import { sample } from "@tmes-as-code/testing/runs";
import { expect, test, vi } from "vitest";
import { corpus, programs } from "./programs/harness/corpus.ts";
import { trySuggestions } from "./programs/harness/suggestions.ts";
import { createProgram } from "./programs/harness/types.ts";

vi.mock("@tmes-as-code/policy", async (original) =>
  (await import("./programs/harness/recorder.ts")).recording(await original()),
);

// A machine that does much else besides takes long for what takes a minute.
test("every suggestion removes its finding, compiles, and adds none", { timeout: 3_600_000 }, () => {
  const judged = sample(programs(corpus), 40);
  const files = judged.flatMap((program) => program.files);
  const { tried, wrong } = trySuggestions(files, createProgram(files));
  console.info(`${String(tried)} suggestions tried`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(judged.length);
});
