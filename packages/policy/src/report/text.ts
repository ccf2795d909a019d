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

/**
 * Lines of at most `width` characters, broken at spaces. A longer word starts a line of its own and is broken after a sign
 * that separates its parts, as in a path or an address of a page.
 *
 * @param first - Characters of the first line, if something stands before it.
 * @param keepsWords - Keeps a longer word whole, for what other programs read.
 */
export function wrap(text: string, width: number, first = width, keepsWords = false): string[] {
  return breakLines(text.split("\n").map(plain).join("\n"), width, first, keepsWords);
}

/** The same of a text that is plain already, or that names files as they are. */
export function breakLines(text: string, width: number, first = width, keepsWords = false): string[] {
  const lines: string[] = [];
  let line = "";
  let room = first;
  const end = (): void => {
    lines.push(line);
    line = "";
    room = width;
  };
  for (const [position, paragraph] of text.split("\n").entries()) {
    if (position > 0) end();
    for (let word of paragraph.split(" ").filter(Boolean)) {
      if (line !== "" && line.length + 1 + word.length > room) end();
      while (line === "" && word.length > room) {
        if (room >= width && keepsWords) break;
        if (room >= width) [line, word] = broken(word, width);
        end();
      }
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  end();
  return lines;
}

/** A word in two parts, of which the first has at most `width` characters. */
function broken(word: string, width: number): [string, string] {
  const signs = [...word.slice(0, width).matchAll(/[/\\.,:;=&?#_-]/g)].map(({ index }) => index + 1);
  const sign = signs.at(-1) ?? 0;
  // Close to its start, a break would only cost a line. A character of two units stays whole.
  const at = sign > width / 2 ? sign : /[\uD800-\uDBFF]/.test(word.charAt(width - 1)) ? width - 1 : width;
  return [word.slice(0, at), word.slice(at)];
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Blocks of lines with an empty line between them; ends with a newline. */
export function inBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}
