/** Other files of the project, when the parser brings a TypeScript program: constants and constructs across files. */
import type { TSESLint } from "@typescript-eslint/utils";
import { noLoader } from "./fold.ts";
import type { ModuleLoader } from "./module.ts";

/** A loader for what a file imports; without type information nothing is opened. */
export function projectLoader(_sourceCode: Readonly<TSESLint.SourceCode>): ModuleLoader {
  return noLoader;
}
