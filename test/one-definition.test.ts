/**
 * One definition of each idea: the guard for objects, paths, the tree of settings, look-ups in it, and suggestions. A
 * second one would decide in its own way what a document means. Sources are searched for what such a definition is made
 * of, whatever it is called.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** An idea, the files that define it, and what gives a second definition away. */
interface Idea {
  readonly what: string;
  readonly home: readonly string[];
  readonly use: string;
  found(node: ts.Node): boolean;
}

const callOf = (node: ts.Node): { readonly method: string; readonly call: ts.CallExpression } | undefined =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
    ? { method: node.expression.name.text, call: node }
    : undefined;

const textOf = (node: ts.Node): string => node.getText().replace(/\s+/g, " ");

const declaredName = (node: ts.Node): string | undefined =>
  (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) &&
  node.name !== undefined &&
  ts.isIdentifier(node.name)
    ? node.name.text
    : undefined;

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer));

function some(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
  return test(node) || (ts.forEachChild(node, (child) => (some(child, test) ? true : undefined)) ?? false);
}

const isLoop = (node: ts.Node): boolean => ts.isForStatement(node) || ts.isForOfStatement(node);

const ideas: readonly Idea[] = [
  {
    what: "the guard for objects",
    home: ["packages/catalog/src/json.ts"],
    use: "isObject of @tmes-as-code/catalog",
    found: (node) =>
      isFunction(node) &&
      /^(?:is)?(?:plain)?(?:object|record)$/i.test(declaredName(node) ?? "") &&
      /typeof (\w+) === "object"/.test(textOf(node)),
  },
  {
    what: "a distance between words",
    home: ["packages/catalog/src/suggest.ts"],
    use: "nearest or suggest of @tmes-as-code/catalog",
    // The dynamic programme: the least of three neighbours, in a loop in a loop.
    found: (node) =>
      isLoop(node) &&
      some(node, (inner) => inner !== node && isLoop(inner) && some(inner, (each) => isLeastOfThree(each))),
  },
  {
    what: "the way to write and read a path of settings",
    home: ["packages/catalog/src/path.ts"],
    use: "formatPath, parsePath, parsePattern or patternOf of @tmes-as-code/catalog",
    found: (node) => {
      const { method, call } = callOf(node) ?? {};
      if (method === undefined || !/^(?:replace|replaceAll|split|match|matchAll|test|exec)$/.test(method)) return false;
      const literals = [
        ...(call?.arguments ?? []),
        ...(call !== undefined && ts.isPropertyAccessExpression(call.expression) ? [call.expression.expression] : []),
      ];
      return literals.some((each) => ts.isLiteralExpression(each) && /\[\\?\*\\?\]|^"\.\*"$/.test(each.getText()));
    },
  },
  {
    what: "the tree of settings",
    home: ["packages/catalog/src/settings-tree.ts"],
    use: "settingsTree, settingsTreeOf or settingNodes of @tmes-as-code/catalog",
    // Cutting the path of a declaration, or comparing its start.
    found: (node) => {
      const { method, call } = callOf(node) ?? {};
      if (method === undefined || call === undefined || !/^(?:split|startsWith)$/.test(method)) return false;
      return /(?:^|\.)(?:setting|each|other|one|s)\.path\.(?:split|startsWith)\(/.test(textOf(call));
    },
  },
  {
    what: "a look-up of a setting by its path",
    home: ["packages/catalog/src/settings-tree.ts"],
    use: "settingOf, settingAt or nodeAt of @tmes-as-code/catalog",
    found: (node) => {
      const { method, call } = callOf(node) ?? {};
      return (
        method !== undefined &&
        call !== undefined &&
        /^(?:find|filter|some)$/.test(method) &&
        /settings\??\.(?:find|filter|some)\(/.test(textOf(call)) &&
        textOf(call).includes(".path === ")
      );
    },
  },
];

function isLeastOfThree(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === "Math.min" && node.arguments.length >= 3;
}

/** Hand-written sources: not generated ones, not tests, not declarations, not the programs of a corpus. */
function sources(): readonly string[] {
  const folders = readdirSync(join(root, "packages"))
    .flatMap((name) => ["src", "scripts"].map((folder) => join("packages", name, folder)))
    .concat(join("policies", "scripts"), "test");
  return folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .map((file) => relative(root, file).split(sep).join("/"))
    .filter(
      (file) =>
        file.endsWith(".ts") &&
        !file.endsWith(".d.ts") &&
        !/\/generated\/|\.test\.ts$|\/fixtures\/|\/programs\/(?:corpus|outside[23]?)\//.test(file),
    );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** Lines of a source where an idea is defined. */
function definitions(idea: Idea, source: ts.SourceFile): readonly number[] {
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (idea.found(node)) lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

const parsed = (text: string): ts.SourceFile => ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);

const files = new Map(sources().map((file) => [file, parsed(readFileSync(join(root, file), "utf8"))]));

describe.each(ideas)("$what", (idea) => {
  it("is defined once", () => {
    const second = [...files].flatMap(([file, source]) =>
      idea.home.includes(file)
        ? []
        : definitions(idea, source).map((line) => `${file}:${String(line)}: use ${idea.use}`),
    );
    expect(second).toEqual([]);
  });
});

it.each([
  ["the guard for objects", 'const isRecord = (x: unknown): boolean => typeof x === "object" && x !== null;'],
  [
    "the guard for objects",
    'function isPlainObject(value: unknown) { return typeof value === "object" && value !== null; }',
  ],
  [
    "a distance between words",
    "for (const a of x) { for (let j = 1; j < n; j++) row.push(Math.min(p[j] + 1, row[j] + 1, p[j - 1] + c)); }",
  ],
  ["the way to write and read a path of settings", 'const steps = path.replaceAll("[*]", ".*").split(".");'],
  ["the way to write and read a path of settings", 'const steps = path.replace(/\\[\\*\\]$/, "");'],
  ["the tree of settings", 'const [first] = setting.path.split(".");'],
  ["the tree of settings", "kind.settings.filter((setting) => setting.path.startsWith(prefix));"],
  ["a look-up of a setting by its path", "kind.settings.find((one) => one.path === wanted);"],
])("a second definition of %s is found", (what, text) => {
  const idea = ideas.find((each) => each.what === what);
  expect(idea === undefined ? [] : definitions(idea, parsed(text))).not.toEqual([]);
});
