// node:wasi without its ExperimentalWarning; every other warning still passes.
import { createRequire } from "node:module";
import type * as wasi from "node:wasi";

const require = createRequire(import.meta.url);

/** Makes a WASI host. Loading or constructing it warns once a process; only that warning is dropped. */
export function createWasi(options: wasi.WASIOptions): wasi.WASI {
  const original = Object.getOwnPropertyDescriptor(process, "emitWarning");
  const emitWarning = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (...args: unknown[]) => {
    if (!isWasiWarning(args)) emitWarning(...args);
  };
  try {
    const { WASI } = require("node:wasi") as typeof wasi;
    return new WASI(options);
  } finally {
    if (original) Object.defineProperty(process, "emitWarning", original);
  }
}

function isWasiWarning([warning, type]: readonly unknown[]): boolean {
  return type === "ExperimentalWarning" && String(warning).startsWith("WASI ");
}
