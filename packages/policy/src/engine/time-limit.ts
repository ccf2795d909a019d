/** Ends work that takes too long. Rules are other people's programs, and WebAssembly cannot be interrupted otherwise. */
import { createContext, Script, type Context } from "node:vm";

/** Seconds that a rule, or a batch of them, may take where the configuration does not say. */
const defaultTimeout = 10;

/** Work was ended because it took longer than its limit. What it was working on is in no state to be used again. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
  readonly seconds: number;

  constructor(seconds: number) {
    super(`longer than ${String(seconds)} s`);
    this.seconds = seconds;
  }
}

/** How long evaluations may take. One for all bundles of an engine. */
export interface TimeLimit {
  /** Whether work is to be done in the smallest parts, each `within` the limit, because all of it took too long. */
  readonly inParts: boolean;
  /**
   * Does work within the limit; or continues it, if it is part of other work that is done within the limit.
   *
   * @throws OutOfTime
   */
  within<T>(work: () => T): T;
  /** The same; if it takes too long, it is done again in parts. It must bear that. */
  batch<T>(work: () => T): T;
}

let started: { readonly script: Script; readonly context: Context } | undefined;

/** @param seconds - Not part of any verdict: what takes longer has none. */
export function timeLimit(seconds: number = defaultTimeout): TimeLimit {
  let isRunning = false;
  let inParts = false;

  function within<T>(work: () => T): T {
    if (isRunning) return work();
    isRunning = true;
    try {
      return limited(work, seconds);
    } finally {
      isRunning = false;
    }
  }

  return {
    get inParts() {
      return inParts;
    },
    within,
    batch(work) {
      if (isRunning || inParts) return work();
      try {
        return within(work);
      } catch (failure) {
        if (!(failure instanceof OutOfTime)) throw failure;
      }
      inParts = true;
      try {
        return work();
      } finally {
        inParts = false;
      }
    },
  };
}

/** A thread of Node's watches the time. Starting it costs about 0.1 ms. */
function limited<T>(work: () => T, seconds: number): T {
  started ??= { script: new Script("work()"), context: createContext({}) };
  const { script, context } = started;
  const done: { readonly result: T }[] = [];
  context["work"] = (): void => {
    done.push({ result: work() });
  };
  try {
    script.runInContext(context, { timeout: seconds * 1000 });
  } catch (failure) {
    // Not an Error of this context.
    const isTimeout =
      typeof failure === "object" &&
      failure !== null &&
      Reflect.get(failure, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    throw isTimeout ? new OutOfTime(seconds) : failure;
  } finally {
    context["work"] = undefined;
  }
  const [end] = done;
  if (end === undefined) throw new Error("The work did not run.");
  return end.result;
}
