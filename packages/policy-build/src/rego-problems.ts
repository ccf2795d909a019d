/** What OPA's compiler accepts in rules and bundles do not: packages outside of `tmes`, and what engines read differently. */
import type { Problem } from "./problem.ts";
import { stepsOf } from "./rego-path.ts";

/** What is wrong with the Rego of rules. The shared library is trusted. */
export function regoProblems(rego: Readonly<Record<string, string>>): readonly Problem[] {
  const modules = Object.entries(rego).map(([file, text]) => moduleOf(file, masked(text)));
  const packages = modules.map((module) => module.package);
  return modules
    .filter(({ file }) => file.startsWith("rules/"))
    .flatMap((module) => [...outsideProblems(module), ...negationProblems(module, packages)]);
}

interface Module {
  readonly file: string;
  /** Without comments, and with texts emptied that are not keys. Lines stay where they are. */
  readonly text: string;
  /** Steps after `data`. */
  readonly package: readonly string[];
  readonly line: number;
  /** What names stand for: steps after `data`. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

function moduleOf(file: string, text: string): Module {
  const [declared = "", path = ""] = /^[ \t]*package[ \t]+(\S+)/m.exec(text) ?? [];
  const imports = [...text.matchAll(/^[ \t]*import[ \t]+data((?:\.\w+|\["[^"]*"\])*)(?:[ \t]+as[ \t]+(\w+))?/gm)];
  return {
    file,
    text,
    package: stepsOf(path),
    line: lineAt(text, text.indexOf(declared)),
    imports: new Map([
      ["data", []],
      ...imports.map(([, from = "", name = stepsOf(from).at(-1) ?? ""]) => [name, stepsOf(from)] as const),
    ]),
  };
}

function outsideProblems({ file, line, package: steps }: Module): readonly Problem[] {
  if (steps[0] === "tmes") return [];
  const hint =
    "Begin it with tmes, for example tmes.acme.helpers: a bundle holds what is below data.tmes, and nothing else.";
  return [{ file, line, message: `the package is ${steps.join(".")}.`, hint }];
}

/**
 * `not data.tmes.acme[name].holds` where the name chooses a package or rule: OPA's WebAssembly takes a value of false for
 * one that is there (seen with OPA 1.22), its interpreter does not. A rule named by constants is read alike by both.
 */
function negationProblems(
  { file, text, imports }: Module,
  packages: readonly (readonly string[])[],
): readonly Problem[] {
  const hint = "Put it into a rule with the name as argument, `holds(name) if …`, and negate that: `not holds(name)`.";
  return [...text.matchAll(/\bnot\s+(\w+)((?:\.\w+|\[[^\]]*\])+)/g)].flatMap(
    ({ index, 1: name = "", 2: rest = "" }) => {
      const start = imports.get(name);
      const [, constant = "", chosen] = /^((?:\.\w+|\["[^"]*"\])*)\[([^"\]][^\]]*)\]/.exec(rest) ?? [];
      if (start === undefined || chosen === undefined) return [];
      const path = [...start, ...stepsOf(constant)];
      // Below a rule it chooses a part of the rule's value.
      if (!packages.some((steps) => path.every((step, at) => step === steps[at]))) return [];
      const message = `\`not\` before a rule that ${chosen} chooses: OPA's WebAssembly and its interpreter give different results.`;
      return [{ file, line: lineAt(text, index), message, hint }];
    },
  );
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Keys such as `["a"]` stay. */
function masked(text: string): string {
  return text.replaceAll(
    /(\[)?("(?:[^"\\\n]|\\.)*"|`[^`]*`)|#[^\n]*/g,
    (match, bracket: string | undefined, quoted: string | undefined) =>
      quoted === undefined ? "" : bracket === undefined ? `""${quoted.replaceAll(/[^\n]/g, "")}` : match,
  );
}
