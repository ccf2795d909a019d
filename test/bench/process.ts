/** Runs commands and measures them. */
import { spawn } from "node:child_process";

/** One run of a command. */
export interface Run {
  readonly milliseconds: number;
  /** Bytes the process held at most; known of Node's processes only, where it was asked for. */
  readonly peak: number;
  /** Milliseconds of processor time, which other processes on the machine change less; known as `peak` is. */
  readonly cpu: number;
  readonly stdout: string;
}

/**
 * Writes the process's peak memory in KiB and its processor time in µs, of all its threads, to file descriptor 3 when it ends.
 * A thread imports this too, and writes nothing.
 */
const reportUsage = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, maxRSS + " " + (userCPUTime + systemCPUTime));
  });`)}`;

/** Runs a command to its end. Exit codes above 1 (1: `tmes check` has findings) are errors. */
export function run(command: string, args: readonly string[], cwd = process.cwd()): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe", "pipe"], cwd });
    const [out, err, usage] = [child.stdio[1], child.stdio[2], child.stdio[3]].map((stream) => {
      const chunks: Buffer[] = [];
      stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
      return chunks;
    });
    const text = (chunks: readonly Buffer[] | undefined): string => Buffer.concat(chunks ?? []).toString();
    child.on("error", reject);
    child.on("close", (code) => {
      const milliseconds = performance.now() - start;
      if (code === null || code > 1) reject(new Error(`${command} ${args.join(" ")}: exit ${code}\n${text(err)}`));
      else {
        const [peak = 0, cpu = 0] = text(usage).split(" ").map(Number);
        resolve({ milliseconds, peak: peak * 1024, cpu: cpu / 1000, stdout: text(out) });
      }
    });
  });
}

/** Runs a Node program. `usage` costs a few milliseconds at its start. */
export function runNode(
  args: readonly string[],
  { usage = false, cwd }: { readonly usage?: boolean; readonly cwd?: string } = {},
): Promise<Run> {
  return run(process.execPath, [...(usage ? ["--import", reportUsage] : []), ...args], cwd);
}

/** Milliseconds of processor time of any command, by what Bash says of its children: other shells count in hundredths of a second. */
export async function cpuOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const timed = '"$@" >/dev/null || [ $? -le 1 ] || exit 2; times';
  const { stdout } = await run("/usr/bin/env", [...assigned(env), "bash", "-c", timed, "bash", command, ...args]);
  const [, ofChildren = ""] = stdout.split("\n");
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60_000 * Number(minutes) + 1000 * Number(seconds),
    0,
  );
}

/** Variables as `env` takes them; those that are `undefined` are removed. */
function assigned(env: NodeJS.ProcessEnv): readonly string[] {
  const all = Object.entries(env);
  return [
    ...all.flatMap(([name, value]) => (value === undefined ? ["-u", name] : [])),
    ...all.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
  ];
}

/** Runs each of several commands in turn, over and over, so that a busy moment hits all alike; gives their medians. */
export async function medians(
  repetitions: number,
  commands: readonly (() => Promise<Run>)[],
): Promise<readonly Omit<Run, "stdout">[]> {
  const runs: Run[][] = commands.map(() => []);
  for (let round = 0; round < repetitions; round++) {
    for (const [index, command] of commands.entries()) runs[index]?.push(await command());
  }
  return runs.map((own) => ({
    milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
    peak: median(own.map(({ peak }) => peak)),
    cpu: median(own.map(({ cpu }) => cpu)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
