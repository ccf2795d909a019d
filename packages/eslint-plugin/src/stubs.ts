/** Stubs of the console objects that every tenant has, as the rules of a file's configuration want them. */
import {
  completeTenant,
  InputError,
  readTenantDocuments,
  type DraftItem,
  type Engine,
  type Finding,
  type ItemKey,
  type JsonObject,
} from "@tmes-as-code/policy";

/** The stub of an object that a tenant with these claims lacks; `undefined` where there is none. */
export type Stubs = (claims: JsonObject, item: ItemKey) => DraftItem | undefined;

/** Claims of a tenant whose own are not seen: they decide which settings a stub has. */
const assumed = { name: "tenant", site: "eu", edition: "advanced", dataSubjects: ["DE"] };

/** Tenants whose stubs are kept, at most: an editor runs for days. */
const maxKept = 50;

/** Makes stubs by asking the rules: once for all tenants with the same claims. */
export function stubsBy(engine: Engine): Stubs {
  const kept = new Map<string, readonly DraftItem[]>();
  const findingsOn = (document: JsonObject): readonly Finding[] => {
    const { tenants, ...read } = readTenantDocuments(JSON.stringify(document), "stub.json");
    // What the editor leaves out is not asked for.
    const inEditor = tenants.map((tenant) => ({ ...tenant, surface: "editor" as const }));
    return engine.findings([{ ...read, surface: "editor", tenants: inEditor }]);
  };
  return ({ name: _, ...claims }, { kind, name }) => {
    const whole = { ...assumed, ...claims };
    const key = JSON.stringify(whole);
    if (kept.size >= maxKept) kept.clear();
    const items = kept.get(key) ?? itemsOf(whole, findingsOn);
    kept.set(key, items);
    return items.find((item) => item.kind === kind && item.name === name);
  };
}

function itemsOf(claims: JsonObject, findingsOn: (document: JsonObject) => readonly Finding[]): readonly DraftItem[] {
  try {
    return completeTenant(claims, findingsOn).items;
  } catch (error) {
    // Claims that no document can have are reported where they are.
    if (error instanceof InputError) return [];
    throw error;
  }
}
