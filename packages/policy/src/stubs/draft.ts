/**
 * Tenants in the making: what a finding asks for is added, so that rules are satisfied, or can decide, one finding after
 * another.
 */
import { isDeepStrictEqual } from "node:util";
import { at, defaultRuleData, isObject, kindById, settingOf, validateDocument } from "@tmes-as-code/catalog";
import type { Finding, Json, JsonObject } from "../types.ts";
import { startValue } from "./value.ts";

/** An item that is being written, as documents have it. */
export interface DraftItem {
  readonly kind: string;
  readonly name: string;
  readonly settings: JsonObject;
}

/** A tenant that is being written, as documents have it. */
export interface DraftTenant {
  readonly tenant: JsonObject;
  readonly items: readonly DraftItem[];
}

/** Two rules that want different values at one place. */
export interface Contradiction {
  readonly rules: readonly [string, string];
  /** `virus-rule "Organization: Virus", settings.virtualAnalyzer.enabled`. */
  readonly place: string;
  /** What each wants, in words. */
  readonly wants: readonly [string, string];
}

/** Why a tenant cannot have what a finding asks for. */
export type Unanswered =
  | { readonly answer: "contradiction"; readonly contradiction: Contradiction }
  /** Where the search stopped, as a sentence. */
  | { readonly answer: "undecided"; readonly why: string };

/** What rules asked for, by place. */
export type Wishes = Map<string, Wish[]>;

/** Findings on a tenant document, of all rules of the pack. */
export type FindingsOn = (document: JsonObject) => readonly Finding[];

/** What rules have asked for at one place. */
export interface Wish {
  readonly rule: string;
  readonly expected: NonNullable<Finding["expected"]>;
}

/** As a tenant document. */
export function draftDocument({ tenant, items }: DraftTenant): JsonObject {
  return { apiVersion: "tmes/v1", tenant, items: items.map((item) => ({ ...item })) };
}

/** The tenant without settings that cannot be there since what they require has changed. */
export function withoutUnavailable(tenant: DraftTenant): DraftTenant {
  const gone = validateDocument(draftDocument(tenant)).filter(({ code }) => code === "not-available");
  return gone.reduce((rest, { path: [root, index, settings, ...steps] }) => {
    if (root !== "items" || settings !== "settings") return rest;
    const items = rest.items.map((item, position) =>
      position === index ? { ...item, settings: set(item.settings, steps.map(String), undefined) } : item,
    );
    return { ...rest, items };
  }, tenant);
}

/** The tenant with what a finding expects, or why it cannot have it. */
export function withExpected(tenant: DraftTenant, finding: Finding, wishes: Wishes): DraftTenant | Unanswered {
  const { rule, expected, item, path } = finding;
  const place = placeOf(finding);
  if (expected === undefined || "manual" in expected) {
    return { answer: "undecided", why: `rule ${rule} says of ${place} what to do in words only.` };
  }
  const others = (wishes.get(place) ?? []).filter((wish) => wish.rule !== rule);
  const clash = others.find((wish) => valuesFor([wish.expected, expected]).length === 0);
  if (clash !== undefined) {
    const contradiction = {
      rules: [clash.rule, rule],
      place,
      wants: [wantText(clash.expected), wantText(expected)],
    } as const;
    return { answer: "contradiction", contradiction };
  }
  wishes.set(place, [...others, { rule, expected }]);
  const present = valueAt(tenant, item, path);
  const value = valuesFor([...others.map((wish) => wish.expected), expected]).find(
    (one) => !isDeepStrictEqual(one.value, present),
  );
  if (value === undefined) {
    return { answer: "undecided", why: `no value was found for ${place} that all rules accept.` };
  }
  return changed(tenant, item, path, value.value);
}

/** Values that all of these accept, of those they name; `value: undefined` is absence. */
function valuesFor(wishes: readonly Wish["expected"][]): readonly { readonly value: Json | undefined }[] {
  return wishes.flatMap(named).filter(({ value }) => wishes.every((wish) => accepts(wish, value)));
}

function named(wish: Wish["expected"]): readonly { readonly value: Json | undefined }[] {
  if ("equals" in wish) return [{ value: wish.equals }];
  if ("oneOf" in wish) return wish.oneOf.map((value) => ({ value }));
  if ("absent" in wish) return [{ value: undefined }];
  if ("atMost" in wish) return [{ value: wish.atMost }];
  return "atLeast" in wish ? [{ value: wish.atLeast }] : [];
}

function accepts(wish: Wish["expected"], value: Json | undefined): boolean {
  if ("equals" in wish) return isDeepStrictEqual(wish.equals, value);
  if ("oneOf" in wish) return wish.oneOf.some((one) => isDeepStrictEqual(one, value));
  if ("absent" in wish) return value === undefined;
  if ("atMost" in wish) return typeof value === "number" && value <= wish.atMost;
  if ("atLeast" in wish) return typeof value === "number" && value >= wish.atLeast;
  return true;
}

