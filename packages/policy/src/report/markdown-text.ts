/** Text in Markdown of which nothing is markup, a link, a mention or a reference. */

/** After what GitHub and GitLab make links of: a space of no width. */
const broken = "\u200B";

/** One line of Markdown that shows the text as it is. */
export function markdownText(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[\\`*_[\]|~$#]/g, String.raw`\$&`)
      // A list.
      .replace(/^(\s*)([-+])/, String.raw`$1\$2`)
      .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
      // A mention, a reference to an issue or a merge request, an address.
      .replace(/@|\\#(?=\d)|!(?=\d)|:(?=\/\/)|\bwww\.|\bGH-(?=\d)/gi, (found) => found + broken)
  );
}

/** A name, path or value as code, whatever backticks it has. */
export function markdownCode(text: string): string {
  const flat = text.replaceAll("\n", " ");
  if (flat.trim() === "") return "` `";
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || /^ .* $/.test(flat) ? " " : "";
  return `${fence}${space}${flat}${space}${fence}`;
}

/** The same in a cell of a table, where a bar ends the cell even in code. */
export function markdownCell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, String.raw`\|`);
}

/** A block that is shown as it is. */
export function markdownBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
