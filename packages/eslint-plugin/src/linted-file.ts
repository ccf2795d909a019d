/** A file as ESLint shows it: what it is to us, and what is folded of it, once. */
import type { TSESLint } from "@typescript-eslint/utils";
import type { Rule } from "eslint";
import type { Amendment } from "./fold/amendment.ts";
import { fold, type Folded } from "./fold/fold.ts";
import { Module } from "./fold/module.ts";
import { mentionsConstructs, projectLoader } from "./fold/project.ts";

/** What kind of text a file is to us. */
export type Form = "program" | "json" | "yaml";

/** A file that concerns us. */
export interface LintedFile {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly form: Form;
  /** Path of the file. */
  readonly file: string;
  /** The parser it was parsed with. */
  readonly parser: unknown;
}

/** The file a rule is run on; `undefined` when nothing in it concerns us. */
export function lintedFile(context: Rule.RuleContext): LintedFile | undefined {
  const sourceCode: unknown = context.sourceCode;
  if (!isSourceCode(sourceCode)) return undefined;
  const file = context.physicalFilename;
  const form = formOf(sourceCode, file);
  return form === undefined ? undefined : { sourceCode, form, file, parser: context.languageOptions.parser };
}

/** What all languages' source code has that is used here; only programs have scopes. */
function isSourceCode(value: unknown): value is TSESLint.SourceCode {
  return (
    typeof value === "object" && value !== null && "text" in value && typeof value.text === "string" && "ast" in value
  );
}

/** By the text alone (with type information: by that of what is imported, too). */
function formOf(sourceCode: Readonly<TSESLint.SourceCode>, file: string): Form | undefined {
  const { text } = sourceCode;
  const type: string = sourceCode.ast.type;
  if (type === "Document") return text.includes("tmes/v1") ? "json" : undefined;
  const services: unknown = sourceCode.parserServices;
  if (typeof services === "object" && services !== null && Reflect.get(services, "isYAML") === true) {
    return text.includes("tmes/v1") ? "yaml" : undefined;
  }
  return type === "Program" && mentionsConstructs(sourceCode, file) ? "program" : undefined;
}

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
