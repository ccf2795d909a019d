/**
 * The complete stub of a tenant: every console object that rules look at, with every setting they read, and the value that
 * they accept where they name one. Found by asking the rules, so that it is complete whatever the packs are.
 */
import { isDeepStrictEqual } from "node:util";
import { at, kindById, settingOf, singletonName, type Kind, type Requirement } from "@tmes-as-code/catalog";
import type { Finding, Json, JsonObject } from "../types.ts";
import {
  draftDocument,
  set,
  withDeclared,
  withExpected,
  withoutUnavailable,
  type DraftItem,
  type DraftTenant,
  type FindingsOn,
  type Wishes,
} from "./draft.ts";
import { startValue } from "./value.ts";

/** Answers of rules that are followed. Rules that want different values of one setting are not satisfied by more. */
const rounds = 60;

/** A tenant with these claims and items, and a stub of each further object that the rules look at. */
export function completeTenant(
  claims: JsonObject,
  findingsOn: FindingsOn,
  items: readonly DraftItem[] = [],
): DraftTenant {
  const wishes: Wishes = new Map();
  let current: DraftTenant = { tenant: claims, items };
  for (let round = 0; round < rounds; round++) {
    const next = findingsOn(draftDocument(current)).reduce(
      (tenant, finding) => followed(tenant, finding, wishes),
      current,
    );
    const complete = withRequired({ ...next, tenant: claims });
    if (isDeepStrictEqual(complete, current)) break;
    current = complete;
  }
  return { ...current, items: current.items.map((item) => ({ ...item, settings: inOrder(item) })) };
}

/** A stub of one object. Of a kind of which a tenant has several it is an example that is to be renamed. */
export function completeItem(kind: Kind, name: string, settings: JsonObject = {}): DraftItem {
  const [item] = withRequired({ tenant: {}, items: [{ kind: kind.id, name, settings }] }).items;
  return item === undefined ? { kind: kind.id, name, settings } : { ...item, settings: inOrder(item) };
}

/** The name of a tenant; empty where it has none. */
export function tenantName({ tenant }: Pick<DraftTenant, "tenant">): string {
  const { name } = tenant;
  return typeof name === "string" ? name : "";
}

/** The name of a stub of a kind. */
export function stubName({ presence, itemName }: Kind): string {
  if (presence.type === "always") return singletonName;
  return itemName === "domain" ? "example.com" : "Example";
}

/** The tenant with what a finding asks for. Claims are the organisation's own, and are not changed. */
function followed(tenant: DraftTenant, finding: Finding, wishes: Wishes): DraftTenant {
  const next = finding.verdict === "fail" ? withExpected(tenant, finding, wishes) : withDeclared(tenant, finding);
  return "answer" in next ? tenant : next;
}

/** The tenant with all that its items must say, and without what they cannot say. */
function withRequired(tenant: DraftTenant): DraftTenant {
  const items = tenant.items.map((item) => {
    const kind = kindById(item.kind);
    return kind === undefined ? item : { ...item, settings: required(kind, item.settings) };
  });
  return withoutUnavailable({ ...tenant, items });
}

function required(kind: Kind, settings: JsonObject): JsonObject {
  return kind.settings.reduce((made, setting) => {
    const { path, required: isRequired, requires = [] } = setting;
    if (!isRequired || path.includes("[") || valueAt(made, path) !== undefined) return made;
    if (!requires.every((one) => isMet(kind, made, one))) return made;
    const value = startValue(kind, setting);
    return value === undefined ? made : set(made, path.split("."), value);
  }, settings);
}

/** The settings as the catalog orders them, without groups that nothing is left of. */
function inOrder({ kind, settings }: DraftItem): JsonObject {
  return (kindById(kind)?.settings ?? []).reduce<JsonObject>((made, { path }) => {
    const value = path.includes("[") ? undefined : valueAt(settings, path);
    return value === undefined ? made : set(made, path.split("."), value);
  }, {});
}

function isMet(kind: Kind, settings: JsonObject, { path, in: values }: Requirement): boolean {
  if (settingOf(kind.id, path) === undefined) return false;
  const value = valueAt(settings, path);
  return values.some((each) => each === value);
}

function valueAt(settings: JsonObject, path: string): Json | undefined {
  return at(settings, path.split("."));
}
