/** Methods of promises. */
import { awaited, isUncaught } from "../awaiting.ts";
import type { PromiseValue } from "../values.ts";
import { operation, type BuiltinCall, type Builtins } from "./builtin.ts";

export const promiseMethods: Builtins<PromiseValue> = {
  // It calls the function later, unless what the promise waits for fails.
  then: operation(
    "callback",
    ({ run, receiver, args, site }: BuiltinCall<PromiseValue>) => {
      const [callback] = args.entries;
      if (callback?.value.type !== "function") return undefined;
      const later = () =>
        run.frames.later(() => run.call(callback.value, { entries: [{ ...site, value: receiver.value }] }, site));
      const value = awaited(run, isUncaught(site.node, run.module, false) ? later() : run.maybe(later));
      return { type: "promise", value };
    },
    "calls",
  ),
};
