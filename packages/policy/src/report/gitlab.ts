/** GitLab's code quality report. */
import { escapeControls } from "../output/commands.ts";
import type { Report } from "../types.ts";
import { type Entry, sentencesOf } from "./entry.ts";
import type { Format } from "./format.ts";
import { preparedOf } from "./prepared.ts";
import { siteOf } from "./site.ts";

/** For merge requests: GitLab compares the reports of both branches by their fingerprints. */
export const gitlab: Format = {
  title: "GitLab's code quality report",
  extension: "json",
  options: [],
  print: (report, options) => {
    const seen = new Map<string, number>();
    return `${JSON.stringify(
      preparedOf(report, options).entries.map((entry) => issueOf(entry, report, seen)),
      undefined,
      2,
    )}\n`;
  },
};

function issueOf(entry: Entry, report: Report, seen: Map<string, number>) {
  const { finding, rule, tenant, subject } = entry;
  const { file, line = 1 } = siteOf(entry, report);
  const whose = [tenant, subject].filter((part) => part !== "").join(", ");
  // Every text is that of an entry, which is masked.
  return {
    description: `${prefix(entry)}${sentencesOf(entry)}${whose === "" ? "" : ` (${whose})`}`,
    check_name: rule,
    fingerprint: fingerprintOf(entry, seen),
    severity: severityOf(entry),
    location: { path: escapeControls(file), lines: { begin: line } },
    // Not part of the format: for readers that know tmes.
    tmes: { id: finding.id, verdict: finding.verdict, status: finding.status, introduced: finding.introduced },
  };
}

function prefix({ finding, label }: Entry): string {
  const marks = [
    ...(finding.introduced === true ? ["New"] : []),
    ...(finding.verdict === "undetermined" ? ["Undetermined"] : []),
    ...(finding.status === "open" ? [] : [label.charAt(0).toUpperCase() + label.slice(1)]),
  ];
  return marks.length === 0 ? "" : `${marks.join(", ")}: `;
}

/** Undetermined errors block as failures do, and are as severe as a reviewer has to see them. */
function severityOf({ level, finding }: Entry): "critical" | "major" | "minor" | "info" {
  if (level === "note") return "info";
  if (level === "warning") return "minor";
  return finding.verdict === "fail" ? "critical" : "major";
}

/** The finding's id; GitLab shows only the first of two issues with one fingerprint. */
export function fingerprintOf({ finding, afterMerge }: Entry, seen: Map<string, number>): string {
  const id = `${finding.id}${afterMerge ? "-after-merge" : ""}`;
  const before = seen.get(id) ?? 0;
  seen.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}
