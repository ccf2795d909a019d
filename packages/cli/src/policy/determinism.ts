/** Whether a rule says the same of the same: again, in a new instance, in another order, and in OPA's own interpreter. */
import { isDeepStrictEqual } from "node:util";
import { isObject } from "@tmes-as-code/catalog";
import type { Opa } from "@tmes-as-code/opa";
import type { JsonObject } from "@tmes-as-code/policy";
import type { Built, Sources } from "@tmes-as-code/policy-build";
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

/** Sentences about verdicts that OPA's interpreter does not give as WebAssembly does. */
export function sameInOpa(
  opa: Opa,
  { data }: Built,
  { rego }: Sources,
  rule: string,
  parameters: JsonObject,
  asked: readonly Asked[],
  ask: Ask,
): readonly string[] {
  const { value } = opa.evaluate({
    files: { ...rego, "data.json": data },
    query: `[verdict | some one in input; verdict := data.tmes.main.results["${rule}"].verdict with input as one with data.tmes.config.parameters as ${JSON.stringify({ [rule]: parameters })}]`,
    input: asked.map(({ input }) => input),
  });
  const verdicts: readonly unknown[] = Array.isArray(value) ? value : [];
  return asked.flatMap((one, position) => {
    const { verdict } = ask(one);
    const other = verdicts[position];
    return verdict === other
      ? []
      : [`of ${one.subject} WebAssembly says ${verdict}, OPA's interpreter ${String(other)}.`];
  });
}
