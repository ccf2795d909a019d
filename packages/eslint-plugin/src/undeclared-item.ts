/** Findings on a console object that every tenant has and that is not declared. */
import { fill, undecidedSentences } from "@tmes-as-code/catalog";
import type { Finding, ItemKey } from "@tmes-as-code/policy";

/** The item of a finding, where that item is what is not declared. */
export function undeclaredItem({ item, message }: Finding): ItemKey | undefined {
  if (item === undefined) return undefined;
  const { kind, name } = item;
  return message === fill(undecidedSentences["undeclared-item"], { kind, item: name }) ? item : undefined;
}
