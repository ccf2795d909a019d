/** Values that Terraform marks as unknown or sensitive, taken out of an input. */
import { isObject } from "../json.ts";
import type { Path, Unknown } from "../types.ts";

/** The paths that a tree of marks (`after_unknown`, `sensitive_values`) marks with `true`. */
function marked(marks: unknown, path: Path = []): readonly Path[] {
  if (marks === true) return [path];
  if (Array.isArray(marks)) return marks.flatMap((mark: unknown, index) => marked(mark, [...path, index]));
  if (!isObject(marks)) return [];
  return Object.entries(marks).flatMap(([key, mark]) => marked(mark, [...path, key]));
}

/** What Terraform marks in an input, each path once: what is known only after apply, and of the rest what is sensitive. */
export function unseen(unknown: unknown, ...sensitive: readonly unknown[]): readonly Unknown[] {
  const all = [
    ...marked(unknown).map((path): Unknown => ({ path, reason: "after-apply" })),
    ...sensitive.flatMap((marks) => marked(marks)).map((path): Unknown => ({ path, reason: "redacted" })),
  ];
  return all.filter(({ path }, index) => all.findIndex((other) => samePath(other.path, path)) === index);
}

/** `input` without what is unknown: members are left out, list elements become `null`; `undefined` where all of it is. */
export function withoutUnknown(input: unknown, unknowns: readonly Unknown[], path: Path = []): unknown {
  if (unknowns.length === 0) return input;
  const is = (at: Path): boolean => unknowns.some((unknown) => samePath(unknown.path, at));
  if (path.length === 0 && is(path)) return undefined;
  if (Array.isArray(input)) {
    return input.map((member: unknown, index) => {
      const at = [...path, index];
      return is(at) ? null : withoutUnknown(member, unknowns, at);
    });
  }
  if (!isObject(input)) return input;
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, member]) => {
      const at = [...path, key];
      return is(at) ? [] : [[key, withoutUnknown(member, unknowns, at)]];
    }),
  );
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
