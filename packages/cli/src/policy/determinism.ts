/** Whether a rule says the same of the same: again, in a new instance, in another order, and in OPA's own interpreter. */
import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "@tmes-as-code/catalog";
import type { JsonObject } from "@tmes-as-code/policy";
import type { Built, Opa, Sources } from "@tmes-as-code/policy-build";
import type { Ask, Asked } from "./samples.ts";

/** Sentences about answers that differ, and how many evaluations were compared. */
export interface Determinism {
  readonly faults: readonly string[];
  readonly evaluations: number;
}

/** Compares answers of one rule. `fresh` gives a new instance of the compiled rules. */
export function determinism(fresh: () => Ask, asked: readonly Asked[]): Determinism {
  const first = fresh();
  const firstAnswers = asked.map((one) => first(one));
  const again: readonly { readonly how: string; readonly asked: readonly Asked[]; readonly ask: Ask }[] = [
    { how: "asked again", asked, ask: first },
    { how: "asked in a new instance", asked, ask: fresh() },
    { how: "asked in the opposite order", asked: asked.toReversed(), ask: fresh() },
    { how: "given its input with keys in another order", asked: asked.map(reordered), ask: fresh() },
  ];
  const faults = again.flatMap(({ how, asked: order, ask }) =>
    order.flatMap((one) => {
      const position = asked.findIndex(
        ({ subject, input }) => subject === one.subject && isDeepStrictEqual(input, one.input),
      );
      return isDeepStrictEqual(ask(one), firstAnswers[position])
        ? []
        : [`${how}, the rule says something else of ${one.subject}.`];
    }),
  );
  return { faults, evaluations: asked.length * (again.length + 1) };
}

function reordered(asked: Asked): Asked {
  return { ...asked, input: reversed(asked.input) };
}

function reversed(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, isObject(member) ? reversed(member) : member]),
  );
}

/** What one rule is asked. */
export interface RuleAsked {
  readonly rule: string;
  readonly parameters: JsonObject;
  readonly asked: readonly Asked[];
}

/** Verdicts of OPA's interpreter, in the order of the questions; all in one call, because compiling takes longest. */
export function verdictsOfOpa(
  opa: Opa,
  { data }: Built,
  { rego }: Sources,
  all: readonly RuleAsked[],
): ReadonlyMap<string, readonly unknown[]> {
  const questions = all.flatMap(({ rule, parameters, asked }) =>
    asked.map(({ input }): Json => [rule, input, { [rule]: parameters }]),
  );
  const { value } = opa.evaluate({
    files: { ...rego, "data.json": data },
    query:
      "{position: verdict | some position, one in input; [rule, item, parameters] := one; verdict := data.tmes.main.results[rule].verdict with input as item with data.tmes.config.parameters as parameters}",
    input: questions,
  });
  const verdicts = isObject(value) ? value : {};
  let start = 0;
  return new Map(
    all.map(({ rule, asked }) => {
      const own = asked.map((_, at) => verdicts[String(start + at)]);
      start += asked.length;
      return [rule, own];
    }),
  );
}

/** Sentences about verdicts that OPA's interpreter does not give as WebAssembly does. */
export function differences(asked: readonly Asked[], ask: Ask, ofOpa: readonly unknown[]): readonly string[] {
  return asked.flatMap((one, position) => {
    const { verdict } = ask(one);
    const other = ofOpa[position];
    return verdict === other
      ? []
      : [`of ${one.subject} WebAssembly says ${verdict}, OPA's interpreter ${String(other)}.`];
  });
}
