/** How much tests try, in one place: `npm run test:fast` tries a tenth, `npm run test:exhaustive` twenty times as much. */

/** How many times as many cases as in an ordinary run. */
const factor = Number(process.env["TMES_RUNS"] ?? 1);

/** From which number random tests start: the same at every run, unless `TMES_SEED` says another. */
export const seed = Number(process.env["TMES_SEED"] ?? 1);

/** Whether this is an exhaustive run, which takes whole corpora, however many cases laws and fuzzers try. */
export const isExhaustive = process.env["TMES_TESTS"] === "exhaustive";

/** How many cases a law or a fuzzer tries that tries `ordinary` in an ordinary run. */
export function runs(ordinary: number): number {
  return Math.max(1, Math.round(ordinary * factor));
}

/** Members of a corpus, evenly spread: as many as an ordinary run takes, and all in an exhaustive one. */
export function sample<Member>(corpus: readonly Member[], ordinary: number): readonly Member[] {
  return isExhaustive ? corpus : portion(corpus, ordinary);
}

/** Members of a corpus whose members take minutes each: {@link runs} of them, evenly spread, also in an exhaustive run. */
export function portion<Member>(corpus: readonly Member[], ordinary: number): readonly Member[] {
  const count = Math.min(corpus.length, runs(ordinary));
  return Array.from({ length: count }, (_, position) => Math.floor((position * corpus.length) / count)).flatMap(
    (position) => corpus.slice(position, position + 1),
  );
}
