/** What an organisation's configuration does to lint: rules of its own with names, exceptions that ran out, other bundles. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Linter } from "eslint";
import plugin from "eslint-plugin-tmes";
import { afterAll, beforeEach, expect, test } from "vitest";
import { parser } from "typescript-eslint";
import { dayFromToday, exceptingUntil } from "./project.ts";

const root = resolve(import.meta.dirname, "../..");
const folders: string[] = [];
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tmes-configuration-"));
  folders.push(folder);
  mkdirSync(join(folder, ".git"));
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const linter = new Linter({ configType: "flat", cwd: "/" });
const said = (name: string, text: string, config: Linter.Config): readonly string[] =>
  linter
    .verify(
      text,
      [
        { files: ["**/*.ts"], languageOptions: { parser } },
        { ...config, files: ["**/*.ts"] },
      ],
      {
        filename: join(folder, name),
      },
    )
    .map(({ ruleId, message }) => `${ruleId ?? ""}: ${message}`);

const configure = (text: string): string => {
  const path = join(folder, "tmes.config.yaml");
  writeFileSync(path, text);
  return path;
};

const program = (
  inside: string,
): string => `import { TmesScheduledReport, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const acme = new TmesTenant(new TerraformStack(new App(), "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
${inside}`;
const sandbox = program(`new TmesVirusRule(acme, "all", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  virtualAnalyzer: { enabled: true },
});`);
const only = (rule: string, { plugins = {} }: Linter.Config = plugin.configs["all"] ?? {}): Linter.Config => ({
  plugins,
  rules: { [`tmes/${rule}`]: "error" },
});

test(
  "a rule of the organisation's own is a lint rule with its name, and its pack a configuration",
  { timeout: 180_000 },
  () => {
    const pack = join(root, "examples/custom-pack");
    const args = [join(root, "packages/cli/dist/bin.js"), "policy", "build", pack, "--out", join(folder, "own")];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const config = configure("bundles: [./own/bundle]\npacks: [works-agreement]\n");
    const own = plugin.createPlugin({ config });
    expect(own.rules["acme-reports-at-most-monthly"]?.meta?.docs?.description).toBe(
      "Make reports on mail traffic at most once a month",
    );
    expect(plugin.rules).not.toHaveProperty("acme-reports-at-most-monthly");
    const weekly = program(
      `new TmesScheduledReport(acme, "Threats", { enabled: true, frequency: "weekly", recipients: ["it@acme.example"] });`,
    );
    const [first = ""] = said("main.ts", weekly, own.configs["works-agreement"] ?? {});
    expect(first).toMatch(/^tmes\/acme-reports-at-most-monthly: Report "Threats" of tenant acme is made weekly/);
    // The standard plugin reads the same configuration, and has one rule for all that it has no name for.
    expect(said("main.ts", weekly, only("custom"))).toEqual([first.replace(/^[^:]*/, "tmes/custom")]);
  },
);

test("an exception that ran out covers nothing, and the finding says so", () => {
  const until = (expires: string): string => exceptingUntil(expires, { pack: "all", item: "all" });
  configure(until(dayFromToday(30)));
  expect(said("main.ts", sandbox, only("virtual-analyzer-off"))).toEqual([]);
  const past = dayFromToday(-30);
  configure(until(past));
  expect(said("main.ts", sandbox, only("virtual-analyzer-off"))).toEqual([
    expect.stringContaining(
      `Found true, expected false. Exception va-acme held until ${past}. What it covered counts again.`,
    ),
  ]);
  // Only on what it was made for.
  expect(said("main.ts", sandbox.replace('"all"', '"other"'), only("virtual-analyzer-off"))).toEqual([
    expect.stringMatching(/expected false\.$/),
  ]);
});

test("a bundle that is not the one configured is reported in every file, once", () => {
  const other = "0".repeat(64);
  configure(`bundles: [{ from: "@tmes-as-code/policies", digest: "${other}" }]\npacks: [all]\n`);
  const all = plugin.configs["all"] ?? {};
  const expected = [
    expect.stringMatching(
      /^tmes\/unjudged: Nothing can be judged here: .*tmes\.config\.yaml:1:\d+: bundle `@tmes-as-code\/policies` is another one/,
    ),
  ];
  expect(said("a.ts", sandbox, all)).toEqual(expected);
  expect(said("b.ts", sandbox, all)).toEqual(expected);
  configure("packs: [all]\n");
  expect(said("b.ts", sandbox, all)).not.toEqual([]);
});
