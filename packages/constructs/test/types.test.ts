// The props' types say what the catalog and its validator say: compiled for every kind, for illegal states, and for
// programs as people write them.
import { dirname, join } from "node:path";
import { kinds, type Kind } from "@tmes-as-code/catalog";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { least, most, type Sample } from "./samples.ts";

const folder = import.meta.dirname;
const itemKinds = kinds.filter(({ id }) => id !== "tenant");

/** Errors by file, type-checked as the package's own tsconfig.json does. */
function errors(files: readonly string[], texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const configFile = join(folder, "../tsconfig.json");
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => texts.get(file) ?? readFile.call(host, file);
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file);
  const program = ts.createProgram([...files], { ...options, noUnusedLocals: false }, host);
  return new Map(files.map((file) => [file, errorsOf(program, program.getSourceFile(file))]));
}

/** Each error with the lines it is about. */
function errorsOf(program: ts.Program, source: ts.SourceFile | undefined): readonly string[] {
  if (source === undefined) throw new Error("The program lacks a file.");
  return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const lines = source.text.split("\n").slice(line, line + 2);
    return `${lines.join(" ")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** One statement a sample: the least and the most compile, and nothing required can be left out. */
function statements(kind: Kind): readonly string[] {
  const make = (value: Sample | object): string =>
    `new library.${kind.construct}(tenant, "x", ${JSON.stringify(value)});`;
  const full = most(kind);
  const required = kind.settings
    .filter(({ required, path }) => required && !path.includes("[*]"))
    .map(({ path }) => ({ path, props: without(full, path.split(".")) }))
    .filter(({ props }) => JSON.stringify(props) !== JSON.stringify(full));
  return [
    make(least(kind)),
    make(full),
    ...required.flatMap(({ path, props }) => [`// @ts-expect-error -- ${kind.construct} without ${path}`, make(props)]),
    `// @ts-expect-error -- ${kind.construct} with a setting it does not have`,
    make({ ...full, settingThatDoesNotExist: true }),
  ];
}

/** Programs in which something required is missing, and what. */
const incomplete: readonly (readonly [program: string, missing: string])[] = [
  ["virus({ ...rule, ...learning, virtualAnalyzer: { enabled: true } })", "macroFiles"],
  ["virus({ ...rule, ...learning, virtualAnalyzer: { enabled: flag } })", "macroFiles"],
  ["virus({ ...rule, ...learning, virtualAnalyzer: { enabled: token } })", "macroFiles"],
  ["virus({ ...rule, ...learning, virtualAnalyzer: { enabled: flag ? true : token } })", "macroFiles"],
  ["virus({ ...rule, predictiveMachineLearning: { enabled: flag }, virtualAnalyzer: off })", "feedback"],
  ["virus({ ...rule, ...learning })", "virtualAnalyzer"],
  ["spam({ ...filters, webReputation: { enabled: flag, timeOfClick: off } })", "virtualAnalyzer"],
  ["spam({ ...filters, webReputation: { enabled: flag, virtualAnalyzer: off } })", "timeOfClick"],
  ["spam({ ...filters, webReputation: { ...reputation, timeOfClick: { enabled: flag } } })", "scope"],
  ["dmarc({ managedDomain: 'example.com', enabled: flag })", "dailyReports"],
  ["server({ address: 'logs.example.com', port: 6514, protocol: 'tls' })", "tlsAuthentication"],
];

const samples = join(folder, "samples-of-every-kind.ts");
const messages = join(folder, "incomplete-programs.ts");
const programs = ["illegal-states.test-d.ts", "ordinary-programs.test-d.ts"].map((file) => join(folder, file));
const texts = new Map([
  [
    samples,
    `import * as library from "../src/index.ts";
    declare const tenant: library.TmesTenant;
    ${itemKinds.flatMap(statements).join("\n")}`,
  ],
  [
    messages,
    `import type * as library from "../src/index.ts";
    import type { IResolvable } from "cdktf";
    declare const flag: boolean;
    declare const token: IResolvable;
    declare const virus: (props: library.TmesVirusRuleProps) => void;
    declare const spam: (props: library.TmesSpamRuleProps) => void;
    declare const dmarc: (props: library.TmesDmarcProps) => void;
    declare const server: (props: library.TmesSyslogServerProps) => void;
    const off = { enabled: false } as const;
    const rule = { direction: "inbound", enabled: true, level: "organization" } as const;
    const learning = { predictiveMachineLearning: off } as const;
    const others = { businessEmailCompromise: off, graymail: off, socialEngineering: off };
    const filters = { ...rule, ...others, spam: off, phishing: off };
    const reputation = { enabled: true, virtualAnalyzer: off } as const;
    ${incomplete.map(([program]) => program).join(";\n")};`,
  ],
]);
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  found = errors([samples, messages, ...programs], texts);
}, 120_000);

test("every kind: the least and the most compile, and nothing required can be left out", () => {
  expect(found.get(samples)).toEqual([]);
});

test.each(programs)("%s compiles", (file) => {
  expect(found.get(file)).toEqual([]);
});

test("an error names what is missing", () => {
  expect(found.get(messages)?.map((text) => /Property '(\w+)' is missing/.exec(text)?.[1])).toEqual(
    incomplete.map(([, missing]) => missing),
  );
});

function without(value: object, [key, ...rest]: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (name !== key) return [[name, each]];
      return rest.length === 0 ? [] : [[name, without(each, rest)]];
    }),
  );
}
