/** Runs `tmes gate`, the base's own version of it. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@tmes-as-code/policy";
import { ActionError } from "./errors.ts";
import { cleanEnvironment } from "./environment.ts";
import type { Commits } from "./git.ts";
import { at } from "./json.ts";

/** What the gate is to judge. */
export interface GateInputs {
  readonly commits: Commits;
  /** Handed-over inputs of the head and, where its run is there, of the base. */
  readonly head: readonly string[];
  readonly base: readonly string[];
  /** Tenant documents, read from both commits. */
  readonly paths: readonly string[];
  /** Where the base's packages are installed: its bundles are among them. */
  readonly packages: string;
}

/** What the gate wrote. */
export interface Judgement {
  readonly passes: boolean;
  readonly report: Report;
  /** Path of the JSON report. */
  readonly file: string;
  readonly markdown: string;
  readonly sarif: string;
  /** Annotations as GitHub's workflow commands. */
  readonly commands: string;
}

/** File of each format that the action uses. */
const outputs = {
  json: "report.json",
  markdown: "comment.md",
  sarif: "report.sarif",
  github: "annotations.txt",
} as const;

/** The largest file of the gate that is read. */
const largest = 256 * 1024 * 1024;

/** Arguments of `tmes` for a judgement whose files go to `folder`. */
export function gateArguments({ commits, head, base, paths, packages }: GateInputs, folder: string): readonly string[] {
  return [
    ...["gate", "--base", commits.base, "--head", commits.head, "--packages", packages],
    ...Object.entries(outputs).flatMap(([format, file]) => ["--output", `${format}=${join(folder, file)}`]),
    ...head.flatMap((input) => ["--head-plan", input]),
    ...base.flatMap((input) => ["--base-plan", input]),
    ...paths,
  ];
}

/**
 * Runs the command in the base's checkout.
 *
 * @returns Its exit code.
 */
export async function runGate(script: string, args: readonly string[], folder: string): Promise<number | null> {
  if (!existsSync(script)) {
    throw new ActionError(
      `There is no tmes at ${script}: install the base's packages first, without their scripts (npm ci --ignore-scripts).`,
    );
  }
  // What the gate prints names files and tenants of the pull request: none of it is a command to the runner.
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n`);
  try {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...cleanEnvironment(), NO_COLOR: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    return await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
  } finally {
    process.stdout.write(`\n::${token}::\n`);
  }
}

/**
 * Reads what the gate wrote.
 *
 * @throws ActionError when the command, its input or the policy could not be used: that is never a pass.
 */
export function judgementOf(code: number | null, folder: string): Judgement {
  const file = join(folder, outputs.json);
  if (code !== 0 && code !== 1)
    throw new ActionError(
      `tmes gate ended with exit code ${String(code)}: nothing was judged. Its messages are above.`,
    );
  const report: unknown = JSON.parse(read(file));
  if (!isReport(report))
    throw new ActionError("tmes gate wrote no report of a gate: use the version that this action belongs to.");
  return {
    passes: code === 0 && report.gate.passes,
    report,
    file,
    markdown: read(join(folder, outputs.markdown)),
    sarif: read(join(folder, outputs.sarif)),
    commands: read(join(folder, outputs.github)),
  };
}

type GateReport = Report & Required<Pick<Report, "gate">>;

function isReport(value: unknown): value is GateReport {
  return (
    at(value, "schema") === "tmes-report/v2" &&
    typeof at(value, "gate", "passes") === "boolean" &&
    Array.isArray(at(value, "gate", "reasons")) &&
    Array.isArray(at(value, "findings"))
  );
}

function read(file: string): string {
  if (!existsSync(file)) throw new ActionError(`tmes gate did not write ${file}.`);
  if (statSync(file).size > largest) throw new ActionError(`${file} is too large.`);
  return readFileSync(file, "utf8");
}
