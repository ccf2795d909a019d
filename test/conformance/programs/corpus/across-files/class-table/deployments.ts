// What is deployed.
import type { Kind, Props } from "./stacks.js";

export const deployments: readonly (Props & { readonly kind: Kind; readonly id: string })[] = [
  { kind: "open", id: "plover-lab", on: true },
  { kind: "closed", id: "plover-works", on: false },
];
