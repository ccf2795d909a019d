// Steps with a headline, seconds and a verdict each. All run, whatever happened before.
import { say, since } from "./run.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title what it checks, as a headline
 * @property {() => Promise<number>} run gives an exit code; 0 is good
 */

/** Runs the steps in order and prints a table. @param {readonly Step[]} steps @returns {Promise<boolean>} whether all are good */
export async function runSteps(steps) {
  /** @type {{ name: string, code: number, time: string }[]} */
  const results = [];
  for (const { name, title, run } of steps) {
    say(`\n== ${name}: ${title}`);
    const start = performance.now();
    const code = await run().catch((/** @type {unknown} */ error) => {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return 1;
    });
    const time = since(start);
    say(`== ${name}: ${code === 0 ? "ok" : `FAILED (exit ${code})`}, ${time}`);
    results.push({ name, code, time });
  }
  const width = Math.max(...results.map(({ name }) => name.length));
  say("");
  for (const { name, code, time } of results)
    say(`${code === 0 ? "ok    " : "FAILED"}  ${name.padEnd(width)}  ${time.padStart(8)}`);
  return results.every(({ code }) => code === 0);
}