function wantText(wish: Wish["expected"]): string {
  if ("equals" in wish) return JSON.stringify(wish.equals);
  if ("oneOf" in wish) return `one of ${wish.oneOf.map((one) => JSON.stringify(one)).join(", ")}`;
  if ("absent" in wish) return "nothing";
  if ("atMost" in wish) return `at most ${String(wish.atMost)}`;
  if ("atLeast" in wish) return `at least ${String(wish.atLeast)}`;
  return wish.manual;
}

/** The tenant with one more setting declared, or why there is none to declare. */
export function withDeclared(tenant: DraftTenant, finding: Finding): DraftTenant | Unanswered {
  const { item, rule, unknown } = finding;
  const [first] = unknown;
  if (first === undefined) return { answer: "undecided", why: `rule ${rule} cannot decide on ${placeOf(finding)}.` };
  const isTenant = first.path.startsWith("tenant.");
  const inItem = /^items\.([^.[\]]+)(?:\.|\[")(.*?)(?:"\])?\.(settings\..*)$/.exec(first.path);
  const of = isTenant
    ? undefined
    : inItem?.[1] !== undefined && inItem[2] !== undefined
      ? { kind: inItem[1], name: inItem[2] }
      : item;
  const path = inItem?.[3] ?? first.path;
  const value = someValue(tenant, of?.kind ?? "tenant", path.replace(/^(tenant|settings)\./, ""));
  if (value === undefined)
    return {
      answer: "undecided",
      why: `rule ${rule} needs ${path} of ${placeOf(finding)} to be declared, and no compliant document declares it.`,
    };
  return changed(withItem(tenant, of), of, path, value);
}

/** A value for a setting: what another item of the kind has, else what a stub starts with. */
function someValue(tenant: DraftTenant, kind: string, path: string): Json | undefined {
  const other = tenant.items
    .filter((item) => item.kind === kind)
    .map((item) => at(item.settings, stepsOf(path)))
    .find((value) => value !== undefined);
  if (other !== undefined) return other;
  const setting = settingOf(kind, path);
  const of = kindById(kind);
  return setting === undefined || of === undefined ? undefined : startValue(of, setting);
}

/** The tenant with an item that it lacks: one the console keeps itself. */
function withItem(tenant: DraftTenant, item: Finding["item"]): DraftTenant {
  if (item === undefined || tenant.items.some(({ kind, name }) => kind === item.kind && name === item.name))
    return tenant;
  const kind = kindById(item.kind);
  const known =
    kind?.presence.type === "many"
      ? kind.presence.consoleDefaults.find(
          ({ name, match }) =>
            item.name === name ||
            (item.name.startsWith(`${name} (`) && match.every(({ equals }) => item.name.includes(String(equals)))),
        )
      : undefined;
  const rule = kind && defaultRuleData(kind).find(({ name }) => name === item.name);
  const settings = (known?.match ?? []).reduce<JsonObject>(
    (made, { path, equals }) => set(made, path.split("."), equals),
    { ...rule?.settings },
  );
  return { ...tenant, items: [...tenant.items, { kind: item.kind, name: item.name, settings }] };
}

function changed(
  tenant: DraftTenant,
  item: Finding["item"],
  path: string,
  value: Json | undefined,
): DraftTenant | Unanswered {
  const [root, ...below] = stepsOf(path);
  if (root === "tenant") return { ...tenant, tenant: set(tenant.tenant, below, value) };
  if (root !== "settings" || item === undefined)
    return { answer: "undecided", why: `${path} cannot be changed by a document.` };
  const items = tenant.items.map((one) =>
    one.kind === item.kind && one.name === item.name ? { ...one, settings: set(one.settings, below, value) } : one,
  );
  return { ...tenant, items };
}

function valueAt(tenant: DraftTenant, item: Finding["item"], path: string): Json | undefined {
  const found = tenant.items.find(({ kind, name }) => kind === item?.kind && name === item.name);
  return at({ tenant: tenant.tenant, settings: found?.settings ?? {} }, stepsOf(path));
}

/** A copy with a value at a path, `undefined` to remove what is there. Removing an element shortens its list. */
export function set(object: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const [step = "", ...rest] = path;
  const before = object[step];
  if (rest.length > 0) return { ...object, [step]: setIn(before, rest, value) };
  if (value !== undefined) return { ...object, [step]: value };
  const { [step]: _removed, ...others } = object;
  return others;
}

function setIn(before: Json | undefined, path: readonly string[], value: Json | undefined): Json {
  if (!Array.isArray(before)) return set(isObject(before) ? before : {}, path, value);
  const [step = "", ...rest] = path;
  const index = Number(step);
  const list: readonly Json[] = before;
  return list.flatMap((element, position): readonly Json[] => {
    if (position !== index) return [element];
    if (rest.length > 0) return [setIn(element, rest, value)];
    return value === undefined ? [] : [value];
  });
}

/** The steps of a path as findings write it. */
function stepsOf(path: string): readonly string[] {
  return path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
}

function placeOf({ item, path, tenant }: Pick<Finding, "item" | "path" | "tenant">): string {
  return item === undefined ? (path === "" ? tenant : path) : `${item.kind} "${item.name}", ${path}`;
}
