/** Small helpers for pages. */

/** Paragraphs, tables and headings with a blank line between. */
export const sections = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

/** A text without its line breaks. */
export const folded = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
