/** What JavaScript compares values by: primitives by what they are, everything else by which one it is. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { Value } from "./values.ts";

/** What a value is equal by; `undefined` where that is not known. */
export function identityOf(value: Value): { readonly of: unknown } | undefined {
  switch (value.type) {
    case "known":
      return { of: value.value };
    case "symbol":
      return { of: Symbol.for(value.key) };
    case "object":
    case "list":
      return value.sites.some(isShared) ? undefined : { of: value };
    case "instance":
    case "class":
    case "collection":
      return { of: value };
    case "function":
      // A method is made anew each time it is read.
      return value.home === undefined ? { of: value } : undefined;
    default:
      return undefined;
  }
}

/** Whether what is made at a place may be what was made there before: texts of a template, parts of an enum or a namespace. */
function isShared({ type }: TSESTree.Node): boolean {
  return type === T.TemplateLiteral || type === T.TSEnumDeclaration || type === T.TSModuleDeclaration;
}
