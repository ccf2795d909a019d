// node:wasi without its ExperimentalWarning; every other warning still passes.
import { createRequire } from "node:module";
import type * as wasi from "node:wasi";

const require = createRequire(import.meta.url);

/** Makes a WASI host. Loading or constructing it warns once a process; only that warning is dropped. */
export function createWasi(options: wasi.WASIOptions): wasi.WASI {
  const emitWarning = process.emitWarning;
  process.emitWarning = ((...args: Parameters<typeof emitWarning>) => {
    if (!isWasiWarning(args)) Reflect.apply(emitWarning, process, args);
  }) as typeof emitWarning;
  try {
    const { WASI }: typeof wasi = require("node:wasi");
    return new WASI(options);
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isWasiWarning([warning, type]: readonly unknown[]): boolean {
  return type === "ExperimentalWarning" && String(warning).startsWith("WASI ");
}
