/** Pieces of Markdown pages. */
import { sources, type SourceKey } from "../../src/index.ts";

/** First line of every generated page. */
const banner = "<!-- Generated from the catalog by packages/catalog/scripts/generate.ts. Do not edit. -->";

/** A table; a vertical bar in a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, "\\|").replace(/\n/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The sources, each with its address. */
export const sourceList = (keys: readonly SourceKey[]): string =>
  [...new Set(keys)]
    .map((key) => {
      const { title, url, date, note } = sources[key] as {
        readonly title: string;
        readonly url: string;
        readonly date?: string;
        readonly note?: string;
      };
      return `- \`${key}\`: [${title}](<${url}>)${date === undefined ? "" : `, ${date}`}${note === undefined ? "" : `. ${note}`}`;
    })
    .join("\n");

/** Code; backticks inside are doubled around. */
export const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

/** A page of parts, with one blank line between them. */
export const page = (...parts: readonly (string | undefined)[]): string =>
  `${[banner, ...parts].filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
