/** Methods of strings: on arguments that are known, JavaScript's own. */
import { applyToPrimitives, maxText, maxWork } from "../operators.ts";
import { makeIterator } from "../iteration.ts";
import { known, optionsOf, type Entry, type Primitive, type Value } from "../values.ts";
import { newList, operation, primitivesOf, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";
import { allMatches, matched, ofPattern, replaced, splitBy } from "./patterns.ts";

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
const replacedText: Work = (text, [, by]) =>
  String(by).includes("$") ? Number.POSITIVE_INFINITY : (text.length + 1) * (size(by) + 1);

/** Replaces a text, or what a regular expression finds. */
function replacing(name: "replace" | "replaceAll"): Operation<string> {
  const ofText = method(name, "pattern replacement", replacedText);
  return {
    ...ofText,
    effect: "calls",
    apply: (call) => {
      const pattern = call.args.entries[0]?.value;
      if (pattern?.type !== "pattern") return ofText.apply(call);
      return name === "replaceAll" && !pattern.expression.global ? undefined : replaced(call);
    },
  };
}

/** Languages with an order of letters of their own, and one without. */
const languages = [
  ...[
    "en",
    "az",
    "br",
    "bs",
    "cs",
    "cy",
    "da",
    "ee",
    "eo",
    "es",
    "et",
    "fi",
    "fil",
    "fo",
    "ha",
    "haw",
    "hr",
    "hsb",
    "hu",
  ],
  ...["ig", "is", "kl", "ln", "lt", "lv", "mt", "nb", "om", "pl", "ro", "se", "sk", "sl", "sq", "sv", "to", "tr", "uz"],
  ...["vi", "wo", "yo"],
];
let collators: readonly Intl.Collator[] | undefined;

/** The order of two texts of letters, digits and signs of ASCII, where it is the same in all languages. */
function orderInAllLocales(one: string, other: string): number | undefined {
  if (one === other) return 0;
  if (!/^[\x20-\x7e]{0,200}$/.test(one) || !/^[\x20-\x7e]{0,200}$/.test(other)) return undefined;
  collators ??= languages.map((language) => new Intl.Collator(language));
  const [order, ...others] = collators.map((collator) => Math.sign(collator.compare(one, other)));
  return others.every((each) => each === order) ? order : undefined;
}

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
  substr: method("substr", "number? number?"),
  codePointAt: method("codePointAt", "number?"),
  normalize: operation("text?", (call) => {
    const [form] = primitivesOf(call) ?? [null];
    const isForm = form === undefined || (typeof form === "string" && /^NFK?[CD]$/.test(form));
    return isForm ? known(call.receiver.normalize(form)) : undefined;
  }),
  trimLeft: method("trimLeft", ""),
  trimRight: method("trimRight", ""),
  localeCompare: operation("text", (call) => {
    const [other] = primitivesOf(call) ?? [];
    const order = typeof other === "string" ? orderInAllLocales(call.receiver, other) : undefined;
    return order === undefined ? undefined : known(order);
  }),
  replace: replacing("replace"),
  replaceAll: replacing("replaceAll"),
  match: ofPattern("pattern", matched),
  matchAll: ofPattern(
    "pattern",
    (call, expression) => {
      const found = allMatches(call, expression).map((value): Entry => ({ ...call.site, value }));
      const list = newList(call, found);
      return list.type === "list" ? makeIterator(call.run, list, (entry) => entry, call.site) : undefined;
    },
    true,
  ),
  search: ofPattern("pattern", ({ receiver }, expression) => known(receiver.search(expression))),
  split: operation("pattern? number?", (call) => {
    if (call.args.entries[0]?.value.type === "pattern") return splitBy(call);
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
