/** The short report for a terminal: what a reader must not miss, in few lines, at any width. */
import { describe, expect, it } from "vitest";
import { formatBrief } from "../../src/report/brief.ts";
import { formatPretty } from "../../src/report/pretty.ts";
import type { Finding, Report } from "../../src/types.ts";
import { clean, empty, fleet, full, gated, projects } from "./reports.ts";

const widths = [60, 80, 100, 120];
const all: readonly (readonly [string, Report])[] = Object.entries({ clean, empty, fleet, full, gated, projects });
const brief = (report: Report, width = 80): string => formatBrief(report, { colour: false, width });

describe.each(all)("%s", (_name, report) => {
  it.each(widths)("fits into %d columns", (width) => {
    // A patch is copied as it is.
    const { gate, ...others } = report;
    const { policyPatch: _, ...decision } = gate ?? {
      passes: true,
      reasons: [],
      afterMerge: [],
      policy: [],
      pending: [],
    };
    const lines = brief({ ...others, ...(gate === undefined ? {} : { gate: decision }) }, width).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it("ends as the full report does", () => {
    const last = (text: string): string => text.trimEnd().split("\n\n").at(-1)?.replaceAll("\n", " ") ?? "";
    expect(last(brief(report, 120))).toBe(last(formatPretty(report, { colour: false, width: 120 })));
  });

  it("names every rule that has an open finding of what is there", () => {
    const text = brief(report, 120);
    for (const { rule, status, verdict } of report.findings) {
      if (status === "open" && verdict === "fail") expect(text).toContain(rule);
    }
  });

  it("says that the full report has more", () => {
    if (report.findings.length > 0) expect(brief(report)).toContain("--verbose shows everything");
  });
});

describe("a finding", () => {
  const [, report] = all.find(([, one]) => one.findings.some(({ verdict }) => verdict === "fail")) ?? [];
  const found = report?.findings.find(({ verdict, status }) => verdict === "fail" && status === "open");

  function withFindings(findings: readonly Finding[]): string {
    if (report === undefined) throw new Error("no report has a finding");
    return brief({ ...report, findings });
  }

  it("takes at most three lines, and the fix stands once for a rule", () => {
    if (found === undefined) throw new Error("no report has a finding");
    const many = Array.from({ length: 5 }, (_, n) => ({
      ...found,
      id: `${found.id}-${String(n)}`,
      item: { kind: "virus-rule", name: `A rule with a rather long name, number ${String(n)}` },
    }));
    const [block = ""] = withFindings(many).split("\n\n");
    expect(block.split("\n").length).toBeLessThanOrEqual(2 + 5 * 3 + 2);
    expect(block.split(found.rule).length - 1).toBeLessThanOrEqual(2);
  });

  it("names an empty list that is expected", () => {
    if (found === undefined) throw new Error("no report has a finding");
    const text = withFindings([{ ...found, actual: { value: ["CH"] }, expected: { equals: [] } }]);
    expect(text).toContain("found CH, expected nothing\n");
  });

  it("of many of one rule the rest is counted", () => {
    if (found === undefined) throw new Error("no report has a finding");
    const many = Array.from({ length: 40 }, (_, n) => ({ ...found, id: `${found.id}-${String(n)}` }));
    expect(withFindings(many)).toContain("and 32 more (--verbose lists them)");
  });
});
