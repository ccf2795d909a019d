/** One compiler's program for many files, as the project's own tsconfig wants it. */
import { join, resolve } from "node:path";
import ts from "typescript";

const project = resolve(import.meta.dirname, "../../..");
const { config } = ts.readConfigFile(join(project, "tsconfig.json"), (file) => ts.sys.readFile(file));
const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, project);

/** A program of files; `texts` are those of files that are not, or not so, on disk. */
export function createProgram(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
  old?: ts.Program,
): ts.Program {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, languageVersion, true);
    return old?.getSourceFile(file) ?? getSourceFile(file, languageVersion, ...rest);
  };
  return ts.createProgram({ rootNames: [...files], options, host, ...(old === undefined ? {} : { oldProgram: old }) });
}

/** What the compiler has to say against a file, other than that something in it is not used. */
export function complaints(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) return [`${file} is not in the program`];
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return diagnostics
    .filter(({ reportsUnnecessary }) => reportsUnnecessary === undefined)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
