/** Annotations of a GitHub workflow run. */
import { githubCommand, escapeControls } from "../output/commands.ts";
import type { Report } from "../types.ts";
import { summaryInWords } from "./account.ts";
import { adviceOf, type Entry, sentencesOf } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";
import { unset } from "./rich.ts";
import { count, list } from "./text.ts";
import { placeInWords } from "./words.ts";

/** For workflow runs: the worst first, as GitHub shows ten of each level. */
export const github: Format = {
  title: "annotations of a GitHub workflow run",
  extension: "txt",
  options: [],
  commands: "github",
  print: (report, options) => `${linesOf(report, options).join("\n")}\n`,
};

/** Annotations of each level that GitHub shows of one step. */
const shown = 10;

function linesOf(report: Report, options: PrintOptions): readonly string[] {
  const { entries, gate } = preparedOf(report, options);
  const errors = entries.filter(({ level }) => level === "error");
  const warnings = entries.filter(({ level }) => level === "warning");
  const rest = [...errors.slice(shown), ...warnings.slice(shown)];
  const more = [
    ...(errors.length > shown ? [count(errors.length - shown, "more error")] : []),
    ...(warnings.length > shown ? [count(warnings.length - shown, "more warning")] : []),
  ];
  return [
    ...errors.slice(0, shown).map((entry) => annotation("error", entry)),
    ...warnings.slice(0, shown).map((entry) => annotation("warning", entry)),
    ...gate
      .slice(0, 1)
      .map(({ title, lines }) =>
        githubCommand("notice", { title: "tmes gate" }, [title, ...lines.map(({ text }) => unset(text))].join("\n")),
      ),
    githubCommand("notice", { title: "tmes" }, summaryInWords(report)),
    ...(more.length === 0
      ? []
      : [
          githubCommand(
            "notice",
            { title: "tmes" },
            `${list(more, 2)}: GitHub shows ${shown} of each level. The log of this step lists them all.`,
          ),
        ]),
    ...rest.map(plainLine),
  ];
}

function annotation(level: "error" | "warning", entry: Entry): string {
  const { place, message } = entry;
  return githubCommand(
    level,
    {
      file: place && escapeControls(place.file),
      line: place?.line,
      col: place?.line === undefined ? undefined : place.column,
      title: `${introduced(entry)}${message}`,
    },
    [adviceOf(entry), `${entry.rule}: ${entry.title}`, whoseOf(entry)].filter((line) => line !== "").join("\n"),
  );
}

function whoseOf({ tenant, subject }: Entry): string {
  return [tenant, subject].filter((part) => part !== "").join(", ");
}

function introduced({ finding }: Entry): string {
  return `${finding.introduced === true ? "New: " : ""}${finding.verdict === "undetermined" ? "Undetermined. " : ""}`;
}

/** An ordinary line of the log, which starts with no command. */
function plainLine(entry: Entry): string {
  const where = placeInWords(entry.finding.place);
  const parts = [sentencesOf(entry), whoseOf(entry), ...(where === undefined ? [] : [`(${where})`])];
  return `${entry.label} ${entry.rule}: ${introduced(entry)}${parts.filter((part) => part !== "").join(" ")}`;
}
