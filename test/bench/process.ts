/** Runs commands and measures them. */
import { spawn } from "node:child_process";

/** One run of a command. */
export interface Run {
  readonly milliseconds: number;
  /** Bytes the process held at most; known of Node's processes only. */
  readonly peak: number;
  readonly stdout: string;
}

/** Writes the process's peak memory in KiB to file descriptor 3 when it ends. */
const reportPeak = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** Runs a command to its end. Exit codes above 1 (1: `tmes check` has findings) are errors. */
export function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
    const [out, err, peak] = [child.stdio[1], child.stdio[2], child.stdio[3]].map((stream) => {
      const chunks: Buffer[] = [];
      stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
      return chunks;
    });
    const text = (chunks: readonly Buffer[] | undefined): string => Buffer.concat(chunks ?? []).toString();
    child.on("error", reject);
    child.on("close", (code) => {
      const milliseconds = performance.now() - start;
      if (code === null || code > 1) reject(new Error(`${command} ${args.join(" ")}: exit ${code}\n${text(err)}`));
      else resolve({ milliseconds, peak: Number(text(peak)) * 1024, stdout: text(out) });
    });
  });
}

/** Runs a Node program. `peak` costs a few milliseconds at its start. */
export function runNode(args: readonly string[], { peak = false } = {}): Promise<Run> {
  return run(process.execPath, [...(peak ? ["--import", reportPeak] : []), ...args]);
}

/** Runs each of several commands in turn, over and over, so that a busy moment hits all alike; gives their medians. */
export async function medians(
  repetitions: number,
  commands: readonly (() => Promise<Run>)[],
): Promise<readonly { readonly milliseconds: number; readonly peak: number }[]> {
  const runs: Run[][] = commands.map(() => []);
  for (let round = 0; round < repetitions; round++) {
    for (const [index, command] of commands.entries()) runs[index]?.push(await command());
  }
  return runs.map((own) => ({
    milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
    peak: median(own.map(({ peak }) => peak)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
