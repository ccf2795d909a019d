/** Properties that call functions: getters and setters of objects, and those that `Object.defineProperty` defines. */
import { setKey } from "./changes.ts";
import { isChanged } from "./instances.ts";
import { fixedAll } from "./iteration.ts";
import { isShared } from "./outside-calls.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  enumerable,
  isKeyOfString,
  isMaybe,
  nothing,
  symbols,
  truth,
  unlisted,
  type Entry,
  type FunctionValue,
  type InstanceValue,
  type ObjectValue,
  type Site,
  type Value,
} from "./values.ts";

/** Whether a property's value is what reading or setting the property calls. */
export function isAccessor(value: Value): value is FunctionValue {
  return value.type === "function" && value.accessor !== undefined;
}

/** Whether an object has a getter or a setter. */
export function hasAccessors({ entries }: ObjectValue): boolean {
  for (const { value } of entries.values()) if (isAccessor(value)) return true;
  return false;
}

/**
 * An object with what its getters give in their place, as a copy reads them: one after the other. `undefined` where that is
 * not known.
 */
export function withoutAccessors(
  run: Run,
  object: ObjectValue,
  site: Site,
  isTaken: (key: string) => boolean = () => true,
): ObjectValue | undefined {
  if (!hasAccessors(object)) return object;
  if (unlisted(object, "called") !== undefined) return undefined;
  const entries = new Map<string, Entry>();
  // What a getter changes of the object is not followed.
  fixedAll([object.state], () => {
    for (const [key, entry] of [...enumerable(object), ...symbols(object)])
      if (isTaken(key)) entries.set(key, { node: entry.node, own: entry.own, value: run.property(object, key, site) });
  });
  return { ...object, entries };
}

/** `Object.defineProperty`, where the property is an ordinary one afterwards, or has a getter or a setter. */
export function defineProperty(
  run: Run,
  target: Value,
  key: string,
  descriptor: Value,
  site: Site,
): InstanceValue | ObjectValue | undefined {
  if (target.type === "instance") return defineOnInstance(run, target, key, descriptor, site);
  if (target.type !== "object" || key === "__proto__" || descriptor.type !== "object") return undefined;
  if (!readable(run, descriptor) || unlisted(descriptor) !== undefined || !readable(run, target)) return undefined;
  const before = target.entries.get(key);
  if (target.open !== undefined || before?.fixed === true || (before !== undefined && isMaybe(before)))
    return undefined;
  if (run.frames.change(target.state, run.guards > 0) !== "certain") return undefined;
  const has = (name: string): boolean => descriptor.entries.has(name);
  const given = (name: string): Value => descriptor.entries.get(name)?.value ?? nothing;
  // What is not given stays as it is; of a new property it is false.
  const is = (name: string): boolean | undefined => (has(name) ? truth(given(name)) : before !== undefined);
  const isEnumerable = is("enumerable");
  if (isEnumerable === undefined) return undefined;
  const calls = has("get") || has("set");
  const value = calls
    ? accessorOf(before?.value, given("get"), given("set"))
    : plainValue(before?.value, given("value"), has("value"));
  if (value === undefined || (calls && (has("value") || has("writable")))) return undefined;
  const [isWritable, isConfigurable] = [calls || is("writable"), is("configurable")];
  if (isWritable === undefined || isConfigurable === undefined) return undefined;
  const { node, own } = descriptor.entries.get("value") ?? descriptor.entries.get("get") ?? site;
  // One that cannot be set or defined again stays.
  const fixed = !isWritable || !isConfigurable || !isEnumerable;
  setKey(run, target, key, {
    node,
    own,
    value,
    ...(fixed ? { fixed } : {}),
    ...(isEnumerable ? {} : { hidden: true }),
  });
  return target;
}

/** The same of an instance, for a property that it did not have: `{ value: … }` alone. */
function defineOnInstance(
  run: Run,
  target: InstanceValue,
  key: string,
  descriptor: Value,
  site: Site,
): InstanceValue | undefined {
  const { of, fields, state } = target;
  if (of.type !== "class" || fields.has(key) || isChanged(run, of, key) || descriptor.type !== "object")
    return undefined;
  if (!readable(run, descriptor) || descriptor.open !== undefined || isShared(run, target)) return undefined;
  const [given, ...others] = [...descriptor.entries];
  if (given?.[0] !== "value" || others.length > 0 || isMaybe(given[1]) || isAccessor(given[1].value)) return undefined;
  // What replaces a member of a library's class is noted where it is set.
  if (isKeyOfString(key) && run.libraries.overridingMembers?.has(key) === true) return undefined;
  if (run.frames.change(state, run.guards > 0) !== "certain") return undefined;
  fields.set(key, { ...site, value: given[1].value, fixed: true, hidden: true });
  return target;
}

/** The value of a property that had an accessor has no default. */
function plainValue(before: Value | undefined, given: Value, isGiven: boolean): Value | undefined {
  if (before !== undefined && isAccessor(before)) return undefined;
  const value = isGiven ? given : (before ?? nothing);
  return isAccessor(value) ? undefined : value;
}

/** A getter and a setter together, of functions that are seen. */
function accessorOf(before: Value | undefined, get: Value, set: Value): FunctionValue | undefined {
  // One that is left out stays.
  if (before !== undefined && isAccessor(before)) return undefined;
  const isNone = ({ type, ...rest }: Value): boolean => type === "known" && "value" in rest && rest.value === undefined;
  const getter = get.type === "function" ? get : undefined;
  const setter = set.type === "function" ? set : undefined;
  if ((getter === undefined && !isNone(get)) || (setter === undefined && !isNone(set))) return undefined;
  if (getter !== undefined) return { ...getter, accessor: "get", ...(setter === undefined ? {} : { setter }) };
  return setter === undefined ? undefined : { ...setter, accessor: "set" };
}
