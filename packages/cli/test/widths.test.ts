/** What the commands print on a terminal: no line is longer than the terminal is wide, and a report is short. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import type { Report } from "@tmes-as-code/policy";
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

/** Changes of a starter with the strict pack, each of which another rule does not accept. */
const violations: Readonly<Record<string, string>> = {
  "syslog-forwarding/settings": "urlClickLogs: {forward: true}",
  "content-rule/Organization: Password protected": "actions: {intercept: do-not-intercept, monitor: {bcc: true}}",
  "file-password-analysis/settings": "enabled: true",
  "log-retrieval/settings": "enabled: true",
  "virus-rule/Organization: Virus":
    "{predictiveMachineLearning: {enabled: true, feedback: true}, virtualAnalyzer: {enabled: true, macroFiles: false}}",
  "email-reporting-add-in/settings": "enabled: true",
  "suspicious-objects/settings": "threatIntelligence: {filesAndUrls: false, senderAddresses: true}",
  "spam-rule/Organization: Spam or Phish":
    "webReputation: {enabled: true, virtualAnalyzer: {enabled: true}, timeOfClick: {enabled: true, scope: all, signedMessages: true}}",
  "tls-peer/Default (for unspecified domains) (inbound, default, default)": "minimumTlsVersion: no-restriction",
  "ip-reputation/settings": "approved: {addresses: [], countries: [US]}",
  "quarantine-digest/default digest rule": "inlineActions: {enabled: true}",
  "logon-access-control/settings": "approvedAddresses: [192.0.2.1]",
};

interface Document {
  readonly tenant: { inventory: string };
  readonly items: { kind: string; name: string; unconfirmed?: boolean; settings: object }[];
}

describe("16 findings of 16 rules", () => {
  it("fit into 80 lines of 80 columns, and into any width", async () => {
    const cwd = folderWith({ "tmes.config.yaml": "packs: [strict]" });
    const stubs = folderWith({});
    const choices = ["--language", "yaml", "--edition", "advanced", "--pack", "strict", "--ci", "none"];
    await tmes(["init", ".", ...choices], { cwd: stubs });
    const document = parse(readFileSync(join(stubs, "tenants/acme.yaml"), "utf8")) as Document;
    document.tenant.inventory = "complete";
    for (const item of document.items) {
      delete item.unconfirmed;
      Object.assign(item.settings, parse(violations[`${item.kind}/${item.name}`] ?? "{}"));
    }
    writeFileSync(join(cwd, "acme.yaml"), stringify(document));
    const checked = { cwd, env: { NO_COLOR: "1" } };
    const { findings } = JSON.parse((await tmes(["check", "acme.yaml", "--format", "json"], checked)).stdout) as Report;
    const failing = findings.filter(({ verdict }) => verdict === "fail");
    expect([...new Set(failing.map(({ rule }) => rule))]).toHaveLength(16);

    for (const columns of [60, 80, 100, 120]) {
      onTerminal(columns);
      const { stdout } = await tmes(["check", "acme.yaml"], checked);
      const lines = stdout.trimEnd().split("\n");
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      if (columns >= 80) expect(lines.length).toBeLessThanOrEqual(80);
      for (const { rule, version, place } of failing) {
        const fix = lines.find((line) => line.startsWith(`  ${rule}@${String(version)}: `));
        expect(fix, rule).toMatch(columns >= 80 ? / > / : /./);
        expect(stdout).toContain(`acme.yaml:${String(place.location?.line)}:`);
      }
      expect(stdout.match(/: found .*expected /g)).toHaveLength(16);
      expect(lines.at(-1)).toMatch(/errors.*warnings/);
    }
  });
});
