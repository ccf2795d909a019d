/** Methods of strings: on arguments that are known, JavaScript's own. */
import { applyToPrimitives, maxText, maxWork } from "../operators.ts";
import { known, optionsOf, type Primitive, type Value } from "../values.ts";
import { newList, operation, primitivesOf, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";

type Work = (text: string, args: readonly Primitive[]) => number;
const noWork: Work = () => 0;

/** A method, as JavaScript runs it. `work`: the length of the text it makes, at most. */
function method(name: keyof string & string, parameters: string, work: Work = noWork): Operation<string> {
  return operation(parameters, ({ run, receiver, args }: BuiltinCall<string>) => {
    const values = args.entries.map((entry) => entry.value);
    if (!values.every(isPrimitive)) return undefined;
    return applyToPrimitives(run, values, (...primitives) => {
      if (work(receiver, primitives) > maxWork) return undefined;
      const own: unknown = Reflect.get(String.prototype, name);
      return typeof own === "function" ? primitive(Reflect.apply(own, receiver, primitives)) : undefined;
    });
  });
}

/** Whether it is a primitive for certain: of what is not, members may be called, and a function. */
function isPrimitive(value: Value): boolean {
  return optionsOf(value)?.every((option) => option.type === "known") === true;
}

function primitive(value: unknown): { value: Primitive } | undefined {
  return value === undefined || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? { value }
    : undefined;
}

const size = (value: Primitive): number => String(value).length;
const padded: Work = (_, [length]) => (Number(length) > maxText ? Number.POSITIVE_INFINITY : 0);
const replaced: Work = (text, [, by]) =>
  String(by).includes("$") ? Number.POSITIVE_INFINITY : (text.length + 1) * (size(by) + 1);

export const stringMethods: Builtins<string> = {
  toUpperCase: method("toUpperCase", ""),
  toLowerCase: method("toLowerCase", ""),
  trim: method("trim", ""),
  trimStart: method("trimStart", ""),
  trimEnd: method("trimEnd", ""),
  toString: method("toString", ""),
  valueOf: method("valueOf", ""),
  includes: method("includes", "text number?"),
  startsWith: method("startsWith", "text number?"),
  endsWith: method("endsWith", "text number?"),
  indexOf: method("indexOf", "text number?"),
  lastIndexOf: method("lastIndexOf", "text number?"),
  charAt: method("charAt", "number?"),
  charCodeAt: method("charCodeAt", "number?"),
  at: method("at", "number?"),
  slice: method("slice", "number? number?"),
  substring: method("substring", "number? number?"),
  concat: method("concat", "text*"),
  repeat: operation("length", (call) => {
    const [count] = primitivesOf(call) ?? [];
    if (typeof count !== "number" || !(count >= 0) || count * call.receiver.length > maxText) return undefined;
    return known(call.receiver.repeat(count));
  }),
  padStart: method("padStart", "number text?", padded),
  padEnd: method("padEnd", "number text?", padded),
  replace: method("replace", "text text", replaced),
  replaceAll: method("replaceAll", "text text", replaced),
  split: operation("text? number?", (call) => {
    const primitives = primitivesOf(call);
    if (primitives === undefined) return undefined;
    const [by, limit] = primitives;
    const most = limit === undefined ? undefined : Number(limit);
    const parts =
      by === undefined ? [call.receiver].slice(0, most === 0 ? 0 : 1) : call.receiver.split(String(by), most);
    return newList(
      call,
      parts.map((part) => ({ ...call.site, value: known(part) })),
    );
  }),
};
