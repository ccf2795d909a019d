/** ESLint's command, run in a project as its users run it. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import type { ESLint } from "eslint";
import type { Project } from "./project.ts";

/**
 * What the command says of files.
 *
 * @throws what it printed, where that is no result.
 */
export function lint(project: Project, files: readonly string[]): Promise<readonly ESLint.LintResult[]> {
  const bin = join("node_modules", "eslint", "bin", "eslint.js");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, "--format", "json", ...files], { cwd: project.folder }, (_, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as ESLint.LintResult[]);
      } catch {
        reject(new Error(`ESLint printed no results: ${stderr}${stdout}`));
      }
    });
  });
}
