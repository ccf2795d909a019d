/** Whether a file that ESLint shows to a rule concerns us. */
import type { TSESLint } from "@typescript-eslint/utils";
import type { Rule } from "eslint";
import type { Form, LintedFile } from "./linted-file.ts";
import type { Load } from "./load.ts";
import { mentionsConstructs } from "./mentions.ts";

const known = new WeakMap<object, { readonly file: LintedFile | undefined }>();

/** The file a rule is run on; `undefined` when nothing in it concerns us. Each of the rules asks. */
export function lintedFile(context: Rule.RuleContext, load: Load): LintedFile | undefined {
  const sourceCode: unknown = context.sourceCode;
  if (!isSourceCode(sourceCode)) return undefined;
  const before = known.get(sourceCode);
  if (before !== undefined) return before.file;
  const file = recognised(sourceCode, context, load);
  known.set(sourceCode, { file });
  return file;
}

function recognised(
  sourceCode: Readonly<TSESLint.SourceCode>,
  context: Rule.RuleContext,
  load: Load,
): LintedFile | undefined {
  const file = context.physicalFilename;
  const form = formOf(sourceCode, context, load);
  return form === undefined
    ? undefined
    : { sourceCode, form, file, cwd: context.cwd, parser: context.languageOptions.parser };
}

/** What all languages' source code has that is used here; only programs have scopes. */
function isSourceCode(value: unknown): value is TSESLint.SourceCode {
  return (
    typeof value === "object" && value !== null && "text" in value && typeof value.text === "string" && "ast" in value
  );
}

/** A document is recognised as the command recognises it, a program by its text and by that of its imports. */
function formOf(sourceCode: Readonly<TSESLint.SourceCode>, context: Rule.RuleContext, load: Load): Form | undefined {
  const type: string = sourceCode.ast.type;
  if (type === "Document") return isOurs(sourceCode, load) ? "json" : undefined;
  const services: unknown = sourceCode.parserServices;
  if (typeof services === "object" && services !== null && Reflect.get(services, "isYAML") === true) {
    return isOurs(sourceCode, load) ? "yaml" : undefined;
  }
  return type === "Program" && mentionsConstructs(sourceCode, context) ? "program" : undefined;
}

/** Whether a document is a tenant's. */
function isOurs({ text }: Readonly<TSESLint.SourceCode>, load: Load): boolean {
  return load().recogniseDocument(new TextEncoder().encode(text)).ours;
}
