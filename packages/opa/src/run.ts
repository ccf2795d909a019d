// One run of the module: a fresh instance with arguments, folders and standard streams.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withPlainWebAssembly } from "./v8.ts";
import { createWasi } from "./wasi.ts";
import { WebAssemblyApi, type WasmModule } from "./webassembly.ts";

export interface Run {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  /** The working folder, by its name inside WASI. */
  readonly cwd: string;
  /** Host folders by their name inside WASI. */
  readonly folders: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
}

export interface Answer {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
}

/** Runs OPA to its end. Blocks the thread meanwhile. */
export function run(module: WasmModule, { args, cwd, folders, stdin = "" }: Run): Answer {
  const streams = mkdtempSync(join(tmpdir(), "opa-streams-"));
  const [input, output, errors] = [join(streams, "stdin"), join(streams, "stdout"), join(streams, "stderr")];
  writeFileSync(input, stdin);
  const open = [openSync(input, "r"), openSync(output, "w"), openSync(errors, "w")] as const;
  try {
    const wasi = createWasi({
      version: "preview1",
      args: ["opa", ...args],
      // Runs are short: collecting garbage more rarely makes them faster.
      env: { PWD: cwd, GOGC: "400" },
      preopens: { ...folders },
      returnOnExit: true,
      stdin: open[0],
      stdout: open[1],
      stderr: open[2],
    });
    const exitCode = withPlainWebAssembly(() =>
      wasi.start(new WebAssemblyApi.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport })),
    );
    return { exitCode, stdout: readFileSync(output), stderr: readFileSync(errors) };
  } finally {
    for (const fd of open) closeSync(fd);
    rmSync(streams, { recursive: true, force: true });
  }
}
