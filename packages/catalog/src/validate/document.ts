/** Validation of tenant documents: the envelope, the tenant, each item, and items with one key. */
import { compile } from "./compile.ts";
import { validateName } from "./name.ts";
import {
  describe,
  isObject,
  unknownKind,
  unknownMember,
  type Problem,
  type Step,
  type ValidationOptions,
} from "./problem.ts";
import { checkSettings } from "./settings.ts";

/** What is wrong with a tenant document: its envelope, its tenant, each of its items, and items with one key. */
export function validateDocument(document: unknown, options: ValidationOptions = {}): Problem[] {
  const problems: Problem[] = [];
  if (!isObject(document))
    return [{ path: [], code: "wrong-type", expected: "a tenant document", found: describe(document, "free-text") }];
  onlyMembers(document, ["apiVersion", "tenant", "items"], [], problems);
  const { apiVersion, tenant, items } = document as Readonly<Record<"apiVersion" | "tenant" | "items", unknown>>;
  if (apiVersion !== "tmes/v1") {
    problems.push({
      path: ["apiVersion"],
      code: apiVersion === undefined ? "missing" : "not-allowed",
      expected: '"tmes/v1"',
      found: apiVersion === undefined ? "nothing" : describe(apiVersion, "none"),
      suggestion: "tmes/v1",
    });
  }
  checkTenant(tenant, problems, options);
  if (!Array.isArray(items)) {
    problems.push({
      path: ["items"],
      code: items === undefined ? "missing" : "wrong-type",
      expected: "a list of items",
      found: items === undefined ? "nothing" : describe(items, "free-text"),
    });
    return problems;
  }
  const seen = new Map<string, number>();
  items.forEach((item: unknown, index) => {
    checkItem(item, ["items", index], problems, options, seen, index);
  });
  return problems;
}

function checkTenant(tenant: unknown, problems: Problem[], options: ValidationOptions): void {
  if (!isObject(tenant)) {
    problems.push({
      path: ["tenant"],
      code: tenant === undefined ? "missing" : "wrong-type",
      expected: "a tenant with a name",
      found: tenant === undefined ? "nothing" : describe(tenant, "free-text"),
    });
    return;
  }
  const { name, ...settings } = tenant as { readonly name?: unknown };
  checkName("tenant", name, ["tenant", "name"], problems);
  const kind = compile("tenant");
  if (kind !== undefined) checkSettings(kind, settings, ["tenant"], problems, options);
}

function checkItem(
  item: unknown,
  path: Step[],
  problems: Problem[],
  options: ValidationOptions,
  seen: Map<string, number>,
  index: number,
): void {
  if (!isObject(item)) {
    problems.push({
      path,
      code: "wrong-type",
      expected: "an item with kind, name and settings",
      found: describe(item, "free-text"),
    });
    return;
  }
  onlyMembers(item, ["kind", "name", "settings"], path, problems);
  const { kind: kindId, name, settings } = item as Readonly<Record<"kind" | "name" | "settings", unknown>>;
  const kind = typeof kindId === "string" && kindId !== "tenant" ? compile(kindId) : undefined;
  if (kind === undefined) {
    problems.push(unknownKind([...path, "kind"], kindId));
    return;
  }
  checkName(kind.kind.id, name, [...path, "name"], problems);
  if (settings === undefined) {
    problems.push({
      path: [...path, "settings"],
      code: "missing",
      expected: "settings, at least {}",
      found: "nothing",
    });
  } else checkSettings(kind, settings, [...path, "settings"], problems, options);
  if (typeof name !== "string") return;
  const key = JSON.stringify([kindId, name]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, index);
  else
    problems.push({
      path: [...path, "name"],
      code: "duplicate",
      expected: "one item of a kind and name",
      found: `another at items[${first}]`,
    });
}

function checkName(kindId: string, name: unknown, path: Step[], problems: Problem[]): void {
  if (name === undefined) problems.push({ path, code: "missing", expected: "a name", found: "nothing" });
  else for (const problem of validateName(kindId, name)) problems.push({ ...problem, path });
}

function onlyMembers(object: object, known: readonly string[], path: Step[], problems: Problem[]): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) problems.push(unknownMember(key, known, path));
  }
}
