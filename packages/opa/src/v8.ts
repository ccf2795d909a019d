// How V8 compiles and runs the module.
import { setFlagsFromString } from "node:v8";

/**
 * node:wasi offers its functions as fast calls, and V8 (seen in Node 20.20) builds their glue once for a module, with
 * the memory of its first instance: later instances then write into freed memory, and the process crashes.
 */
const fastCalls = "turbo-fast-api-calls";
/** Runs are short and the module's functions large: optimising them takes longer than it saves, several times over. */
const optimising = ["wasm-tier-up", "wasm-dynamic-tiering"];
const settings = [fastCalls, ...optimising];

let isOptimised = false;

/** For a process that makes many calls: V8 optimises the module meanwhile, which halves the time of later calls. */
export function optimiseWebAssembly(): void {
  isOptimised = true;
  // V8 may compile at any time from now on.
  setFlagsFromString(`--no-${fastCalls}`);
}

/** Does something with these V8 features off, and on again afterwards for the rest of the process. */
export function withPlainWebAssembly<T>(work: () => T): T {
  if (isOptimised) return work();
  for (const name of settings) setFlagsFromString(`--no-${name}`);
  try {
    return work();
  } finally {
    for (const name of settings) setFlagsFromString(`--${name}`);
  }
}
