/**
 * Whether one tenant can satisfy all rules of a pack: found by trying. It starts from tenants that satisfy single rules,
 * merged, and gives every finding what it expects, until nothing is left, or two rules want different values at one path.
 */
import { isDeepStrictEqual } from "node:util";
import {
  defaultRuleData,
  formatPath,
  isObject,
  kindById,
  problemText,
  settingOf,
  validateDocument,
} from "@tmes-as-code/catalog";
import {
  createEngine,
  defaultConfig,
  loadBundle,
  readTenantDocuments,
  type Bundle,
  type Finding,
  type Json,
  type JsonObject,
} from "@tmes-as-code/policy";
import { startValue } from "../start/value.ts";

/** An item as documents have it. */
export interface Item {
  readonly kind: string;
  readonly name: string;
  readonly settings: JsonObject;
}

/** A tenant as documents have it. */
export interface Tenant {
  readonly tenant: JsonObject;
  readonly items: readonly Item[];
}

/** Two rules that want different values at one place. */
export interface Contradiction {
  readonly rules: readonly [string, string];
  /** `virus-rule "Organization: Virus", settings.virtualAnalyzer.enabled`. */
  readonly place: string;
  /** What each wants, in words. */
  readonly wants: readonly [string, string];
}

/** What rules asked for, by place. */
export type Wishes = Map<string, Wish[]>;

/** What is known of a pack. */
export type Satisfiability =
  | { readonly answer: "satisfiable"; readonly witness: JsonObject }
  | { readonly answer: "contradiction"; readonly contradiction: Contradiction }
  /** Where the search stopped, as a sentence. */
  | { readonly answer: "undecided"; readonly why: string };

/** Findings on a tenant document, of all rules of the pack. */
export type FindingsOn = (document: JsonObject) => readonly Finding[];

/** Rounds of giving findings what they expect, from one start. */
const rounds = 40;
/** Tenants to start from. */
const starts = 12;

/** Checks by one pack, of the built-in bundle or of `custom`, on a day (ISO date). */
export function findingsBy(pack: string, custom: readonly Bundle[], today: string): FindingsOn {
  const config = { ...defaultConfig, packs: [pack] };
  const engine = createEngine({ bundle: loadBundle(), custom, config, today });
  return (document) => engine.check([readTenantDocuments(JSON.stringify(document), "witness.json")]).findings;
}

/** Looks for a tenant on which `findingsOn` has no finding. `samples` each satisfy some of the rules. */
export function satisfy(findingsOn: FindingsOn, samples: readonly Tenant[]): Satisfiability {
  const items = merged(samples.flatMap((sample) => sample.items));
  const tenants = samples
    .map(({ tenant }) => ({ ...tenant, name: "witness", inventory: "complete" }))
    .filter((tenant, index, all) => all.findIndex((other) => isDeepStrictEqual(other, tenant)) === index)
    .slice(0, starts);
  const answers: Satisfiability[] = [];
  for (const tenant of tenants) {
    const answer = searchFrom(findingsOn, { tenant, items });
    if (answer.answer === "satisfiable") return answer;
    answers.push(answer);
  }
  return (
    answers.find(({ answer }) => answer === "contradiction") ??
    answers[0] ?? { answer: "undecided", why: "there are no compliant documents to start from." }
  );
}

/** One item for each key; of two with one key the settings are put together, the first said counts. */
function merged(items: readonly Item[]): readonly Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.kind}\n${item.name}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? item : { ...before, settings: union(before.settings, item.settings) });
  }
  return [...byKey.values()];
}

function union(first: JsonObject, second: JsonObject): JsonObject {
  const both = Object.entries(second).map(([key, other]): readonly [string, Json] => {
    const one = first[key];
    return [key, one === undefined ? other : isObject(one) && isObject(other) ? union(one, other) : one];
  });
  return { ...first, ...Object.fromEntries(both) };
}

/** What rules have asked for at one place. */
export interface Wish {
  readonly rule: string;
  readonly expected: NonNullable<Finding["expected"]>;
}

