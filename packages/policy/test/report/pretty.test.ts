import { describe, expect, it } from "vitest";
import { formatPretty, type PrintOptions } from "../../src/report/index.ts";
import type { Report } from "../../src/types.ts";
import { clean, empty, fleet, full, projects, tenantsFile } from "./reports.ts";

const readSource = (file: string): string | undefined => (file === "src/tenants.ts" ? tenantsFile : undefined);
const pretty = (report: Report, options: Partial<PrintOptions> = {}): string =>
  formatPretty(report, { colour: false, readSource, ...options });

describe("pretty", () => {
  it.each([
    ["full", full, {}],
    ["full-verbose", full, { verbose: true }],
    ["full-narrow", full, { width: 60 }],
    ["fleet", fleet, {}],
    ["clean", clean, {}],
    ["empty", empty, {}],
    ["projects", projects, {}],
  ] as const)("reads like golden/%s.txt", async (name, report, options) => {
    await expect(pretty(report, options)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it("says the same in colour, and nothing in colour unless asked", () => {
    const escape = "\u001b";
    expect(pretty(full)).not.toContain(escape);
    const coloured = pretty(full, { colour: true });
    expect(coloured).toContain(escape);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, "g"), "")).toBe(pretty(full));
  });

  it("does not depend on the order of findings", () => {
    expect(pretty({ ...full, findings: [...full.findings].reverse() })).toBe(pretty(full));
  });

  it("never says that nothing was found where nothing was checked", () => {
    expect(pretty(empty)).not.toContain("No findings");
    const blind = { ...clean, coverage: { ...clean.coverage, evaluations: 0 } };
    expect(pretty(blind)).toContain("Nothing was checked: no rule looks at what was read.");
  });

  it("shows control and direction characters as escapes", () => {
    const [finding] = full.findings;
    if (finding === undefined) throw new Error("no finding");
    const nasty = { ...finding, item: { kind: "virus-rule", name: "a\u001b[2Jb\u202ec" }, message: "x\u0007y" };
    const text = pretty({ ...full, findings: [nasty] });
    expect(text).toContain(String.raw`a\u001b[2Jb\u202ec`);
    expect(text).toContain(String.raw`x\u0007y`);
  });

  it("masks people in the author's lines and leaves out lines of values that are not printed", () => {
    const text = pretty(full);
    expect(text).toContain("*******@acme.example");
    expect(text).not.toContain("anna.mu");
    const hidden = full.findings.filter(({ rule }) => rule === "directory-sync-minimal");
    expect(pretty({ ...full, findings: hidden })).not.toContain("dataSubjects");
  });

  it("separates tenants that differ in more than their name", () => {
    const [first, ...others] = fleet.tenants;
    if (first === undefined) throw new Error("no tenant");
    const text = pretty({ ...fleet, tenants: [{ ...first, inventory: "partial" }, ...others] });
    expect(text).toContain("The same in 10 more tenants");
  });
});
