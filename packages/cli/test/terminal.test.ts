/** The command on a terminal: a pseudo-terminal of util-linux's \`script\`. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { command } from "@tmes-as-code/testing/tmes";
import { describe, expect, it } from "vitest";
import { createProgress } from "../src/progress.ts";
import { config, violating } from "./documents.ts";
import { folderWith, spawnTmes } from "./run.ts";

const hasTerminal = String(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout).includes("util-linux");
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Runs the command on a terminal so many columns wide, and answers what it asks. */
function onTerminal(
  cwd: string,
  columns: number,
  args: readonly string[],
  answers: readonly (readonly [RegExp, string])[] = [],
): Promise<string> {
  const line = `stty cols ${String(columns)}; ${[process.execPath, ...command, ...args].map(quoted).join(" ")}`;
  const { NO_COLOR: _, ...env } = process.env;
  const child = spawn("script", ["-qec", line, "/dev/null"], { cwd, env: { ...env, TERM: "xterm" } });
  const open = [...answers];
  let said = "";
  let seen = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    const [question, answer = ""] = open[0] ?? [];
    const found = question?.exec(said.slice(seen));
    if (found === undefined || found === null) return;
    open.shift();
    seen = said.length;
    child.stdin.write(`${answer}\n`);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      resolve(stripVTControlCharacters(said).replaceAll("\r", ""));
    });
  });
}

describe.skipIf(!hasTerminal)("on a terminal (needs script of util-linux)", () => {
  it.each([60, 80, 100, 120])("%i columns wide, no line overflows", async (columns) => {
    const cwd = folderWith({ "tenant.yaml": violating, "tmes.config.yaml": config });
    for (const args of [
      ["check", "tenant.yaml"],
      ["check", "tenant.yaml", "--verbose"],
    ]) {
      const lines = (await onTerminal(cwd, columns, args)).split("\n");
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      // It fills the width, too.
      expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(columns - 15);
    }
  });

  it("init asks for what no option says, and takes the proposal for an empty answer", async () => {
    const cwd = folderWith({});
    const said = await onTerminal(
      cwd,
      80,
      ["init", "mail", "--language", "yaml", "--ci", "none"],
      [
        [/\[acme\]: /, "globex"],
        [/\[eu\]: /, "uk"],
        [/\]: /, ""],
        [/\]: /, "GB,IE"],
        [/\]: /, "works-council"],
        [/\]: /, ""],
      ],
    );
    expect(said).toContain("settings of tenant globex are not confirmed");
    const tenant = readFileSync(join(cwd, "mail/tenants/globex.yaml"), "utf8");
    expect(tenant).toMatch(/site: uk\b/);
    expect(tenant).toMatch(/GB[^]*IE/);
    expect(readFileSync(join(cwd, "mail/tmes.config.yaml"), "utf8")).toContain("works-council");
  });
});

describe("progress", () => {
  const lineOf = (isTTY: boolean): string => {
    let written = "";
    const stream = Object.assign(Object.create(process.stderr) as NodeJS.WriteStream, {
      isTTY,
      columns: 20,
      write: (text: string) => (written += text) !== "",
    });
    const progress = createProgress(stream, 0);
    progress.say(() => "fleet\u001B.json: 12 tenants checked");
    progress.end();
    return written;
  };

  it("is one line that goes away again, cut to the terminal's width", () => {
    const [line = "", ...end] = lineOf(true).slice(1).split("\u001B[K");
    expect(line).toMatch(/^fleet.{14}$/);
    expect(line).not.toContain("\u001B");
    expect(end).toEqual(["\r", ""]);
  });
  it("is nothing without a terminal", () => {
    expect(lineOf(false)).toBe("");
  });
});

describe.skipIf(process.platform === "win32")("Ctrl-C", () => {
  it("while a file is written leaves the whole file and nothing else", async () => {
    const tenants = Array.from({ length: 3_000 }, (_, n) => violating.replace("acme-eu", `acme-${String(n)}`));
    const cwd = folderWith({ "tmes.config.yaml": config });
    writeFileSync(join(cwd, "tenants.yaml"), tenants.join("---\n"));
    const child = spawnTmes(["check", "tenants.yaml", "--format", "json", "--all-results", "--output", "report.json"], {
      cwd,
    });
    const ended = new Promise<void>((resolve) =>
      child.on("close", () => {
        resolve();
      }),
    );
    while (!readdirSync(cwd).some((name) => name.startsWith(".report.json.")) && !existsSync(join(cwd, "report.json")))
      await new Promise((resolve) => setTimeout(resolve, 1));
    const wasWriting = !existsSync(join(cwd, "report.json"));
    child.kill("SIGINT");
    await ended;
    expect(wasWriting).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(["report.json", "tenants.yaml", "tmes.config.yaml"]);
    expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8"))).toHaveProperty("findings");
  });
});
