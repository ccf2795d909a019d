/** Which settings can be dormant: those that a boolean switch leaves without effect when it is off. */
import type { Requirement, Setting } from "./types.ts";

/**
 * Whether a requirement is a switch: a check box that must be on, as a source states. While it is declared off, the
 * setting that requires it is dormant: accepted, and without effect. Other requirements are modes, such as a direction or
 * a drop-down, and inferred ones: neither makes a setting dormant.
 */
export const isSwitch = ({ in: values, inferred }: Requirement): boolean =>
  inferred !== true && values.length === 1 && values[0] === true;

/** Paths of the switches of a setting, written like its own: for `a[*].b` they may be `a[*].c`. */
export const switchesOf = ({ requires = [] }: Setting): readonly string[] =>
  requires.filter(isSwitch).map(({ path }) => path);
