/** What a check looked at, and which declared settings no active rule looks at or have no effect: a report's coverage. */
import { parsePath, patternOf } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import { totalsOf } from "../report/order.ts";
import { byCodeUnit } from "../report/text.ts";
import type { Coverage, ItemView, Json, JsonObject, Verdict } from "../types.ts";
import type { RuleInfo } from "@tmes-as-code/catalog";
import { createDormantTracker } from "./dormant.ts";

/** Counts what one check looks at. */
export interface CoverageCount {
  /** A tenant with these items. */
  tenant(declared: readonly ItemView[], undeclared: readonly ItemView[]): void;
  verdict(rule: string, verdict: Verdict): void;
  coverage(): Coverage;
}

/** What is counted of an item. */
type CountedItem = Pick<ItemView, "kind" | "settings" | "unknowns">;

/** Texts of items that are kept at most. */
const mostTexts = 500;

/** What starts counting for a check by these rules. */
export function coverageBy(rules: readonly RuleInfo[]): () => CoverageCount {
  let paths: PathsRead | undefined;
  return () => countCoverage(rules, (paths ??= pathsRead(rules)));
}

function countCoverage(rules: readonly RuleInfo[], paths: PathsRead): CoverageCount {
  const kinds = new Map<string, Setting>();
  const unreadKinds = new Map<string, number>();
  const verdicts = new Map<string, Record<Verdict, number>>();
  for (const { id } of rules) verdicts.set(id, { pass: 0, fail: 0, undetermined: 0, "not-applicable": 0 });
  const dormant = createDormantTracker();
  const seen = { tenants: 0, items: 0, undeclaredItems: 0 };
  let unconfirmed = 0;
  /** Items by their text, and how often each is there. They are counted when no more are kept, and at the end. */
  const sameText = new Map<string, { readonly item: CountedItem; times: number }>();

  function countItem(item: CountedItem, times: number): void {
    const { kind, settings, unknowns } = item;
    if (unknowns.some(({ reason }) => reason === "unconfirmed")) unconfirmed += times * countSettings(settings);
    dormant.item(item, times);
    const read = kinds.get(kind) ?? settingsRead(paths.get(kind));
    if (read !== undefined) kinds.set(kind, read);
    if (read === undefined) unreadKinds.set(kind, (unreadKinds.get(kind) ?? 0) + times);
    else countUnread(read, settings, times);
  }

  function countSameText(): void {
    for (const { item, times } of sameText.values()) countItem(item, times);
    sameText.clear();
  }

  return {
    tenant(declared, undeclared) {
      seen.tenants += 1;
      seen.items += declared.length;
      seen.undeclaredItems += undeclared.length;
      for (const { kind, settings, unknowns, text } of declared) {
        const same = text === undefined ? undefined : sameText.get(text);
        if (same !== undefined) same.times += 1;
        else if (text === undefined) countItem({ kind, settings, unknowns }, 1);
        else {
          if (sameText.size >= mostTexts) countSameText();
          sameText.set(text, { item: { kind, settings, unknowns }, times: 1 });
        }
      }
    },
    verdict(rule, verdict) {
      const counts = verdicts.get(rule);
      if (counts !== undefined) counts[verdict] += 1;
    },
    coverage() {
      countSameText();
      const counts = [...verdicts].map(([rule, each]) => ({ rule, ...each }));
      return {
        ...seen,
        ...(unconfirmed === 0 ? {} : { unconfirmed }),
        ...totalsOf(counts),
        rules: counts,
        unread: [...kinds.entries()]
          .flatMap(([kind, settings]) => unreadBelow(settings).map((one) => ({ kind, ...one })))
          .sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.path, b.path)),
        unreadKinds: [...unreadKinds]
          .map(([kind, count]) => ({ kind, count }))
          .sort((a, b) => byCodeUnit(a.kind, b.kind)),
        dormant: dormant.dormant(),
      };
    },
  };
}

/** A setting, or a group of them. */
interface Setting {
  readonly path: string;
  /** Whether rules read it with all below it. */
  read: boolean;
  /** How often it is declared and not read. */
  unread: number;
  readonly members: Map<string, Setting>;
  /** What stands for every element of a list, where rules read some of their members. */
  elements?: Setting;
}

/** The paths of the settings that rules read, by kind. */
type PathsRead = ReadonlyMap<string, readonly (readonly string[])[]>;

function pathsRead(rules: readonly RuleInfo[]): PathsRead {
  const byKind = new Map<string, (readonly string[])[]>();
  const mark = (kind: string, path: readonly string[]): void => {
    const paths = byKind.get(kind);
    if (paths === undefined) byKind.set(kind, [path]);
    else paths.push(path);
  };
  for (const rule of rules) {
    for (const { path } of rule.reads) {
      const [root, ...rest] = patternOf(parsePath(path) ?? []);
      if (root === "item") for (const kind of rule.kinds) mark(kind, rest.slice(1));
      else if (root === "items") mark(rest[0] ?? "", rest.slice(3));
    }
  }
  return byKind;
}

/** The settings of a kind, those that rules read marked; `undefined` for a kind that no rule reads. */
function settingsRead(paths: readonly (readonly string[])[] | undefined): Setting | undefined {
  if (paths === undefined) return undefined;
  const settings = settingAt("");
  for (const path of paths) if (path.length > 0) markRead(settings, path);
  return settings;
}

function settingAt(path: string): Setting {
  return { path, read: false, unread: 0, members: new Map() };
}

function memberOf(setting: Setting, key: string): Setting {
  let member = setting.members.get(key);
  if (member === undefined) {
    member = settingAt(setting.path === "" ? key : `${setting.path}.${key}`);
    setting.members.set(key, member);
  }
  return member;
}

function markRead(settings: Setting, path: readonly string[]): void {
  let setting = settings;
  for (const key of path) {
    setting = key === "*" ? (setting.elements ??= settingAt(`${setting.path}[*]`)) : memberOf(setting, key);
  }
  setting.read = true;
}

function countUnread(known: Setting, settings: JsonObject, times: number): void {
  for (const key in settings) {
    const member = memberOf(known, key);
    if (member.read) continue;
    const value = settings[key];
    if (isObject(value)) countUnread(member, value, times);
    else if (!Array.isArray(value) || member.elements === undefined) member.unread += times;
    else if (!member.elements.read) {
      for (const element of value as readonly unknown[]) {
        if (isObject(element)) countUnread(member.elements, element, times);
      }
    }
  }
}

/** How many settings are declared; a list is one, and each element of a list of objects has its own. */
function countSettings(value: Json): number {
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return list.some(isObject) ? list.reduce((sum: number, each) => sum + countSettings(each), 0) : 1;
  }
  if (!isObject(value)) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + countSettings(each), 0);
}

function unreadBelow({ path, unread, members, elements }: Setting): { path: string; count: number }[] {
  return [
    ...(unread > 0 ? [{ path, count: unread }] : []),
    ...[...members.values(), ...(elements === undefined ? [] : [elements])].flatMap(unreadBelow),
  ];
}
