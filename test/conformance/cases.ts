/** The corpus: what each rule must say, written from its page and the published facts. See README.md beside `cases/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "@tmes-as-code/catalog";
import type { ItemView, Json, JsonObject, TenantView, Unknown } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { parseDocument } from "yaml";

/** What every rule must be shown by. */
export const categories = [
  "fail",
  "pass",
  "not-applicable",
  "unknown-decides",
  "unknown-irrelevant",
  "boundary",
  "dormant",
  "undeclared-setting",
  "undeclared-item",
] as const;
export type Category = (typeof categories)[number];

/** Why a category makes no sense for a rule: one of these words. */
export const reasonsWithout = {
  "always-applies": "its page says that it applies to every item of its kinds",
  "two-states": "what it reads is on or off, so nothing is on a boundary",
  "no-console-object": "no tenant surely has an item of its kinds, so there is nothing undeclared to judge",
  "reads-no-items": "it reads the tenant's own settings only",
  "reads-all-settings": "no setting of its kinds is without effect on it",
} as const;
export type ReasonWithout = keyof typeof reasonsWithout;

/** What is expected of a rule. */
export interface Expectation {
  /** `none`: nothing is judged. */
  readonly verdict: "pass" | "fail" | "undetermined" | "not-applicable" | "none";
  /** Paths of findings that are certain, as reports write them. */
  readonly findings: readonly string[];
  /** Paths named as the reason of an undetermined verdict; `undefined`: not said by the case. */
  readonly undetermined: readonly string[] | undefined;
}

/** One case. */
export interface Case {
  /** Unique: rule, category and name. */
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  readonly name: string;
  readonly view: TenantView;
  /** What differs from the rule's defaults. */
  readonly parameters: JsonObject;
  readonly today: string;
  /** Whose verdict is expected: one item, all objects of a kind that are not declared, or the tenant as a whole. */
  readonly subject: { readonly kind: string; readonly name?: string } | undefined;
  readonly expected: Expectation;
}

/** The cases of one rule. */
export interface CaseFile {
  readonly rule: string;
  readonly cases: readonly Case[];
  readonly without: Readonly<Partial<Record<Category, ReasonWithout>>>;
}

const folder = join(import.meta.dirname, "cases");
const { manifest, engineData } = loadBundle();

/** The tenant that cases start from. */
const commonTenant: JsonObject = {
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  noticeVersion: "2018-08-02",
  inventory: "complete",
};

/** Reads the corpus. @throws Error naming file and case when something is not as README.md says. */
export function readCases(): readonly CaseFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => readFile(file.slice(0, -".yaml".length)));
}

