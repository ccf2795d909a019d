/** Methods of the iterators of arrays. */
import { nextOf } from "../iteration.ts";
import { known, nothing, type Entry, type IteratorValue } from "../values.ts";
import { operation, type BuiltinCall, type Builtins } from "./builtin.ts";

export const iteratorMethods: Builtins<IteratorValue> = {
  next: operation(
    "",
    ({ run, receiver, site }: BuiltinCall<IteratorValue>) => {
      const next = nextOf(run, receiver);
      if (next === undefined) return undefined;
      const entries = new Map<string, Entry>([
        ["value", next.done ? { ...site, value: nothing } : next.element],
        ["done", { ...site, value: known(next.done) }],
      ]);
      return run.made({ type: "object", sites: [site.node], entries });
    },
    "changes",
  ),
};
