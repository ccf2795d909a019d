// What tests of random rules share.
import type { JsonValue } from "../../src/index.ts";

/** A small seeded generator: whole numbers below a bound. */
export function generator(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** How many rules held at all, of an answer that counts them. */
export function holdingOf(value: JsonValue | undefined): number {
  return typeof value === "object" && value !== null && "holding" in value ? Number(value["holding"]) : 0;
}
