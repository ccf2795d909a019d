/** Lints programs as an editor does, with and without type information, and keeps what the rules said. */
import { Linter } from "eslint";
import tmes from "eslint-plugin-tmes";
import type ts from "typescript";
import tseslint from "typescript-eslint";
import { cellsOf, type Cell } from "./cells.ts";
import { takeChecks } from "./recorder.ts";

/** What lint says of one file. */
export interface Linted {
  readonly messages: readonly Linter.LintMessage[];
  /** None for a file that does not concern the rules. */
  readonly cells: readonly Cell[];
}

const linter = new Linter({ configType: "flat", cwd: "/" });

/**
 * Lints a file with the pack `all`. With a compiler's program, its types are known.
 *
 * @throws Error when the file cannot be linted.
 */
export function lint(file: string, text: string, types?: ts.Program): Linted {
  takeChecks();
  const parserOptions = types === undefined ? {} : { programs: [types] };
  const messages = linter.verify(
    text,
    [
      {
        files: ["**/*.ts"],
        languageOptions: { parser: tseslint.parser, parserOptions },
        linterOptions: { reportUnusedDisableDirectives: "off" },
      },
      { ...tmes.configs["all"], files: ["**/*.ts"] },
    ],
    { filename: file },
  );
  const fatal = messages.find(
    (message) => message.fatal === true || message.message.startsWith("Nothing can be judged"),
  );
  if (fatal !== undefined) throw new Error(`${file}: ${fatal.message}`);
  // Others are of edits that are tried before they are offered.
  const [check] = takeChecks();
  return { messages, cells: check === undefined ? [] : cellsOf(check) };
}
