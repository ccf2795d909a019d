/** Takes up every suggestion of lint, one at a time, and looks at what that leads to. */
import { readFileSync } from "node:fs";
import type { Linter } from "eslint";
import type ts from "typescript";
import { lint } from "./lint.ts";
import { complaints, createProgram } from "./types.ts";

interface Suggestion {
  readonly file: string;
  /** A file beside it that holds the text after the edit. */
  readonly edited: string;
  readonly text: string;
  readonly message: Linter.LintMessage;
  readonly desc: string;
  /** Messages of the file before the edit. */
  readonly before: readonly Linter.LintMessage[];
}

/** What came out of all suggestions. */
export interface SuggestionOutcome {
  readonly tried: number;
  /** A line for each that does not do what it should. */
  readonly wrong: readonly string[];
}

/** Tries the suggestions for each of some files. `types` is a compiler's program with them. */
export function trySuggestions(files: readonly string[], types: ts.Program): SuggestionOutcome {
  const suggestions = files.flatMap((file) => suggestionsFor(file, types));
  const texts = new Map(suggestions.map(({ edited, text }) => [edited, text]));
  const editedTypes = createProgram([...files, ...texts.keys()], texts, types);
  return {
    tried: suggestions.length,
    wrong: suggestions.flatMap((suggestion) => {
      const problems = problemsOf(suggestion, editedTypes);
      const { file, message, desc } = suggestion;
      return problems.map((problem) => `${file}:${String(message.line)} ${message.ruleId ?? ""}, ${desc} ${problem}`);
    }),
  };
}

function suggestionsFor(file: string, types: ts.Program): readonly Suggestion[] {
  const text = readFileSync(file, "utf8");
  const { messages } = lint(file, text, types);
  return messages.flatMap((message, index) =>
    (message.suggestions ?? []).map(({ fix, desc }, nth) => ({
      file,
      edited: file.replace(/\.ts$/, `.suggestion-${String(index)}-${String(nth)}.ts`),
      text: `${text.slice(0, fix.range[0])}${fix.text}${text.slice(fix.range[1])}`,
      message,
      desc,
      before: messages,
    })),
  );
}

function problemsOf({ edited, text, message, before }: Suggestion, types: ts.Program): readonly string[] {
  const after = lint(edited, text, types).messages;
  const same = ({ ruleId, message: said }: Linter.LintMessage): boolean =>
    ruleId === message.ruleId && said === message.message;
  const earlier = counts(before);
  // By rule: what is left undecided of a finding has other words. A failure may become one undetermined finding.
  const allowed = (rule: string): number => (earlier.get(rule) ?? 0) + (rule === "tmes/undetermined" ? 1 : 0);
  const added = [...counts(after)].filter(([rule, count]) => count > allowed(rule)).map(([rule]) => rule);
  return [
    ...complaints(types, edited).map((complaint) => `does not compile: ${complaint}`),
    ...(after.filter(same).length >= before.filter(same).length ? ["leaves the finding"] : []),
    ...added.map((rule) => `adds a finding of ${rule}`),
  ];
}

/** How many findings each rule has. */
function counts(messages: readonly Linter.LintMessage[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { ruleId } of messages) found.set(ruleId ?? "", (found.get(ruleId ?? "") ?? 0) + 1);
  return found;
}
