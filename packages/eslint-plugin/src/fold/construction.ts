/** One making of a construct, as the folding saw it. */
import type { Kind } from "@tmes-as-code/catalog";
import type { TSESTree } from "@typescript-eslint/types";
import type { Entry, Value } from "./values.ts";

/** A tenant or an item that the program makes. */
export interface Construction {
  /** Kind `tenant` for tenants. */
  readonly kind: Kind;
  /** The `new` or `super` call, or the call in the linted file that leads to it. */
  readonly node: TSESTree.Node;
  /** Whether `node` is in the linted file. */
  readonly own: boolean;
  /** Whether the linted file makes it, or gives values to what makes it; otherwise another file tells of it. */
  readonly decided: boolean;
  readonly scope: Value;
  readonly id: Value;
  /** `undefined`: none given. */
  readonly props: Entry | undefined;
  /** `false`: made under a condition that is not decided. */
  readonly exists: boolean;
  /** Something changes it behind its properties. */
  overridden: boolean;
}
