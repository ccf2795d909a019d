/** Objects and lists from literals, spreads and `Object.assign`. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { hasAccessors, isAccessor, withoutAccessors } from "./accessors.ts";
import { isMoved, setKey } from "./changes.ts";
import type { PlainValue } from "./edits.ts";
import { mayThrow } from "./exceptions.ts";
import { propertiesOf } from "./instances.ts";
import { elementsOf, maybeElementsOf } from "./iteration.ts";
import { entryOf, keyIn, siteOf } from "./keys.ts";
import { chainOf, prototypeIn } from "./prototypes.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  enumerable,
  isMaybe,
  join,
  known,
  nothing,
  symbols,
  unknown,
  type Entry,
  type Environment,
  type FunctionValue,
  type ObjectValue,
  type Site,
  type Unknown,
  type Value,
} from "./values.ts";

/** A list from its literal. */
export function arrayOf(run: Run, node: TSESTree.ArrayExpression, environment: Environment): Value {
  const elements: Entry[] = [];
  let open: Value[] | undefined;
  let holes = false;
  for (const element of node.elements) {
    if (element === null) {
      holes = true;
      elements.push({ ...siteOf(node, environment), value: nothing });
    } else if (element.type === T.SpreadElement) {
      const value = run.evaluate(element.argument, environment);
      const all = maybeElementsOf(run, value) ?? elementsOf(run, value, siteOf(element, environment));
      if (all === undefined) open = [...(open ?? []), value];
      else elements.push(...all);
    } else elements.push(entryOf(run, element, environment));
  }
  run.step(elements.length);
  if (open !== undefined)
    return unknown("a list with elements that are not known", ...open, ...elements.map((element) => element.value));
  const loose = elements.some(isMaybe);
  // Where both are, what is missing is not known.
  if (loose && holes) return unknown("a list with elements that are not known", ...elements.map(({ value }) => value));
  return run.made({ type: "list", sites: [node], elements, ...(holes ? { holes } : {}), ...(loose ? { loose } : {}) });
}

/** The properties of an object that is being written: what is not known of one may overwrite those before. */
class Draft {
  readonly entries: Map<string, Entry>;
  open: Unknown | undefined;
  unordered = false;

  constructor(entries = new Map<string, Entry>(), open?: Unknown) {
    this.entries = entries;
    this.open = open;
  }

  set(key: string, entry: Entry): void {
    if (isMoved(this.entries, key)) this.unordered = true;
    this.entries.set(key, entry);
  }

  blur(by: Value, why: string): void {
    const before = this.open === undefined ? [] : [this.open];
    this.open = unknown(why, by, ...before, ...[...this.entries.values()].map((entry) => entry.value));
    this.entries.clear();
  }
}

/** An object from its literal. */
export function objectOf(run: Run, node: TSESTree.ObjectExpression, environment: Environment): Value {
  const draft = new Draft();
  const { entries } = draft;
  let prototype: Value | undefined;
  for (const property of node.properties) {
    if (run.edits.removed.has(property)) continue;
    if (property.type === T.SpreadElement) {
      spread(run, run.evaluate(property.argument, environment), draft, siteOf(property, environment));
      continue;
    }
    const key = keyIn(run, property, environment);
    if (property.kind === "get" || property.kind === "set") {
      const accessor: Value =
        property.value.type === T.FunctionExpression
          ? { type: "function", node: property.value, environment, accessor: property.kind }
          : unknown("a getter");
      if (key === undefined) {
        run.escape(accessor);
        draft.blur(accessor, "a key that is not known");
      } else
        draft.set(key, {
          ...siteOf(property.value, environment),
          value: together(entries.get(key)?.value, accessor),
        });
      continue;
    }
    const replacement = run.edits.replaced.get(property);
    const value =
      replacement === undefined
        ? run.evaluate(property.value, environment)
        : valueOfPlain(run, replacement, siteOf(property.value, environment));
    if (key === undefined) draft.blur(value, "a key that is not known");
    else if (key === "__proto__" && !property.computed && !property.shorthand) prototype = value;
    else draft.set(key, { ...siteOf(property.value, environment), value });
  }
  const added = run.edits.added.get(node);
  if (added !== undefined) {
    const [key, plain] = added;
    const site = siteOf(node, environment);
    draft.set(key, { ...site, value: valueOfPlain(run, plain, site) });
  }
  const from = prototype === undefined ? undefined : prototypeIn(prototype);
  const value = run.made({
    type: "object",
    sites: [node],
    entries,
    ...(draft.open === undefined ? {} : { open: draft.open }),
    ...(draft.unordered ? { unordered: true } : {}),
    ...(environment.module.own ? { literal: node } : {}),
    ...(from === undefined ? {} : { prototype: from }),
  });
  return prototype === undefined || from !== undefined ? value : unknown("a prototype", value, prototype);
}

/** A getter and a setter of one name. */
function together(before: Value | undefined, accessor: Value): Value {
  if (before?.type !== "function" || accessor.type !== "function" || before.accessor === undefined) return accessor;
  const [getter, setter] = accessor.accessor === "get" ? [accessor, setterOf(before)] : [before, accessor];
  if (getter.accessor !== "get") return accessor;
  return setter === undefined ? getter : { ...getter, setter };
}

function setterOf(value: FunctionValue): FunctionValue | undefined {
  return value.accessor === "set" ? value : value.setter;
}

