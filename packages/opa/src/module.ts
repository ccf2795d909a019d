// The compiled WebAssembly module of OPA: unpacked and verified once a process.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliDecompress, constants } from "node:zlib";
import { withPlainWebAssembly } from "./v8.ts";
import { WebAssemblyApi, type WasmModule } from "./webassembly.ts";

const unpack = promisify(brotliDecompress);
const packed = new URL("../wasm/opa.wasm.br", import.meta.url);
const checksum = new URL("../wasm/opa.wasm.sha256", import.meta.url);

let compiled: Promise<WasmModule> | undefined;

/**
 * Gives the module, kept for the life of the process.
 *
 * @throws {Error} when the committed module does not have the committed SHA-256.
 */
export function opaModule(): Promise<WasmModule> {
  compiled ??= load();
  return compiled;
}

async function load(): Promise<WasmModule> {
  // Read at once: from here on, unpacking needs nothing of this thread.
  const sums = readFileSync(checksum, "utf8");
  const bytes = await unpack(readFileSync(packed), { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });
  const expected = sums.slice(0, 64);
  const actual = createHash("sha256").update(bytes).digest("hex");
  if (actual !== expected) {
    throw new Error(
      `opa.wasm is damaged: its SHA-256 is ${actual}, ${checksum.pathname} says ${expected}. Reinstall @tmes-as-code/opa.`,
    );
  }
  return withPlainWebAssembly(() => new WebAssemblyApi.Module(bytes));
}
