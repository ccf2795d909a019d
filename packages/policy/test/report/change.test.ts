import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/index.ts";
import type { Flow, FlowChange, Report } from "../../src/types.ts";
import { gated } from "./reports.ts";

const [known] = gated.change?.flows ?? [];

/** The comment on a change that adds flows. */
function comment(flows: readonly Flow[]): string {
  const { change } = gated;
  if (change === undefined) throw new Error("The report has no change.");
  const changes = flows.map((head): FlowChange => ({ change: "added", head }));
  const report: Report = { ...gated, change: { ...change, settings: [], flows: changes } };
  const printed = formats.markdown.print(report, { colour: false });
  return typeof printed === "string" ? printed : [...printed].join("");
}

function flowOf(name: string, more: Partial<Flow["cause"]> = {}): Flow {
  const flow = known?.head;
  if (flow === undefined) throw new Error("The report has no flow.");
  return { ...flow, cause: { ...flow.cause, item: { kind: "virus-rule", name }, ...more } };
}

const added = (text: string): readonly string[] => text.match(/^.*Added: .*$/gm) ?? [];

describe("added flows", () => {
  it("that differ only in the item are one line", () => {
    const [line, ...others] = added(comment([flowOf("First"), flowOf("Second")]));
    expect(others).toEqual([]);
    expect(line).toMatch(/First.*Second/);
    expect(added(comment([flowOf("First"), flowOf("Second", { path: "settings.other" })]))).toHaveLength(2);
  });

  it("that are not known because nothing is declared are folded, and others are not", () => {
    const unknown = (reason: "undeclared" | "token"): Flow => ({
      ...flowOf("First", { value: { unknown: reason } }),
      state: "not-known",
    });
    expect(comment([unknown("undeclared")])).toContain("<summary>Added flows that are not known (1)</summary>");
    expect(comment([unknown("token")])).not.toContain("Added flows that are not known");
  });
});
