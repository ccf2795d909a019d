/** Conversions of objects to texts, where the program says what they give: `toString` in a template, `toJSON`. */
import { memberOf } from "./class-members.ts";
import { hasUnknownKeys, isChanged } from "./instances.ts";
import { chainOf, isOrdinary } from "./prototypes.ts";
import { isCurrent } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  optionsOf,
  primitiveKey,
  rootOf,
  type FunctionValue,
  type InstanceValue,
  type ObjectValue,
  type Site,
  type Value,
} from "./values.ts";

/** What a value gives as a text, or where `+` adds it; itself where that is not known. */
export function asPrimitive(run: Run, value: Value, hint: "default" | "text", site: Site): Value {
  if (value.type === "list") {
    if (value.named !== undefined || !isCurrent(run, value)) return value;
    const joined = run.call(run.property(value, "join", site), { entries: [] }, site, value);
    return joined.type === "known" ? joined : value;
  }
  if (!isFollowed(run, value)) return value;
  // An object's own `valueOf` comes first where no text is asked for.
  const others = hint === "default" ? [primitiveKey, "valueOf"] : [primitiveKey];
  if (others.some((key) => definesMember(run, value, key, site) !== false)) return value;
  const method = definesMember(run, value, "toString", site);
  if (typeof method === "boolean" || method === undefined) return value;
  const text = run.call(method, { entries: [] }, site, value);
  return (optionsOf(text) ?? []).some(({ type }) => type !== "known") || text.type === "unknown" ? value : text;
}

/** What `JSON.stringify` writes instead of a value that has a `toJSON`; itself where it has none; `undefined` where that is open. */
export function asJson(run: Run, value: InstanceValue | ObjectValue, key: Value, site: Site): Value | undefined {
  if (!isFollowed(run, value)) return undefined;
  const method = definesMember(run, value, "toJSON", site);
  if (method === false) return value;
  if (typeof method !== "object") return undefined;
  return run.call(method, { entries: [{ ...site, value: key }] }, site, value);
}

function isFollowed(run: Run, value: Value): value is InstanceValue | ObjectValue {
  if (value.type === "object") return isOrdinary(value) && chainOf(value).every((each) => isCurrent(run, each));
  return value.type === "instance" && value.of.type === "class" && value.exact;
}

/** A member that the program defines: a function, or `false` where there is none. `undefined` where that is not known. */
function definesMember(
  run: Run,
  value: InstanceValue | ObjectValue,
  key: string,
  site: Site,
): FunctionValue | false | undefined {
  if (value.type === "object") {
    const chain = chainOf(value);
    if (chain.some(({ open }) => open !== undefined)) return undefined;
    const held = chain.find(({ entries }) => entries.has(key))?.entries.get(key);
    if (held === undefined) return false;
    return held.present === undefined && held.value.type === "function" && held.value.accessor === undefined
      ? held.value
      : undefined;
  }
  const { of, fields, state } = value;
  if (of.type !== "class") return undefined;
  if (!fields.has(key) && memberOf(of, key) === undefined) {
    const isSeen =
      rootOf(of) === undefined && !hasUnknownKeys(of) && !isChanged(run, of, key) && run.frames.reads(state);
    return isSeen ? false : undefined;
  }
  const member = run.property(value, key, site);
  return member.type === "function" ? member : undefined;
}
