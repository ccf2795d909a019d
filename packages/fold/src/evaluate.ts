/** Folds a file until nothing new is learned of what it changes. */
import type { Amendment } from "./amendment.ts";
import { Changes } from "./changes.ts";
import { Interpreter } from "./interpreter.ts";
import { GiveUp } from "./machine.ts";
import type { Module, ModuleLoader } from "./module.ts";
import type { Construction } from "./values.ts";

/** What a file's constructs are, as far as can be seen. */
export interface Folded {
  readonly constructions: readonly Construction[];
  /** Terraform's JSON is changed behind constructs that cannot be told apart. */
  readonly overridden: boolean;
  /** Steps it took, all runs together. */
  readonly steps: number;
  /** Set when nothing can be said of the file: why. */
  readonly gaveUp?: string;
}

const maxRuns = 8;

/** For files that are looked at alone. */
const noLoader: ModuleLoader = { load: () => undefined };

/**
 * Folds a file. Never throws; where the work exceeds its limit, it says nothing of the file.
 *
 * @param amendment - An edit that the file is read with.
 */
export function fold(module: Module, loader: ModuleLoader = noLoader, amendment?: Amendment): Folded {
  const changes = new Changes();
  let steps = 0;
  let interpreter: Interpreter | undefined;
  const nothingSaid = (gaveUp: string): Folded => ({
    constructions: [],
    overridden: false,
    gaveUp,
    steps: steps + (interpreter?.steps ?? 0),
  });
  try {
    for (let run = 0; run < maxRuns; run++) {
      const before = changes.size;
      interpreter = new Interpreter({ module, loader, changes, amendment });
      interpreter.run();
      const { constructions, overridden } = interpreter;
      steps += interpreter.steps;
      interpreter = undefined;
      if (changes.size === before) return { constructions, overridden, steps };
    }
    return nothingSaid(`changes did not settle in ${String(maxRuns)} runs`);
  } catch (problem) {
    if (problem instanceof GiveUp) return nothingSaid(problem.message);
    // Nesting beyond what the runtime's stack holds.
    if (problem instanceof RangeError) return nothingSaid("too deeply nested");
    return nothingSaid(`unexpected: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
