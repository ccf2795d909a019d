/** Validation of names. */
import { kindById } from "../lookup.ts";
import { nameType } from "../names.ts";
import { meantScalar, scalarCheck, type ScalarCheck } from "../scalar.ts";
import type { Kind, ScalarType } from "../types.ts";
import type { Expected } from "./expected.ts";
import { foundIn } from "./found.ts";
import { kindProblem, type Problem } from "./problem.ts";

interface Names {
  readonly type: ScalarType;
  readonly check: ScalarCheck;
}

const names = new Map<string, Names>();
const none: readonly Problem[] = [];

/** What is wrong with the name of an item (or, for the kind `tenant`, of a tenant). The path is empty. */
export function validateName(kindId: string, name: unknown): readonly Problem[] {
  const kind = kindById(kindId);
  if (kind === undefined) return [kindProblem([], kindId)];
  const { type, check } = namesOf(kind);
  if (name === undefined || name === null) return [{ path: [], code: "missing", expected: expectedName(type) }];
  const fault = check(name);
  if (fault !== undefined) {
    // Names that people choose may name people. Where only one name is possible, it names no one.
    const meant = type.type === "enum" ? type.values[0] : meantScalar(type, "none", name);
    const found = foundIn(name, type.type === "enum");
    return [{ path: [], code: fault, expected: expectedName(type), found, ...(meant === undefined ? {} : { meant }) }];
  }
  return none;
}

/** A name as it is compared and reported: in Unicode normalisation form NFC, as Terraform keeps it. */
export function normalName(name: string): string {
  return name.normalize("NFC");
}

function namesOf(kind: Kind): Names {
  const known = names.get(kind.id);
  if (known !== undefined) return known;
  const type = nameType(kind);
  const made = { type, check: scalarCheck(type) };
  names.set(kind.id, made);
  return made;
}

/** What is expected of a name of this type. */
export function expectedName(type: ScalarType): Expected {
  if (type.type === "enum") return { is: "singleton-name" };
  return type.type === "string" && type.format !== undefined ? { is: "value", type } : { is: "name" };
}
