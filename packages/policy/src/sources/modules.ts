/** The resources in a tree of modules, which plans and states print alike. */
import { InputError } from "../input-error.ts";
import { isObject, pathText } from "../json.ts";
import type { JsonObject, Path } from "../types.ts";

/** A resource as `show -json` prints it. */
export interface Resource {
  readonly address: string;
  readonly type: unknown;
  /** The whole of it: `values`, `sensitive_values`, … */
  readonly body: JsonObject;
}

/**
 * Every managed resource of a module and the modules in it, without objects that Terraform has replaced already and will
 * still destroy.
 *
 * @param path - Where the module stands, for errors.
 * @throws InputError when it is none: what is skipped would look as if it did not exist.
 */
export function resources(module: unknown, file: string, path: Path): readonly Resource[] {
  if (!isObject(module)) throw malformed(file, path, "an object");
  return [
    ...list(module["resources"], file, [...path, "resources"]).flatMap((resource, index): readonly Resource[] => {
      const at = [...path, "resources", index];
      if (!isObject(resource)) throw malformed(file, at, "an object");
      if (resource["mode"] === "data") return [];
      const address = resource["address"];
      if (typeof address !== "string") throw malformed(file, [...at, "address"], "a text");
      return resource["deposed_key"] === undefined ? [{ address, type: resource["type"], body: resource }] : [];
    }),
    ...list(module["child_modules"], file, [...path, "child_modules"]).flatMap((child, index) =>
      resources(child, file, [...path, "child_modules", index]),
    ),
  ];
}

/** `module.m["a"].terraform_data.x[0]` as the configuration names it: `module.m.terraform_data.x`. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}

/** A list that may be left out. */
export function list(value: unknown, file: string, path: Path): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw malformed(file, path, "a list");
  return value;
}

/** The error about a part of a plan or state that Terraform never writes in that form. */
export function malformed(file: string, path: Path, expected: string): InputError {
  return new InputError({
    file,
    path,
    message: `${pathText(path)}: expected ${expected}, found something else.`,
    hint: "Make the file again with `terraform show -json`.",
  });
}

/** `value.a.b`, or `undefined`. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}