function readFile(rule: string): CaseFile {
  const file = `${rule}.yaml`;
  const document = parseDocument(readFileSync(join(folder, file), "utf8"), { uniqueKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const content = object(document.toJS(), file);
  const info = manifest.rules[rule];
  if (info === undefined) throw new Error(`${file}: there is no rule ${rule}.`);
  const { tenant = {}, base = {}, items = {}, without = {}, name = "subject", ...rest } = content;
  only(rest, categories, file);
  const common: Common = {
    rule,
    scope: info.scope,
    name: text(name, `${file}: name`),
    tenant: merged(commonTenant, object(tenant, `${file}: tenant`)),
    base: objects(base, `${file}: base`),
    items: objects(items, `${file}: items`),
  };
  const cases = categories.flatMap((category) =>
    Object.entries(objects(rest[category] ?? {}, `${file}: ${category}`)).map(([name, value]) =>
      readCase(common, category, name, value, `${file}: ${category}: ${name}`),
    ),
  );
  return { rule, cases, without: readWithout(object(without, `${file}: without`), file) };
}

interface Common {
  readonly rule: string;
  readonly scope: "item" | "tenant";
  /** Of items that a tenant can have many of. */
  readonly name: string;
  readonly tenant: JsonObject;
  /** Settings by kind, for rules over items. */
  readonly base: Readonly<Record<string, JsonObject>>;
  /** Items by name, for rules over tenants. */
  readonly items: Readonly<Record<string, JsonObject>>;
}

const caseKeys = [
  ...["tenant", "kind", "settings", "unknown", "items", "view", "exists", "declared", "object", "parameters", "today"],
  ...["beside", "verdict", "findings", "undetermined"],
];

function readCase(common: Common, category: Category, name: string, value: JsonObject, where: string): Case {
  only(value, caseKeys, where);
  const { tenant = {}, unknown = {}, view = "closed", parameters = {}, today = "2026-01-31" } = value;
  const unknowns = readUnknowns(object(unknown, where), where);
  const judged = common.scope === "item" ? oneItem(common, value, where) : someItems(common, value, where);
  const items = [...judged, ...itemsOf(object(value["beside"] ?? {}, where), where)];
  const [first] = judged;
  const kind = kindOf(common, value, where);
  return {
    id: `${common.rule}: ${category}: ${name}`,
    rule: common.rule,
    category,
    name,
    parameters: object(parameters, where),
    today: text(today, where),
    view: {
      tenant: { name: "acme", ...merged(common.tenant, object(tenant, where)) },
      unknowns: unknowns.filter(({ root }) => root === "tenant").map(({ unknown: found }) => found),
      items: items.map((item) => ({
        ...item,
        unknowns: [
          ...item.unknowns,
          ...(common.scope === "item" && item === first
            ? unknowns.filter(({ root }) => root === "item").map((u) => u.unknown)
            : []),
        ],
      })),
      view: view === "open" ? "open" : "closed",
      openBecause: view === "open" ? ["Part of the tenant was not seen."] : [],
      surface: "document",
      origin: {},
    },
    subject:
      common.scope === "tenant"
        ? undefined
        : first !== undefined
          ? { kind: first.kind, name: first.name }
          : { kind, ...(value["object"] === undefined ? {} : { name: text(value["object"], where) }) },
    expected: expectation(value, category, where),
  };
}

function kindOf({ base, scope }: Common, value: JsonObject, where: string): string {
  if (scope === "tenant") return "tenant";
  const kind = text(value["kind"] ?? Object.keys(base)[0], where);
  if (base[kind] === undefined) throw new Error(`${where}: base has no kind ${kind}.`);
  return kind;
}

function oneItem(common: Common, value: JsonObject, where: string): readonly ItemView[] {
  if (value["declared"] === false) return [];
  const kind = kindOf(common, value, where);
  const always = engineData.catalog.presence[kind]?.type === "always";
  return [
    {
      kind,
      name: always ? "settings" : common.name,
      settings: merged(common.base[kind] ?? {}, object(value["settings"] ?? {}, where)),
      unknowns: [],
      exists: value["exists"] !== false,
      origin: {},
    },
  ];
}

function someItems({ items }: Common, value: JsonObject, where: string): readonly ItemView[] {
  return itemsOf(merged(items, object(value["items"] ?? {}, where)), where);
}

function itemsOf(items: JsonObject, where: string): readonly ItemView[] {
  return Object.entries(objects(items, where)).map(([name, item]) => ({
    kind: text(item["kind"], `${where}: ${name}`),
    name:
      engineData.catalog.presence[text(item["kind"], where)]?.type === "always"
        ? "settings"
        : text(item["name"] ?? name, where),
    ...(item["default"] === undefined ? {} : { default: text(item["default"], where) }),
    settings: object(item["settings"] ?? {}, where),
    unknowns: readUnknowns(object(item["unknown"] ?? {}, where), where).map(({ unknown }) => unknown),
    exists: item["exists"] !== false,
    origin: {},
  }));
}

/** `settings.exceptions[0].sender: after-apply`, or `{reason, domain}` where a surface knows more. */
function readUnknowns(
  unknown: JsonObject,
  where: string,
): readonly { readonly root: "tenant" | "item"; readonly unknown: Unknown }[] {
  return Object.entries(unknown).map(([path, value]) => {
    const parts = path
      .replace(/\[(\d+)\]/g, ".$1")
      .split(".")
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const said = typeof value === "string" ? { reason: value } : object(value, where);
    const domain = said["domain"];
    const found = {
      path: parts[0] === "tenant" ? parts.slice(1) : parts,
      reason: reason(said["reason"], where),
      ...(Array.isArray(domain) ? { domain: domain.map((one) => scalar(one, where)) } : {}),
    };
    return { root: parts[0] === "tenant" ? "tenant" : "item", unknown: found };
  });
}

const unknownReasons = ["dynamic", "token", "after-apply", "redacted", "partial-view"] as const;

function reason(value: Json | undefined, where: string): Unknown["reason"] {
  const found = unknownReasons.find((each) => each === value);
  if (found === undefined) throw new Error(`${where}: an unknown's reason is one of ${unknownReasons.join(", ")}.`);
  return found;
}

function scalar(value: Json, where: string): string | number | boolean | null {
  if (typeof value === "object" && value !== null) throw new Error(`${where}: a domain holds single values.`);
  return value;
}

function expectation(value: JsonObject, category: Category, where: string): Expectation {
  const findings = value["findings"] === undefined ? undefined : texts(value["findings"], where);
  const undetermined = value["undetermined"] === undefined ? undefined : texts(value["undetermined"], where);
  const verdict =
    value["verdict"] ??
    (undetermined !== undefined
      ? "undetermined"
      : findings !== undefined
        ? "fail"
        : category === "pass" || category === "not-applicable"
          ? category
          : undefined);
  const found = (["pass", "fail", "undetermined", "not-applicable", "none"] as const).find((each) => each === verdict);
  if (found === undefined) throw new Error(`${where}: say what is expected: findings, undetermined or verdict.`);
  if (found === "fail" && (findings ?? []).length === 0) throw new Error(`${where}: a fail has findings.`);
  if (["fail", "pass", "not-applicable"].includes(category) && found !== category) {
    throw new Error(`${where}: a case under ${category} expects ${category}, not ${found}.`);
  }
  return { verdict: found, findings: findings ?? [], undetermined };
}

function readWithout(value: JsonObject, file: string): CaseFile["without"] {
  only(value, categories, `${file}: without`);
  return Object.fromEntries(
    Object.entries(value).map(([category, word]) => {
      const found = (Object.keys(reasonsWithout) as ReasonWithout[]).find((each) => each === word);
      if (found === undefined)
        throw new Error(`${file}: without: ${category}: no such reason, ${JSON.stringify(word)}.`);
      return [category, found];
    }),
  );
}

/** Deep; `null` removes, lists are replaced. */
function merged(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    if (value === null) Reflect.deleteProperty(result, key);
    else if (isObject(value)) result[key] = merged(isObject(before) ? before : {}, value);
    else result[key] = value;
  }
  return result;
}

function object(value: unknown, where: string): JsonObject {
  if (!isObject(value)) throw new Error(`${where}: expected a mapping, found ${JSON.stringify(value)}.`);
  return value;
}

function objects(value: unknown, where: string): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(Object.entries(object(value, where)).map(([key, each]) => [key, object(each, where)]));
}

function text(value: Json | undefined, where: string): string {
  if (typeof value !== "string") throw new Error(`${where}: expected a text, found ${JSON.stringify(value)}.`);
  return value;
}

function texts(value: Json, where: string): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`${where}: expected a list.`);
  return value.map((each: Json) => text(each, where));
}

function only(value: JsonObject, keys: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`${where}: no such key, ${unknown}.`);
}
