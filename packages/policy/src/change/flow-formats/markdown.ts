/** Flows as tables in Markdown. */
import { plain } from "../../output/plain.ts";
import { markdownCell, markdownText } from "../../report/markdown-text.ts";
import { count } from "../../report/text.ts";
import type { FlowFormat, FlowReport } from "./format.ts";
import {
  causeText,
  flowsByTenant,
  groupFlows,
  moduleTitle,
  notKnown,
  recipientText,
  states,
  stateTitles,
} from "./words.ts";

/** For pages and comments: a table for each tenant and state; what does not flow is counted, and listed with `verbose`. */
export const markdown: FlowFormat = { title: "tables for pages and comments", print };

const columns = ["Data", "To", "For", "Kept", "Because of"];

function print(report: FlowReport, { verbose = false }: Parameters<FlowFormat["print"]>[1]): string {
  const out = ["# Flows of personal data"];
  const flows = flowsByTenant(report.flows);
  for (const { name, view, openBecause } of report.tenants) {
    out.push(`## ${markdownText(plain(name))}`);
    if (view === "open") out.push(markdownText(plain(`Not all of the tenant was read: ${openBecause.join(" ")}`)));
    for (const state of states) {
      const groups = groupFlows((flows.get(name) ?? []).filter((flow) => flow.state === state));
      if (groups.length === 0) continue;
      const title = `### ${stateTitles[state]} (${count(groups.length, "flow")})`;
      if (state === "does-not-flow" && !verbose) {
        out.push(title);
        continue;
      }
      const rows = groups.map(({ first, data }) => [
        `${moduleTitle(first)}: ${data.join("; ")}`,
        recipientText(first),
        first.purpose,
        first.retention ?? notKnown,
        [causeText(first), plain(first.because ?? "")].filter((part) => part !== "").join(". "),
      ]);
      out.push(
        title,
        [columns, columns.map(() => "---"), ...rows.map((row) => row.map(markdownText))].map(rowText).join("\n"),
      );
    }
  }
  return `${out.join("\n\n")}\n`;
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.map(markdownCell).join(" | ")} |`;
}
