/** Law 3 on programs: what lint says of a program is what its synth says. `npm run programs` writes the pages. */
import { join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { itemText } from "./programs/harness/compare.ts";
import {
  corpus,
  outside,
  outside2,
  outside3,
  outside4,
  outside5,
  outside6,
  programs,
  provoked,
  type Corpus,
  type Program,
} from "./programs/harness/corpus.ts";
import { outcomeOf, ways, type Outcome, type Way } from "./programs/harness/outcome.ts";
import { page, recall, seen } from "./programs/harness/table.ts";
import { complaints, typesOf } from "./programs/harness/types.ts";

vi.mock("@tmes-as-code/policy", async (original) =>
  (await import("./programs/harness/recorder.ts")).recording(await original()),
);

interface Suite {
  readonly of: Corpus;
  readonly page: string;
  /** How many programs an ordinary run takes. */
  readonly sample: number;
  readonly atLeast: { readonly programs: number; readonly inEach: number; readonly shapes: number };
  /** Failures of synth for each program, at least. */
  readonly failures: number;
  /** Share of them that lint finds, at least. */
  readonly share: Readonly<Record<Way, number>>;
  /** Programs of which lint is known to say something wrong. Each leaves this list when that is corrected. */
  readonly knownWrong?: readonly string[];
}

const suites: readonly Suite[] = [
  {
    of: corpus,
    page: "programs.md",
    sample: 50,
    atLeast: { programs: 120, inEach: 15, shapes: 40 },
    failures: 2,
    share: { typed: 0.95, untyped: 0.85 },
  },
  {
    of: outside,
    page: "outside.md",
    sample: 16,
    atLeast: { programs: 100, inEach: 10, shapes: 100 },
    failures: 1,
    share: { typed: 0.85, untyped: 0.8 },
  },
  {
    of: outside2,
    page: "outside2.md",
    sample: 8,
    atLeast: { programs: 80, inEach: 12, shapes: 80 },
    failures: 0,
    share: { typed: 0.88, untyped: 0.88 },
  },
  {
    of: outside3,
    page: "outside3.md",
    sample: 8,
    atLeast: { programs: 80, inEach: 10, shapes: 80 },
    failures: 0,
    share: { typed: 0.9, untyped: 0.9 },
  },
  {
    of: outside4,
    page: "outside4.md",
    sample: 8,
    atLeast: { programs: 80, inEach: 10, shapes: 80 },
    failures: 0,
    share: { typed: 0.85, untyped: 0.85 },
    // An exported function counts as called.
    knownWrong: ["repos/feature-folders"],
  },
  {
    of: outside5,
    page: "outside5.md",
    sample: 8,
    atLeast: { programs: 60, inEach: 8, shapes: 60 },
    failures: 0,
    share: { typed: 0.8, untyped: 0.8 },
    // A tenant of one environment of two.
    knownWrong: ["asynchronous/dynamic-import"],
  },
  {
    of: outside6,
    page: "outside6.md",
    sample: 8,
    atLeast: { programs: 60, inEach: 8, shapes: 60 },
    failures: 0,
    share: { typed: 0.85, untyped: 0.85 },
  },
  {
    of: provoked,
    page: "provoked.md",
    sample: 8,
    atLeast: { programs: 100, inEach: 10, shapes: 0 },
    failures: 0,
    share: { typed: 0.4, untyped: 0.4 },
    knownWrong: ["order/awaited-after-synth", "tree/app-without-synth"],
  },
];

const judged = new Map(suites.map(({ of, sample: count }) => [of, sample(programs(of), count)]));
const types = typesOf([...judged.values()].flat());

const idOf = ({ stratum, name }: Program): string => `${stratum}/${name}`;

describe.each(suites)("programs of $page", (suite) => {
  const all = programs(suite.of);
  const taken = judged.get(suite.of) ?? [];
  const whole = taken.length === all.length;
  const knownWrong = suite.knownWrong ?? [];
  const outcomes: Outcome[] = [];

  // A machine that does much else besides takes long for what takes a minute.
  beforeAll(async () => {
    for (const program of taken) outcomes.push(await outcomeOf(program, types(program)));
  }, 3_600_000);

  /** Lines about programs, so that a failing test tells all of them. */
  function told(lines: (outcome: Outcome) => readonly string[]): readonly string[] {
    return outcomes.flatMap((outcome) => lines(outcome).map((line) => `${idOf(outcome.program)}: ${line}`));
  }

  /** Verdicts of lint that synth contradicts. */
  function wrong(way: Way): readonly string[] {
    return told((outcome) =>
      outcome[way].disagreements.map(
        ({ what, rule, item, paths, lint, synth }) =>
          `${what}: ${rule} on ${item}, ${paths.join(", ")}: lint says ${lint}, synth says ${synth}`,
      ),
    );
  }

  test("are enough of each kind, and follow public ones", () => {
    const { programs: count, inEach, shapes } = suite.atLeast;
    expect(all.length).toBeGreaterThanOrEqual(count);
    expect(all.filter(({ shape }) => shape !== undefined).length).toBeGreaterThanOrEqual(shapes);
    const few = Object.keys(suite.of.strata).filter(
      (stratum) => all.filter((program) => program.stratum === stratum).length < inEach,
    );
    expect(few).toEqual([]);
  });

  test("compile", { timeout: 300_000 }, () => {
    expect(told(({ program }) => program.files.flatMap((file) => complaints(types(program), file)))).toEqual([]);
  });

  test("break rules, keep rules, and do both", () => {
    // Of the fifth author's programs few keep every rule of the pack, and a sample may have none of them.
    if (taken.length === all.length)
      expect(outcomes.filter(({ failures }) => failures === 0).length).toBeGreaterThan(0);
    expect(recall(outcomes, "typed").of).toBeGreaterThan(suite.failures * taken.length);
  });

  describe.each(ways)("lint, %s", (way) => {
    test("raises no false alarm and gives no false all-clear", () => {
      expect(wrong(way).filter((line) => !knownWrong.some((id) => line.startsWith(`${id}: `)))).toEqual([]);
    });

    test("does not guess", () => {
      expect(told((outcome) => outcome[way].guessed)).toEqual([]);
    });

    // A sample of few programs finds more or less than all of them.
    if (whole || suite.of === corpus)
      test("finds what synth finds", () => {
        const { found, of } = recall(seen(suite.of, outcomes), way);
        const missed = told((outcome) => [
          ...outcome[way].missed.map(({ cell, path, said }) => `${cell.rule} on ${itemText(cell)}, ${path}: ${said}`),
          ...outcome[way].refusals,
        ]);
        expect(found / of, missed.join("\n")).toBeGreaterThanOrEqual(suite.share[way]);
      });
  });

  test("is still wrong about the programs that are listed as such", () => {
    const lines = ways.flatMap(wrong);
    const listed = outcomes.map(({ program }) => idOf(program)).filter((id) => knownWrong.includes(id));
    expect(listed.filter((id) => !lines.some((line) => line.startsWith(`${id}: `)))).toEqual([]);
  });

  test("lint finds with types whatever it finds without", () => {
    expect(told(({ lost }) => lost)).toEqual([]);
  });

  if (suite.of === corpus)
    test("lint judges every file", () => {
      expect(told(({ typed, untyped }) => [...typed.refusals, ...untyped.refusals])).toEqual([]);
    });

  if (whole)
    test("the page is up to date", async () => {
      await expect(page(suite.of, outcomes)).toMatchFileSnapshot(
        join(import.meta.dirname, "../../docs/conformance", suite.page),
      );
    });
});
