// Standard input, output and error of a run, as values: WASI calls on descriptors 0 to 2 never reach the host's own.
import type { WasmFunction, WasmMemory } from "./webassembly.ts";

/** Where a run reads and writes. `stdin` is asked at most once, when the run first reads. */
export interface Stdio {
  readonly stdin: () => Uint8Array;
  readonly stdout: (chunk: Uint8Array) => void;
  readonly stderr: (chunk: Uint8Array) => void;
}

const success = 0;
const characterDevice = 2;

/** Replaces the WASI functions that touch descriptors 0 to 2; `memory` gives the running instance's memory. */
export function withStdio(imports: Readonly<Record<string, WasmFunction>>, stdio: Stdio, memory: () => WasmMemory): Record<string, WasmFunction> {
  let input: Uint8Array | undefined;

  const read: WasmFunction = (_fd, vectors, count, resultAt) => {
    input ??= stdio.stdin();
    let total = 0;
    for (const buffer of buffers(memory(), vectors, count)) {
      const part = input.subarray(0, buffer.length);
      buffer.set(part);
      input = input.subarray(part.length);
      total += part.length;
    }
    new DataView(memory().buffer).setUint32(resultAt ?? 0, total, true);
    return success;
  };

  const write: WasmFunction = (fd, vectors, count, resultAt) => {
    let total = 0;
    for (const buffer of buffers(memory(), vectors, count)) {
      (fd === 1 ? stdio.stdout : stdio.stderr)(buffer.slice());
      total += buffer.length;
    }
    new DataView(memory().buffer).setUint32(resultAt ?? 0, total, true);
    return success;
  };

  const describe: WasmFunction = (_fd, at = 0) => {
    const view = new DataView(memory().buffer);
    view.setUint8(at, characterDevice);
    view.setUint16(at + 2, 0, true);
    view.setBigUint64(at + 8, ~0n, true);
    view.setBigUint64(at + 16, ~0n, true);
    return success;
  };

  return {
    ...imports,
    fd_read: onlyStdio(read, imports["fd_read"]),
    fd_write: onlyStdio(write, imports["fd_write"]),
    fd_fdstat_get: onlyStdio(describe, imports["fd_fdstat_get"]),
    fd_close: onlyStdio(() => success, imports["fd_close"]),
    fd_fdstat_set_flags: onlyStdio(() => success, imports["fd_fdstat_set_flags"]),
  };
}

function onlyStdio(own: WasmFunction, host: WasmFunction | undefined): WasmFunction {
  if (!host) throw new Error("node:wasi lacks a function that OPA needs");
  return (...args) => ((args[0] ?? 0) <= 2 ? own(...args) : host(...args));
}

function* buffers(memory: WasmMemory, vectors = 0, count = 0): Generator<Uint8Array> {
  const view = new DataView(memory.buffer);
  for (let i = 0; i < count; i++) {
    const at = view.getUint32(vectors + 8 * i, true);
    const length = view.getUint32(vectors + 8 * i + 4, true);
    yield new Uint8Array(memory.buffer, at, length);
  }
}
