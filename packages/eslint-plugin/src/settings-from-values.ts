/** Writes values of a program as the settings of a document, with what is not known of them. */
import {
  childOf,
  settingsTreeOf,
  type Group,
  type Json,
  type JsonObject,
  type Path,
  type ScalarType,
  type SettingsNode,
} from "@tmes-as-code/catalog";
import {
  join,
  known,
  nullish,
  objectOfEntries,
  unknown,
  type Entry,
  type Primitive,
  type Value,
} from "@tmes-as-code/fold";
import type { Unknown } from "@tmes-as-code/policy";

/** Writes the settings of one kind, and what is not known of them. */
export class SettingsWriter {
  readonly unknowns: Unknown[] = [];
  readonly #tree: Group | undefined;
  #settings: JsonObject = {};

  constructor(kind: string) {
    this.#tree = settingsTreeOf(kind);
  }

  settings(): JsonObject {
    return this.#settings;
  }

  /** Nothing is known. */
  everything(): void {
    this.#settings = {};
    this.unknowns.length = 0;
    for (const key of this.#tree?.members.keys() ?? []) this.#unknown([key]);
  }

  /** Writes a construct's properties, except those that are not settings. */
  properties(value: Value, except: readonly string[]): void {
    if (value.type === "known" && value.value === undefined) return;
    const written = this.#tree === undefined ? undefined : this.#object(value, this.#tree, [], except);
    if (written === undefined) this.everything();
    else this.#settings = written;
  }

  /** An object, or `undefined` when it is none that is seen. */
  #object(value: Value, group: Group, path: Path, except: readonly string[] = []): JsonObject | undefined {
    if (value.type === "oneOf") return this.#object(merged(value.options), group, path, except);
    if (value.type !== "object") return undefined;
    const result = new Map<string, Json>();
    for (const [key, entry] of value.entries) {
      const node = except.includes(key) ? undefined : childOf(group, key);
      const json = node === undefined ? undefined : this.#value(entry.value, node, [...path, key]);
      if (json !== undefined) result.set(key, json);
    }
    if (value.open !== undefined) {
      for (const key of group.members.keys()) {
        if (!value.entries.has(key) && !except.includes(key)) this.#unknown([...path, key]);
      }
    }
    return Object.fromEntries(result);
  }

  /** The JSON of a value; `undefined` when there is none to write. */
  #value(value: Value, node: SettingsNode, path: Path): Json | undefined {
    if (nullish(value) === true) return undefined;
    const before = this.unknowns.length;
    const json = this.#seen(value, node, path);
    if (json !== undefined) return json;
    this.unknowns.length = before;
    this.#unknown(path, domainOf(value));
    return undefined;
  }

  /** The JSON of a value; `undefined` when it is not known, or is none that the construct takes. */
  #seen(value: Value, node: SettingsNode, path: Path): Json | undefined {
    switch (node.is) {
      case "group":
        return this.#object(value, node, path);
      case "scalar":
        return scalarOf(value, node.type);
      case "labels": {
        if (value.type !== "object" || value.open !== undefined) return undefined;
        const labels = new Map<string, Json>();
        for (const [key, { value: label }] of value.entries) {
          if (nullish(label) === true) continue;
          const text = scalarOf(label, node.element.type);
          if (text === undefined) return undefined;
          labels.set(key, text);
        }
        return Object.fromEntries(labels);
      }
      case "list":
      case "records": {
        if (value.type !== "list" || value.loose === true) return undefined;
        const list = value.elements.map((element, index) =>
          node.is === "list"
            ? scalarOf(element.value, node.element.type)
            : this.#object(element.value, node.element, [...path, index]),
        );
        const seen = list.filter((element) => element !== undefined);
        return seen.length === list.length ? seen : undefined;
      }
    }
  }

  #unknown(path: Path, domain?: readonly (string | number | boolean)[]): void {
    this.unknowns.push({ path, reason: "dynamic", ...(domain === undefined ? {} : { domain }) });
  }
}

/** A known value that a construct takes; another ends the program when it runs. */
function scalarOf(value: Value, type: ScalarType): NonNullable<Primitive> | undefined {
  if (value.type !== "known" || value.value === undefined || value.value === null) return undefined;
  return fits(type, value.value) ? value.value : undefined;
}

function fits(type: ScalarType, value: NonNullable<Primitive>): boolean {
  switch (type.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "enum":
      return typeof value === "string" && (!type.closed || type.values.includes(value));
    case "string":
      return typeof value === "string";
  }
}

/** All values an open value can have, when they are all seen and none of them is nothing. */
export function domainOf(value: Value): readonly (string | number | boolean)[] | undefined {
  if (value.type !== "oneOf") return undefined;
  const domain: (string | number | boolean)[] = [];
  for (const option of value.options) {
    if (option.type !== "known" || option.value === undefined || option.value === null) return undefined;
    domain.push(option.value);
  }
  return domain;
}

/** Objects of which one is meant, joined key by key. */
function merged(options: readonly Value[]): Value {
  const entries = new Map<string, Entry>();
  const objects = options.flatMap((option) => (option.type === "object" ? [option] : []));
  const open = objects.find((object) => object.open !== undefined)?.open;
  if (objects.length < options.length) return unknown("one of several values");
  for (const key of new Set(objects.flatMap((object) => [...object.entries.keys()]))) {
    const all = objects.map((object) => object.entries.get(key));
    const present = all.find((entry) => entry !== undefined);
    if (present === undefined || (open !== undefined && all.includes(undefined))) continue;
    entries.set(key, {
      ...present,
      value: join(all.map((entry) => entry?.value ?? known(undefined))),
    });
  }
  return objectOfEntries(entries, open);
}
