/** The texts written in constructs' properties. */
import type { Entry, Evaluation } from "@tmes-as-code/fold";
import type { TSESTree } from "@typescript-eslint/types";
import { constructsOf } from "../program-constructs.ts";

/** A text and where it is written. */
export interface WrittenText {
  readonly text: string;
  readonly node: TSESTree.Node;
  /** Name of the property that holds it, or the list that does. */
  readonly key: string;
}

const maxDepth = 10;

/** All texts in properties of constructs that are in the linted file, each once. */
export function writtenTexts(evaluation: Evaluation): readonly WrittenText[] {
  const found = new Map<TSESTree.Node, WrittenText>();
  for (const { props } of constructsOf(evaluation)) if (props !== undefined) collect(props, "", 0, found);
  return [...found.values()];
}

function collect(entry: Entry, key: string, depth: number, found: Map<TSESTree.Node, WrittenText>): void {
  if (depth > maxDepth) return;
  const { value, node, own } = entry;
  const options = value.type === "oneOf" ? value.options : [value];
  for (const option of options) {
    if (option.type === "known" && typeof option.value === "string" && own && !found.has(node)) {
      found.set(node, { text: option.value, node, key });
    } else if (option.type === "object") {
      for (const [name, inner] of option.entries) collect(inner, name, depth + 1, found);
    } else if (option.type === "list") {
      for (const inner of option.elements) collect(inner, key, depth + 1, found);
    }
  }
}
