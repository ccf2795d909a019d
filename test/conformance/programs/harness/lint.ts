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
  /** None for a file that does not concern the rules, and for one that cannot be judged. */
  readonly cells: readonly Cell[];
  /** What lint says of a file that it does not judge as a whole. */
  readonly refusals: readonly string[];
}

const typescript = ["**/*.{ts,mts,cts}"];
const files = [...typescript, "**/*.{js,mjs,cjs}"];

const linter = new Linter({ configType: "flat", cwd: "/" });

/**
 * Lints a file with the pack `all`. With a compiler's program, its types are known.
 *
 * @throws Error when the file cannot be parsed.
 */
export function lint(file: string, text: string, types?: ts.Program): Linted {
  takeChecks();
  const parserOptions = types === undefined ? {} : { programs: [types] };
  const messages = linter.verify(
    text,
    [
      { files, linterOptions: { reportUnusedDisableDirectives: "off" } },
      { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
      // Plain JavaScript has ESLint's own parser, unless somebody wants its types.
      { files: types === undefined ? typescript : files, languageOptions: { parser: tseslint.parser, parserOptions } },
      { ...tmes.configs["all"], files },
    ],
    { filename: file },
  );
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal !== undefined) throw new Error(`${file}: ${fatal.message}`);
  const refusals = messages
    .filter(({ message }) => message.startsWith("Nothing can be judged"))
    .map(({ message }) => message);
  // Others are of edits that are tried before they are offered.
  const [check] = takeChecks();
  const cells = check === undefined ? [] : cellsOf(check);
  return { messages, cells: cells.map((cell) => shownOnly(cell, messages)), refusals };
}

/** A cell with failures only if the file has a message of the rule: another file may show them. */
function shownOnly(cell: Cell, messages: readonly Linter.LintMessage[]): Cell {
  return messages.some(({ ruleId }) => ruleId === `tmes/${cell.rule}`)
    ? cell
    : { ...cell, failing: [], left: cell.failing };
}
