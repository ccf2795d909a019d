/** The part of the WebAssembly API used here. Node has it; TypeScript types it only for browsers. */

/** A compiled module. */
export type WasmModule = object;

interface Api {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
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

/** Whether a failure is WebAssembly's own: a trap such as `unreachable`. */
export function isWasmTrap(failure: unknown): boolean {
  return failure instanceof api().RuntimeError;
}
