/** Evaluates a file, again and again until nothing new is learned of what it changes. */
import type { TSESTree } from "@typescript-eslint/types";
import { editsByNode, type PropertyEdit } from "./edits.ts";
import { Interpreter } from "./interpreter.ts";
import type { Libraries } from "./libraries.ts";
import { Again, GiveUp, totalLimit } from "./limits.ts";
import type { Module, ModuleLoader } from "./module.ts";
import { Mutations } from "./mutations.ts";
import type { Finished, Observation } from "./values.ts";

/** What a file is evaluated with. */
export interface EvaluateOptions {
  readonly libraries: Libraries;
  /** Finds the files it imports; without it, the file is evaluated alone. */
  readonly loader?: ModuleLoader | undefined;
  /** Edits that the file is read with. */
  readonly edits?: readonly PropertyEdit[];
}

/** Why nothing is known of a file. */
export interface GaveUp {
  /** What the file does, after "it". */
  readonly why: string;
  /** What in the file makes it so, where one place does. */
  readonly at: TSESTree.Node | undefined;
}

/** Something of the file that is not followed: nothing is known of what it makes, returns and changes. */
export interface Unfollowed {
  readonly node: TSESTree.Node;
  /** What it does, after "it": "takes more than 12500 steps". */
  readonly why: string;
}

/** What a file makes, as far as can be seen. */
export interface Evaluation {
  /** Instances of observed classes, in the order they are made. */
  readonly observations: readonly Observation[];
  /** Expressions of the file for classes that it makes instances of, and that are not seen: they may be observed ones. */
  readonly unseenClasses: readonly TSESTree.Node[];
  /** Functions and members of classes in the file that exist when it runs, and that nothing is seen to run. */
  readonly neverRun: readonly TSESTree.Node[];
  /** Something changes instances behind their constructors' arguments, and which ones is not known. */
  readonly overridden: boolean;
  /** Something takes instances away, and which ones is not known. */
  readonly removed: boolean;
  /** Instances below which only the first observations count. */
  readonly finished: readonly Finished[];
  /** Steps it took, all runs together. */
  readonly steps: number;
  /** What of the file is not followed; the rest is. */
  readonly unfollowed: readonly Unfollowed[];
  /** Set when nothing is known of the file: why. */
  readonly gaveUp?: GaveUp;
}

const maxRuns = 24;

/** For files that are evaluated alone. */
const noLoader: ModuleLoader = { load: () => undefined };

/** Evaluates a file. Never throws; where the work exceeds its limit, nothing is known of the file. */
export function evaluate(module: Module, { libraries, loader = noLoader, edits = [] }: EvaluateOptions): Evaluation {
  const mutations = new Mutations();
  const options = { module, libraries, loader, mutations, edits: editsByNode(edits) };
  let steps = 0;
  let interpreter: Interpreter | undefined;
  const nothingKnown = (why: string, at?: TSESTree.Node): Evaluation => ({
    observations: [],
    unseenClasses: [],
    neverRun: [],
    overridden: false,
    removed: false,
    finished: [],
    unfollowed: [],
    gaveUp: { why, at },
    steps: steps + (interpreter?.steps ?? 0),
  });
  try {
    for (let run = 0; run < maxRuns && steps <= totalLimit; run++) {
      const before = mutations.size;
      interpreter = new Interpreter(options);
      follow(interpreter);
      const { observations, overridden, removed, finished, neverRun } = interpreter;
      const unseenClasses = [...interpreter.unseenClasses];
      steps += interpreter.steps;
      interpreter = undefined;
      if (mutations.size > before) continue;
      const own = (node: TSESTree.Node): boolean => node === module.program || module.parent(node) !== undefined;
      const unfollowed = [...mutations.unfollowed].flatMap(([node, why]) => (own(node) ? [{ node, why }] : []));
      return { observations, unseenClasses, neverRun, overridden, removed, finished, unfollowed, steps };
    }
    return nothingKnown(`changes its values in more than ${String(maxRuns)} rounds`);
  } catch (problem) {
    if (problem instanceof GiveUp) return nothingKnown(problem.message, problem.at);
    // Nesting beyond what the runtime's stack holds.
    if (problem instanceof RangeError) return nothingKnown("is nested too deeply");
    return nothingKnown(`has something unexpected: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

/** Runs over a file, as far as it goes. */
function follow(interpreter: Interpreter): void {
  try {
    interpreter.run();
  } catch (problem) {
    if (!(problem instanceof Again)) throw problem;
  }
}
