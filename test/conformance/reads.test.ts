/**
 * What a rule reads, shown with its cases: each path it reads changes a verdict or findings of some case when its value
 * changes, and nothing else does.
 */
import { kindById, type Kind, type Setting } from "@tmes-as-code/catalog";
import type { Engine, ItemView, Json, JsonObject, Path, TenantView } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { describe, expect, test } from "vitest";
import { readCases, type Case } from "./cases.ts";
import type { Cell } from "./cell.ts";
import { judge, viewOf } from "./wasm-engine.ts";

const timeout = 600_000;
const { data, manifest } = loadBundle();
const files = readCases();

interface Slot {
  readonly path: string;
  readonly values: readonly Json[];
}
const { slots } = data["tmes"] as unknown as { slots: Record<string, Record<string, readonly Slot[]>> };

/** Read paths of which a change of value shows nothing, and why. */
const exceptions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["virus-rule", "spam-rule", "correlated-intelligence-rule"].map((kind) => [
      `edition-supports-settings ${kind} item.settings.enabled`,
      "The rule looks at `enabled` of other kinds by the same expression; reads are derived for all kinds alike.",
    ]),
  ),
  ...Object.fromEntries(
    ["virus-rule item.settings.direction", "spam-rule item.settings.direction"].map((path) => [
      `edition-supports-settings ${path}`,
      "Whether another setting exists matters if it is not declared, and what is not declared breaks no edition.",
    ]),
  ),
  "tls-peer-minimum tls-peer item.settings.direction":
    "Some security levels exist in one direction only. In both directions some pass and some fail.",
};

/** Values that settings with an open domain have in the corpus, by path: kinds of policy rules share theirs. */
const seen = valuesSeen();

function valuesSeen(): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  const add = (path: string, value: Json | undefined): void => {
    if (value === undefined) return;
    const values = found.get(path) ?? [];
    if (!values.some((one) => JSON.stringify(one) === JSON.stringify(value))) values.push(value);
    found.set(path, values);
  };
  for (const { view } of files.flatMap((file) => file.cases)) {
    for (const { path } of kindById("tenant")?.settings ?? []) add(path, first(view.tenant, path.split(".")));
    for (const { kind, settings } of view.items) {
      for (const { path } of kindById(kind)?.settings ?? []) add(path, first(settings, steps(path)));
    }
  }
  return found;
}

function steps(path: string): readonly string[] {
  return path.replaceAll("[*]", ".*").split(".");
}

/** The value at a path; `*` is the first element. */
function first(value: Json, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  if (key === "*") return Array.isArray(value) && value[0] !== undefined ? first(value[0] as Json, rest) : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const inner = (value as JsonObject)[key];
  return inner === undefined ? undefined : first(inner, rest);
}

/** `value` at a path, for every element of a list; unchanged where there is no list to go through. */
function changed(target: Json | undefined, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  if (key === "*")
    return Array.isArray(target) ? target.map((each: Json) => changed(each, rest, value)) : (target ?? []);
  const object = typeof target === "object" && target !== null && !Array.isArray(target) ? (target as JsonObject) : {};
  return { ...object, [key]: changed(object[key], rest, value) };
}

/** Where a setting stands: of the tenant, or of the items of a kind. */
interface Place {
  readonly kind: string;
  readonly path: string;
}

function placeOf(slot: string, subject: string): Place {
  if (slot.startsWith("tenant.")) return { kind: "tenant", path: slot.slice("tenant.".length) };
  if (slot.startsWith("item.settings.")) return { kind: subject, path: slot.slice("item.settings.".length) };
  const [, kind = "", path = ""] = /^items\.([a-z-]+)\[\*\]\.settings\.(.*)$/.exec(slot) ?? [];
  return { kind, path };
}

/** A case with another value at a place; `undefined` if the value there is unknown. */
function withValue(one: Case, { kind, path }: Place, value: Json): Case | undefined {
  const { view } = one;
  if (kind === "tenant") {
    if (covered(view.unknowns, path.split("."))) return undefined;
    const tenant = { ...(changed(view.tenant, path.split("."), value) as JsonObject), name: view.tenant.name };
    return { ...one, view: { ...view, tenant } };
  }
  const items = view.items.map((item): ItemView => {
    if (item.kind !== kind || covered(item.unknowns, ["settings", ...steps(path)])) return item;
    return { ...item, settings: changed(item.settings, steps(path), value) as JsonObject };
  });
  return { ...one, view: { ...view, items } };
}

function covered(unknowns: TenantView["unknowns"], path: Path): boolean {
  return unknowns.some((unknown) =>
    unknown.path.every((key, index) => path[index] === undefined || key === path[index]),
  );
}

