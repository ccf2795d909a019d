/** Issues of a run of Azure Pipelines. */
import { azureCommand, escapeControls } from "../output/commands.ts";
import type { Report } from "../types.ts";
import { summaryInWords } from "./account.ts";
import { type Entry, sentencesOf } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";

/** For runs of Azure Pipelines. The step fails by the exit code, not by a command. */
export const azure: Format = {
  title: "issues of an Azure Pipelines run",
  extension: "txt",
  options: [],
  commands: "azure",
  print: (report, options) => `${linesOf(report, options).join("\n")}\n`,
};

function linesOf(report: Report, options: PrintOptions): readonly string[] {
  return [
    ...preparedOf(report, options).entries.flatMap((entry) =>
      entry.level === "note" ? [] : [issue(entry.level, entry)],
    ),
    summaryInWords(report),
  ];
}

function issue(level: "error" | "warning", entry: Entry): string {
  const { place, rule, tenant, subject, finding } = entry;
  const whose = [tenant, subject].filter((part) => part !== "").join(", ");
  const marks = [
    ...(finding.introduced === true ? ["New."] : []),
    ...(finding.verdict === "undetermined" ? ["Undetermined."] : []),
  ];
  return azureCommand(
    {
      type: level,
      sourcepath: place && escapeControls(place.file),
      linenumber: place?.line,
      columnnumber: place?.line === undefined ? undefined : place.column,
      code: rule,
    },
    [...marks, sentencesOf(entry), ...(whose === "" ? [] : [`(${whose})`])].join(" "),
  );
}
