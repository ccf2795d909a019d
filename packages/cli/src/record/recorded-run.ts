/** Runs a program with the recorder in each of its Node processes. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "@tmes-as-code/catalog";
import { inputKinds, temporaryFolder, type InputKind } from "@tmes-as-code/policy/node";
import { UsageError } from "../errors.ts";
import { recorderFile } from "../recorder-file.ts";
import type { Program } from "./program.ts";

/** What one process used. Times are milliseconds since 1970. */
export interface ProcessLog {
  readonly node: { readonly file: string; readonly version: string };
  readonly arguments: readonly string[];
  /** Paths that were asked for, with the first time. */
  readonly reads: readonly (readonly [kind: InputKind, path: string, time: number])[];
  readonly writes: readonly (readonly [path: string, time: number])[];
  /** Variables with a salted digest of the value that was read; `null`: there was none. */
  readonly variables: readonly (readonly [name: string, digest: string | null])[];
  readonly machine: readonly (readonly [name: string, digest: string])[];
  /** Reports of the check at synth that were written. */
  readonly reports: readonly string[];
  /** What no digest can hold. */
  readonly unusable: readonly string[];
}

/** A program that has ended. */
export interface RecordedRun {
  readonly code: number | null;
  /** Who ended it, if it did not end by itself. */
  readonly stopped?: "limit" | "user";
  /** When it was started, in milliseconds since 1970. */
  readonly started: number;
  readonly milliseconds: number;
  readonly logs: readonly ProcessLog[];
  /** Processes that left no log. */
  readonly lost: number;
  /** Files that those had read. */
  readonly seen: readonly string[];
  /** With which the digests of variables are salted. */
  readonly salt: string;
  /** The last of what it printed, where that is kept. */
  readonly printed: string;
}

/** A program that runs. */
export interface Running {
  readonly ended: Promise<RecordedRun>;
  /** Ends it with all that it started. */
  readonly stop: () => void;
}

export interface RunOptions {
  readonly folder: string;
  /** Seconds after which it is stopped. */
  readonly limit: number;
  /** What it prints is shown, or its last part is kept. */
  readonly output: "show" | "keep";
}

/** Milliseconds in which a program that is asked to end may do so. */
const patience = 2_000;
/** Characters that are kept of what a program prints. */
const mostPrinted = 4_000;

/** Starts a program. */
export function startRun({ command, shell, environment }: Program, { folder, limit, output }: RunOptions): Running {
  const salt = temporaryFolder("recorder");
  const started = Date.now();
  const options = `${process.env["NODE_OPTIONS"] ?? ""} --require ${JSON.stringify(recorderFile)}`.trim();
  const [name, ...args] = command;
  const isWindows = process.platform === "win32";
  const child = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, ...environment, NODE_OPTIONS: options, TMES_RECORDER: salt },
    // `npx` and its like are scripts there.
    shell: shell || isWindows,
    // A group of its own, so that all it starts can be ended.
    detached: !isWindows,
    stdio: ["ignore", output === "show" ? "inherit" : "pipe", output === "show" ? "inherit" : "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (printed = `${printed}${text}`.slice(-mostPrinted)));
  }
  let stopped: RecordedRun["stopped"];
  let last: NodeJS.Timeout | undefined;
  const stop = (by: NonNullable<RecordedRun["stopped"]>): void => {
    stopped ??= by;
    end(child, "SIGTERM");
    last ??= setTimeout(() => end(child, "SIGKILL"), patience);
  };
  const timer = setTimeout(() => stop("limit"), limit * 1000);
  const ended = new Promise<RecordedRun>((resolve, reject) => {
    child.once("error", (cause) => {
      clearTimeout(timer);
      rmSync(salt, { recursive: true, force: true });
      reject(new UsageError(`${name}: it cannot be started: ${cause.message}.`, undefined, { cause }));
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      clearTimeout(last);
      // What it started and left behind.
      end(child, "SIGKILL");
      const read = readLogs(salt);
      rmSync(salt, { recursive: true, force: true });
      const run = { code, started, milliseconds: Date.now() - started, ...read, salt, printed };
      resolve(stopped === undefined ? run : { ...run, stopped });
    });
  });
  return { ended, stop: () => stop("user") };
}

/** Ends a program and all that it started. */
function end({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}

function readLogs(folder: string): Pick<RecordedRun, "logs" | "lost" | "seen"> {
  const names = readdirSync(folder);
  const logs = names
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        const log: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
        return isLog(log) ? [log] : [];
      } catch {
        return [];
      }
    });
  const seen = names
    .filter((name) => name.endsWith(".files"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .flatMap((line) => {
      try {
        const path: unknown = JSON.parse(line);
        return typeof path === "string" ? [path] : [];
      } catch {
        // The last line of a process that was ended.
        return [];
      }
    });
  return { logs, lost: names.filter((name) => name.endsWith(".started")).length - logs.length, seen };
}

/** What the recorder writes. */
function isLog(value: unknown): value is ProcessLog {
  return (
    isObject(value) &&
    isObject(value["node"]) &&
    ["arguments", "writes", "variables", "machine", "reports", "unusable"].every((key) => Array.isArray(value[key])) &&
    Array.isArray(value["reads"]) &&
    value["reads"].every((read: unknown) => Array.isArray(read) && inputKinds.some((kind) => kind === read[0]))
  );
}
