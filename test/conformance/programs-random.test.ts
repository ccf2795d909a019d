/** Law 3 on random programs. `npm run programs:random` tries 2,000 of them and says what came out. */
import { runs, seed } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compareRandom, type RandomOutcome } from "./programs/random/disagreements.ts";

vi.mock("@tmes-as-code/policy", async (original) =>
  (await import("./programs/harness/recorder.ts")).recording(await original()),
);

const count = runs(20);

function summary({ compared, wrong, failures, found }: RandomOutcome): string {
  return (
    `${String(compared)} random programs compared, ${String(wrong.length)} disagreements; of ${String(failures)} failures ` +
    `${String(found.typed)} found typed, ${String(found.untyped)} untyped`
  );
}

// Seconds for each program on a machine that does much else besides; a tenth of it where there is nothing else.
test(`lint and synth agree on ${String(count)} random programs`, { timeout: 10_000 * count }, async () => {
  const seeds =
    fc.sample(fc.uniqueArray(fc.nat(), { minLength: count, maxLength: count, size: "max" }), { numRuns: 1, seed })[0] ??
    [];
  const outcome = await compareRandom(seeds, (soFar) => {
    if (count > 200) process.stderr.write(`${summary(soFar)}\n`);
  });
  console.info(summary(outcome));
  expect(outcome.wrong.slice(0, 5).join("\n\n")).toBe("");
  expect(outcome.compared).toBeGreaterThan(count / 2);
});
