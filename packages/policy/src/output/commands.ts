/**
 * Makes finished output harmless: to pipelines, whose logs take some lines for commands, and to terminals. What is changed
 * becomes a `\u` escape, which in JSON is the same text.
 */

/** Codes of the colours that `paint.ts` writes. */
const colour = String.raw`\u001b\[(?:1|2|22|31|32|33|36|39)m`;

const unsafe = new RegExp(
  [
    `(?<paint>${colour})`,
    // GitHub, Azure Pipelines and TeamCity, anywhere in a line.
    String.raw`#(?=#(?:\[|vso\[|teamcity\[))`,
    // GitHub, at a line's start.
    String.raw`:(?<=^(?:[^\S\n]|${colour})*:)(?=:)`,
    // GitLab.
    String.raw`:(?<=section_(?:start|end):)`,
    // Control characters, line separators, and what turns the direction of writing.
    String.raw`(?![\n\t])[\p{Cc}\u2028\u2029\ufeff]|\p{Bidi_Control}`,
  ].join("|"),
  "gimu",
);

/** Finished output, of which no line is a command of GitHub, Azure Pipelines, TeamCity or GitLab. */
export function inert(output: string): string {
  return output.replace(unsafe, (found, paint: string | undefined) => (paint === undefined ? escape(found) : found));
}

/** Text of which nothing acts on a terminal: what a document says must not move the cursor or reorder a line. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\ufeff]|\p{Bidi_Control}/gu, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
