/** The command on a terminal: a pseudo-terminal of util-linux's \`script\`. */
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { command } from "@tmes-as-code/testing/tmes";
import { describe, expect, it } from "vitest";
import { createProgress } from "../src/progress.ts";
import { config, violating } from "./documents.ts";
import { folderWith, spawnTmes, tmes } from "./run.ts";

const isUtilLinux = (said: string | null): boolean => said?.includes("util-linux") === true;
const hasTerminal = isUtilLinux(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout);
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
        [/\[eu\]: /, "Germany"],
        [/expected one of us, eu[^]*\[eu\]: /, "uk"],
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

  it("init that is cancelled by Ctrl-C or Ctrl-D writes nothing", async () => {
    const cwd = folderWith({});
    for (const key of ["\u0003", "\u0004"]) {
      const said = await onTerminal(
        cwd,
        80,
        ["init", "mail"],
        [
          [/\[typescript\]: /, "yaml"],
          [/\[acme\]: /, key],
        ],
      );
      expect(said).toMatch(/\[acme\]: .*\nerror: cancelled; nothing was written\.\n$/);
      expect(readdirSync(cwd)).toEqual([]);
    }
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

describe.skipIf(process.platform !== "linux")("a full disk", () => {
  it("is an error on standard output, not a report that looks complete", async () => {
    const cwd = folderWith({ "tenant.yaml": violating });
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [...command, "check", "tenant.yaml"], {
      cwd,
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "error: standard output cannot be written: no space left on the device.\n" +
        "  help: What was printed is not complete. Name a file with --output: it is written whole or not at all.\n",
    });
  });

  it("is an error of --output, and a device is not replaced by a file", async () => {
    const cwd = folderWith({ "tenant.yaml": violating });
    // So that a mistake replaces no more than a link.
    symlinkSync("/dev/full", join(cwd, "full"));
    const { code, stderr } = await tmes(["check", "tenant.yaml", "--output", "csv=full"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("error: full: cannot be written: no space left on the device.");
    expect(statSync(join(cwd, "full")).isCharacterDevice()).toBe(true);
  });
});

describe.skipIf(process.platform === "win32")("a link, and a pipe", () => {
  it("stays one: the file that it leads to is written", async () => {
    const cwd = folderWith({ "tenant.yaml": violating, "reports/a.csv": "before" });
    symlinkSync("reports/a.csv", join(cwd, "r.csv"));
    await tmes(["check", "tenant.yaml", "--output", "csv=r.csv"], { cwd });
    expect(readFileSync(join(cwd, "reports/a.csv"), "utf8")).toMatch(/^id,/);
    expect(readdirSync(cwd).sort()).toEqual(["r.csv", "reports", "tenant.yaml"]);
    expect(readdirSync(join(cwd, "reports"))).toEqual(["a.csv"]);
  });

  it("is closed early by a reader that has seen enough: no error", async () => {
    const cwd = folderWith({ "tenant.yaml": violating });
    const child = spawnTmes(["check", "tenant.yaml", "--format", "json"], { cwd });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
    expect(stderr).toBe("");
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
