/** Writes values of a program as the settings of a document, with what is not known of them. */
import type { Kind, Setting } from "@tmes-as-code/catalog";
import { join, known, unknown, type Entry, type Value } from "@tmes-as-code/fold";
import type { Json, JsonObject, Path, Unknown } from "@tmes-as-code/policy";
import { SettingLookup } from "./setting-lookup.ts";

/** Writes settings as a document, and what is not known of them. */
export class SettingsWriter {
  readonly unknowns: Unknown[] = [];
  readonly #lookup: SettingLookup;
  #settings: JsonObject = {};

  constructor(kind: Kind | undefined) {
    this.#lookup = new SettingLookup(kind);
  }

  settings(): JsonObject {
    return this.#settings;
  }

  /** Nothing is known. */
  everything(): void {
    this.#settings = {};
    this.unknowns.length = 0;
    for (const key of this.#lookup.keys([])) this.unknowns.push({ path: [key], reason: "dynamic" });
  }

  properties(value: Value, path: Path, except: readonly string[]): void {
    const written = this.#object(value, path, except);
    if (written === undefined) this.everything();
    else this.#settings = written;
  }

  /** An object, or `undefined` when it is none that is seen. */
  #object(value: Value, path: Path, except: readonly string[]): JsonObject | undefined {
    if (value.type === "known" && value.value === undefined && path.length === 0) return {};
    if (value.type === "oneOf") return this.#object(merged(value.options), path, except);
    if (value.type !== "object") return undefined;
    const result = new Map<string, Json>();
    for (const [key, entry] of value.entries) {
      if (except.includes(key) || !this.#lookup.has([...path, key])) continue;
      const json = this.#value(entry.value, [...path, key]);
      if (json !== undefined) result.set(key, json);
    }
    if (value.open !== undefined) {
      for (const key of this.#lookup.keys(path)) {
        if (!value.entries.has(key) && !except.includes(key)) this.#unknown([...path, key]);
      }
    }
    return Object.fromEntries(result);
  }

  /** The JSON of a value; `undefined` when there is none to write. */
  #value(value: Value, path: Path): Json | undefined {
    const setting = this.#lookup.setting(path);
    if (value.type === "known") {
      if (value.value === undefined || value.value === null) return undefined;
      if (fits(setting, value.value, typeof path.at(-1) === "number")) return value.value;
    } else if (setting === undefined || setting.type.type === "labels") {
      const before = this.unknowns.length;
      const object = this.#object(value, path, []);
      if (object !== undefined && (setting === undefined || this.unknowns.length === before)) return object;
      this.unknowns.length = before;
    } else if (value.type === "list" && (setting.type.type === "list" || setting.type.type === "records")) {
      const before = this.unknowns.length;
      const list = value.elements.map((element, index) =>
        setting.type.type === "records"
          ? this.#object(element.value, [...path, index], [])
          : element.value.type === "known"
            ? this.#value(element.value, [...path, index])
            : undefined,
      );
      const seen = list.filter((element) => element !== undefined);
      if (seen.length === list.length) return seen;
      this.unknowns.length = before;
    }
    this.#unknown(path, domainOf(value));
    return undefined;
  }

  #unknown(path: Path, domain?: readonly (string | number | boolean)[]): void {
    this.unknowns.push({ path, reason: "dynamic", ...(domain === undefined ? {} : { domain }) });
  }
}

/** Whether a construct takes this value; another ends the program when it runs. */
function fits(setting: Setting | undefined, value: string | number | boolean, element: boolean): boolean {
  if (setting === undefined || (setting.type.type === "list") !== element) return false;
  const type = setting.type.type === "list" ? setting.type.of : setting.type;
  switch (type.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "enum":
      return typeof value === "string" && (!type.closed || type.values.includes(value));
    case "string":
    case "labels":
      return typeof value === "string";
    case "records":
      return false;
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
  return { type: "object", sites: [], entries, ...(open === undefined ? {} : { open }) };
}
