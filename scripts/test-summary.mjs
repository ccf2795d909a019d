// Vitest reporter: counts, and names every skipped test. With TMES_NO_SKIP=1 a skipped test fails the run. The counts are
// left in .cache/tests.json for scripts/ci.mjs.
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
    console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, "tests.json"), `${JSON.stringify({ ...counts, names: skipped }, null, 2)}\n`);
  }
}

/** @param {import("vitest/node").TestCase} test the note given to `context.skip("why")` */
function reason(test) {
  const result = test.result();
  return result.state === "skipped" && result.note ? ` (${result.note})` : "";
}
