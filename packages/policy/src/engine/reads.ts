/** What rules read of what they are asked about. */
import type { ActiveRule } from "../config/resolve.ts";
import type { JsonObject, TenantDocument, Unknown, View } from "../types.ts";
import type { Slot } from "./bundle.ts";
import { every, projection, type Pattern, type Projection } from "./projection.ts";

/** What rules are asked about: one item, or a tenant with all its items. */
export interface Question {
  /** The item's, or `tenant`. */
  readonly kind: string;
  readonly tenant: TenantDocument["tenant"];
  /** `{ item: { kind, name, settings } }`, or `{ items: { <kind>: { <name>: { settings } } } }`. */
  readonly about: JsonObject;
  /** Whether the item surely exists. */
  readonly exists: boolean;
  readonly view: View;
  /** Paths in the rules' input. */
  readonly unknowns: readonly Unknown[];
}

/** A leaf, a list taken whole or a name, and which parts of a rule it decides. */
export interface Read {
  readonly pattern: Pattern;
  readonly applies: boolean;
  readonly finding: boolean;
}

/** What a rule reads, of one kind or (`tenant`) of tenants as a whole. */
export interface ReadsOfRule {
  readonly id: string;
  readonly reads: readonly Read[];
}

/** What a rule reads where it is asked about a kind, of which these are its slots. */
export function readsOf({ info }: ActiveRule, kind: string, slots: readonly Slot[]): ReadsOfRule {
  const settings = slots.map(({ parts: [first = [], second], applies, finding }): Read => {
    const inItems = first[0] === "items" && second !== undefined;
    const pattern: Pattern = inItems ? [...first.map(String), every, ...second.map(String)] : first.map(String);
    // What neither part is said to read may decide both.
    return { pattern, applies: applies || !finding, finding: finding || !applies };
  });
  const names = info.reads
    .map(({ path, applies, finding }): Read => ({ pattern: path.split("."), applies, finding }))
    .filter(isName);
  // Which items there are matters to a rule over tenants even where it reads none of their settings.
  const items = kind === "tenant" ? info.kinds.map((each): Pattern => ["items", each, every]) : [];
  const both = { applies: true, finding: true };
  return { id: info.id, reads: [...settings, ...names, ...items.map((pattern) => ({ ...both, pattern }))] };
}

/** Reads that are no settings: names and kinds. */
function isName({ pattern }: Read): boolean {
  return pattern.length === 2 && (pattern[1] === "name" || pattern[1] === "kind");
}

/** The part of questions that is read. */
export interface Part {
  /** Of what is asked about. */
  readonly about: Projection;
  /** A text that is equal only for tenants that reads cannot tell apart. */
  readonly keyOfTenant: (question: Question) => string;
  /** A text that is equal only for questions that reads cannot tell apart. */
  readonly key: (question: Question) => string;
}

/** The part of questions that `reads` are. */
export function partRead(reads: readonly Read[]): Part {
  const patterns = reads.map(({ pattern }) => pattern);
  const ofTenant = projection(patterns.flatMap(([root, ...rest]) => (root === "tenant" ? [rest] : [])));
  const about = projection(patterns.filter(([root]) => root !== "tenant"));
  let last: Question["tenant"] | undefined;
  let lastKey = "";
  const keyOfTenant = ({ tenant }: Question): string => {
    // All items of a tenant are asked about in turn.
    if (tenant !== last) {
      last = tenant;
      lastKey = ofTenant.key(tenant);
    }
    return lastKey;
  };
  return { about, keyOfTenant, key: (question) => keyOfTenant(question) + about.key(question.about) };
}
