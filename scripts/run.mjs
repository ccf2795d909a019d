// Running commands for the scripts beside: progress on stderr, a command's own output only where it helps.
import "./require-node.mjs";
import { spawn } from "node:child_process";
import { join } from "node:path";

/** The repository root. */
export const root = join(import.meta.dirname, "..");

/** The one pnpm that this repository installs with. */
export const pnpmVersion = "12.21.0";

const windows = process.platform === "win32";

/** Says something about progress; results go to stdout, this does not. @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Seconds since `start`, e.g. `3.2 s`. @param {number} start as of `performance.now()` */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * Runs a command in the repository root and gives its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, input?: string }} [options] `quiet` shows the output
 *   only where the command fails; `input` is what the command reads from stdin.
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      // npm and npx are batch files there. No argument of ours needs quoting.
      shell: windows,
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.stdin?.end(input);
    child.on("error", reject);
    child.on("close", (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** The arguments of `run` for a pnpm command: npm brings npx, and npx brings pnpm. @param {readonly string[]} args */
export const pnpm = (...args) => /** @type {const} */ (["npx", ["--yes", `pnpm@${pnpmVersion}`, ...args]]);

/** The arguments of `run` for a tool of the root's node_modules. @param {string} script @param {readonly string[]} args */
export const tool = (script, ...args) =>
  /** @type {const} */ ([process.execPath, [join(root, "node_modules", script), ...args]]);
