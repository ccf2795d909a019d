/** Checks what an author says of a tenant or an item against the catalog, when the construct is made. */
import {
  formatPath,
  kindById,
  missingSettings,
  normalName,
  problemHint,
  problemText,
  shownPath,
  settingOf,
  unconfirmedKey,
  validateDefaultName,
  validateName,
  validateSettings,
  validateUnconfirmed,
  type Problem as Fault,
} from "@tmes-as-code/catalog";
import { Token } from "./cdktf.ts";
import { TmesConfigError, type Problem } from "./errors.ts";
import type { Declaration } from "./resource.ts";
import { frozenSettings, isUnknown, NotJson, withoutNulls, type Settings } from "./values.ts";

/**
 * Frozen settings, after every check that needs no Terraform. Tokens are left to the plan.
 *
 * @throws TmesConfigError naming all that is wrong.
 */
export function checkedSettings(
  said: object,
  declaration: Declaration,
  { standsFor, mark }: { readonly standsFor?: string | undefined; readonly mark?: boolean | undefined } = {},
): Settings {
  const { kind, name } = declaration;
  const settings = copied(said, declaration);
  const problems = [
    ...nameProblems(kind, name),
    ...defaultProblems(kind, standsFor),
    ...validateUnconfirmed(mark).map((fault) => ({ path: unconfirmedKey, message: messageOf(fault) })),
    ...validateSettings(kind, settings, { isUnknown }).map((fault) => problemOf(kind, fault)),
    ...missingSettings(kind, settings, { isUnknown }).map((fault) => problemOf(kind, fault)),
  ];
  if (problems.length > 0) throw new TmesConfigError(problems, declaration);
  return withoutNulls(settings);
}

/** A name as Terraform keeps it. A value that is not text is left to the check of names. */
export function normalised(name: string): string {
  return typeof name === "string" ? normalName(name) : name;
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
      { path: "name", message: "The name is part of the key. It must be known when the program runs, not at apply." },
    ];
  }
  return validateName(kind, name).map((fault) => ({ path: "name", message: messageOf(fault) }));
}

function defaultProblems(kindId: string, standsFor: string | undefined): readonly Problem[] {
  const kind = kindById(kindId);
  if (kind === undefined) return [];
  return validateDefaultName(kind, standsFor).map((fault) => ({ path: "default", message: messageOf(fault) }));
}

function problemOf(kind: string, fault: Fault): Problem {
  const label = settingOf(kind, fault.path)?.label ?? undefined;
  const message = label === undefined ? messageOf(fault) : `${messageOf(fault)} Console: “${label}”.`;
  const path = formatPath(shownPath(fault));
  return path === "" ? { message } : { path, message };
}

function messageOf(fault: Fault): string {
  const hint = problemHint(fault);
  return hint === undefined ? problemText(fault) : `${problemText(fault)} ${hint}`;
}