/** Sets a property that a spread gives, or may give. */
function setSpread(draft: Draft, key: string, entry: Entry): void {
  const { entries } = draft;
  const before = entries.get(key);
  if (entry.present === undefined) draft.set(key, entry);
  else if (before === undefined)
    entries.set(
      key,
      draft.open === undefined ? entry : { ...entry, value: unknown(draft.open.why, draft.open, entry.value) },
    );
  else {
    const present = before.present === undefined ? {} : { present: join([before.present, entry.present]) };
    entries.set(key, { node: entry.node, own: entry.own, value: join([before.value, entry.present]), ...present });
  }
}

/** `site`: where getters are called; without it, they are not followed. */
function spread(run: Run, value: Value, draft: Draft, site?: Site): void {
  const { entries } = draft;
  switch (value.type) {
    case "known":
      if (typeof value.value === "string" && value.value !== "") draft.blur(value, "the characters of a string");
      return;
    case "function":
    case "class":
    case "method":
      draft.blur(value, "a spread that is not followed");
      return;
    case "list":
      if (!readable(run, value) || value.holes === true || value.named !== undefined) break;
      for (const [index, entry] of value.elements.entries()) draft.set(String(index), entry);
      return;
    case "instance": {
      const properties = propertiesOf(run, value);
      if (properties === undefined) break;
      run.step(properties.entries.size);
      if (properties.unordered) draft.unordered = true;
      for (const [key, entry] of [...enumerable(properties), ...symbols(properties)]) setSpread(draft, key, entry);
      return;
    }
    case "object": {
      if (!readable(run, value)) break;
      const read = site === undefined ? (hasAccessors(value) ? undefined : value) : withoutAccessors(run, value, site);
      if (read === undefined) break;
      run.step(value.entries.size);
      if (value.open !== undefined) {
        run.touch(value.open);
        draft.blur(value.open, value.open.why);
      }
      if (value.unordered === true) draft.unordered = true;
      for (const [key, { fixed: _, ...entry }] of [...enumerable(read), ...symbols(read)]) setSpread(draft, key, entry);
      return;
    }
    case "oneOf": {
      // Each option gives or leaves each key: the results are joined key by key.
      const results = value.options.map((option) => {
        const copy = new Draft(new Map(entries), draft.open);
        spread(run, option, copy, undefined);
        return copy;
      });
      const blurred = results.find(({ open }) => open !== draft.open);
      const before = new Map(entries);
      if (blurred?.open !== undefined) draft.blur(value, blurred.open.why);
      const keys = new Set(results.flatMap((result) => [...result.entries.keys()]));
      run.step(keys.size);
      const common = (key: string): boolean => results.every((result) => result.entries.has(key));
      const orders = new Set(results.map((result) => [...result.entries.keys()].filter(common).join("\n")));
      if (orders.size > 1 || results.some(({ unordered }) => unordered)) draft.unordered = true;
      for (const key of keys) {
        const all = results.map((result) => result.entries.get(key));
        const given = all.filter((entry) => entry !== undefined);
        const place = given.find((entry) => entry !== before.get(key)) ?? given[0];
        if (place === undefined || (draft.open !== undefined && given.length < all.length)) continue;
        const missing = given.length < all.length || given.some((entry) => entry.present !== undefined);
        entries.set(key, {
          node: place.node,
          own: place.own,
          value: join(all.map((entry) => entry?.value ?? nothing)),
          ...(missing ? { present: join(given.map((entry) => entry.present ?? entry.value)) } : {}),
        });
      }
      return;
    }
    default:
  }
  mayThrow(run);
  run.touch(value);
  draft.blur(value, value.type === "unknown" ? value.why : "a spread that is not followed");
}

/** `Object.assign`. */
export function objectAssign(run: Run, target: Value, sources: readonly Value[], site: Site): Value {
  const entries = new Map<string, Entry>();
  const draft = new Draft(entries);
  for (const source of sources) spread(run, source, draft);
  const chain = target.type === "object" ? chainOf(target) : [];
  const isSet = (key: string, { entries: own }: ObjectValue): boolean => {
    const before = own.get(key);
    return before !== undefined && isAccessor(before.value);
  };
  const accessors = [...entries.keys()].some((key) => chain.some((each) => isSet(key, each)));
  // A source that is the target has what the sources before it gave.
  const isSource = sources.some(
    (source) => source === target || (source.type === "oneOf" && source.options.some((option) => option === target)),
  );
  const settable = target.type === "object" || (target.type === "instance" && target.of.type === "class");
  if (
    !settable ||
    isSource ||
    accessors ||
    draft.open !== undefined ||
    [...entries.values()].some(({ present }) => present)
  ) {
    mayThrow(run);
    run.escape(target);
    for (const source of sources) run.escape(source);
    return unknown("changed in place", target);
  }
  for (const [key, entry] of entries)
    if (target.type === "object" && !target.prototype) setKey(run, target, key, entry);
    else run.setProperty(target, key, entry.value, site);
  if (target.type === "object" && draft.unordered) target.unordered = true;
  return target;
}

/** A plain value as a value of the program at a place. */
function valueOfPlain(run: Run, plain: PlainValue, site: Site): Value {
  if (typeof plain !== "object" || plain === null) return known(plain);
  const entry = (inner: PlainValue): Entry => ({ ...site, value: valueOfPlain(run, inner, site) });
  if (isList(plain)) return run.made({ type: "list", sites: [site.node], elements: plain.map(entry) });
  const entries = new Map(Object.entries(plain).map(([key, inner]) => [key, entry(inner)]));
  return run.made({ type: "object", sites: [site.node], entries });
}

function isList(plain: object): plain is readonly PlainValue[] {
  return Array.isArray(plain);
}
