/** What is known of the instances of a class of the program as a whole. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import { isShared } from "./outside-calls.ts";
import type { Run } from "./run.ts";
import { decoratorsOf } from "./syntax.ts";
import { isKeyOfString, rootOf, type ClassValue, type Entry, type InstanceValue } from "./values.ts";

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

/** The properties of an instance that loops and copies see, where all of them are known. */
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
  return { entries: new Map([...fields].filter(([key]) => isKeyOfString(key))), unordered };
}