/** Engines remember verdicts by what rules read: of cases that differ in nothing else, others are asked. */
const engines = { before: new Map<string, Engine>(), after: new Map<string, Engine>() };

/** The results of the case's own subject. */
function said(one: Case, asked: keyof typeof engines = "before"): string {
  const subject = one.subject === undefined ? "tenant" : `${one.subject.kind}/${one.subject.name ?? ""}`;
  const own = judge(one, viewOf(one), engines[asked]).filter((cell) => cell.subject === subject);
  return JSON.stringify(
    own.map(({ verdict, applicabilityOpen, findings, unknown }: Cell) => [
      verdict,
      applicabilityOpen,
      findings,
      unknown,
    ]),
  );
}

/** Values worth trying at a place. */
function candidates(place: Place, values: readonly Json[]): readonly Json[] {
  return values.length > 0 ? values : (seen.get(place.path) ?? []);
}

/** A value of a setting's type, for settings that the corpus does not use. */
function someValues({ type }: Setting): readonly Json[] {
  switch (type.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return [...type.values];
    case "integer":
      return [type.min, type.min + 1];
    case "string":
      return ["other.example.com"];
    case "list":
    case "records":
      return [[]];
    case "labels":
      return [{ team: "mail" }];
  }
}

const rules = files.map(({ rule, cases }) => ({
  rule,
  cases: cases.filter(({ subject }) => subject === undefined || subject.name !== undefined),
}));

describe("reads", () => {
  test.each(rules)("$rule: every value it reads matters in some case", { timeout }, ({ rule, cases }) => {
    const unmoved = Object.entries(slots[rule] ?? {}).flatMap(([kind, own]) =>
      own
        .filter((slot) => {
          const place = placeOf(slot.path, kind);
          return !cases
            .filter((one) => one.subject === undefined || one.subject.kind === kind)
            .some((one) =>
              candidates(place, slot.values).some((value) => {
                const other = withValue(one, place, value);
                return other !== undefined && said(other) !== said(one);
              }),
            );
        })
        .map(({ path }) => `${rule} ${kind} ${path}`),
    );
    const excepted = Object.keys(exceptions).filter((path) => path.startsWith(`${rule} `));
    expect(unmoved.toSorted()).toEqual(excepted.toSorted());
  });

  test.each(rules)("$rule: what it does not read changes nothing", { timeout }, ({ rule, cases }) => {
    const moved: string[] = [];
    for (const one of cases) {
      const before = said(one);
      let other = one;
      for (const kind of kindsIn(one)) {
        for (const setting of kind.settings) {
          if (isRead(rule, one, { kind: kind.id, path: setting.path }) || isIdentity(one, kind, setting)) continue;
          if (setting.path.includes("[*]")) continue;
          const [value, next = value] = someValues(setting);
          const now = first(
            other.view.items.find((item) => item.kind === kind.id)?.settings ?? {},
            steps(setting.path),
          );
          const different = JSON.stringify(now) === JSON.stringify(value) ? next : value;
          if (different !== undefined)
            other = withValue(other, { kind: kind.id, path: setting.path }, different) ?? other;
        }
      }
      if (said(other, "after") !== before) moved.push(one.id);
    }
    expect(moved).toEqual([]);
  });

  test("of which a change shows nothing are read by a rule", () => {
    const ids = rules.map(({ rule }) => rule);
    expect(Object.keys(exceptions).filter((path) => !ids.some((id) => path.startsWith(`${id} `)))).toEqual([]);
  });
});

function kindsIn({ view }: Case): readonly Kind[] {
  const ids = new Set(["tenant", ...view.items.map(({ kind }) => kind)]);
  return [...ids].flatMap((id) => kindById(id) ?? []);
}

/** Read, part of what is read, or around it. */
function isRead(rule: string, { subject }: Case, { kind, path }: Place): boolean {
  return Object.entries(slots[rule] ?? {})
    .filter(([of]) => subject === undefined || of === subject.kind)
    .some(([of, own]) =>
      own.some((slot) => {
        const place = placeOf(slot.path, of);
        return (
          place.kind === kind && (`${place.path}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${place.path}.`))
        );
      }),
    );
}

/** What decides which of the console's own objects an item is decides which others are undeclared. */
function isIdentity({ subject }: Case, kind: Kind, { path }: Setting): boolean {
  if (kind.id === "tenant") return path === "defaultRules" || path === "edition";
  if (kind.id === "domain") return path === "skipDefaultRules";
  if (subject !== undefined || kind.presence.type !== "many") return false;
  return kind.presence.consoleDefaults.some(({ match }) => match.some((one) => one.path === path));
}

test("every rule of the bundle has slots", () => {
  expect(Object.keys(slots).sort()).toEqual(Object.keys(manifest.rules).sort());
});
