// One run of the module: a fresh instance with arguments, folders and standard streams.
import { withStdio, type Stdio } from "./stdio.ts";
import { createWasi } from "./wasi.ts";
import { WebAssemblyApi, type WasmMemory, type WasmModule } from "./webassembly.ts";

export interface Run {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  /** The working folder, by its name inside WASI. */
  readonly cwd: string;
  /** Host folders by their name inside WASI. */
  readonly folders: Readonly<Record<string, string>>;
  readonly stdio: Stdio;
}

/** Runs OPA to its end and gives its exit code. Blocks the thread meanwhile. */
export function run(module: WasmModule, { args, cwd, folders, stdio }: Run): number {
  const wasi = createWasi({
    version: "preview1",
    args: ["opa", ...args],
    env: { PWD: cwd },
    preopens: { ...folders },
    returnOnExit: true,
  });
  const memory = (): WasmMemory => {
    const exported = instance.exports["memory"];
    if (!(exported instanceof WebAssemblyApi.Memory)) throw new Error("opa.wasm exports no memory");
    return exported;
  };
  const imports = { wasi_snapshot_preview1: withStdio(wasi.wasiImport, stdio, memory) };
  const instance = new WebAssemblyApi.Instance(module, imports);
  return Number(wasi.start(instance));
}
