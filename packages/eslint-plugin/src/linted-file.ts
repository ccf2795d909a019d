/** A file as ESLint shows it, and what it is to us. */
import type { TSESLint } from "@typescript-eslint/utils";

/** What kind of text a file is to us. */
export type Form = "program" | "json" | "yaml";

/** A file that concerns us. */
export interface LintedFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly form: Form;
  /** Path of the file. */
  readonly file: string;
  /** ESLint's current folder. */
  readonly cwd: string;
  /** The parser it was parsed with. */
  readonly parser: unknown;
}
