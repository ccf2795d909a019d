// One running instance of the module: it serves one command after the other.
import { existsSync } from "node:fs";
import { guestPath } from "./paths.ts";
import { Streams, type Transfer } from "./streams.ts";
import { createWasi } from "./wasi.ts";
import { WebAssemblyApi, type WasmModule } from "./webassembly.ts";

/** A command for OPA. */
export interface Command {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  /** The working folder, an absolute path of the host. */
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
}

/** What a command left. */
export interface Answer {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
}

/** A running module. */
export interface Instance {
  /**
   * Runs a command to its end. Blocks the thread meanwhile.
   *
   * @throws {Error} when the instance ends with it (a panic of Go, a trap); it cannot be used again then.
   */
  serve(command: Command): Answer;
  /** Bytes of memory taken. They are free again only when the instance is gone. */
  memoryBytes(): number;
}

/** Starts an instance: Go's runtime and OPA's tables, some 35 ms. */
export function startInstance(module: WasmModule): Instance {
  // Live data is small (some 15 MB): collecting garbage rarely makes commands faster, by a tenth.
  const env = { GOGC: "1600", GOMEMLIMIT: "384MiB" };
  const wasi = createWasi({ version: "preview1", args: ["opa"], env, preopens: roots() });
  const { fd_read: read, fd_write: write, ...others } = wasi.wasiImport;
  const streams: Streams = new Streams(() => exports.memory);
  const { exports } = new WebAssemblyApi.Instance(module, {
    wasi_snapshot_preview1: {
      ...others,
      fd_read: streams.reading(read as Transfer),
      fd_write: streams.writing(write as Transfer),
      proc_exit: (code: number) => {
        throw new Error(`it ended itself with exit code ${String(code)}`);
      },
    },
  });
  wasi.initialize({ exports });
  return {
    serve({ args, cwd, stdin = "" }) {
      const text = new TextEncoder().encode(JSON.stringify({ args, cwd: guestPath(cwd) }));
      streams.open(stdin);
      try {
        const place = exports.request(text.length);
        new Uint8Array(exports.memory.buffer).set(text, place);
        const exitCode = exports.serve();
        return { exitCode, ...streams.close() };
      } catch (error) {
        const [said = ""] = new TextDecoder().decode(streams.close().stderr).trim().split("\n");
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`OPA crashed: ${said === "" ? reason : said}`, { cause: error });
      }
    },
    memoryBytes: () => exports.memory.buffer.byteLength,
  };
}

/** All folders of the host by their name inside WASI; of Windows each drive. */
function roots(): Record<string, string> {
  if (process.platform !== "win32") return { "/": "/" };
  const letters = Array.from({ length: 26 }, (_, position) => String.fromCharCode(65 + position));
  const drives = letters.map((letter) => `${letter}:\\`).filter((drive) => existsSync(drive));
  return Object.fromEntries(drives.map((drive) => [guestPath(drive), drive]));
}
