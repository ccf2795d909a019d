/** What is evaluated of a file, once. */
import { evaluate, Module, type Evaluation, type PropertyEdit } from "@tmes-as-code/fold";
import { rootOf } from "@tmes-as-code/policy/node";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import { libraries } from "./constructs.ts";
import type { LintedFile } from "./linted-file.ts";
import { projectLoader } from "./project.ts";

/** A linted file and those that it leads to, as they are evaluated. */
interface Evaluations {
  readonly own: (edits?: readonly PropertyEdit[]) => Evaluation;
  readonly others: (nodes: readonly TSESTree.Node[]) => readonly OtherFile[];
}

/** Another file that the linted one leads to. */
export interface OtherFile {
  readonly file: string;
  /** What it makes by itself, as its own lint sees it. */
  readonly evaluate: () => Evaluation;
}

const evaluations = new WeakMap<object, Evaluations>();

/** What a program makes, as it is or with edits. */
export function evaluateFile(linted: LintedFile, edits?: readonly PropertyEdit[]): Evaluation {
  return evaluationsOf(linted).own(edits);
}

/** The other files that hold nodes of an evaluated program. */
export function filesWith(linted: LintedFile, nodes: readonly TSESTree.Node[]): readonly OtherFile[] {
  return evaluationsOf(linted).others(nodes);
}

function evaluationsOf({ sourceCode, file, parser, cwd }: LintedFile): Evaluations {
  const known = evaluations.get(sourceCode) ?? newEvaluations(sourceCode, file, parser, cwd);
  evaluations.set(sourceCode, known);
  return known;
}

function newEvaluations(
  sourceCode: Readonly<TSESLint.SourceCode>,
  file: string,
  parser: unknown,
  cwd: string,
): Evaluations {
  const { scopeManager } = sourceCode;
  if (scopeManager === null) {
    const gaveUp = { why: "comes from a parser that finds no variables", at: undefined };
    const nothingKnown = {
      observations: [],
      unseenClasses: [],
      neverRun: [],
      overridden: false,
      removed: false,
      finished: [],
      unfollowed: [],
      steps: 0,
    };
    return { own: () => ({ ...nothingKnown, gaveUp }), others: () => [] };
  }
  const module = new Module(file, sourceCode.ast, scopeManager, true);
  const root = rootOf(file, { cwd });
  const loader = projectLoader(sourceCode, parser, root, module);
  const evaluated = (edits: readonly PropertyEdit[]): Evaluation => {
    const whole = loader === undefined ? undefined : evaluate(module, { libraries, loader, edits });
    // Too much to follow: the file alone may still tell something.
    return whole === undefined || whole.gaveUp !== undefined ? evaluate(module, { libraries, edits }) : whole;
  };
  let unchanged: Evaluation | undefined;
  const others = (nodes: readonly TSESTree.Node[]): readonly OtherFile[] =>
    [...(loader?.opened.values() ?? [])].flatMap((other) => {
      if (other === undefined || !nodes.some((node) => other.parent(node) !== undefined)) return [];
      const own = other.asOwn();
      const evaluateOther = (): Evaluation =>
        evaluate(own, { libraries, loader: projectLoader(sourceCode, parser, root, own) });
      return [{ file: other.file, evaluate: evaluateOther }];
    });
  return { own: (edits) => (edits === undefined ? (unchanged ??= evaluated([])) : evaluated(edits)), others };
}
