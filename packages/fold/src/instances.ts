/** What is known of the instances of a class of the program as a whole. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { isShared } from "./outside-calls.ts";
import type { Run } from "./run.ts";
import { decoratorsOf } from "./syntax.ts";
import { isKeyOfString, isPrivateName, rootOf, type ClassValue, type Entry, type InstanceValue } from "./values.ts";

/** Whether a class, or one of its bases, has a member whose key is not known. */
export function hasUnknownKeys(value: ClassValue): boolean {
  if (value.node.body.body.some((member) => "key" in member && value.keys.get(member) === undefined)) return true;
  return value.base?.type === "class" && hasUnknownKeys(value.base);
}

/** Whether something changes a member of a class's instances in a way that is not followed. */
export function isChanged(run: Run, value: ClassValue, key: string): boolean {
  const changed = run.mutations.fields.get(value.node);
  if (changed?.has(key) === true || (changed?.has("*") === true && isKeyOfString(key))) return true;
  return value.base?.type === "class" && isChanged(run, value.base, key);
}

/** The properties of an instance that loops and copies see, where all of them are known; symbols are among them. */
export function propertiesOf(
  run: Run,
  instance: InstanceValue,
): { readonly entries: ReadonlyMap<string, Entry>; readonly unordered: boolean } | undefined {
  const { of, exact, fields, state } = instance;
  if (of.type !== "class" || !exact || rootOf(of) !== undefined || isShared(run, instance)) return undefined;
  let unordered = false;
  for (
    let each: ClassValue | undefined = of;
    each !== undefined;
    each = each.base?.type === "class" ? each.base : undefined
  ) {
    if (run.mutations.fields.has(each.node)) return undefined;
    for (const member of each.node.body.body) {
      const isField = member.type === T.PropertyDefinition;
      if (member.type === T.AccessorProperty || (isField && decoratorsOf(member).length > 0)) return undefined;
      // Whether they come before fields is a matter of the compiler's settings.
      if (member.type === T.MethodDefinition && member.value.params.some(({ type }) => type === T.TSParameterProperty))
        unordered = true;
    }
  }
  if (hasUnknownKeys(of) || !run.frames.reads(state)) return undefined;
  const own = [...fields].filter(([key, { hidden }]) => !isPrivateName(key) && hidden !== true);
  return { entries: new Map(own.map(([key, entry]) => [key, asDeclared(entry)])), unordered };
}

/** Whether a field that is declared without a value is there at all is a matter of the compiler's settings. */
function asDeclared(entry: Entry): Entry {
  return entry.node.type === T.PropertyDefinition ? { ...entry, present: entry.value } : entry;
}

/** Whether an instance has a property. `own`: without what its class gives. */
export function hasProperty(run: Run, instance: InstanceValue, key: string, own: boolean): boolean | undefined {
  const { of, exact, fields, state } = instance;
  if (of.type !== "class" || !exact || isShared(run, instance) || !run.frames.reads(state)) return undefined;
  if (isChanged(run, of, key) || hasUnknownKeys(of)) return undefined;
  const entry = fields.get(key);
  if (entry !== undefined) return asDeclared(entry).present === undefined ? true : undefined;
  if (rootOf(of) !== undefined) return undefined;
  return own ? false : hasMember(of, key) || key in {};
}

function hasMember({ node, keys, base }: ClassValue, key: string): boolean {
  const isNamed = (member: TSESTree.ClassElement): boolean =>
    member.type === T.MethodDefinition && !member.static && keys.get(member) === key;
  return node.body.body.some(isNamed) || (base?.type === "class" && hasMember(base, key));
}

/** Removes a property of an instance, where that is certain. */
export function removeProperty(run: Run, instance: InstanceValue, key: string): boolean {
  const { of, exact, fields, state } = instance;
  if (of.type !== "class" || !exact || rootOf(of) !== undefined || isShared(run, instance)) return false;
  if (!fields.has(key) || fields.get(key)?.fixed === true) return false;
  if (isChanged(run, of, key) || run.frames.change(state, run.guards > 0) !== "certain") return false;
  fields.delete(key);
  return true;
}
