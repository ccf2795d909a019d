/** What rules read of their input, and texts that are equal for inputs that are the same to rules. */
import { everyElement, type Pattern } from "@tmes-as-code/catalog";
import type { ActiveRule } from "../../config/resolve.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { ItemView, JsonObject } from "../../types.ts";
import type { ReadSlot } from "../bundle-form.ts";
import type { ClassOf } from "../classes.ts";
import { madeOnce } from "../made-once.ts";
import { memoized } from "../memoized.ts";
import type { RuleInput } from "./input.ts";
import { projection, textOfValue, type Part, type Projection } from "./projection.ts";

/** A setting, a list taken whole or a name, and which parts of a rule read it. */
export interface Read extends Part {
  readonly applies: boolean;
  readonly finding: boolean;
}

/** A rule about one kind, and what it reads of what it is asked about. */
export interface ReadingRule {
  readonly rule: ActiveRule;
  readonly reads: readonly Read[];
  /**
   * Of a rule to which nothing matters of names of items but which of them are equal and which settings hold one: the strings
   * that it knows beside those of its input.
   */
  readonly renamable?: readonly string[] | undefined;
}

/**
 * What a rule reads about a kind (`tenant`: about tenants as a whole), of which these are its slots.
 *
 * @param compared - What it only compares, and the classes of that.
 */
export function readsOf(
  { info }: ActiveRule,
  kind: string,
  slots: readonly ReadSlot[],
  compared?: { readonly paths: readonly Pattern[]; readonly classOf: ClassOf },
): readonly Read[] {
  const settings = slots.flatMap(({ parts, applies, finding, requires, valueRequires = {} }): readonly Read[] =>
    // What a setting requires decides which values it can have where it is not declared.
    [parts, ...[...requires, ...Object.values(valueRequires).flat()].map((required) => required.parts)].map((each) => ({
      pattern: patternOf(each),
      // What neither part is known to read may decide both.
      applies: applies || !finding,
      finding: finding || !applies,
    })),
  );
  const names = info.reads
    .map(({ path, applies, finding }): Read => ({ pattern: path.split("."), applies, finding }))
    .filter(isName);
  // Which items there are matters to a rule over tenants even where it reads none of their settings.
  const items = kind === "tenant" ? info.kinds.map((each): Pattern => ["items", each, everyElement]) : [];
  const all = [...settings, ...names, ...items.map((pattern): Read => ({ pattern, applies: true, finding: true }))];
  if (compared === undefined) return all;
  const only = new Set(compared.paths.map((path) => path.join("\n")));
  return all.map((read) => (only.has(read.pattern.join("\n")) ? { ...read, classOf: compared.classOf } : read));
}

/** The setting, or the outermost list that it is in. */
function patternOf([first = [], second]: ReadSlot["parts"]): Pattern {
  return first[0] === "items" && second !== undefined ? [...first, everyElement, ...second] : first;
}

/** Reads of names and kinds, which are not settings. */
function isName({ pattern }: Read): boolean {
  return pattern.length === 2 && (pattern[1] === "name" || pattern[1] === "kind");
}

/**
 * A text of inputs, equal only for those that differ in none of the reads. It is made in two steps, because all inputs about a
 * tenant have the tenant's part in common.
 */
export type Text = (tenant: JsonObject) => (input: RuleInput) => string;

/** The text by these reads. */
export function textOf(reads: readonly Read[]): Text {
  const ofTenant = projectionOfTenant(reads);
  const ofItem = projectionOfItems(reads);
  const ofItems = partsOfItems(reads);
  return (tenant) => {
    const start = madeOnce(() => ofTenant.key(tenant));
    return (input) => {
      if (input.items === undefined) return start() + ofItem.key(input.document);
      let text = start();
      for (const { kind, name, settings } of ofItems(input.items)) text += kind + textOfValue(name) + settings;
      return text;
    };
  };
}

/** Of an item that is read as a whole. */
const allSettings: Pattern = ["settings"];

/** What is read of an item, as texts that are unambiguous when concatenated, and its name. */
export interface PartOfItem {
  readonly kind: string;
  readonly name: string;
  readonly settings: string;
}

/**
 * What is read of a tenant's items, remembered by the texts of items. What is read of an item of one name counts for all
 * names.
 */
export function partsOfItems(reads: readonly Read[]): (items: readonly ItemView[]) => readonly PartOfItem[] {
  const ofKind = memoized((kind) => {
    const own = reads.flatMap(({ pattern: [root, of = kind, name, ...inside], classOf }): Part[] => {
      if (root === "tenant" || (of !== kind && of !== everyElement)) return [];
      return [{ pattern: inside.length === 0 && name !== everyElement ? allSettings : inside, classOf }];
    });
    return own.length === 0 ? undefined : { start: textOfValue(kind), read: projection(own) };
  });
  const known = new BoundedMap<PartOfItem>();
  return (items) => {
    const parts: PartOfItem[] = [];
    for (const item of items) {
      const of = ofKind(item.kind);
      if (of === undefined) continue;
      let part = item.text === undefined ? undefined : known.get(item.text);
      if (part === undefined) {
        part = { kind: of.start, name: item.name, settings: of.read.key({ settings: item.settings }) };
        if (item.text !== undefined) known.set(item.text, part);
      }
      parts.push(part);
    }
    return parts;
  };
}

/** To what is read of a tenant. */
export function projectionOfTenant(reads: readonly Read[]): Projection {
  return projection(
    reads.flatMap(({ pattern: [root, ...rest], classOf }) => (root === "tenant" ? [{ pattern: rest, classOf }] : [])),
  );
}

/** To what is read of the item or the items of a document. */
export function projectionOfItems(reads: readonly Read[]): Projection {
  return projection(reads.filter(({ pattern }) => pattern[0] !== "tenant"));
}
