import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { config, violating } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const entry = (id: string, more: Readonly<Record<string, unknown>> = {}): object => ({
  id,
  rule: "virtual-analyzer-off@1",
  tenant: "acme-eu",
  item: { kind: "virus-rule", name: "Organization: Virus" },
  path: "settings.virtualAnalyzer.enabled",
  covers: "fail",
  value: true,
  reason: "Until the contract ends.",
  owner: "@acme/mail",
  approver: "privacy@example.com",
  ticket: "PRIV-1",
  expires: "2027-06-30",
  ...more,
});

const all = [
  entry("va-1"),
  entry("va-old", { expires: "2026-11-01" }),
  entry("va-other", { value: false }),
  entry("va-elsewhere", { tenant: "acme-us" }),
  entry("va-long", { expires: "2036-01-01" }),
  entry("va-formula", { ticket: "=HYPERLINK(1)|x", tenant: "acme-us" }),
];
const text = `# Who decides: the privacy team.\n${config}exceptions:\n${all
  .map(
    (one) =>
      `  # about ${String(Reflect.get(one, "id"))}\n${stringify([one], { indentSeq: false }).replace(/^/gm, "  ").trimEnd()}\n`,
  )
  .join("")}\n# The end.\nsalt: 0123456789abcdef\n`;
const project = (): string => folderWith({ ".git/HEAD": "", "tmes.config.yaml": text, "tenants/acme.yaml": violating });
const day = ["--today", "2026-11-27"];

describe("tmes exception list", () => {
  it("shows the register, and with inputs what each is good for", async () => {
    const cwd = project();
    const list = async (...args: readonly string[]): Promise<string> => {
      const run = await tmes(["exception", "list", ...args, ...day], { cwd });
      expect(run).toMatchObject({ code: 0, stderr: "" });
      return run.stdout;
    };
    const statuses = (json: string): unknown =>
      (JSON.parse(json) as { exceptions: { id: string; status: string; daysLeft: number }[] }).exceptions.map(
        ({ id, status, daysLeft }) => [id, status, daysLeft],
      );
    expect(statuses(await list("--format", "json"))).toEqual([
      ["va-1", "valid", 215],
      ["va-old", "expired", -26],
      ["va-other", "valid", 215],
      ["va-elsewhere", "valid", 215],
      ["va-long", "over-long", 3322],
      ["va-formula", "valid", 215],
    ]);
    expect(statuses(await list("tenants", "--format", "json"))).toEqual([
      ["va-1", "used", 215],
      ["va-old", "expired", -26],
      ["va-other", "unmatched", 215],
      ["va-elsewhere", "not checked", 215],
      ["va-long", "over-long", 3322],
      ["va-formula", "not checked", 215],
    ]);
    expect((await list("--format", "markdown")).split("\n")[2]).toBe(
      '| va-1 | virtual-analyzer-off@1 | acme-eu | virus-rule "Organization: Virus" | settings.virtualAnalyzer.enabled | fail | true | @acme/mail | privacy@example.com | PRIV-1 | 2027-06-30 | 215 | valid |',
    );
    expect(await list("--format", "csv")).toContain(`"'=HYPERLINK(1)|x"`);
    expect((await list()).split("\n")[1]).toMatch(/^va-1 +virtual-analyzer-off@1 +acme-eu /);
  });
});

describe("tmes exception prune", () => {
  it("removes what has expired or covers nothing, and leaves the rest as it is", async () => {
    const cwd = project();
    const run = await tmes(["exception", "prune", "tenants", ...day], { cwd });
    expect(run).toEqual({ code: 0, stdout: "tmes.config.yaml: removed va-old, va-other.\n", stderr: "" });
    const after = readFileSync(join(cwd, "tmes.config.yaml"), "utf8");
    const entries = text.split(/^(?= {2}# about)/m);
    const isLeft = (part: string): boolean => !/- id: va-(?:old|other)\n/.test(part);
    expect(after).toBe(
      entries.map((part) => (isLeft(part) ? part : part.replace(/^ {2}(?:- | {2}).*\n/gm, ""))).join(""),
    );
    for (const id of ["va-1", "va-elsewhere", "va-long", "va-formula"]) expect(after).toContain(`- id: ${id}\n`);
    for (const id of ["va-old", "va-other"]) expect(after).not.toContain(`- id: ${id}\n`);
    expect(after).toContain("# about va-old");
    expect(after).toContain("\n# The end.\n");
    expect((await tmes(["exception", "prune", "tenants", ...day], { cwd })).stdout).toBe(
      "tmes.config.yaml: no exception is expired or unmatched.\n",
    );
  });
});
