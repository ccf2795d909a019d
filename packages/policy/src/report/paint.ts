/** Terminal colours, or none. */
import type { Mark } from "./rich.ts";

/** How a piece of text is meant; each returns the text, coloured if asked for. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Colours when `colour` is true; otherwise text as it is. */
export function paints(colour: boolean): Paint {
  const paint = (name: keyof typeof codes) => (text: string) =>
    colour && text !== "" ? `\u001b[${String(codes[name][0])}m${text}\u001b[${String(codes[name][1])}m` : text;
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan"),
  };
}

/** What stands before a marked line. */
export const signs: Readonly<Record<Mark, string>> = { bad: "!", caution: "~", good: "+", none: "-" };

/** How what is marked is coloured. */
export function colours(paint: Paint): Readonly<Record<Mark, (text: string) => string>> {
  return { bad: paint.red, caution: paint.yellow, good: paint.green, none: (text) => text };
}
