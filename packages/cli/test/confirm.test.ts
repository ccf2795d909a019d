/** `tmes confirm`: the mark of one item goes, with who and when, and all else of the file stays. */
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { marksIn, withoutMark, type MarkedLanguage } from "../src/start/marks.ts";
import { folderWith, tmes } from "./run.ts";

const record = "Confirmed at the console on 2026-11-26 by mail@example.com.";

const yaml = `apiVersion: tmes/v1
tenant: { name: acme }
items:
  # unconfirmed: true
  - kind: email-recovery
    name: settings
    unconfirmed: true # first
    settings: { enabled: false }
  - { kind: virus-rule, name: "Organization: Virus", unconfirmed: true, settings: { enabled: true } }
  - kind: logs
    name: settings
    unconfirmed: false
---
apiVersion: tmes/v1
tenant: { name: other }
items:
  - kind: email-recovery
    name: settings
    unconfirmed: true
`;

const hcl = `resource "terraform_data" "a" {
  input = {
    tmes = "virus-rule/v1"
    tenant = "acme"
    name = "a } \\" b" # { unconfirmed = true
    unconfirmed = true
    settings = { enabled = true, name = "no" }
  }
}
resource "terraform_data" "b" {
  input = { tmes = "logs/v1", tenant = var.tenant, name = "settings", unconfirmed = true, settings = {} }
}
resource "other" "c" { input = { unconfirmed = true } }
`;

const typescript = `import { TmesLogs, TmesVirusRule } from "@tmes-as-code/constructs";
// new TmesLogs(tenant, "x", { unconfirmed: true })
new TmesVirusRule(tenant, "id", {
  unconfirmed: true,
  name: "Organization: Virus",
  nested: { name: "no", unconfirmed: true },
});
new constructs.TmesVirusRule(tenant, 'Other "rule"', { unconfirmed: true, enabled: \`\${"{"}\` });
new TmesLogs(tenant, "logs", { ...common, unconfirmed: true });
new TmesVirusRule(tenant, id(), { unconfirmed: true });
new TmesVirusRule(tenant, "x", { unconfirmed: marks.x });
other({ unconfirmed: true });
`;

const found = (text: string, language: MarkedLanguage) =>
  marksIn(text, language).map(({ kind, name, tenant = "" }) => `${tenant} ${kind}/${name}`.trim());

describe("marks", () => {
  it.each([
    [
      "yaml",
      yaml,
      ["acme email-recovery/settings", "acme virus-rule/Organization: Virus", "other email-recovery/settings"],
    ],
    ["hcl", hcl, ['acme virus-rule/a } " b', "logs/settings"]],
    ["typescript", typescript, ["virus-rule/Organization: Virus", 'virus-rule/Other "rule"', "logs/settings"]],
  ] as const)("are found in %s, where they are literal", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it.each([
    ["yaml", yaml],
    ["hcl", hcl],
    ["typescript", typescript],
  ] as const)("go one by one, and nothing else goes: %s", (language, text) => {
    for (const mark of marksIn(text, language)) {
      const without = withoutMark(text, mark, language, record);
      const [before, after] = [found(text, language), found(without, language)];
      expect(after).toHaveLength(before.length - 1);
      expect(without).toContain(record);
      const bare = (code: string): string => code.replace(/ *(?:#|\/\/) Confirmed.*/, "").replaceAll(/\s+/g, "");
      const cut = `${text.slice(0, mark.start)}${text.slice(mark.end).replace(/^\s*,/, "")}`;
      expect(bare(without)).toBe(bare(cut));
    }
  });
});

describe("confirm", () => {
  const run = (cwd: string, ...args: readonly string[]) => tmes(["confirm", "acme.yaml", ...args], { cwd });
  const who = ["--by", "mail@example.com", "--on", "2026-11-26"];

  it("lists what is not confirmed, and changes nothing", async () => {
    const cwd = folderWith({ "acme.yaml": yaml });
    const { code, stdout } = await run(cwd);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "email-recovery\nvirus-rule/Organization: Virus\nemail-recovery\n",
    });
  });

  it("removes one mark and its entries of the baseline", async () => {
    const cwd = folderWith({});
    await tmes(["init", "--language", "yaml"], { cwd });
    const confirmed = await tmes(["confirm", "tenants/acme.yaml", "directory-import", ...who], { cwd });
    expect(confirmed).toMatchObject({ code: 0, stderr: "" });
    expect(confirmed.stdout).toContain(
      "directory-import confirmed, 8 not confirmed yet. Entries of the baseline removed:",
    );
    expect(readFileSync(join(cwd, "tmes.baseline.yaml"), "utf8")).not.toContain("kind: directory-import");
    const { code, stdout } = await tmes(["check", "tenants", "--format", "json"], { cwd });
    expect(code).toBe(0);
    expect(
      JSON.parse(stdout).findings.some(({ item }: { item?: { kind: string } }) => item?.kind === "directory-import"),
    ).toBe(false);
  });

  it.each([
    ["line ends and a byte order mark", `\uFEFF${yaml.replaceAll("\n", "\r\n")}`],
    ["control characters", yaml.replace("# first", "# \u001b[1m first")],
  ])("keeps %s of the file", async (_, text) => {
    const cwd = folderWith({ "acme.yaml": text });
    expect(await run(cwd, "virus-rule", ...who)).toMatchObject({ code: 0, stderr: "" });
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    const changed = text
      .replace("unconfirmed: true, settings: { enabled: true }", "settings: { enabled: true }")
      .replace("  - { kind: virus-rule", `  # ${record}${end}  - { kind: virus-rule`);
    expect(readFileSync(join(cwd, "acme.yaml"), "utf8")).toBe(changed);
  });

  it("changes neither file where it cannot write the first", async () => {
    const cwd = folderWith({});
    await tmes(["init", "--language", "yaml"], { cwd });
    const before = readFileSync(join(cwd, "tmes.baseline.yaml"), "utf8");
    // A new file beside it is what a whole write needs; even root cannot make one with so long a name.
    const file = `tenants/${"a".repeat(250)}.yaml`;
    renameSync(join(cwd, "tenants/acme.yaml"), join(cwd, file));
    const { code, stderr } = await tmes(["confirm", file, "directory-import", ...who], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("cannot be written");
    expect(readFileSync(join(cwd, "tmes.baseline.yaml"), "utf8")).toBe(before);
  });

  it.each([
    [["email-recovery", ...who], "means several items"],
    [["logs", ...who], "no item logs has the mark"],
    [["virus-rule", "--on", "2026-11-26"], "--by is required"],
    [["virus-rule", "--by", "jane.doe@example.com", "--on", "2026-11-26"], "--by is neither a team"],
    [
      ["virus-rule", "--by", "mail@example.com", "--on", "2999-01-01"],
      "--on 2999-01-01 is in the future.\n  help: Name the day",
    ],
  ])("refuses %j", async (args, message) => {
    const cwd = folderWith({ "acme.yaml": yaml });
    const { code, stderr } = await run(cwd, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, "acme.yaml"), "utf8")).toBe(yaml);
  });
});
