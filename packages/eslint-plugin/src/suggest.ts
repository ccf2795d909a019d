/** Offers that mend a finding: the expected value in place, and what depends on it put right. */
import { kindById, type Kind, type Setting } from "@tmes-as-code/catalog";
import type { Expected, Finding, Json, Path } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import { apart, append, keyText, propertyOf, remove, replace, type Edit } from "./edits.ts";
import type { Target } from "./fold/emit.ts";
import type { Entry, ObjectValue, Value } from "./fold/values.ts";

/** An offer to mend a finding. */
export interface Offer {
  /** What it does, in a few words. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

type Scalar = string | number | boolean;

/** A value that meets what a rule expects; `undefined` where none is a matter of fact. */
export function expectedValue(expected: Expected | undefined): Json | undefined {
  if (expected === undefined) return undefined;
  if ("equals" in expected) return expected.equals;
  if ("oneOf" in expected) return expected.oneOf[0];
  if ("atMost" in expected) return expected.atMost;
  return "atLeast" in expected ? expected.atLeast : undefined;
}

/** The offer for a finding in a program, if there is a certain one. */
export function offerFor(
  finding: Finding,
  target: Target,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Offer | undefined {
  const path = settingPath(finding);
  const kind = finding.item === undefined ? kindById("tenant") : kindById(finding.item.kind);
  if (path === undefined || finding.expected === undefined || kind === undefined) return undefined;
  const { props } = target.construction;
  const absent = "absent" in finding.expected;
  const wanted = expectedValue(finding.expected);
  const value = isWritable(wanted) ? wanted : undefined;
  if (!absent && value === undefined) return undefined;
  const dependents = dependentsOf(kind, path, value, props);
  if (dependents === undefined) return undefined;
  const taken = [...(absent ? [propertyAt(target)] : []), ...dependents.map(({ node }) => propertyOf(node))];
  const doomed = taken.filter((property) => property !== undefined);
  if (doomed.length < taken.length || (absent && isRequired(kind, path))) return undefined;
  if (isEmptied(target, doomed)) return undefined;
  const first = value === undefined ? [] : [written(kind, path, value, target, sourceCode)];
  const edits = [...first, ...remove(doomed, sourceCode)];
  const certain = edits.filter((edit) => edit !== undefined);
  const ordered = certain.length < edits.length ? undefined : apart(certain);
  if (ordered === undefined) return undefined;
  return { text: value === undefined ? `Remove ${path}` : `Set ${path} to ${JSON.stringify(value)}`, edits: ordered };
}

/** The path of the setting, as the catalog writes it. */
function settingPath({ path }: Finding): string | undefined {
  const inner = /^(?:settings|tenant)\.(.+)$/.exec(path)?.[1];
  return inner === undefined || inner.includes("[") ? undefined : inner;
}

function isWritable(value: Json | undefined): value is Scalar | readonly Scalar[] {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Whether nothing is left of the object that a key is to be added to. */
function isEmptied({ literal, missing }: Target, doomed: readonly TSESTree.ObjectLiteralElement[]): boolean {
  return missing.length > 0 && doomed.length > 0 && literal?.properties.every((each) => doomed.includes(each)) === true;
}

function propertyAt({ node, missing }: Target): TSESTree.Property | undefined {
  return missing.length === 0 ? propertyOf(node) : undefined;
}

function isRequired(kind: Kind, path: string): boolean {
  return kind.settings.find((setting) => setting.path === path)?.required !== false;
}

/** The edit that writes a value where it stands, or where it is missing. */
function written(
  kind: Kind,
  path: string,
  value: Scalar | readonly Scalar[],
  { node, missing, literal, construction }: Target,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Edit | undefined {
  const text = JSON.stringify(value);
  if (missing.length === 0) return replace(node, text);
  const [first, ...inner] = namesOf(missing);
  if (literal === undefined || first === undefined || inner.length + 1 < missing.length) return undefined;
  if (inner.length > 0 && needsMore(kind, path, inner.length, value, construction.props)) return undefined;
  return append(
    literal,
    first,
    inner.reduceRight((outer, key) => `{ ${keyText(key)}: ${outer} }`, text),
    sourceCode,
  );
}

function namesOf(path: Path): readonly string[] {
  return path.filter((step) => typeof step === "string");
}

/** Whether an object that is new in the text must hold more than the one value. */
function needsMore(
  kind: Kind,
  path: string,
  depth: number,
  value: Scalar | readonly Scalar[],
  props: Entry | undefined,
): boolean {
  const prefix = `${path.split(".").slice(0, -depth).join(".")}.`;
  return kind.settings.some(
    (setting) =>
      setting.required &&
      setting.path !== path &&
      setting.path.startsWith(prefix) &&
      (setting.requires ?? []).every((requirement) =>
        requirement.path === path
          ? !Array.isArray(value) && requirement.in.some((each) => each === value)
          : isMet(requirement, props),
      ),
  );
}

/**
 * What stands in the program and does not go with the new value (`undefined`: with none); `undefined` when it cannot
 * be told, is not in the file, or when something would have to be said that is not ours to decide.
 */
function dependentsOf(
  kind: Kind,
  path: string,
  value: Scalar | readonly Scalar[] | undefined,
  props: Entry | undefined,
): readonly Entry[] | undefined {
  const found: Entry[] = [];
  for (const setting of kind.settings) {
    const requirement = setting.requires?.find((each) => each.path === path);
    if (requirement === undefined || setting.path.includes("[*]")) continue;
    const place = entryAt(props, setting.path.split("."));
    if (requirement.in.some((each) => each === value)) {
      if (setting.required && place.entry === undefined && isPossible(setting, path, props)) return undefined;
      continue;
    }
    if (place.open) return undefined;
    if (place.entry === undefined) continue;
    if (!place.entry.own) return undefined;
    found.push(place.entry);
  }
  return found;
}

function isPossible(setting: Setting, except: string, props: Entry | undefined): boolean {
  return (setting.requires ?? []).every((requirement) => requirement.path === except || isMet(requirement, props));
}

/** Whether a requirement holds, or may. */
function isMet(
  { path, in: allowed }: { readonly path: string; readonly in: readonly Scalar[] },
  props: Entry | undefined,
): boolean {
  const value = entryAt(props, path.split(".")).entry?.value;
  if (value?.type !== "known") return true;
  return value.value === undefined || value.value === null || allowed.includes(value.value);
}

/** What is written at a path. `open`: something may be there that is not seen. */
function entryAt(props: Entry | undefined, path: readonly string[]): { entry: Entry | undefined; open: boolean } {
  let entry = props;
  for (const key of path) {
    const object = objectOf(entry?.value);
    if (object === undefined) return { entry: undefined, open: entry !== undefined && !isNothing(entry.value) };
    const next = object.entries.get(key);
    if (next === undefined) return { entry: undefined, open: object.open !== undefined };
    entry = next;
  }
  return { entry: entry === undefined || isNothing(entry.value) ? undefined : entry, open: false };
}

function objectOf(value: Value | undefined): ObjectValue | undefined {
  return value?.type === "object" ? value : undefined;
}

function isNothing(value: Value): boolean {
  return value.type === "known" && (value.value === undefined || value.value === null);
}
