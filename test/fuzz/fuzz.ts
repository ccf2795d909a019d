/** Runs mutated inputs through the command's main function or single functions, in a process that may hang or die. */
import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Answer, Asked, Kept, PlantedFault } from "./protocol.ts";

/** A run of cases. */
export interface FuzzOptions {
  /** What is executed; the command if not given. */
  readonly of?: Asked["of"];
  readonly seed: number;
  readonly count: number;
  /** The first case; 0 if not given. */
  readonly start?: number;
  readonly fault?: PlantedFault;
  readonly kept?: readonly Kept[];
  /** Seconds after which a case counts as hanging: far more than any case takes. */
  readonly patience?: number;
  /** Called for each case with a fault. */
  readonly onFault?: (answer: Found) => void;
}

/** A case with what is wrong. */
export interface Found extends Answer {
  readonly seed: number;
  readonly number: number;
}

/** What a run came to. */
export interface FuzzResult {
  readonly executions: number;
  /** Executions by base and exit code. */
  readonly codes: Readonly<Record<string, number>>;
  readonly found: readonly Found[];
}

/** A process that waits for cases: it takes seconds to start. It ends with this process. */
let idle: ChildProcess | undefined;

/** Runs cases one after the other. The same seed and numbers are the same cases. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { of = "command", seed, start = 0, fault, kept, patience = 120 } = options;
  const count = kept?.length ?? options.count;
  const codes: Record<string, number> = {};
  const found: Found[] = [];
  let child = idle;
  idle = undefined;
  try {
    for (let number = start; number < start + count; number++) {
      child ??= await startChild();
      const one = kept?.[number - start];
      const asked = {
        of,
        seed,
        number,
        ...(fault === undefined ? {} : { fault }),
        ...(one === undefined ? {} : { kept: one }),
      };
      const answer = await ask(child, asked, patience);
      // It hangs or is dead.
      if (answer.base === undefined) {
        child.kill("SIGKILL");
        child = undefined;
      }
      const key = `${answer.base ?? "lost"}: ${answer.code === undefined ? "none" : String(answer.code)}`;
      codes[key] = (codes[key] ?? 0) + 1;
      if (answer.faults.length === 0) continue;
      found.push({ ...answer, seed, number });
      options.onFault?.({ ...answer, seed, number });
    }
  } finally {
    if (idle === undefined) idle = child;
    else child?.kill("SIGKILL");
  }
  return { executions: count, codes, found };
}

async function startChild(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "child.ts"), {
    execArgv: ["--import", import.meta.resolve("tsx"), "--conditions=@tmes-as-code/source"],
    env: { ...process.env, NO_COLOR: "1", TMES_DEBUG: "" },
    serialization: "advanced",
  });
  await new Promise((resolve, reject) => {
    child.once("message", resolve).once("exit", () => {
      reject(new Error("The child did not start."));
    });
  });
  return child;
}

function ask(child: ChildProcess, asked: Asked, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const lost = (fault: string): void => {
      end({ base: undefined, done: [], code: undefined, faults: [fault] });
    };
    const timer = setTimeout(() => {
      lost(`hang: no answer within ${String(patience)} s`);
    }, patience * 1000);
    child.once("message", (answer) => {
      end(answer as Answer);
    });
    child.once("exit", (code, signal) => {
      lost(`untyped: the process ended with ${String(code ?? signal)}`);
    });
    child.send(asked);
  });
}
