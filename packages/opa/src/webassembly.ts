// The part of the WebAssembly API used here. TypeScript types it only along with the DOM's globals, @types/node 20 not.

export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (module: WasmModule, imports: Imports) => { readonly exports: Record<string, unknown> };
}

export const WebAssemblyApi = Reflect.get(globalThis, "WebAssembly") as WebAssemblyApi;
