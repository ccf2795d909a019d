/** The author's line that made a construct, as reports name it. */
import { dirname } from "node:path";
import type { Location } from "@tmes-as-code/policy";
import { nameOf, rootOf } from "@tmes-as-code/policy/node";
import { callerOf } from "./location.ts";

/**
 * The author's line that called a constructor, its file relative to the root.
 *
 * @param constructor - The outermost constructor, `new.target`.
 */
export function authorLine(constructor: NewableFunction): Location | undefined {
  const caller = callerOf(constructor);
  return caller && { ...caller, file: nameOf(caller.file, rootOfFolder(dirname(caller.file))) };
}

const roots = new Map<string, string>();

/** Looked for once a folder: there is a call for each construct. */
function rootOfFolder(folder: string): string {
  const root = roots.get(folder) ?? rootOf(folder);
  roots.set(folder, root);
  return root;
}
