/** Values of settings: copied and frozen when a construct is made, escaped for Terraform when it is synthesised. */
import { formatPath, type Path } from "@tmes-as-code/catalog";
import { Token, Tokenization, type IResolvable } from "./cdktf.ts";
import type { Problem } from "./errors.ts";

/** A setting's value as a construct keeps it: JSON, or a Terraform token in its place. */
export type Value = null | boolean | number | string | IResolvable | readonly Value[] | Settings;

/** Settings as a construct keeps them. */
export interface Settings {
  readonly [key: string]: Value;
}

/** A value that is not JSON; carries where it is. */
export class NotJson extends Error {
  readonly problem: Problem;

  constructor(path: Path, found: string) {
    super(found);
    this.problem = { path: formatPath(path), message: `expected a value that JSON can hold, found ${found}.` };
  }
}

/**
 * A deep, frozen copy of an author's object, without members that are `undefined`. Tokens stay what they are.
 *
 * @throws NotJson for functions, dates, circular references and whatever else JSON cannot hold.
 */
export function frozenSettings(source: object): Settings {
  return settingsOf(source, [], []);
}

function settingsOf(source: object, path: Path, above: readonly object[]): Settings {
  const entries: [string, unknown][] = Object.entries(source);
  const known = entries.flatMap(([key, value]): [string, Value][] => {
    if (value === undefined) return [];
    const inside = [...path, key];
    if (key === "__proto__") throw new NotJson(inside, "a key called __proto__");
    return [[key, copyOf(value, inside, [...above, source])]];
  });
  return Object.freeze(Object.fromEntries(known));
}

/** A copy without members that are `null`: they are absent. */
export function withoutNulls(settings: Settings): Settings {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(settings).flatMap(([key, value]): [string, Value][] =>
        value === null ? [] : [[key, presentIn(value)]],
      ),
    ),
  );
}

function presentIn(value: Value): Value {
  if (typeof value !== "object" || value === null || Tokenization.isResolvable(value)) return value;
  return isList(value) ? Object.freeze(value.map(presentIn)) : withoutNulls(value);
}

function copyOf(value: unknown, path: Path, above: readonly object[]): Value {
  switch (typeof value) {
    case "boolean":
    case "string":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      throw new NotJson(path, String(value));
    case "object":
      return value === null ? null : copyOfObject(value, path, above);
    default:
      throw new NotJson(path, `a ${typeof value}`);
  }
}

function copyOfObject(value: object, path: Path, above: readonly object[]): Value {
  if (Tokenization.isResolvable(value)) return value;
  if (above.includes(value)) throw new NotJson(path, "a circular reference");
  if (Array.isArray(value)) {
    return Object.freeze(value.map((each: unknown, index) => copyOf(each, [...path, index], [...above, value])));
  }
  const type = Object.prototype.toString.call(value);
  if (type !== "[object Object]") throw new NotJson(path, `a ${type.slice("[object ".length, -1)}`);
  return settingsOf(value, path, above);
}

/** Whether a value is a token, or a list, map or text made with one: Terraform knows it, we do not. */
export function isUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return Token.isUnresolved(value);
  return Tokenization.isResolvable(value) || Tokenization.reverseMap({ ...value }) !== undefined;
}

/** `${` and `%{` that are not part of a token. */
const template = /[$%]\{(?!TfToken\[[\w:.-]+\]\})/g;

/**
 * The value as it must be in cdk.tf.json: what looks like a Terraform template is written so that Terraform
 * takes it literally. Tokens stay.
 */
export function escaped(value: Value): unknown {
  if (typeof value === "string") return escapedText(value);
  if (typeof value !== "object" || value === null || Tokenization.isResolvable(value)) return value;
  if (isList(value)) return value.map(escaped);
  if (isUnknown(value)) return { ...value };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [escapedText(key), escaped(each)]));
}

function escapedText(text: string): string {
  return text.replace(template, (match) => `${match.charAt(0)}${match}`);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
