// Vitest reporter: names the slowest files and every skipped test, and counts. With TMES_NO_SKIP=1 a skipped test fails the
// run. The counts are left in .cache/tests.json for scripts/ci.mjs, and the seconds of every file in .cache/test-times.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "..", ".cache");

export default class TestSummary {
  /**
   * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    /** @type {string[]} */
    const skipped = [];
    for (const module of modules) {
      // A file that could not be loaded, or a hook that failed, has errors of its own and perhaps no tests.
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "pending") counts.failed += 1;
        else counts[state] += 1;
        if (state === "skipped")
          skipped.push(`${module.project.name} ${module.relativeModuleId} > ${test.fullName}${reason(test)}`);
      }
    }
    const failOnSkip = process.env["TMES_NO_SKIP"] === "1";
    if (skipped.length > 0) {
      console.log(`\nSkipped tests${failOnSkip ? ", which TMES_NO_SKIP=1 makes a failure" : ""}:`);
      for (const name of skipped.sort()) console.log(`  ${name}`);
      if (failOnSkip) process.exitCode = 1;
    }
    const times = timesOf(modules);
    if (times.length > few) {
      console.log("\nSlowest files, in seconds:");
      for (const [file, seconds] of times.slice(0, few)) console.log(`  ${seconds.toFixed(1).padStart(6)}  ${file}`);
    }
    console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, "test-times.json"), `${JSON.stringify(Object.fromEntries(times), null, 2)}\n`);
    writeFileSync(join(cache, "tests.json"), `${JSON.stringify({ ...counts, names: skipped }, null, 2)}\n`);
  }
}

/** How many files are named. */
const few = 12;

/**
 * What each file took, the longest first: its imports, hooks and tests.
 *
 * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
 * @returns {readonly (readonly [string, number])[]}
 */
function timesOf(modules) {
  return modules
    .map((module) => {
      const { collectDuration, duration } = module.diagnostic();
      return /** @type {const} */ ([
        `${module.project.name} ${module.relativeModuleId}`,
        (collectDuration + duration) / 1000,
      ]);
    })
    .sort((a, b) => b[1] - a[1]);
}

/** @param {import("vitest/node").TestCase} test the note given to `context.skip("why")` */
function reason(test) {
  const result = test.result();
  return result.state === "skipped" && result.note ? ` (${result.note})` : "";
}
