/** Lets V8 optimise the compiled rules later than it would. One file is judged before optimising them pays. */
import { setFlagsFromString } from "node:v8";

/** V8 optimises a function of WebAssembly after so many bytes of its code have run: after some 0.1 s. */
const optimiseAfter = 100_000_000;

/**
 * The limit that V8 has by itself, by the start of its version. It cannot be read. Node 24 and later have a limit that one
 * file does not reach.
 */
const ownLimits: readonly (readonly [version: string, limit: number])[] = [
  ["11.3.", 1_800_000],
  ["12.4.", 1_800_000],
];

/**
 * Compiles WebAssembly that is optimised late. Other WebAssembly in the process is not concerned: a module keeps the limit
 * that holds when it is compiled, and V8's own limit holds again afterwards. Where that limit is not known, because it was
 * set for the process or because V8 is not Node's, nothing is changed.
 */
export function optimisedLate<T>(compile: () => T): T {
  const own = ownLimit(process);
  if (own === undefined) return compile();
  setLimit(optimiseAfter);
  try {
    return compile();
  } finally {
    setLimit(own);
  }
}

/** What tells the limit of a process. */
export type Runtime = Pick<NodeJS.Process, "execArgv" | "env" | "versions">;

/** V8's own limit in a process; `undefined` where it is not known. */
export function ownLimit({ execArgv, env, versions }: Runtime): number | undefined {
  const isChanged = [...execArgv, env["NODE_OPTIONS"] ?? ""].some((text) => /wasm/i.test(text));
  // Electron has a V8 of its own, which may end the process if a flag changes.
  if (isChanged || versions["electron"] !== undefined) return undefined;
  return ownLimits.find(([version]) => versions.v8.startsWith(version))?.[1];
}

function setLimit(bytes: number): void {
  setFlagsFromString(`--wasm-tiering-budget=${String(bytes)}`);
}
