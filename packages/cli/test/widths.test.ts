/** What the commands print on a terminal: no line is longer than the terminal is wide. */
import { execFileSync } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { config, exceptionFor, violating } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const longName = "a-folder-with-a-rather-long-name/and-another-one-in-it/tenant-of-the-acme-group-in-europe.yaml";
/** Every command that prints sentences or lists. Files that are printed to be saved, and scripts of shells, stay as they are. */
const commands: readonly (readonly string[])[] = [
  ["check", longName],
  ["check", longName, "--verbose"],
  ["check", longName, "--output", `json=${longName}.json`],
  ["check", `missing-${longName}`],
  ["check", longName, "--format", "xml"],
  ["chek"],
  ["flows", longName],
  ["flows", longName, "--verbose"],
  ["diff", "git:HEAD:before", longName],
  ["diff", "git:HEAD:before", longName, "--verbose"],
  ["gate", "--base", "HEAD"],
  ["gate", "--base", "HEAD", "--verbose"],
  ["exception", "no-such-rule", longName],
  ["exception", "list", longName],
  ["baseline", longName],
  ["merge", longName],
  ["init", "mail", "--language", "yaml", "--ci", "none"],
  ["confirm", "mail/tenants/acme.yaml"],
  ["confirm", "mail/tenants/acme.yaml", "no-such-item", "--by", "mail@example.com", "--on", "2026-01-31"],
  ["synth", "--", "node", "-e", "process.exit(3)"],
  ["explain"],
  ...["virtual-analyzer-off", "retention-within-limit", "strict", "syslog", "virus-rule", "tenant", "site"].map(
    (name) => ["explain", name],
  ),
  ...[
    ...[
      "",
      "check",
      "merge",
      "flows",
      "diff",
      "gate",
      "exception",
      "exception list",
      "exception prune",
      "exception rehash",
    ],
    ...["baseline", "explain", "init", "confirm", "synth", "watch", "completion", "policy"],
    ...["new", "test", "check", "build", "verify", "docs"].map((name) => `policy ${name}`),
  ].map((command) => [...command.split(" ").filter(Boolean), "--help"]),
];

/** Lets standard output and standard error be terminals so many columns wide. */
function onTerminal(columns: number): void {
  for (const stream of [process.stdout, process.stderr]) {
    const kept = ["isTTY", "columns"].map((name) => [name, Object.getOwnPropertyDescriptor(stream, name)] as const);
    Object.defineProperty(stream, "isTTY", { value: true, configurable: true });
    Object.defineProperty(stream, "columns", { value: columns, configurable: true });
    onTestFinished(() => {
      for (const [name, before] of kept) {
        if (before === undefined) Reflect.deleteProperty(stream, name);
        else Object.defineProperty(stream, name, before);
      }
    });
  }
}

describe.each([60, 80, 100, 120])("%i columns wide", (columns) => {
  it("no line of any command overflows", async () => {
    const cwd = folderWith({
      [longName]: violating,
      "before/tenant.yaml": violating.replace("enabled: true", "enabled: false"),
      "tmes.config.yaml": `${config}${exceptionFor()}`,
    });
    const git = (...args: readonly string[]): unknown =>
      execFileSync("git", ["-c", "user.name=acme", "-c", "user.email=mail@example.com", ...args], { cwd });
    git("init", "--quiet");
    git("add", "before", "tmes.config.yaml");
    git("commit", "--quiet", "-m", "Before");
    onTerminal(columns);
    let longest = 0;
    for (const args of commands) {
      const { stdout, stderr } = await tmes(args, { cwd, env: { NO_COLOR: "1" } });
      const lines = `${stdout}${stderr}`.split("\n");
      expect(lines.length, args.join(" ")).toBeGreaterThan(1);
      expect(
        lines.filter((line) => line.length > columns),
        args.join(" "),
      ).toEqual([]);
      longest = Math.max(longest, ...lines.map(({ length }) => length));
    }
    // They fill it, too.
    expect(longest).toBeGreaterThan(columns - 3);
  });
});
