import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compliant as good, config, violating } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), "utf8");

const hasPipes = ["mkfifo", "cat"].every((tool) => spawnSync(tool, ["--version"]).status === 0);

describe("--output", () => {
  it("writes several formats, and standard output still has --format", async () => {
    const cwd = folderWith({ "tenant.yaml": violating });
    const { code, stdout, stderr } = await tmes(
      ["check", "tenant.yaml", "--output", "sarif=report.sarif", "--output", "markdown=comment.md"],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stdout).toContain("Rules as of ");
    expect(stderr).toBe("note: wrote report.sarif (sarif).\nnote: wrote comment.md (markdown).\n");
    const sarif: { runs: { results: { level: string }[]; tool: object }[] } = JSON.parse(read(cwd, "report.sarif"));
    expect(sarif.runs[0]?.results.map(({ level }) => level)).toContain("error");
    // Rules are explained from their bundle.
    expect(JSON.stringify(sarif.runs[0]?.tool)).toContain("### Legal references");
    expect(read(cwd, "comment.md")).toMatch(/^## Privacy check/);
  });

  it.each([
    ["diff", ["diff", "tenant.yaml", "other.yaml"]],
    ["merge", ["merge", "report.json"]],
  ])("explains the rules in SARIF after %s, too", async (_, args) => {
    const cwd = folderWith({ "tenant.yaml": good, "other.yaml": violating });
    const report = await tmes(["check", "other.yaml", "--format", "json"], { cwd });
    writeFileSync(join(cwd, "report.json"), report.stdout);
    const { stdout } = await tmes([...args, "--format", "sarif"], { cwd });
    expect(stdout).toContain("### Legal references");
  });

  it("reads no report of an earlier version, and says which that is", async () => {
    const cwd = folderWith({ "report.json": JSON.stringify({ schema: "tmes-report/v1" }) });
    const { code, stderr } = await tmes(["merge", "report.json"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("its `schema` is tmes-report/v1")]);
  });

  it("writes --format to a file named alone, and nothing to standard output", async () => {
    const cwd = folderWith({ "tenant.yaml": good, "tmes.config.yaml": config });
    const { code, stdout } = await tmes(
      ["check", "tenant.yaml", "--format", "json", "--output", "r.json", "--output", "csv=r.csv"],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(JSON.parse(read(cwd, "r.json"))).toHaveProperty("schema", "tmes-report/v2");
    expect(read(cwd, "r.csv")).toMatch(/^id,/);
  });

  it.each(["tenants/a.yaml", "tmes.config.yaml", "tmes.baseline.yaml", "link.json"])(
    "does not replace %s, which the check read",
    async (file) => {
      const files = { "tenants/a.yaml": good, "tmes.config.yaml": config, "tmes.baseline.yaml": "baselines: []\n" };
      const cwd = folderWith(files);
      symlinkSync(join("tenants", "a.yaml"), join(cwd, "link.json"));
      const { code, stderr } = await tmes(["check", "tenants", "--output", `json=${file}`, "--output", "csv=r.csv"], {
        cwd,
      });
      expect(code).toBe(2);
      expect(stderr).toContain(`error: ${file}: cannot be written: the report is about it.`);
      for (const [name, text] of Object.entries(files)) expect(read(cwd, name)).toBe(text);
      expect(read(cwd, "r.csv")).toMatch(/^id,/);
    },
  );

  it("writes to what a link leads to, and keeps the link", async () => {
    const cwd = folderWith({ "tenant.yaml": good, "tmes.config.yaml": config, "reports/latest.json": "" });
    symlinkSync(join("reports", "latest.json"), join(cwd, "r.json"));
    const { code } = await tmes(["check", "tenant.yaml", "--output", "json=r.json"], { cwd });
    expect([code, lstatSync(join(cwd, "r.json")).isSymbolicLink()]).toEqual([0, true]);
    expect(JSON.parse(read(cwd, "reports/latest.json"))).toHaveProperty("schema", "tmes-report/v2");
  });

  it.skipIf(!hasPipes)("writes into a pipe, and keeps it (needs mkfifo and cat)", async () => {
    const cwd = folderWith({ "tenant.yaml": good, "tmes.config.yaml": config });
    const pipe = join(cwd, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = spawn("cat", [pipe]);
    let text = "";
    reader.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    const closed = once(reader, "close");
    const { code } = await tmes(["check", "tenant.yaml", "--output", "json=pipe"], { cwd });
    expect([code, lstatSync(pipe).isFIFO()]).toEqual([0, true]);
    await closed;
    expect(JSON.parse(text)).toHaveProperty("schema", "tmes-report/v2");
  });

  it("loses nothing where a file cannot be written: one error, all else is there", async () => {
    const cwd = folderWith({ "tenant.yaml": violating });
    const { code, stdout, stderr } = await tmes(
      ["check", "tenant.yaml", "--output", "csv=no/such/folder.csv", "--output", "junit=report.xml"],
      { cwd },
    );
    expect(code).toBe(2);
    expect(stdout).toContain("Rules as of ");
    expect(stderr).toContain("error: no/such/folder.csv: cannot be written: no such file or folder.");
    expect(read(cwd, "report.xml")).toMatch(/<\/testsuites>\n$/);
    expect(readdirSync(cwd).sort()).toEqual(["report.xml", "tenant.yaml"]);
  });

  it("keeps a file that was there where it cannot be replaced", async () => {
    const cwd = folderWith({ "tenant.yaml": good, "out/keep.txt": "x" });
    const { code, stderr } = await tmes(["check", "tenant.yaml", "--output", "csv=out"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("error: out: cannot be written: it is a folder.");
    expect(read(cwd, "out/keep.txt")).toBe("x");
  });

  it.each([
    [["sarfi=x.sarif"], 'there is no format "sarfi" (did you mean `sarif`?)'],
    [["csv="], "expected a file."],
    [["csv=a.txt", "junit=./a.txt"], "./a.txt is named twice"],
    [["a.txt", "b.txt"], "only one file can be without a format"],
  ])("refuses %j before anything is read", async (outputs, message) => {
    const cwd = folderWith({ "tenant.yaml": good });
    const { code, stdout, stderr } = await tmes(
      ["check", "tenant.yaml", ...outputs.flatMap((output) => ["--output", output])],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, "a.txt"))).toBe(false);
  });

  it("lets only GitHub's commands that show an issue leave in its format", async () => {
    const cwd = folderWith({ "tenant.yaml": violating });
    const { stdout } = await tmes(["check", "tenant.yaml", "--format", "github"], { cwd });
    expect(stdout).toMatch(/^::error file=tenant\.yaml,line=\d+/);
    const pretty = await tmes(["check", "tenant.yaml"], { cwd });
    expect(pretty.stdout).not.toMatch(/^::/m);
  });
});
