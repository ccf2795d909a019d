/** Runs `tmes` in one process for many cases; one that does not end is stopped, and the next case gets a new one. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { RunAnswer, RunRequest } from "./host.ts";

/** A run's answer; `unended` where it was stopped, `crash` where the command threw. */
export type Outcome = RunAnswer | { readonly unended: true } | { readonly crash: string };

let host: ChildProcess | undefined;

/** Runs `tmes <args>` and gives what it left behind. */
export async function runTmes(request: RunRequest, milliseconds: number): Promise<Outcome> {
  const child = host ?? (await start());
  host = child;
  return new Promise((resolve) => {
    const stop = (outcome: Outcome, kill: boolean): void => {
      clearTimeout(timer);
      child.removeAllListeners("message");
      child.removeAllListeners("exit");
      if (kill) {
        child.kill("SIGKILL");
        host = undefined;
      }
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      stop({ unended: true }, true);
    }, milliseconds);
    child.once("message", (outcome: Outcome) => {
      stop(outcome, false);
    });
    child.once("exit", (code, signal) => {
      host = undefined;
      stop({ crash: `the process ended with ${String(signal ?? code)}` }, false);
    });
    child.send(request);
  });
}

/** Ends the process. */
export function endHost(): void {
  host?.kill("SIGKILL");
  host = undefined;
}

function start(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL("./host.ts", import.meta.url)), {
    execArgv: [
      "--import",
      import.meta.resolve("tsx"),
      "--conditions=@tmes-as-code/source",
      "--max-old-space-size=4096",
    ],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => {
      resolve(child);
    });
    child.once("error", reject);
  });
}
