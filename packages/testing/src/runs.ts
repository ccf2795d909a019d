/** How much tests try, in one place: `npm run test:fast` tries a tenth, `npm run test:exhaustive` many times as much. */

/** What `TMES_RUNS` says: how many times as much as in an ordinary run. */
const factor = Number(process.env["TMES_RUNS"] ?? 1);

/** How many cases a law or a fuzzer tries that tries `ordinary` in an ordinary run. */
export function runs(ordinary: number): number {
  return Math.max(1, Math.round(ordinary * factor));
}
