/** Methods of the iterators of arrays, and of generators. */
import { nextOf } from "../iteration.ts";
import {
  known,
  nothing,
  type Entry,
  type GeneratorValue,
  type IteratorValue,
  type Requested,
  type Value,
} from "../values.ts";
import { operation, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";

/** What a request gives: an element, or the end. */
function given({ run, site }: Pick<BuiltinCall, "run" | "site">, done: boolean, value: Entry): Value {
  const entries = new Map<string, Entry>([
    ["value", value],
    ["done", { ...site, value: known(done) }],
  ]);
  return run.made({ type: "object", sites: [site.node], entries });
}

export const iteratorMethods: Builtins<IteratorValue> = {
  next: operation(
    "",
    (call: BuiltinCall<IteratorValue>) => {
      const next = nextOf(call.run, call.receiver);
      if (next === undefined) return undefined;
      return given(call, next.done, next.done ? { ...call.site, value: nothing } : next.element);
    },
    "changes",
  ),
};

/** A request to a generator of the program. */
function requesting(is: Requested["is"]): Operation<GeneratorValue> {
  return operation(
    "any?",
    (call: BuiltinCall<GeneratorValue>) => {
      const { run, receiver, args } = call;
      if (receiver.of.node.async) return undefined;
      const next = run.requested(receiver, { is, value: args.entries[0]?.value ?? nothing });
      return next === undefined ? undefined : (next.result ?? given(call, next.done, next.element));
    },
    "changes",
  );
}

export const generatorMethods: Builtins<GeneratorValue> = { next: requesting("next"), return: requesting("return") };
