/** Which of the construct packages' exports make what. */
import { kinds, type Kind } from "@tmes-as-code/catalog";
import { constructPackages } from "./library.ts";

const byClass = new Map(kinds.map((kind) => [kind.construct, kind]));

/** The kind a package's export makes, if it is one of ours. */
export function kindOf(module: string, name: string): Kind | undefined {
  return constructPackages.includes(module) ? byClass.get(name) : undefined;
}
