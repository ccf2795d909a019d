/** Small helpers for pages. */

/** Paragraphs, tables and headings with a blank line between. */
export const sections = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

/** A text without its line breaks. */
export const folded = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");

/** With a small first letter, to go on in a sentence. */
export const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
