// The standard streams of a command, kept in memory: WASI's read and write functions for file descriptors 0 to 2.
import type { WasmMemory } from "./webassembly.ts";

/** A function of WASI that reads or writes a list of buffers: descriptor, list, its length, place of the result. */
export type Transfer = (fd: number, buffers: number, count: number, result: number) => number;

const success = 0;
/** Bytes of one entry of a list of buffers: two 32-bit numbers, place and length. */
const entryBytes = 8;

/** Standard streams, opened anew for each command. */
export class Streams {
  #memory: () => WasmMemory;
  #input: Uint8Array = new Uint8Array();
  readonly #written: Record<1 | 2, Uint8Array[]> = { 1: [], 2: [] };

  constructor(memory: () => WasmMemory) {
    this.#memory = memory;
  }

  /** Starts a command's streams. */
  open(stdin: string | Uint8Array): void {
    this.#input = typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
  }

  /** What was written since. */
  close(): { readonly stdout: Uint8Array; readonly stderr: Uint8Array } {
    const { 1: stdout, 2: stderr } = this.#written;
    return { stdout: Buffer.concat(stdout.splice(0)), stderr: Buffer.concat(stderr.splice(0)) };
  }

  /** WASI's `fd_read`; `others` reads every other descriptor. */
  reading(others: Transfer): Transfer {
    return (fd, buffers, count, result) => {
      if (fd !== 0) return others(fd, buffers, count, result);
      return this.#transfer(buffers, count, result, (buffer) => {
        const part = this.#input.subarray(0, buffer.length);
        buffer.set(part);
        this.#input = this.#input.subarray(part.length);
        return part.length;
      });
    };
  }

  /** WASI's `fd_write`; `others` writes every other descriptor. */
  writing(others: Transfer): Transfer {
    return (fd, buffers, count, result) => {
      if (fd !== 1 && fd !== 2) return others(fd, buffers, count, result);
      return this.#transfer(buffers, count, result, (buffer) => {
        this.#written[fd].push(buffer.slice());
        return buffer.length;
      });
    };
  }

  #transfer(buffers: number, count: number, result: number, move: (buffer: Uint8Array) => number): number {
    const { buffer } = this.#memory();
    const view = new DataView(buffer);
    let total = 0;
    for (let entry = buffers; entry < buffers + count * entryBytes; entry += entryBytes) {
      total += move(new Uint8Array(buffer, view.getUint32(entry, true), view.getUint32(entry + 4, true)));
    }
    view.setUint32(result, total, true);
    return success;
  }
}
