/** Methods of functions of the program. */
import { nothing, type FunctionValue } from "../values.ts";
import { unmodelled, type Builtins } from "./builtin.ts";

export const functionMethods: Builtins<FunctionValue> = {
  call: ({ run, receiver, args, site }) => {
    const [self, ...rest] = args.entries;
    return run.call(receiver, { ...args, entries: rest }, site, self?.value ?? nothing);
  },
  bind: (call) => {
    const { run, receiver, args } = call;
    const [self, ...rest] = args.entries;
    if (rest.length === 0)
      return receiver.self === undefined && self !== undefined ? { ...receiver, self: self.value } : receiver;
    run.escape(receiver);
    return unmodelled(call);
  },
  apply: (call) => {
    call.run.escape(call.receiver);
    return unmodelled(call);
  },
};
