/**
 * Makes finished output harmless: to pipelines, whose logs take some lines for commands, and to terminals. What is changed
 * becomes a `\u` escape, which in JSON is the same text.
 */

/** Codes of the colours that `paint.ts` writes. */
const colour = String.raw`\u001b\[(?:1|2|22|31|32|33|36|39)m`;

/**
 * Control characters, line separators, and what turns the direction of writing: `Cc`, `Bidi_Control` and three more.
 * Written out, they are found in a third of the time.
 */
const acting = String.raw`\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff`;
const control = new RegExp(`[${acting}]`);
const controls = new RegExp(control, "g");

/** The same without line breaks and tabs. */
const controlInLine = new RegExp(
  `[${acting.replace(String.raw`\u0000-\u001f`, String.raw`\u0000-\u0008\u000b-\u001f`)}]`,
);
const section = /section_/i;

/** Whether a text may have anything unsafe: most have not. Each of these is found many times as fast as all in one pattern. */
function isSuspicious(text: string): boolean {
  return text.includes("##") || text.includes("::") || controlInLine.test(text) || section.test(text);
}

/** Colours between characters, which stand together where a log has no colours. */
const painted = `(?:${colour})*`;
const together = (characters: string): string => characters.replaceAll(/(?!^)(?=[a-z_])/g, painted);

const unsafe = new RegExp(
  [
    `(?<paint>${colour})`,
    // GitHub, Azure Pipelines and TeamCity, anywhere in a line.
    `#(?=${painted}#${painted}(?:${together("vso")}${painted}|${together("teamcity")}${painted})?\\[)`,
    // GitHub, at a line's start.
    String.raw`:(?<=^(?:[^\S\n]|${colour})*:)(?=${painted}:)`,
    // GitLab.
    `:(?<=${together("section_")}${painted}(?:${together("start")}|${together("end")})${painted}:)`,
    `(?![\\n\\t])[${acting}]`,
  ].join("|"),
  "gimu",
);

/** The pipelines whose logging commands tmes writes. */
export type Dialect = keyof typeof dialects;

/**
 * How their commands start: only those that show an issue. Values of properties cannot contain what ends a property or
 * the properties, so that a start is the whole start.
 */
const dialects = {
  github: /^(?<start>::(?:error|warning|notice))(?: (?:[a-zA-Z]+=[^:,\n\r]*)(?:,[a-zA-Z]+=[^:,\n\r]*)*)?::/,
  azure: /^(?<start>##vso\[task\.logissue)(?: (?:[a-z]+=[^;\]\n\r]*;)+)?\]/,
} as const;

/**
 * Finished output, of which no line is a command of GitHub, Azure Pipelines, TeamCity or GitLab.
 *
 * @param dialect - Whose commands that show an issue may be at the start of a line. What follows in the line is not a
 * command.
 */
export function inert(output: string, dialect?: Dialect): string {
  if (dialect === undefined) return inertText(output);
  return output
    .split("\n")
    .map((line) => {
      const start = dialects[dialect].exec(line)?.groups?.["start"] ?? "";
      // What follows is no more at the start of a line, where other commands are.
      return start === "" ? inertText(line) : start + inertText(`x${line.slice(start.length)}`).slice(1);
    })
    .join("\n");
}

/**
 * Output in parts of moderate size, made of small ones: each part costs a look for commands and a write.
 *
 * @param parts - Whole lines: none of them ends within what `inert` changes.
 */
export function* gathered(parts: Iterable<string>): Generator<string, void, void> {
  let some = "";
  for (const part of parts) {
    some += part;
    if (some.length < moderate) continue;
    yield some;
    some = "";
  }
  if (some !== "") yield some;
}

/** Characters. */
const moderate = 65_536;

function inertText(output: string): string {
  if (!isSuspicious(output)) return output;
  return output.replace(unsafe, (found, paint: string | undefined) => (paint === undefined ? escape(found) : found));
}

/**
 * A workflow command of GitHub that shows an issue.
 *
 * @param message - Its line breaks are kept.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubCommand(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(",");
  return `::${name}${written === "" ? "" : ` ${written}`}::${data(message)}`;
}

/**
 * A logging command of Azure Pipelines that shows an issue.
 *
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function azureCommand(
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const data = (text: string): string => text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(text).replaceAll(";", "%3B").replaceAll("]", "%5D");
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(String(value))};`)
    .join("");
  return `##vso[task.logissue ${written}]${data(message)}`;
}

/** Text of which nothing acts on a terminal: what a document says must not move the cursor or reorder a line. */
export function escapeControls(text: string): string {
  return control.test(text) ? text.replace(controls, escape) : text;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
