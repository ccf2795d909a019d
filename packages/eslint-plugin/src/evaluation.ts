/** What is folded of a file, once. */
import type { TSESLint } from "@typescript-eslint/utils";
import type { Amendment } from "./fold/amendment.ts";
import { fold, type Folded } from "./fold/fold.ts";
import { Module } from "./fold/module.ts";
import { projectLoader } from "./fold/project.ts";
import type { LintedFile } from "./linted-file.ts";

type Folding = (amendment?: Amendment) => Folded;

const foldings = new WeakMap<object, Folding>();

/** The constructs of a program, as it is or with an edit. */
export function foldFile({ sourceCode, file, parser }: LintedFile, amendment?: Amendment): Folded {
  const known = foldings.get(sourceCode) ?? foldingOf(sourceCode, file, parser);
  foldings.set(sourceCode, known);
  return known(amendment);
}

function foldingOf(sourceCode: Readonly<TSESLint.SourceCode>, file: string, parser: unknown): Folding {
  const { scopeManager } = sourceCode;
  if (scopeManager === null) return () => ({ constructions: [], overridden: false, gaveUp: "no scopes", steps: 0 });
  const module = new Module(file, sourceCode.ast, scopeManager, true);
  const loader = projectLoader(sourceCode, parser);
  const folded = (amendment?: Amendment): Folded => {
    const whole = loader === undefined ? undefined : fold(module, loader, amendment);
    // Too much to follow: the file alone may still say something.
    return whole === undefined || whole.gaveUp !== undefined ? fold(module, undefined, amendment) : whole;
  };
  let unchanged: Folded | undefined;
  return (amendment) => (amendment === undefined ? (unchanged ??= folded()) : folded(amendment));
}
