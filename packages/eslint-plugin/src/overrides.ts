/**
 * What `addOverride` makes of an item's properties. CDKTF merges overrides into what it writes, by the names between the
 * dots of their paths.
 */
import { unconfirmedKey } from "@tmes-as-code/catalog";
import {
  known,
  objectOfEntries,
  unknown,
  type Entry,
  type ObjectValue,
  type Override,
  type Value,
} from "@tmes-as-code/fold";

/** The path of an item's settings in what is written. */
const settingsPath = ["input", "settings"];

/** Parts other than the input, which do not change it. */
const beside = new Set(["depends_on", "lifecycle", "provisioner"]);

/** Properties of a construct that are not settings. */
const noSettings = new Set(["default", "name", "tenant", unconfirmedKey]);

/** Properties with overrides merged into them; `undefined` where more than settings is changed, or it is not known what. */
export function withOverrides(props: Entry, overrides: readonly Override[]): Entry | undefined {
  const changes: Change[] = [];
  for (const { path, entry, certain } of overrides) {
    const keys = path.split(".");
    if (beside.has(keys[0] ?? "")) continue;
    const [key] = keys.slice(settingsPath.length);
    if (!settingsPath.every((each, index) => keys[index] === each) || key === undefined || noSettings.has(key))
      return undefined;
    const value = certain ? entry.value : unknown("overridden");
    changes.push(...leaves({ keys: keys.slice(settingsPath.length), entry: { ...entry, value } }));
  }
  // What happens at a time that is not known comes last; so does what depends on which of two came first.
  const doubtful = changes.filter(
    (change) =>
      change.entry.value.type === "unknown" ||
      changes.some((other) => other.keys.length > change.keys.length && isWithin(other, change)),
  );
  const certain = changes.filter((change) => !doubtful.includes(change));
  const merged = [
    ...certain,
    ...doubtful.map((change) => ({ ...change, entry: { ...change.entry, value: unknown("overridden") } })),
  ].reduce((value, change) => withChange(value, change.keys, change.entry), props.value);
  return { ...props, value: merged };
}

interface Change {
  readonly keys: readonly string[];
  readonly entry: Entry;
}

const isWithin = (inner: Change, outer: Change): boolean => outer.keys.every((key, index) => inner.keys[index] === key);

/** An object is merged property by property; lists and texts with templates are not known. */
function leaves({ keys, entry }: Change): readonly Change[] {
  const { value } = entry;
  if (value.type === "object" && value.open === undefined && value.entries.size > 0)
    return [...value.entries].flatMap(([key, inner]) =>
      leaves({
        keys: [...keys, key],
        entry: inner.present === undefined ? inner : { ...inner, value: unknown("overridden") },
      }),
    );
  return [{ keys, entry: isPlain(value) ? entry : { ...entry, value: unknown("overridden") } }];
}

function isPlain(value: Value): boolean {
  if (value.type === "oneOf") return value.options.every((option) => isPlain(option) && !isNothing(option));
  if (value.type !== "known" || value.value === null) return false;
  return typeof value.value !== "string" || !/[$%]\{/.test(value.value);
}

const isNothing = (value: Value): boolean => value.type === "known" && value.value === undefined;

/** A value with a change at a path. If the path leads through something other than an object, the value is unknown. */
function withChange(value: Value, [key, ...inner]: readonly string[], entry: Entry): Value {
  if (key === undefined) return entry.value;
  const object = isNothing(value) ? objectOfEntries(new Map()) : value;
  if (object.type !== "object") return unknown("overridden");
  const before = object.entries.get(key);
  const isOpen = before === undefined ? object.open !== undefined : before.present !== undefined;
  const next: Value =
    inner.length === 0
      ? entry.value
      : isOpen
        ? unknown("overridden")
        : withChange(before?.value ?? known(undefined), inner, entry);
  const changed: Entry =
    inner.length === 0 || before === undefined ? { ...entry, value: next } : { ...before, value: next };
  const result: ObjectValue = { ...object, entries: new Map([...object.entries, [key, changed]]) };
  return result;
}
