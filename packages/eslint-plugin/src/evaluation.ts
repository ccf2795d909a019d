/** What is evaluated of a file, once. */
import { evaluate, Module, type Evaluation, type PropertyEdit } from "@tmes-as-code/fold";
import { rootOf } from "@tmes-as-code/policy/node";
import type { TSESLint } from "@typescript-eslint/utils";
import { libraries } from "./constructs.ts";
import type { LintedFile } from "./linted-file.ts";
import { projectLoader } from "./project.ts";

type Evaluate = (edits?: readonly PropertyEdit[]) => Evaluation;

const evaluations = new WeakMap<object, Evaluate>();

/** What a program makes, as it is or with edits. */
export function evaluateFile(
  { sourceCode, file, parser, cwd }: LintedFile,
  edits?: readonly PropertyEdit[],
): Evaluation {
  const known = evaluations.get(sourceCode) ?? evaluationOf(sourceCode, file, parser, cwd);
  evaluations.set(sourceCode, known);
  return known(edits);
}

function evaluationOf(sourceCode: Readonly<TSESLint.SourceCode>, file: string, parser: unknown, cwd: string): Evaluate {
  const { scopeManager } = sourceCode;
  if (scopeManager === null) {
    const gaveUp = { why: "comes from a parser that finds no variables", at: undefined };
    const nothingKnown = {
      observations: [],
      unseenClasses: [],
      neverRun: [],
      overridden: false,
      unfollowed: [],
      steps: 0,
    };
    return () => ({ ...nothingKnown, gaveUp });
  }
  const module = new Module(file, sourceCode.ast, scopeManager, true);
  const loader = projectLoader(sourceCode, parser, rootOf(file, { cwd }), module);
  const evaluated = (edits: readonly PropertyEdit[]): Evaluation => {
    const whole = loader === undefined ? undefined : evaluate(module, { libraries, loader, edits });
    // Too much to follow: the file alone may still tell something.
    return whole === undefined || whole.gaveUp !== undefined ? evaluate(module, { libraries, edits }) : whole;
  };
  let unchanged: Evaluation | undefined;
  return (edits) => (edits === undefined ? (unchanged ??= evaluated([])) : evaluated(edits));
}
