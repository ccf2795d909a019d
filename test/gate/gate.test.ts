/**
 * The gate on a pull request of plans: Virtual Analyzer on in a tenant of the EU, an exception moved to it, another failing
 * rule deleted, a nested configuration and other packs. What it prints is what the guides show: `-u` writes it anew.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Finding, Report } from "@tmes-as-code/policy";
import { pullRequest, type Files } from "@tmes-as-code/testing/pull-request";
import { command } from "@tmes-as-code/testing/tmes";
import { expect, it, onTestFinished } from "vitest";
import { fixtures, hasTerraform, makePlans, terraformVersion } from "./plans.ts";

const guides = join(import.meta.dirname, "../../docs/guides");
const kept = (side: string, name: string): string => join(fixtures, "handover", side, "stacks/mail", name);

it.skipIf(!hasTerraform)(
  `the plans are what Terraform makes of both programs${hasTerraform ? "" : ` (skipped: needs Terraform ${terraformVersion})`}`,
  async () => {
    for (const [side, files] of Object.entries(makePlans())) {
      for (const [name, text] of Object.entries(files)) await expect(text).toMatchFileSnapshot(kept(side, name));
    }
  },
);

/** The files of a side's repository. */
function filesOf(side: string): Files {
  const folder = join(fixtures, side);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

const outputs = {
  json: "report.json",
  sarif: "tmes.sarif",
  github: "annotations.txt",
  markdown: "comment.md",
  html: "page.html",
} as const;
const day = ["--today", "2026-11-27"];

/** Judges the pull request of the fixtures. */
function judge() {
  const cwd = pullRequest(filesOf("base"), filesOf("head"));
  const folder = mkdtempSync(join(tmpdir(), "tmes-gate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const plans = ["--base-plan", kept("base", "plan.json"), "--head-plan", kept("head", "plan.json")];
  const files = Object.entries(outputs).flatMap(([format, file]) => ["--output", `${format}=${join(folder, file)}`]);
  const args = ["gate", "--base", "origin/main", "--head", "HEAD", ...plans, ...files, ...day];
  const { status, stdout } = spawnSync(process.execPath, [...command, ...args], { cwd, encoding: "utf8" });
  const written = (format: keyof typeof outputs): string => readFileSync(join(folder, outputs[format]), "utf8");
  return { cwd, status, stdout, written };
}

/** What a finding is of, and where. */
function line({ rule, item, place }: Finding): string {
  const { file = "", line: at } = place.location ?? {};
  return `${rule} ${item?.name ?? ""} ${file}:${String(at)}`;
}

it("is blocked, judged by the base's policy, and printed as the guides show it", async () => {
  const { cwd, status, stdout, written } = judge();
  expect(status).toBe(1);
  const report = JSON.parse(written("json")) as Report;

  // What the base's policy says of the head's plan, whatever the head did to the policy.
  const own = join(cwd, "..", `${basename(cwd)}-base`);
  cpSync(join(fixtures, "base"), own, { recursive: true });
  onTestFinished(() => rmSync(own, { recursive: true, force: true }));
  cpSync(kept("head", "plan.json"), join(own, "plan.json"));
  const check = spawnSync(process.execPath, [...command, "check", "plan.json", "--format", "json", ...day], {
    cwd: own,
  });
  const alone = JSON.parse(check.stdout.toString()) as Report;
  const judged = report.findings.filter(({ rule }) => !rule.startsWith("change/"));
  expect(judged.map(({ id, status: of }) => [id, of])).toEqual(alone.findings.map(({ id, status: of }) => [id, of]));
  expect([report.configurations, report.bundle]).toEqual([alone.configurations, alone.bundle]);

  const open = report.findings.filter(({ status: of, severity }) => of === "open" && severity === "error");
  expect(open.map(line)).toEqual([
    "change/item-gone Old scanner main.ts:10",
    "virtual-analyzer-off Organization: Virus main.ts:26",
  ]);
  expect(report.inputs.map(({ file }) => file)).toEqual(["plan.json"]);
  expect(report.gate?.pending).toEqual([{ finding: open[1]?.id, by: { part: "exception", id: "va-legal" } }]);
  expect(report.gate?.afterMerge.map(line)).toContain("virtual-analyzer-off Legal department main.ts:32");
  const effects = report.gate?.policy.filter(({ weakens }) => weakens).map(({ effect }) => effect) ?? [];
  expect(effects).toEqual(
    expect.arrayContaining([
      "Would add the configuration emea/tmes.config.yaml, which would judge what is in its folder.",
      "Would no longer judge by pack eu-privacy.",
      expect.stringMatching(/^Exception va-legal covers .*which it did not cover before\.$/),
    ]),
  );
  expect(report.change?.verdicts.map(({ change, finding }) => [change, finding.item?.name])).toEqual([
    ["new", "Organization: Virus"],
    ["no-longer-declared", "Old scanner"],
  ]);
  expect(report.change?.flows.filter(({ change }) => change === "added")).toHaveLength(2);

  await expect(written("sarif")).toMatchFileSnapshot("golden/tmes.sarif");
  await expect(written("github")).toMatchFileSnapshot("golden/annotations.txt");
  await expect(written("html")).toMatchFileSnapshot("golden/page.html");
  await expect(written("markdown")).toMatchFileSnapshot(join(guides, "gate-comment.md"));
  const guide = join(guides, "gate.md");
  const shown = /(?<=<!-- Made by test\/gate\. -->\n\n```text\n)[^]*?(?=```\n)/;
  expect(readFileSync(guide, "utf8")).toMatch(shown);
  await expect(readFileSync(guide, "utf8").replace(shown, () => stdout)).toMatchFileSnapshot(guide);
});

it("the picture in the guide is of that page", () => {
  const digest = createHash("sha256")
    .update(readFileSync(join(import.meta.dirname, "golden/page.html")))
    .digest("hex");
  // `bash test/gate/picture.sh` takes it again and writes the digest.
  expect(readFileSync(join(guides, "gate.md"), "utf8")).toContain(`<!-- Of test/gate/golden/page.html: ${digest} -->`);
});
