/** ESLint's command, run in a project as its users run it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import type { ESLint } from "eslint";
import type { Project } from "./project.ts";

/** What the command printed. */
export interface Run {
  readonly results: readonly ESLint.LintResult[];
  readonly stderr: string;
}

/**
 * What the command says of files.
 *
 * @throws what it printed, if that is not a result.
 */
export async function lint(project: Project, files: readonly string[]): Promise<readonly ESLint.LintResult[]> {
  return (await run(project, files)).results;
}

/**
 * Runs the command.
 *
 * @param args - Files and options.
 * @param env - What is added to the environment.
 * @throws what it printed, if that is not a result.
 */
export function run(
  project: Project,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const bin = join("node_modules", "eslint", "bin", "eslint.js");
  const options = { cwd: project.folder, env: { ...process.env, ...env }, maxBuffer: 100_000_000 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, "--format", "json", ...args], options, (_, stdout, stderr) => {
      try {
        resolve({ results: JSON.parse(stdout) as ESLint.LintResult[], stderr });
      } catch {
        reject(new Error(`ESLint printed no results: ${stderr}${stdout}`));
      }
    });
  });
}
