/** Places in the linted file that findings about constructs lead to. */
import type { Entry } from "@tmes-as-code/fold";
import type { Path } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Construct } from "./program-constructs.ts";

/** What the path of a finding leads to. */
export interface Target {
  /** The node to mark. */
  readonly node: TSESTree.Node;
  /** How much of the path is written there: all of it, or what is left is missing. */
  readonly missing: Path;
  /** The object that lacks the key, when it is a literal of the linted file and lacks nothing but what is missing. */
  readonly literal: TSESTree.ObjectExpression | undefined;
  readonly construct: Construct;
}

/** The innermost place in the linted file that a path within a construct's properties leads to. */
export function targetOf(construct: Construct, path: Path): Target | undefined {
  const { node, props } = construct;
  let best: Target | undefined = construct.own
    ? { node: nameNode(node), missing: path, literal: undefined, construct }
    : undefined;
  let entry: Entry | undefined = props;
  for (let depth = 0; entry !== undefined; depth++) {
    const literal = entry.value.type === "object" ? entry.value.literal : undefined;
    if (entry.own && (depth > 0 || best === undefined || literal !== undefined)) {
      const missing = path.slice(depth);
      best = {
        node: missing.length === 0 || literal === undefined || depth > 0 ? entry.node : (best?.node ?? entry.node),
        missing,
        literal,
        construct,
      };
    }
    const key: string | number | undefined = path[depth];
    if (key === undefined) break;
    const { value }: Entry = entry;
    if (value.type === "object") entry = value.entries.get(String(key));
    else if (value.type === "list" && value.loose !== true && typeof key === "number") entry = value.elements[key];
    else break;
  }
  return best;
}

/** The class's name in a `new`, so that a whole construct is not marked. */
function nameNode(node: TSESTree.Node): TSESTree.Node {
  return "callee" in node && typeof node.callee === "object" ? node.callee : node;
}
