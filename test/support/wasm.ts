/** Runs compiled policies without the engine: opa-wasm alone. */
import { createRequire } from "node:module";
import type { JsonObject } from "@tmes-as-code/policy";

interface Loaded {
  setData(data: object): void;
  evaluate(input: object): unknown;
}

interface OpaWasm {
  loadPolicySync(wasm: Uint8Array, memory: { initial: number; maximum: number }): Loaded;
}

/** A compiled policy with one entrypoint, as a function from input to result. */
export function wasmPolicy(wasm: Uint8Array, data: JsonObject): (input: JsonObject) => unknown {
  const { loadPolicySync } = createRequire(import.meta.url)("@open-policy-agent/opa-wasm") as OpaWasm;
  const policy = loadPolicySync(wasm, { initial: 5, maximum: 8192 });
  policy.setData(data);
  return (input) => {
    const answer = policy.evaluate(input);
    const first: unknown = Array.isArray(answer) ? answer[0] : undefined;
    return typeof first === "object" && first !== null ? Reflect.get(first, "result") : undefined;
  };
}
