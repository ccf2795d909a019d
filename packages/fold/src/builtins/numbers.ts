/** Methods of numbers: on arguments that are known, JavaScript's own. */
import { known } from "../values.ts";
import { operation, primitivesOf, type Builtins, type BuiltinCall } from "./builtin.ts";

/** The digits it is given, if that is a number that JavaScript takes. */
function digits(
  call: BuiltinCall<number>,
  least: number,
  most: number,
): { readonly of: number | undefined } | undefined {
  const primitives = primitivesOf(call);
  if (primitives === undefined) return undefined;
  const [given] = primitives;
  if (given === undefined) return { of: undefined };
  return typeof given === "number" && given >= least && given <= most ? { of: given } : undefined;
}

export const numberMethods: Builtins<number> = {
  toString: operation("number?", (call: BuiltinCall<number>) => {
    const radix = digits(call, 2, 36);
    return radix === undefined ? undefined : known(call.receiver.toString(radix.of));
  }),
  toFixed: operation("length?", (call: BuiltinCall<number>) => {
    const places = digits(call, 0, 100);
    return places === undefined ? undefined : known(call.receiver.toFixed(places.of));
  }),
  valueOf: operation("", ({ receiver }: BuiltinCall<number>) => known(receiver)),
};
