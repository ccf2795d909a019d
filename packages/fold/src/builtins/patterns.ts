/** Regular expressions, on texts that are known: JavaScript's own, where neither their state nor their work is a concern. */
import { maxText, maxWork } from "../operators.ts";
import type { Run } from "../run.ts";
import { known, nothing, unknown, type Entry, type PatternValue, type Site, type Value } from "../values.ts";
import { newList, operation, primitivesOf, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";

/** A regular expression made at a place; unknown where something changes its state. */
export function patternOf(run: Run, site: Site, source: string, flags: string): Value {
  if (run.mutations.sites.has(site.node)) return unknown("a regular expression that is changed");
  if (flags.includes("v")) return unknown("a regular expression that is not evaluated");
  try {
    return { type: "pattern", site: site.node, expression: new RegExp(source, flags) };
  } catch {
    return unknown("a regular expression that is not evaluated");
  }
}

/** Whether matching it against a text takes little time: no group is repeated, and few repetitions are within each other. */
function isCheap({ source }: RegExp, text: string): boolean {
  // Characters in brackets stand for one; a group that is repeated is left as `)+`.
  const plain = source.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, (part) => (/^\\[1-9k]/.test(part) ? "\0" : "a"));
  if (plain.includes("\0") || /\)(?:[*+{])/.test(plain)) return false;
  const repetitions = [...plain.matchAll(/[*+]|\{\d/g)].length;
  return text.length <= maxText && (text.length + 1) ** (repetitions + 1) <= maxWork;
}

/** A copy whose state is that of a new one, if matching it is cheap and does not depend on its state. */
function fresh({ expression }: PatternValue, text: string, global?: boolean): RegExp | undefined {
  if (expression.sticky || !isCheap(expression, text)) return undefined;
  if (global !== undefined && expression.global !== global) return undefined;
  return new RegExp(expression.source, expression.flags);
}

/** The list that a match gives, with its further properties. */
function matchOf({ run, site }: Pick<BuiltinCall, "run" | "site">, found: RegExpMatchArray | null): Value {
  if (found === null) return known(null);
  const entry = (part: string | undefined): Entry => ({ ...site, value: known(part) });
  const list = newList({ run, site }, found.map(entry));
  if (list.type !== "list") return list;
  const { groups, index, input } = found;
  const named = new Map<string, Value>([
    ["index", known(index)],
    ["input", known(input)],
    [
      "groups",
      groups === undefined
        ? nothing
        : run.made({
            type: "object",
            sites: [site.node],
            entries: new Map(Object.entries(groups).map(([name, part]) => [name, entry(part)])),
          }),
    ],
  ]);
  return { ...list, named };
}

type Apply<Receiver> = (call: BuiltinCall<Receiver>, expression: RegExp, text: string) => Value | undefined;

/** A method of a regular expression that is called with a text, and keeps no state. */
function matching(apply: Apply<PatternValue>): Operation<PatternValue> {
  return operation("text", (call: BuiltinCall<PatternValue>) => {
    const [text] = primitivesOf(call) ?? [];
    if (typeof text !== "string") return undefined;
    const expression = fresh(call.receiver, text, false);
    return expression === undefined ? undefined : apply(call, expression, text);
  });
}

/** Methods of regular expressions. */
export const patternMethods: Builtins<PatternValue> = {
  test: matching((_, expression, text) => known(expression.test(text))),
  exec: matching((call, expression, text) => matchOf(call, expression.exec(text))),
};

/** The regular expression that a method of a text is called with; `global`: whether it must find all matches, or one. */
function given({ receiver, args }: BuiltinCall<string>, global?: boolean): RegExp | undefined {
  const [pattern] = args.entries;
  return pattern?.value.type === "pattern" ? fresh(pattern.value, receiver, global) : undefined;
}

/** A method of a text that is called with a regular expression. */
export function ofPattern(
  parameters: string,
  apply: (call: BuiltinCall<string>, expression: RegExp) => Value | undefined,
  global?: boolean,
): Operation<string> {
  return operation(parameters, (call: BuiltinCall<string>) => {
    const expression = given(call, global);
    return expression === undefined ? undefined : apply(call, expression);
  });
}

/** Replaces what a regular expression finds. A function is called for each match, in their order. */
export function replaced(call: BuiltinCall<string>): Value | undefined {
  const { run, receiver, args, site } = call;
  const expression = given(call);
  const by = args.entries[1]?.value;
  if (expression === undefined || by === undefined) return undefined;
  if (by.type === "known") {
    const text = String(by.value);
    if (text.length * (receiver.length + 1) > maxText) return undefined;
    return short(receiver.replace(expression, text));
  }
  if (by.type !== "function") return undefined;
  const matches: (readonly unknown[])[] = [];
  receiver.replace(expression, (...parts: unknown[]) => {
    matches.push(parts);
    return "";
  });
  // Named groups come last, in an object.
  if (matches.some((parts) => typeof parts.at(-1) === "object")) return undefined;
  const texts: string[] = [];
  for (const parts of matches) {
    run.step();
    const entries = parts.map((part): Entry => ({
      ...site,
      value: known(typeof part === "string" || typeof part === "number" ? part : undefined),
    }));
    const result = run.call(by, { entries }, site);
    if (result.type !== "known") {
      run.touch(result);
      // The calls for the other matches follow.
      texts.push("\0");
    } else texts.push(String(result.value));
  }
  if (texts.includes("\0")) return unknown("computed");
  let at = 0;
  return short(receiver.replace(expression, () => texts[at++] ?? ""));
}

function short(text: string): Value {
  return text.length > maxText ? unknown("computed") : known(text);
}

/** The texts between what a regular expression finds. */
export function splitBy(call: BuiltinCall<string>): Value | undefined {
  const expression = given(call);
  const limit = call.args.entries[1]?.value ?? nothing;
  if (expression === undefined || limit.type !== "known") return undefined;
  const parts: readonly (string | undefined)[] = call.receiver.split(
    expression,
    limit.value === undefined ? undefined : Number(limit.value),
  );
  return newList(
    call,
    parts.map((part): Entry => ({ ...call.site, value: known(part) })),
  );
}

/** What a regular expression finds: the first match, or the texts of all. */
export function matched(call: BuiltinCall<string>, expression: RegExp): Value {
  const found = call.receiver.match(expression);
  if (!expression.global || found === null) return matchOf(call, found);
  return newList(
    call,
    found.map((part): Entry => ({ ...call.site, value: known(part) })),
  );
}

/** All matches, as a list: what goes through them sees them all. */
export function allMatches(call: BuiltinCall<string>, expression: RegExp): readonly Value[] {
  return [...call.receiver.matchAll(expression)].map((found) => matchOf(call, found));
}
