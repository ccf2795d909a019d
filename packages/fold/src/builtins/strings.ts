/** Methods of strings, on arguments that are known. */
import { maxText, maxWork } from "../operators.ts";
import { known, unknown, type Entry, type Primitive, type Value } from "../values.ts";
import { newList, unmodelled, type BuiltinCall, type Builtins } from "./builtin.ts";

type Parameters = readonly Primitive[];

/** A method that gives a text, a number or a boolean; `undefined` from it means the result is not known. */
function method(
  apply: (text: string, args: Parameters) => string | number | boolean | undefined,
): (call: BuiltinCall<string>) => Value {
  return (call) =>
    withKnownArguments(call, (args) => {
      const result = apply(call.receiver, args);
      return result === undefined || (typeof result === "string" && result.length > maxText)
        ? unknown("computed")
        : known(result);
    });
}

function withKnownArguments(call: BuiltinCall<string>, apply: (args: Parameters) => Value): Value {
  if (call.args.rest !== undefined) return unmodelled(call);
  const primitives: Primitive[] = [];
  for (const { value } of call.args.entries) {
    // The receiver may be one of several values; an argument that is open leaves the result open.
    if (value.type === "oneOf") return unknown("computed");
    if (value.type !== "known") return unmodelled(call);
    primitives.push(value.value);
  }
  return apply(primitives);
}

const asText = (value: Primitive): string => String(value);
const asNumber = (value: Primitive): number | undefined => (typeof value === "number" ? value : undefined);

export const stringMethods: Builtins<string> = {
  toUpperCase: method((text) => text.toUpperCase()),
  toLowerCase: method((text) => text.toLowerCase()),
  trim: method((text) => text.trim()),
  trimStart: method((text) => text.trimStart()),
  trimEnd: method((text) => text.trimEnd()),
  toString: method((text) => text),
  valueOf: method((text) => text),
  includes: method((text, [part]) => text.includes(asText(part))),
  startsWith: method((text, [part]) => text.startsWith(asText(part))),
  endsWith: method((text, [part]) => text.endsWith(asText(part))),
  indexOf: method((text, [part]) => text.indexOf(asText(part))),
  charAt: method((text, [at]) => text.charAt(asNumber(at) ?? 0)),
  at: method((text, [at]) => text.at(asNumber(at) ?? 0)),
  slice: method((text, [from, to]) => text.slice(asNumber(from), asNumber(to))),
  substring: method((text, [from, to]) => text.substring(asNumber(from) ?? 0, asNumber(to))),
  concat: method((text, parts) => text + parts.map(asText).join("")),
  padStart: method((text, [length, fill]) => text.padStart(Math.min(asNumber(length) ?? 0, maxText), filling(fill))),
  padEnd: method((text, [length, fill]) => text.padEnd(Math.min(asNumber(length) ?? 0, maxText), filling(fill))),
  replace: method((text, args) => {
    const [part, by] = replaceable(text, args);
    return part === undefined ? undefined : text.replace(part, by);
  }),
  replaceAll: method((text, args) => {
    const [part, by] = replaceable(text, args);
    return part === undefined ? undefined : text.replaceAll(part, by);
  }),
  split: (call) =>
    withKnownArguments(call, ([by]) => {
      const { run, receiver, site } = call;
      const parts = by === undefined ? [receiver] : receiver.split(asText(by));
      run.step(parts.length);
      return newList(
        call,
        parts.map((part): Entry => ({ ...site, value: known(part) })),
      );
    }),
};

function filling(fill: Primitive): string {
  return fill === undefined ? " " : asText(fill);
}

/** Arguments of `replace` that are plain texts, and not too much work. */
function replaceable(text: string, [part, by]: Parameters): readonly [string, string] | readonly [undefined, string] {
  if (typeof part !== "string" || typeof by !== "string" || by.includes("$")) return [undefined, ""];
  return text.length * (by.length + 1) > maxWork ? [undefined, ""] : [part, by];
}
