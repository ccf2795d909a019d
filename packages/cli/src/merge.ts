/** `tmes merge`: the reports of shards, or of several repositories, as one. */
import { MergeError, mergeReports, text, type Report, type RuleHelp } from "@tmes-as-code/policy";
import { loadBundle, nameOf, reportRoot } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";
import type { ExitCode } from "./exit-codes.ts";
import { readReports } from "./read-report.ts";
import { deliver, nothingChecked, type OutputOptions } from "./deliver.ts";

/**
 * Puts JSON reports together and reports what is in all of them.
 *
 * @throws UsageError for files that are not reports, and for reports that do not belong together: then nothing is written.
 */
export function merge(paths: readonly string[], options: OutputOptions): ExitCode {
  const root = reportRoot();
  const read = readReports(paths).map((report, index) => ({ report, name: nameOf(paths[index] ?? "", root) }));
  const [first, ...others] = read.map(({ report }) => report);
  if (first === undefined) throw new UsageError("no report to merge.");
  try {
    const report = mergeReports([first, ...others]);
    return deliver({ report, root, notes: [], rules: rulesBy(report), faults: nothingChecked(report) }, options);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    const names = error.reports.map((index) => read[index]?.name ?? "");
    throw new UsageError(
      `${text.list(names, 3)}: ${error.message}`,
      "Merge reports that one command gave for different tenants: same tmes, same configuration, same --today, and every shard of the same inputs.",
      { cause: error },
    );
  }
}

/** What the built-in rules are about, where they are those of the reports. */
function rulesBy({ bundle }: Report): ReadonlyMap<string, RuleHelp> {
  const builtIn = loadBundle();
  return new Map(builtIn.digest === bundle.digest ? Object.entries(builtIn.manifest.rules) : []);
}
