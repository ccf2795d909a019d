/** Runs the command, with files in a folder of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtCommand, command } from "@tmes-as-code/testing/tmes";
import { onTestFinished, vi } from "vitest";
import { main } from "../src/main.ts";

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Run what was built, up to date or not: threads read no TypeScript. */
  readonly built?: boolean;
}

/** Starts `tmes <args>`, without a terminal. */
export function spawnTmes(
  args: readonly string[],
  { cwd, env = {}, built = false }: Omit<RunOptions, "stdin"> = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return spawn(process.execPath, [...(built ? builtCommand : command), ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: "pipe",
  });
}

/** Runs `tmes <args>` to its end, in a process of its own. */
function tmesProcess(args: readonly string[], { stdin = "", ...options }: RunOptions = {}): Promise<Run> {
  const child = spawnTmes(args, options);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // The command may end before it has read all of its input.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** The end of the last run in this process. */
let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs `tmes <args>` to its end: the command's main function in this process, one run after the other. Starting a process
 * takes several times as long. Input and threads need a process of their own.
 */
export function tmes(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  if (options.stdin !== undefined || options.built === true) return tmesProcess(args, options);
  const run = lastRun.then(() => tmesHere(args, options));
  lastRun = run.catch(() => undefined);
  return run;
}

async function tmesHere(args: readonly string[], { cwd, env = {} }: RunOptions): Promise<Run> {
  const written = { stdout: "", stderr: "" };
  const kept = { cwd: process.cwd(), env: process.env, argv: process.argv };
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const restore = (["stdout", "stderr"] as const).map((name) => {
    const write = vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      return true;
    });
    return () => {
      write.mockRestore();
    };
  });
  try {
    if (cwd !== undefined) process.chdir(cwd);
    process.env = { ...inherited, ...env };
    process.argv = [...process.argv.slice(0, 2), ...args];
    return { code: await main(args), ...written };
  } finally {
    process.chdir(kept.cwd);
    process.env = kept.env;
    process.argv = kept.argv;
    for (const put of restore) put();
  }
}

/** A folder with these files, removed after the test. It does not belong to a repository unless a file makes it one. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tmes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
