// The part of the WebAssembly API used here. TypeScript types it only along with the DOM's globals, @types/node 20 not.

export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

export type WasmFunction = (...args: number[]) => number;

interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  readonly Instance: new (module: WasmModule, imports: Record<string, Record<string, WasmFunction>>) => { readonly exports: Record<string, unknown> };
  readonly Memory: abstract new () => WasmMemory;
}

export const WebAssemblyApi: WebAssemblyApi = Reflect.get(globalThis, "WebAssembly");
