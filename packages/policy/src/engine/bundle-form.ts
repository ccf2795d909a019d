/**
 * Checks the form of a bundle as it is loaded: what the engine, reports and pages use of it. Each form names every member
 * of its type, so that a type that gains a member does not compile without a check of it.
 */
import type {
  BundleData,
  ComparedData,
  Manifest,
  PackInfo,
  ParameterInfo,
  PresenceData,
  RuleInfo,
  RuleRead,
  UndeterminedHandling,
  Slot,
} from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import type { Json } from "../types.ts";

/** A setting that another one requires. */
type ReadRequirement = Pick<Slot["requires"][number], "parts">;

/** What verdicts are remembered by. The rest of a slot is for Rego. */
export interface ReadSlot extends Pick<Slot, "parts" | "applies" | "finding" | "values"> {
  readonly requires: readonly ReadRequirement[];
  readonly valueRequires?: Readonly<Record<string, readonly ReadRequirement[]>>;
}

/** The parts of `data.tmes` that the engine itself uses. */
export interface EngineData extends Omit<BundleData, "slots"> {
  readonly slots: Readonly<Record<string, Readonly<Record<string, readonly ReadSlot[]>>>>;
}

type PresenceOf<Type> = Extract<PresenceData, { type: Type }>;
type ConsoleDefault = PresenceOf<"many">["consoleDefaults"][number];

type Guard<T> = (value: unknown) => value is T;

const isString = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isScalar = (value: unknown): value is string | number | boolean =>
  isString(value) || isNumber(value) || isBoolean(value);
const isJson = (value: unknown): value is Json => value !== undefined;

function oneOf<T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((one) => one === value);
}

function listOf<T>(is: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

function mapOf<T>(is: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(is);
}

function optional<T>(is: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

/** An object with at least these members. */
function objectOf<T extends object>(members: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const all = Object.entries<Guard<unknown>>(members);
  return (value): value is T => isObject(value) && all.every(([name, is]) => is(value[name]));
}

const severity = oneOf("error", "warn", "off");

const parameter = objectOf<ParameterInfo>({
  type: isString,
  schema: isObject,
  description: isString,
  default: isJson,
});

const rule = objectOf<RuleInfo>({
  id: isString,
  version: isNumber,
  title: isString,
  description: isString,
  appliesTo: isString,
  notApplicable: isString,
  severity: oneOf("error", "warn"),
  scope: oneOf("item", "tenant"),
  kinds: listOf(isString),
  modules: listOf(isString),
  legal: listOf(objectOf({ reference: isString, why: isString })),
  remediation: isString,
  messages: mapOf(isString),
  parameters: mapOf(parameter),
  sources: listOf(isString),
  uncertain: listOf(isString),
  monotone: isBoolean,
  reads: listOf(objectOf<RuleRead>({ path: isString, applies: isBoolean, finding: isBoolean })),
  docs: isString,
});

const handling = objectOf<UndeterminedHandling>({ undeclared: severity, other: severity });

const pack = objectOf<PackInfo>({
  id: isString,
  title: isString,
  description: isString,
  audience: isString,
  rules: mapOf(objectOf<PackInfo["rules"][string]>({ severity, parameters: optional(mapOf(isJson)) })),
  undetermined: optional(mapOf(handling)),
  neverExcepted: optional(listOf(isString)),
  exceptions: optional(objectOf<NonNullable<PackInfo["exceptions"]>>({ maxDays: optional(isNumber) })),
});

/** Whether a value is `manifest.json` of a bundle. */
export const isManifest: Guard<Manifest> = objectOf<Manifest>({
  schema: oneOf("tmes-bundle/v1"),
  revision: isString,
  digest: isString,
  entrypoint: isString,
  opa: isString,
  rules: mapOf(rule),
  packs: mapOf(pack),
});

const parts = listOf(listOf(isString));
const requirements = listOf(objectOf<ReadRequirement>({ parts }));

const slots = mapOf(
  mapOf(
    listOf(
      objectOf<ReadSlot>({
        parts,
        applies: isBoolean,
        finding: isBoolean,
        values: listOf(isScalar),
        requires: requirements,
        valueRequires: optional(mapOf(requirements)),
      }),
    ),
  ),
);

const paths = listOf(listOf(isString));
const compared = mapOf(
  objectOf<ComparedData>({
    paths,
    data: paths,
    wholeData: paths,
    constants: listOf(isString),
    exposed: paths,
    ordered: paths,
  }),
);

const edition = oneOf("standard", "advanced", "cegp");

const consoleDefault = objectOf<ConsoleDefault>({
  name: isString,
  match: listOf(
    objectOf<ConsoleDefault["match"][number]>({
      path: isString,
      equals: (value): value is string | boolean => isString(value) || isBoolean(value),
    }),
  ),
});

const defaultRule = objectOf<PresenceOf<"many">["defaultRules"][number]>({
  name: isString,
  of: oneOf("organization", "domain"),
  settings: mapOf(isString),
  edition: optional(edition),
});

const always = objectOf<PresenceOf<"always">>({
  type: oneOf("always"),
  editions: optional(listOf(edition)),
});
const many = objectOf<PresenceOf<"many">>({
  type: oneOf("many"),
  consoleDefaults: listOf(consoleDefault),
  defaultRules: listOf(defaultRule),
});
const presence = mapOf((value): value is PresenceData => always(value) || many(value));

/** Whether a value is `data.tmes` of a bundle. */
export const isEngineData: Guard<EngineData> = objectOf<EngineData>({
  slots,
  compared: optional(compared),
  renamable: optional(mapOf(listOf(isString))),
  router: mapOf(listOf(isString)),
  catalog: objectOf<EngineData["catalog"]>({ presence }),
});
