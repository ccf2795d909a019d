/** Compilers' programs for many files, as the project's own tsconfig wants them. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

const project = resolve(import.meta.dirname, "../../..");

/** Options of compilers by folder of a tsconfig.json. */
const known = new Map<string, ts.CompilerOptions>();

/** Options of the nearest tsconfig.json, with JavaScript among what is compiled. */
export function optionsFor(file: string): ts.CompilerOptions {
  return optionsOf(configFolder(dirname(file)));
}

function optionsOf(folder: string): ts.CompilerOptions {
  const options = known.get(folder) ?? { ...read(folder), allowJs: true };
  known.set(folder, options);
  return options;
}

function read(folder: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (file) => ts.sys.readFile(file));
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, folder).options;
}

function configFolder(folder: string): string {
  return folder === project || existsSync(join(folder, "tsconfig.json")) ? folder : configFolder(dirname(folder));
}

/** The files of a program. */
interface ProgramFiles {
  readonly main: string;
  readonly files: readonly string[];
}

/** For each program of a corpus the compiler's program that has its files: one for each tsconfig.json. */
export function typesOf(programs: readonly ProgramFiles[]): (program: ProgramFiles) => ts.Program {
  const folders = new Set(programs.map(({ main }) => configFolder(dirname(main))));
  const types = new Map(
    [...folders].map((folder) => [
      folder,
      createProgram(
        programs.filter(({ main }) => configFolder(dirname(main)) === folder).flatMap(({ files }) => files),
      ),
    ]),
  );
  return ({ main }) => {
    const found = types.get(configFolder(dirname(main)));
    if (found === undefined) throw new Error(`${main} is not in a program`);
    return found;
  };
}

/** A program of files with one tsconfig.json; `texts` are those of files that are not, or not so, on disk. */
export function createProgram(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
  old?: ts.Program,
): ts.Program {
  const [first = join(project, "main.ts")] = files;
  const options = optionsFor(first);
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
