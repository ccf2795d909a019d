/** What of a program could not be judged: no rule has a verdict on it, not even "cannot be decided". */
import type { Evaluation } from "@tmes-as-code/fold";
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { constructPackageText } from "./construct-packages.ts";
import { isConstructName } from "./constructs.ts";
import { evaluateFile } from "./evaluation.ts";
import type { LintedFile } from "./linted-file.ts";
import { namesBehind, nodesIn } from "./names-behind.ts";
import { problem, type Problem } from "./problem.ts";

type GaveUp = NonNullable<Evaluation["gaveUp"]>;

/** Why a program, or a construct in it, is not judged: one problem for each cause. */
export function programProblems(linted: LintedFile): readonly Problem[] {
  const evaluation = evaluateFile(linted);
  if (evaluation.gaveUp !== undefined) return [gaveUpProblem(linted, evaluation.gaveUp)];
  return [
    ...unfollowedProblems(evaluation),
    ...constructProblem(
      ofUnseenClass(linted, evaluation),
      "its class is not known",
      "Import the class from the package of the constructs and name it here, or lint with type information, so that other files are followed.",
    ),
    ...constructProblem(
      neverMade(linted, evaluation),
      "nothing in this file is seen to run the code that makes it",
      "Export or call that code, or remove it.",
    ),
  ];
}

function gaveUpProblem({ sourceCode }: LintedFile, { why, at }: GaveUp): Problem {
  const mention = Math.max(sourceCode.text.indexOf(constructPackageText), 0);
  const { line, column } = at?.loc.start ?? sourceCode.getLocFromIndex(mention);
  const message = `the program cannot be evaluated, because it ${why}.`;
  return problem(message, "Move the constructs to a file of their own.", line, column + 1);
}

/** Parts of the file that are not followed: one problem for each reason, at the first of them. */
function unfollowedProblems({ unfollowed }: Evaluation): readonly Problem[] {
  const reasons = new Set(unfollowed.map(({ why }) => why));
  return [...reasons].flatMap((reason) => {
    const places = unfollowed.filter(({ why }) => why === reason).map(({ node }) => node);
    const [first, ...others] = places.toSorted((a, b) => a.range[0] - b.range[0]);
    if (first === undefined) return [];
    const { line, column } = first.loc.start;
    const message = `this code is not evaluated, because it ${reason}. What it makes or changes is unknown.${alsoIn(others)}`;
    return [problem(message, "Simplify it, or move the constructs to a file of their own.", line, column + 1)];
  });
}

const alsoIn = (others: readonly unknown[]): string =>
  others.length === 0 ? "" : ` The same holds for ${String(others.length)} more in this file.`;

function constructProblem(places: readonly TSESTree.Node[], why: string, hint: string): readonly Problem[] {
  const [first, ...others] = places.toSorted((a, b) => a.range[0] - b.range[0]);
  if (first === undefined) return [];
  const { line, column } = first.loc.start;
  return [problem(`a construct has no verdict, because ${why}.${alsoIn(others)}`, hint, line, column + 1)];
}

/** Constructs by a class that is called like one of ours and is not followed to it. */
function ofUnseenClass({ sourceCode }: LintedFile, { unseenClasses }: Evaluation): readonly TSESTree.Node[] {
  return unseenClasses.filter((expression) => namesBehind(expression, sourceCode).some(isConstructName));
}

/** Constructs in functions that exist and are never run. In a branch that is not taken nothing is made. */
function neverMade({ sourceCode }: LintedFile, { neverRun, observations }: Evaluation): readonly TSESTree.Node[] {
  const made = new Set(observations.map(({ site }) => site.node));
  const idle = new Set(neverRun.flatMap((node) => nodesIn(node, sourceCode)));
  return [...idle].flatMap((node) => {
    if (node.type !== T.NewExpression || made.has(node)) return [];
    return namesBehind(node.callee, sourceCode).some(isConstructName) ? [node.callee] : [];
  });
}
