/** Methods that all objects have. */
import { hasKey } from "../operators.ts";
import { nothing, type ObjectValue } from "../values.ts";
import { operation, type BuiltinCall, type Builtins } from "./builtin.ts";

export const objectMethods: Builtins<ObjectValue> = {
  hasOwnProperty: operation("text", ({ run, receiver, args }: BuiltinCall<ObjectValue>) =>
    hasKey(run, receiver, args.entries[0]?.value ?? nothing, true),
  ),
};
