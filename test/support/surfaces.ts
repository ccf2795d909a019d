/** The real surfaces: the command on a document, a synthesised program, a Terraform plan. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { TmesPolicy, TmesPolicyError } from "@tmes-as-code/constructs";
import { command } from "@tmes-as-code/testing/tmes";
import { App } from "cdktf";
import { onTestFinished } from "vitest";

/** What `tmes` answered. */
export interface Answer {
  readonly code: number | null;
  /** Results and diagnostics. */
  readonly text: string;
}

/** A repository that is removed after the test, with these files. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  return filesWith({ ".git/HEAD": "", ...files });
}

/** Writes files into a folder, or into a new one that is removed after the test. */
export function filesWith(files: Readonly<Record<string, string>>, folder = temporary()): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "tmes-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs `tmes` in a folder. White space is folded, since reports wrap their lines. */
export function tmes(cwd: string, ...args: readonly string[]): Answer {
  const node = [...command, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd, encoding: "utf8" });
  return { code: status, text: `${stdout}\n${stderr}`.replace(/\s+/g, " ") };
}

/** Runs `tmes check` in a folder. */
export function check(cwd: string, ...args: readonly string[]): Answer {
  return tmes(cwd, "check", "--today", "2026-11-24", ...args);
}

/**
 * Synthesises a program into `<folder>/cdktf.out`; a finding at error severity does not throw here.
 *
 * @returns The rules with findings.
 */
export function synthesise(folder: string, program: (app: App) => void): readonly string[] {
  const app = new App({ outdir: join(folder, "cdktf.out") });
  program(app);
  TmesPolicy.of(app).configure({ report: "silent", today: "2026-11-24" });
  try {
    app.synth();
  } catch (error) {
    if (!(error instanceof TmesPolicyError)) throw error;
  }
  const report: unknown = JSON.parse(readFileSync(join(app.outdir, "policy-validation-report.json"), "utf8"));
  return namesIn(report);
}

function namesIn(report: unknown): readonly string[] {
  const names: string[] = [];
  JSON.stringify(report, (key, value: unknown) => {
    if (key === "ruleName") names.push(String(value));
    return value;
  });
  return names;
}

/** Whether Terraform is here. */
export const terraform = spawnSync("terraform", ["version"], { stdio: "ignore" }).status === 0;

/** Plans a Terraform folder and leaves the plan's JSON there as `plan.json`. */
export function planned(folder: string, ...options: readonly string[]): void {
  const run = (...args: readonly string[]): string =>
    execFileSync("terraform", args, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, TF_IN_AUTOMATION: "1", CHECKPOINT_DISABLE: "1" },
      maxBuffer: 100_000_000,
    });
  run("init", "-input=false", "-no-color");
  run("plan", "-input=false", "-no-color", "-out=plan", ...options);
  writeFileSync(join(folder, "plan.json"), run("show", "-json", "plan"));
}

/** Applies what a Terraform folder says. */
export function applied(folder: string): void {
  const env = { ...process.env, TF_IN_AUTOMATION: "1", CHECKPOINT_DISABLE: "1" };
  for (const args of [
    ["init", "-input=false"],
    ["apply", "-input=false", "-auto-approve"],
  ]) {
    execFileSync("terraform", args, { cwd: folder, stdio: "ignore", env });
  }
}

/** A program whose tenant `acme` has one virus rule, `all`. */
export function programOf(settings: object): string {
  return `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const acme = new TmesTenant(new TerraformStack(new App(), "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
new TmesVirusRule(acme, "all", ${JSON.stringify(settings)});
`;
}
