/** Small helpers for text that people read: plain, wrapped, ordered alike on every machine. */
import { plain } from "../output/plain.ts";

/** Orders strings by UTF-16 code unit, so that no locale changes a report. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders by the first of several comparisons that is not equal. */
export function firstOf(...orders: readonly number[]): number {
  return orders.find((order) => order !== 0) ?? 0;
}

/** `1 item`, `12 items`, `10,000 items`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`;
}

/** A number with commas between thousands, whatever the locale. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `a`, `a and b`, `a, b and c`, `a, b, c and 9 more`. */
export function list(parts: readonly string[], most: number): string {
  const shown = parts.length > most ? [...parts.slice(0, most), `${grouped(parts.length - most)} more`] : parts;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** Lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of plain(paragraph).split(" ").filter(Boolean)) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Lines of at most `width` characters, whatever it takes: a longer word is broken. */
export function fitted(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) =>
    line.length <= width ? [line] : (line.match(new RegExp(`.{1,${String(width)}}`, "gsu")) ?? []),
  );
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
