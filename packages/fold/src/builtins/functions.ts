/** Methods of functions of the program. */
import { elementsOf } from "../iteration.ts";
import { nothing, type FunctionValue } from "../values.ts";
import { operation, type Builtins } from "./builtin.ts";

export const functionMethods: Builtins<FunctionValue> = {
  call: operation(
    "any any*",
    ({ run, receiver, args, site }) => {
      const [self, ...entries] = args.entries;
      return run.call(receiver, { entries }, site, self?.value ?? nothing);
    },
    "calls",
  ),
  bind: operation("any any*", ({ receiver, args }) => {
    const [self, ...given] = args.entries;
    return {
      ...receiver,
      self: receiver.self ?? self?.value ?? nothing,
      bound: [...(receiver.bound ?? []), ...given],
    };
  }),
  apply: operation(
    "any list",
    ({ run, receiver, args, site }) => {
      const [self, list] = args.entries;
      const entries = list?.value.type === "list" ? elementsOf(run, list.value, site) : undefined;
      return entries === undefined ? undefined : run.call(receiver, { entries }, site, self?.value ?? nothing);
    },
    "calls",
  ),
};
