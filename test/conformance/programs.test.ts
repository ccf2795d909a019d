/** Law 3 on programs: what lint says of a program is what its synth says. `npm run programs` writes the page. */
import { join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { itemText } from "./programs/harness/compare.ts";
import { programs, strata } from "./programs/harness/corpus.ts";
import { outcomeOf, ways, type Outcome } from "./programs/harness/outcome.ts";
import { page, recall, seen } from "./programs/harness/table.ts";
import { complaints, createProgram } from "./programs/harness/types.ts";

vi.mock("@tmes-as-code/policy", async (original) =>
  (await import("./programs/harness/recorder.ts")).recording(await original()),
);

const all = programs();
const judged = sample(all, 50);
const types = createProgram(judged.flatMap(({ files }) => files));
const outcomes: Outcome[] = [];

// A machine that does much else besides takes long for what takes a minute.
beforeAll(() => {
  for (const program of judged) outcomes.push(outcomeOf(program, types));
}, 3_600_000);

/** Lines about programs, so that a failing test tells all of them. */
function told(lines: (outcome: Outcome) => readonly string[]): readonly string[] {
  return outcomes.flatMap((outcome) =>
    lines(outcome).map((line) => `${outcome.program.stratum}/${outcome.program.name}: ${line}`),
  );
}

describe("the corpus", () => {
  test("has at least 120 programs, 15 of each kind, and 40 that follow public ones", () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter(({ shape }) => shape !== undefined).length).toBeGreaterThanOrEqual(40);
    const few = strata.filter((stratum) => all.filter((program) => program.stratum === stratum).length < 15);
    expect(few).toEqual([]);
  });

  test("compiles", { timeout: 300_000 }, () => {
    expect(told(({ program }) => program.files.flatMap((file) => complaints(types, file)))).toEqual([]);
  });

  test("breaks rules, keeps rules, and does both", () => {
    expect(outcomes.filter(({ failures }) => failures === 0).length).toBeGreaterThan(1);
    expect(recall(outcomes, "typed").of).toBeGreaterThan(2 * judged.length);
  });
});

describe.each(ways)("lint, %s", (way) => {
  test("raises no false alarm and gives no false all-clear", () => {
    const wrong = told((outcome) =>
      outcome[way].disagreements.map(
        ({ what, rule, item, paths, lint, synth }) =>
          `${what}: ${rule} on ${item}, ${paths.join(", ")}: lint says ${lint}, synth says ${synth}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("does not guess", () => {
    expect(told((outcome) => outcome[way].guessed)).toEqual([]);
  });
});

describe("lint finds", () => {
  test.each([
    ["typed", 0.95],
    ["untyped", 0.85],
  ] as const)("what synth finds, %s, at least %d of it", (way, share) => {
    const { found, of } = recall(seen(outcomes), way);
    const missed = told((outcome) =>
      outcome[way].missed.map(({ cell, path, said }) => `${cell.rule} on ${itemText(cell)}, ${path}: ${said}`),
    );
    expect(found / of, missed.join("\n")).toBeGreaterThanOrEqual(share);
  });

  test("with types whatever it finds without", () => {
    expect(told(({ lost }) => lost)).toEqual([]);
  });
});

if (judged.length === all.length) {
  test("the page is up to date", async () => {
    await expect(page(outcomes)).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/conformance/programs.md"));
  });
}
