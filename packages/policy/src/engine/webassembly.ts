/** The part of the WebAssembly API used here. Node has it; TypeScript types it only for browsers. */

/** A compiled module. */
export type WasmModule = object;

interface ModuleApi {
  new (bytes: Uint8Array): WasmModule;
  imports(module: WasmModule): readonly { readonly kind: string }[];
}

interface Api {
  readonly Module: ModuleApi;
  readonly RuntimeError: new () => Error;
}

function isApi(value: unknown): value is Api {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "Module") === "function" &&
    typeof Reflect.get(value, "RuntimeError") === "function"
  );
}

function api(): Api {
  const candidate: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isApi(candidate)) throw new Error("This JavaScript runtime has no WebAssembly.");
  return candidate;
}

/** Compiles a module; throws when the bytes are none. */
export function compileModule(bytes: Uint8Array): WasmModule {
  return new (api().Module)(bytes);
}

/** Whether a module uses the memory that it is given, and no other: then that memory's maximum bounds it. */
export function importsMemory(module: WasmModule): boolean {
  // A module has one memory at most.
  return api()
    .Module.imports(module)
    .some(({ kind }) => kind === "memory");
}

/** Whether a failure is WebAssembly's own: a trap such as `unreachable`. */
export function isWasmTrap(failure: unknown): boolean {
  return failure instanceof api().RuntimeError;
}
