/** Checks what an author says of a tenant or an item against the catalog, when the construct is made. */
import {
  missingSettings,
  settingOf,
  validateName,
  validateSettings,
  type Problem as Fault,
} from "@tmes-as-code/catalog";
import { pathText } from "@tmes-as-code/policy";
import { Token } from "./cdktf.ts";
import { TmesConfigError, type Problem } from "./errors.ts";
import type { Declaration } from "./resource.ts";
import { frozenSettings, isUnknown, NotJson, type Settings } from "./values.ts";

/**
 * Frozen settings, after every check that needs no Terraform. Tokens are left to the plan.
 *
 * @throws TmesConfigError naming all that is wrong.
 */
export function checkedSettings(said: object, declaration: Declaration): Settings {
  const { kind, name } = declaration;
  const settings = copied(said, declaration);
  const problems = [
    ...nameProblems(kind, name),
    ...validateSettings(kind, settings, { isUnknown }).map((fault) => problemOf(kind, fault)),
    ...missingSettings(kind, settings, { isUnknown }).map((fault) => missing(kind, fault)),
  ];
  if (problems.length > 0) throw new TmesConfigError(problems, declaration);
  return settings;
}

function copied(said: object, declaration: Declaration): Settings {
  try {
    return frozenSettings(said);
  } catch (error) {
    if (error instanceof NotJson) throw new TmesConfigError([error.problem], declaration);
    throw error;
  }
}

function nameProblems(kind: string, name: string): readonly Problem[] {
  if (Token.isUnresolved(name)) {
    return [
      { path: "name", message: "The name is part of the key: it has to be known when the program runs, not at apply." },
    ];
  }
  return validateName(kind, name).map((fault) => ({ ...problemOf(kind, fault), path: "name" }));
}

function problemOf(kind: string, { path, expected, found, suggestion }: Fault): Problem {
  const meant = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
  return { path: pathText(path), message: `expected ${expected}, found ${found}${labelled(kind, path)}.${meant}` };
}

function missing(kind: string, { path, expected }: Fault): Problem {
  return { path: pathText(path), message: `has to be said: ${expected}${labelled(kind, path)}.` };
}

function labelled(kind: string, path: Fault["path"]): string {
  const label = settingOf(kind, path)?.label;
  return label === null || label === undefined ? "" : ` (console: “${label}”)`;
}
