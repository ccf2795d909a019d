// The part of the WebAssembly API used here. TypeScript types it only along with the DOM's globals, @types/node 20 not.

export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

export interface WasmMemory {
  /** Another one each time the memory grows. */
  readonly buffer: ArrayBuffer;
}

/** What OPA's module exports, see go/main.go. */
export interface Exports {
  readonly memory: WasmMemory;
  /** Gives the place for a request of so many bytes. */
  readonly request: (bytes: number) => number;
  /** Runs what was requested; gives its exit code. */
  readonly serve: () => number;
}

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (module: WasmModule, imports: Imports) => { readonly exports: Exports };
}

const api: unknown = Reflect.get(globalThis, "WebAssembly");
export const WebAssemblyApi = api as WebAssemblyApi;
