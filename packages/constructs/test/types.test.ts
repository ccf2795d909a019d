// The props' types say what the catalog and its validator say: compiled for every kind, and for illegal states.
import { dirname, join } from "node:path";
import { kinds, type Kind } from "@tmes-as-code/catalog";
import ts from "typescript";
import { expect, test } from "vitest";
import { least, most, type Sample } from "./samples.ts";

const folder = import.meta.dirname;
const virtual = join(folder, "samples-of-every-kind.ts");
const itemKinds = kinds.filter(({ id }) => id !== "tenant");

/** Type-checks files as the package's own tsconfig.json does. */
function errors(files: readonly string[], texts: ReadonlyMap<string, string>): readonly string[] {
  const configFile = join(folder, "../tsconfig.json");
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => texts.get(file) ?? readFile.call(host, file);
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file);
  const program = ts.createProgram([...files], { ...options, noUnusedLocals: false }, host);
  return files.flatMap((file) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ start = 0, messageText, file: source }) => {
      const line = source ? source.getLineAndCharacterOfPosition(start).line : 0;
      return `${
        source?.text
          .split("\n")
          .slice(line, line + 2)
          .join(" ") ?? ""
      }: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
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

test("every kind: the least and the most compile, nothing required can be left out; illegal states do not compile", () => {
  const text = [
    `import * as library from "../src/index.ts";`,
    `declare const tenant: library.TmesTenant;`,
    ...itemKinds.flatMap(statements),
  ].join("\n");
  expect(errors([virtual, join(folder, "illegal-states.test-d.ts")], new Map([[virtual, text]]))).toEqual([]);
}, 120_000);

function without(value: object, [key, ...rest]: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (name !== key) return [[name, each]];
      return rest.length === 0 ? [] : [[name, without(each, rest)]];
    }),
  );
}
