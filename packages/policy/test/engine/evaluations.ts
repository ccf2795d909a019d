/** Counts what WebAssembly is asked. Import it before an engine is made. */
import { vi } from "vitest";
import { opaWasm } from "../../src/libraries.ts";

interface Policy {
  /** Of an input as JSON. */
  evaluate(input: ArrayBuffer, entrypoint?: string): unknown;
}

/** Called for each evaluation with its entrypoint (`undefined`: verdicts) and the rules whose verdicts are asked. */
export const evaluation = vi.fn<(entrypoint: string | undefined, rules: readonly string[] | undefined) => void>();

// A test file's modules are its own, and so is this library.
const library = opaWasm() as { loadPolicySync(...args: readonly unknown[]): Policy };
const { loadPolicySync } = library;
vi.spyOn(library, "loadPolicySync").mockImplementation((...args) => {
  const policy = loadPolicySync(...args);
  const evaluate = policy.evaluate.bind(policy);
  policy.evaluate = (input, entrypoint) => {
    const { rules } = JSON.parse(new TextDecoder().decode(input)) as { readonly rules?: readonly string[] };
    evaluation(entrypoint, rules);
    return evaluate(input, entrypoint);
  };
  return policy;
});