function searchFrom(findingsOn: FindingsOn, start: Tenant): Satisfiability {
  let current = start;
  const wishes = new Map<string, Wish[]>();
  for (let round = 0; round < rounds; round++) {
    current = withoutUnavailable(current);
    const document = documentOf(current);
    const [problem] = validateDocument(document);
    if (problem !== undefined) {
      const where = formatPath(problem.path);
      return {
        answer: "undecided",
        why: `what the rules expect is not a valid document: ${where}: ${problemText(problem)}`,
      };
    }
    const findings = findingsOn(document);
    const [finding] = findings.filter(({ verdict }) => verdict === "fail").concat(findings);
    if (finding === undefined) return { answer: "satisfiable", witness: document };
    const next = finding.verdict === "fail" ? granted(current, finding, wishes) : declared(current, finding);
    if ("answer" in next) return next;
    current = next;
  }
  return { answer: "undecided", why: `after ${String(rounds)} changes there were still findings.` };
}

/** As a tenant document. */
export function documentOf({ tenant, items }: Tenant): JsonObject {
  return { apiVersion: "tmes/v1", tenant, items: items.map((item) => ({ ...item })) };
}

/** The tenant without settings that cannot be there since what they require has changed. */
export function withoutUnavailable(tenant: Tenant): Tenant {
  const gone = validateDocument(documentOf(tenant)).filter(({ code }) => code === "not-available");
  return gone.reduce((rest, { path: [root, index, settings, ...steps] }) => {
    if (root !== "items" || settings !== "settings") return rest;
    const items = rest.items.map((item, position) =>
      position === index ? { ...item, settings: set(item.settings, steps.map(String), undefined) } : item,
    );
    return { ...rest, items };
  }, tenant);
}

/** The tenant with what a finding expects, or why it cannot have it. */
export function granted(tenant: Tenant, finding: Finding, wishes: Wishes): Tenant | Satisfiability {
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
export function declared(tenant: Tenant, finding: Finding): Tenant | Satisfiability {
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
function someValue(tenant: Tenant, kind: string, path: string): Json | undefined {
  const other = tenant.items
    .filter((item) => item.kind === kind)
    .map((item) => at(item.settings, path))
    .find((value) => value !== undefined);
  if (other !== undefined) return other;
  const setting = settingOf(kind, path);
  const of = kindById(kind);
  return setting === undefined || of === undefined ? undefined : startValue(of, setting);
}

/** The tenant with an item that it lacks: one the console keeps itself. */
function withItem(tenant: Tenant, item: Finding["item"]): Tenant {
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
  tenant: Tenant,
  item: Finding["item"],
  path: string,
  value: Json | undefined,
): Tenant | Satisfiability {
  const steps = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
  const [root, ...below] = steps;
  if (root === "tenant") return { ...tenant, tenant: set(tenant.tenant, below, value) };
  if (root !== "settings" || item === undefined)
    return { answer: "undecided", why: `${path} is nothing a document can change.` };
  const items = tenant.items.map((one) =>
    one.kind === item.kind && one.name === item.name ? { ...one, settings: set(one.settings, below, value) } : one,
  );
  return { ...tenant, items };
}

function valueAt(tenant: Tenant, item: Finding["item"], path: string): Json | undefined {
  const found = tenant.items.find(({ kind, name }) => kind === item?.kind && name === item.name);
  return at({ tenant: tenant.tenant, settings: found?.settings ?? {} }, path);
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

function at(value: Json, path: string): Json | undefined {
  let current: Json | undefined = value;
  for (const step of path.replaceAll(/\[(\d+)\]/g, ".$1").split(".")) {
    if (Array.isArray(current)) {
      const list: readonly Json[] = current;
      current = list[Number(step)];
    } else current = isObject(current) ? current[step] : undefined;
  }
  return current;
}

function placeOf({ item, path, tenant }: Pick<Finding, "item" | "path" | "tenant">): string {
  return item === undefined ? (path === "" ? tenant : path) : `${item.kind} "${item.name}", ${path}`;
}
