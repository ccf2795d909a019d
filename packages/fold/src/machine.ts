/** What the parts of the folding ask of each other. */
import type { TSESTree } from "@typescript-eslint/types";
import type { Entry, ListValue, ObjectValue, Unknown, Value } from "./values.ts";

/** A place in the source. */
export interface Site {
  readonly node: TSESTree.Node;
  /** Whether it is in the linted file. */
  readonly own: boolean;
}

/** Arguments of a call. */
export interface Arguments {
  readonly entries: readonly Entry[];
  /** Set where more may follow that are not seen. */
  readonly rest?: Unknown;
}

export interface Machine {
  /** Counts work; throws GiveUp past the limit. */
  step(amount?: number): void;
  /** Runs what may not happen. */
  maybe<T>(run: () => T): T;
  call(callee: Value, args: Arguments, site: Site, self?: Value): Value;
  /** A value goes where it is not followed: what it refers to may be changed there, functions may be called. */
  escape(value: Value): void;
  /** Something changes a value in place. */
  mutate(value: Value): void;
  /** A list or object just made, unknown where one made there is changed later. */
  made(value: ListValue | ObjectValue): Value;
  property(value: Value, key: string, site: Site): Value;
}

/** Ends the folding of a file: nothing is said of it. */
export class GiveUp extends Error {}
