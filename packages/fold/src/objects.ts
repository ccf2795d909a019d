/** Objects and lists from literals, spreads and `Object.assign`. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { valueOfPlain } from "./edits.ts";
import { escapeAll } from "./escape.ts";
import { entryOf, keyIn, siteOf } from "./keys.ts";
import type { Run } from "./run.ts";
import {
  iterated,
  join,
  nothing,
  unknown,
  type Arguments,
  type Entry,
  type Environment,
  type Site,
  type Unknown,
  type Value,
} from "./values.ts";

/** A list from its literal. */
export function arrayOf(run: Run, node: TSESTree.ArrayExpression, environment: Environment): Value {
  const elements: Entry[] = [];
  let open: Value[] | undefined;
  for (const element of node.elements) {
    if (element === null) elements.push({ ...siteOf(node, environment), value: nothing });
    else if (element.type === T.SpreadElement) {
      const value = iterated(run.evaluate(element.argument, environment));
      if (value.type === "list") elements.push(...value.elements);
      else open = [...(open ?? []), value];
    } else elements.push(entryOf(run, element, environment));
  }
  run.step(elements.length);
  if (open !== undefined)
    return unknown("a list with elements that are not known", ...open, ...elements.map((element) => element.value));
  return run.made({ type: "list", sites: [node], elements });
}

/** An object from its literal. */
export function objectOf(run: Run, node: TSESTree.ObjectExpression, environment: Environment): Value {
  const entries = new Map<string, Entry>();
  let open: Unknown | undefined;
  // Everything written so far may be overwritten.
  const blur = (by: Value, why: string): void => {
    open = unknown(
      why,
      by,
      ...(open === undefined ? [] : [open]),
      ...[...entries.values()].map((entry) => entry.value),
    );
    entries.clear();
  };
  for (const property of node.properties) {
    if (run.edits.removed.has(property)) continue;
    if (property.type === T.SpreadElement) {
      const value = run.evaluate(property.argument, environment);
      spread(run, value, entries, blur);
      continue;
    }
    const key = keyIn(run, property, environment);
    if (property.kind === "get" || property.kind === "set") {
      const accessor: Value =
        property.value.type === T.FunctionExpression
          ? { type: "function", node: property.value, environment, getter: true }
          : unknown("a getter");
      if (key === undefined) blur(accessor, "a key that is not known");
      else if (property.kind === "get") entries.set(key, { ...siteOf(property.value, environment), value: accessor });
      else if (!entries.has(key))
        entries.set(key, { ...siteOf(property.value, environment), value: unknown("a setter", accessor) });
      continue;
    }
    const replacement = run.edits.replaced.get(property);
    const value =
      replacement === undefined
        ? run.evaluate(property.value, environment)
        : valueOfPlain(replacement, siteOf(property.value, environment));
    if (key === undefined) blur(value, "a key that is not known");
    else if (key === "__proto__" && !property.computed && !property.shorthand) blur(value, "a prototype");
    else {
      entries.delete(key);
      entries.set(key, { ...siteOf(property.value, environment), value });
    }
  }
  const added = run.edits.added.get(node);
  if (added !== undefined) {
    const [key, plain] = added;
    const site = siteOf(node, environment);
    entries.delete(key);
    entries.set(key, { ...site, value: valueOfPlain(plain, site) });
  }
  return run.made({
    type: "object",
    sites: [node],
    entries,
    ...(open === undefined ? {} : { open }),
    ...(environment.module.own ? { literal: node } : {}),
  });
}

function spread(run: Run, value: Value, entries: Map<string, Entry>, blur: (by: Value, why: string) => void): void {
  switch (value.type) {
    case "known":
      if (typeof value.value === "string" && value.value !== "") blur(value, "the characters of a string");
      return;
    case "object":
      if ([...value.entries.values()].some((entry) => entry.value.type === "function" && entry.value.getter === true)) {
        blur(value, "a getter");
        return;
      }
      run.step(value.entries.size);
      if (value.open !== undefined) blur(value.open, value.open.why);
      for (const [key, entry] of value.entries) {
        entries.delete(key);
        entries.set(key, entry);
      }
      return;
    case "oneOf": {
      // Each option gives or leaves each key: the results are joined key by key.
      const results = value.options.map((option) => {
        const copy = new Map(entries);
        let blurred: [Value, string] | undefined;
        spread(run, option, copy, (by, why) => {
          copy.clear();
          blurred = [by, why];
        });
        return { copy, blurred };
      });
      const opened = results.find((result) => result.blurred !== undefined)?.blurred;
      const keys = new Set(results.flatMap(({ copy }) => [...copy.keys()]));
      const before = new Map(entries);
      if (opened !== undefined) blur(value, opened[1]);
      run.step(keys.size);
      for (const key of keys) {
        const all = results.map(({ copy }) => copy.get(key));
        if (opened !== undefined && all.includes(undefined)) continue;
        const present =
          all.find((entry) => entry !== undefined && entry !== before.get(key)) ??
          all.find((entry) => entry !== undefined);
        if (present === undefined) continue;
        entries.set(key, { ...present, value: join(all.map((entry) => entry?.value ?? nothing)) });
      }
      return;
    }
    default:
      blur(value, value.type === "unknown" ? value.why : "a spread that is not followed");
  }
}

/** `Object.assign`: something new when its first argument is a literal, else a change in place. */
export function objectAssign(run: Run, node: TSESTree.CallExpression, args: Arguments, site: Site): Value {
  const [target, ...sources] = args.entries;
  if (target === undefined || args.rest !== undefined) {
    escapeAll(run, args);
    return unknown("computed");
  }
  if (node.arguments[0]?.type !== T.ObjectExpression || target.value.type !== "object") {
    run.mutate(target.value);
    for (const source of sources) run.escape(source.value);
    return unknown("changed in place", target.value);
  }
  const entries = new Map(target.value.entries);
  let open = target.value.open;
  for (const { value } of sources) {
    spread(run, value, entries, (by, why) => {
      open = unknown(
        why,
        by,
        ...(open === undefined ? [] : [open]),
        ...[...entries.values()].map((entry) => entry.value),
      );
      entries.clear();
    });
  }
  return run.made({ type: "object", sites: [site.node], entries, ...(open === undefined ? {} : { open }) });
}
