/** Methods and accessors that a class of the program writes. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import { decoratorsOf } from "./syntax.ts";
import { isKeyOfString, type ClassValue, type FunctionValue } from "./values.ts";

/** What a class has by one name. */
export interface Member {
  readonly method?: FunctionValue;
  readonly get?: FunctionValue;
  readonly set?: FunctionValue;
  readonly isPrivate: boolean;
}

/** A method or the accessors of a class: of several members of one name the last counts. */
export function ownMember(value: ClassValue, key: string, isStatic: boolean): Member | "unknown" | undefined {
  let found: Member | undefined;
  for (const member of value.node.body.body) {
    if (member.type !== T.MethodDefinition || member.kind === "constructor" || member.static !== isStatic) continue;
    if (member.value.type !== T.FunctionExpression) continue;
    const own = value.keys.get(member);
    if (own === undefined) return "unknown";
    if (own !== key) continue;
    const decorated = value.decorated.get(member);
    if (decoratorsOf(member).length > 0 && decorated?.type !== "function") return "unknown";
    const { environment } = value;
    const call: FunctionValue =
      decorated?.type === "function"
        ? decorated
        : { type: "function", node: member.value, environment, home: value, isStatic };
    const isPrivate = member.accessibility === "private" || !isKeyOfString(key);
    if (member.kind === "method") found = { method: call, isPrivate };
    else {
      const { get, set } = found ?? {};
      found = {
        ...(get === undefined ? {} : { get }),
        ...(set === undefined ? {} : { set }),
        [member.kind]: call,
        isPrivate,
      };
    }
  }
  return found;
}

/** A method or the accessors that instances of a class have. */
export function memberOf(value: ClassValue, key: string): Member | "unknown" | undefined {
  const own = ownMember(value, key, false);
  return own ?? (value.base?.type === "class" ? memberOf(value.base, key) : undefined);
}
