/** How much tests try, in one place: `npm run test:fast` tries a tenth, `npm run test:exhaustive` twenty times as much. */

/** What `TMES_RUNS` says: how many times as much as in an ordinary run. */
const factor = Number(process.env["TMES_RUNS"] ?? 1);

/** How many cases a law or a fuzzer tries that tries `ordinary` in an ordinary run. */
export function runs(ordinary: number): number {
  return Math.max(1, Math.round(ordinary * factor));
}

/** Members of a corpus, evenly spread: as many as an ordinary run takes, and all in an exhaustive one. */
export function sample<Member>(corpus: readonly Member[], ordinary: number): readonly Member[] {
  const count = factor > 1 ? corpus.length : Math.min(corpus.length, runs(ordinary));
  return Array.from({ length: count }, (_, position) => Math.floor((position * corpus.length) / count)).flatMap(
    (position) => corpus.slice(position, position + 1),
  );
}
