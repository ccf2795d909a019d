/**
 * Short forms for declaring settings and kinds as plain tables.
 *
 * Each helper returns the `Setting` it is named after. What is left out means: optional, `personal: none`, no default,
 * first shown by the help of 9 December 2025.
 */
import type { Kind, Requirement, ScalarType, Setting, SettingType } from "./types.ts";

/** What a declaration says besides path and type. */
export type Facts = Pick<Setting, "label" | "description" | "sources"> &
  Partial<Omit<Setting, "path" | "type" | "label" | "description" | "sources">>;

type ScalarFacts<T extends ScalarType["type"]> = Facts & Omit<Extract<ScalarType, { type: T }>, "type" | "values">;

/** A setting of any type. */
export const setting = (path: string, type: SettingType, facts: Facts): Setting => ({
  path,
  type,
  required: false,
  personal: "none",
  since: "2025-12-09",
  ...facts,
});

/** A check box or toggle. */
export const bool = (path: string, facts: Facts): Setting => setting(path, { type: "boolean" }, facts);

/** One of several values. `closed` only where a source lists them all. */
export const enumeration = (
  path: string,
  values: readonly string[],
  { closed, labels, valueRequires, valueEditions, ...facts }: ScalarFacts<"enum">,
): Setting =>
  setting(path, { type: "enum", values, closed, ...defined({ labels, valueRequires, valueEditions }) }, facts);

/** A whole number. Without a published bound, `max` is the largest exact integer. */
export const integer = (path: string, [min, max]: readonly [number, number], facts: Facts): Setting =>
  setting(path, { type: "integer", min, max }, facts);

/** A line of text. */
export const text = (
  path: string,
  { format, pattern, minLength, maxLength, ...facts }: ScalarFacts<"string">,
): Setting => setting(path, string({ format, pattern, minLength, maxLength }), facts);

/** A list of scalars. */
export const list = (
  path: string,
  of: ScalarType,
  { minItems, maxItems, ...facts }: Facts & { readonly minItems?: number; readonly maxItems?: number },
): Setting => setting(path, { type: "list", of, ...defined({ minItems, maxItems }) }, facts);

/** A list of objects, whose members are declared as `<path>[*].<member>`. */
export const records = (
  path: string,
  { minItems, maxItems, ...facts }: Facts & { readonly minItems?: number; readonly maxItems?: number },
): Setting => setting(path, { type: "records", ...defined({ minItems, maxItems }) }, facts);

/** The type of a string, for lists. */
export const string = (
  shape: {
    [K in "format" | "pattern" | "minLength" | "maxLength"]?: Extract<ScalarType, { type: "string" }>[K] | undefined;
  } = {},
): ScalarType => ({ type: "string", ...defined(shape) });

/** The upper bound of integers for which none is published. */
export const unbounded = Number.MAX_SAFE_INTEGER;

/** A requirement: the setting at `path` is on. */
export const on = (path: string): Requirement => ({ path, in: [true] });

/** A requirement: the setting at `path` has one of the values. */
export const is = (path: string, ...values: (string | number | boolean)[]): Requirement => ({ path, in: values });

/** The requirement is inferred: no source states it. */
export const inferred = (requirement: Requirement): Requirement => ({ ...requirement, inferred: true });

/**
 * Completes a kind: what a setting requires also requires what that requires, so that every setting names all its
 * conditions (macro files need the Virtual Analyzer, hence an inbound rule). A chain with an inferred link is inferred,
 * unless another chain to the same setting is stated.
 */
export function defineKind(kind: Kind): Kind {
  const byPath = new Map(kind.settings.map((each) => [each.path, each]));
  const conditions = (path: string): readonly Requirement[] =>
    (byPath.get(path)?.requires ?? []).flatMap((each) => {
      const further = conditions(each.path);
      return [...(each.inferred === true ? further.map(inferred) : further), each];
    });
  return {
    ...kind,
    settings: kind.settings.map((each) => {
      if (each.requires === undefined) return each;
      const all = conditions(each.path);
      return {
        ...each,
        requires: all
          .filter((one, index) => all.findIndex((other) => other.path === one.path) === index)
          .map((one) => all.find((other) => other.path === one.path && other.inferred !== true) ?? one),
      };
    }),
  };
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
