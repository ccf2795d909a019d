/** Flows for the terminal. */
import { paints } from "../../report/paint.ts";
import { count, wrap } from "../../report/text.ts";
import { plain } from "../../output/plain.ts";
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
  type FlowGroup,
} from "./words.ts";

/** For people: what flows and what is not known; what does not flow is counted, and listed with `verbose`. */
export const pretty: FlowFormat = { title: "for people", print };

const colours = { flows: "yellow", "not-known": "cyan", "does-not-flow": "green" } as const;

function print(
  report: FlowReport,
  { colour, width = 100, verbose = false }: Parameters<FlowFormat["print"]>[1],
): string {
  const paint = paints(colour);
  const out: string[] = [];
  const flows = flowsByTenant(report.flows);
  for (const { name, view, openBecause } of report.tenants) {
    out.push(paint.bold(plain(name)));
    if (view === "open") out.push(...indented(`Not all of the tenant was read: ${openBecause.join(" ")}`, 2, width));
    for (const state of states) {
      const groups = groupFlows((flows.get(name) ?? []).filter((flow) => flow.state === state));
      if (groups.length === 0) continue;
      const title = `${stateTitles[state]} (${count(groups.length, "flow")})`;
      out.push("", ...indented(title, 2, width).map(paint[colours[state]]));
      if (state === "does-not-flow" && !verbose) out.push("    --verbose lists them.");
      else for (const group of groups) out.push("", ...groupLines(group, width));
    }
    out.push("");
  }
  return out.join("\n");
}

function groupLines({ first, data }: FlowGroup, width: number): readonly string[] {
  const { purpose, retention, because } = first;
  return [
    ...indented(`${moduleTitle(first)}: ${data.join("; ")}`, 4, width),
    ...field("to", recipientText(first), width),
    ...field("for", purpose, width),
    ...field("kept", retention ?? notKnown, width),
    ...field("cause", causeText(first), width),
    ...(because === undefined ? [] : field("because", because, width)),
  ];
}

function field(name: string, value: string, width: number): readonly string[] {
  return wrap(value, width - 15).map((line, index) => `      ${(index === 0 ? name : "").padEnd(9)}${line}`);
}

function indented(text: string, by: number, width: number): readonly string[] {
  return wrap(text, width - by).map((line) => " ".repeat(by) + line);
}
