/** Suggestions that fix a finding: the expected value in place, and dependent settings corrected. */
import { isSwitch, kindById, settingOf, type Kind } from "@tmes-as-code/catalog";
import type { Entry, ObjectValue, PropertyEdit, Value } from "@tmes-as-code/fold";
import type { Expected, Finding, Json, Path } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import { editsOf, propertyOf, type Edit } from "./edits.ts";
import type { Target } from "./targets.ts";
import { typesAllow } from "./typing.ts";

/** A suggestion that fixes a finding. */
export interface Offer {
  /** What it does, in a few words. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** An offer in a program. */
export interface ProgramOffer extends Offer {
  readonly changes: readonly PropertyEdit[];
}

/** Offers for a finding: by value, the preferred one first, and for each value by ways to write it. */
export type ProgramOffers = readonly (readonly ProgramOffer[])[];

type Scalar = string | number | boolean;

/** Of how many values that a rule allows each is offered. */
const maxChoices = 4;

/**
 * Values that meet what a rule expects, to choose one from. None if the value is a matter of fact; and none of several if
 * the present value may be right.
 */
export function expectedValues({ expected, verdict }: Finding): readonly Json[] {
  if (expected === undefined) return [];
  if ("oneOf" in expected) return verdict === "fail" && expected.oneOf.length <= maxChoices ? expected.oneOf : [];
  const value = valueOf(expected);
  return value === undefined ? [] : [value];
}

function valueOf(expected: Exclude<Expected, { readonly oneOf: readonly Json[] }>): Json | undefined {
  if ("equals" in expected) return expected.equals;
  if ("atMost" in expected) return expected.atMost;
  return "atLeast" in expected ? expected.atLeast : undefined;
}

/** Edits that may fix a finding in a program, by value, the preferred one first. A trial decides whether one does. */
export function offersFor(finding: Finding, target: Target, sourceCode: Readonly<TSESLint.SourceCode>): ProgramOffers {
  const path = settingPath(finding);
  const kind = kindById(finding.item?.kind ?? "tenant");
  if (path === undefined || finding.expected === undefined || kind === undefined) return [];
  const values = "absent" in finding.expected ? [undefined] : expectedValues(finding).filter(isWritable);
  const needs = requirementsOf(kind, path).map((each) => entryAt(target.construct.props, each).entry?.node);
  return values.map((value) => {
    const text = value === undefined ? `Remove ${path}` : `Set ${path} to ${JSON.stringify(value)}`;
    return [false, true].flatMap((keepsDormant) => {
      const changes = changesFor(kind, path, value, target, keepsDormant);
      if (!changes?.every((change) => typesAllow(change, target, needs, sourceCode))) return [];
      const edits = editsOf(changes, sourceCode);
      return edits === undefined ? [] : [{ text, changes, edits }];
    });
  });
}

/** The path of the setting, as the catalog writes it. */
function settingPath({ path }: Finding): string | undefined {
  const inner = /^(?:settings|tenant)\.(.+)$/.exec(path)?.[1];
  return inner === undefined || inner.includes("[") ? undefined : inner;
}

function isWritable(value: Json): value is Scalar | readonly Scalar[] {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: Json): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * Writes a value, or removes it, with all that does not go with it; `undefined` if that is not known.
 *
 * @param keepsDormant - Whether settings stay that then have no effect, and are accepted.
 */
function changesFor(
  kind: Kind,
  path: string,
  value: Scalar | readonly Scalar[] | undefined,
  target: Target,
  keepsDormant: boolean,
): readonly PropertyEdit[] | undefined {
  const { node, missing, literal, construct } = target;
  const dependents = dependentsOf(kind, path, value, construct.props, keepsDormant);
  if (dependents === undefined) return undefined;
  const removed = dependents.map((entry) => propertyOf(entry.node));
  const changes: PropertyEdit[] = [];
  if (missing.length === 0) {
    const property = propertyOf(node);
    if (property === undefined) return undefined;
    if (value === undefined) removed.push(property);
    else changes.push({ type: "replace", property, value });
  } else {
    const [key, ...inner] = namesOf(missing);
    if (literal === undefined || value === undefined || key === undefined || inner.length + 1 < missing.length)
      return undefined;
    const nested = inner.reduceRight((held: Json, name): Json => ({ [name]: held }), value);
    changes.push({ type: "add", literal, key, value: nested });
  }
  const doomed = removed.filter((property) => property !== undefined);
  if (doomed.length < removed.length) return undefined;
  const taken = withEmptied(doomed);
  // Nothing would be left of the object that a key is to be added to.
  if (missing.length > 0 && taken.length > 0 && literal?.properties.every((each) => isIn(taken, each)) === true)
    return undefined;
  return [...changes, ...taken.map((property): PropertyEdit => ({ type: "remove", property }))];
}

/** Properties to be taken out; an object that loses all of its own goes with them. */
function withEmptied(doomed: readonly TSESTree.Property[]): readonly TSESTree.Property[] {
  const lifted = doomed.map((property) => {
    const { parent } = property;
    const outer = propertyOf(parent);
    const emptied = "properties" in parent && parent.properties.every((each) => isIn(doomed, each));
    return emptied && outer !== undefined ? outer : property;
  });
  const unique = [...new Set(lifted)];
  return unique.length === doomed.length && unique.every((each) => doomed.includes(each))
    ? unique
    : withEmptied(unique);
}

function isIn(properties: readonly TSESTree.Property[], node: TSESTree.Node): boolean {
  return properties.some((property) => property === node);
}

function namesOf(path: Path): readonly string[] {
  return path.filter((step) => typeof step === "string");
}

function requirementsOf(kind: Kind, path: string): readonly string[] {
  return settingOf(kind.id, path)?.requires?.map((each) => each.path) ?? [];
}

/** What is in the program and conflicts with the new value; `undefined` if that is not known or not in the file. */
function dependentsOf(
  kind: Kind,
  path: string,
  value: Scalar | readonly Scalar[] | undefined,
  props: Entry | undefined,
  keepsDormant: boolean,
): readonly Entry[] | undefined {
  const found: Entry[] = [];
  for (const setting of kind.settings) {
    const requirement = setting.requires?.find((each) => each.path === path);
    if (requirement === undefined || setting.path.includes("[*]")) continue;
    if (requirement.in.some((each) => each === value)) continue;
    if (keepsDormant && value === false && isSwitch(requirement)) continue;
    const { entry, open } = entryAt(props, setting.path);
    if (open) return undefined;
    if (entry === undefined) continue;
    if (!entry.own) return undefined;
    found.push(entry);
  }
  return found;
}

/** What is written at a path. `open`: something may be there that is not seen. */
function entryAt(props: Entry | undefined, path: string): { entry: Entry | undefined; open: boolean } {
  let entry = props;
  for (const key of path.split(".")) {
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
