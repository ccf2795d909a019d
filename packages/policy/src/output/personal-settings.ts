/** Hides in lines of code what settings hold that the catalog marks as personal. */
import { kinds, settingNodes, settingsTree } from "@tmes-as-code/catalog";
import { parsePath } from "../json.ts";

/** How far up the key of a line's list or text is looked for; further down the line is hidden. */
const farthest = 1000;

interface Words {
  /** A key of a personal setting with its colon. */
  readonly key: RegExp;
  /** Closed values that settings of the same name can have. They cannot be personal. */
  readonly closed: ReadonlySet<string>;
}

let known: Words | undefined;

function words(): Words {
  known ??= (() => {
    const settings = kinds.flatMap((kind) => settingNodes(settingsTree(kind)).map(({ setting }) => setting));
    const keys = settings.flatMap(({ personal, path }) =>
      personal === "none" ? [] : [String(parsePath(path)?.findLast((step) => step !== "*"))],
    );
    const values = settings.flatMap(({ type }) => (type.type === "enum" ? type.values : []));
    return {
      key: new RegExp(String.raw`(?<=^|[\s{[(,])(["']?)(?:${[...new Set(keys)].join("|")})\1\s*:`, "g"),
      closed: new Set(["true", "false", ...values]),
    };
  })();
  return known;
}

/** The lines from `first` to `last`, with asterisks in place of letters and digits of personal settings. */
export function hidePersonalSettings(lines: readonly string[], first: number, last: number): readonly string[] {
  return lines.slice(first, last + 1).map((line, index) => {
    if (isBelowPersonal(lines, first + index)) return hidden(line);
    let shown = "";
    let done = 0;
    for (const match of line.matchAll(words().key)) {
      if (match.index < done) continue;
      const start = match.index + match[0].length;
      const end = valueEnd(line, start, /^[\s-]*$/.test(line.slice(0, match.index)));
      shown += line.slice(done, start) + hidden(line.slice(start, end));
      done = end;
    }
    return shown + line.slice(done);
  });
}

function hidden(text: string): string {
  const word = text.trim().replaceAll(/^["']|["'],?$|,$/g, "");
  return words().closed.has(word) ? text : text.replace(/[\p{L}\p{N}\p{M}]/gu, (letter) => "*".repeat(letter.length));
}

/** Where a value that starts at `start` ends; in a block, with its line. */
function valueEnd(line: string, start: number, block: boolean): number {
  if (block && !/^\s*["'[{]/.test(line.slice(start))) return line.length;
  let depth = 0;
  let quote = "";
  for (let at = start; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote !== "") {
      if (character === "\\" && quote === '"') at++;
      else if (character === quote) quote = "";
    } else if (/["'`]/.test(character)) quote = character;
    else if (/[[{(]/.test(character)) depth++;
    else if (/[\]})]/.test(character) && --depth < 0) return at;
    else if (character === "," && depth === 0) return at;
  }
  return line.length;
}

/** Whether a line is, by its indentation, part of a personal setting's list, record or text. */
function isBelowPersonal(lines: readonly string[], index: number): boolean {
  let line = lines[index] ?? "";
  for (let at = index - 1; at >= 0 && indentOf(line) + Number(isEntry(line)) > 0; at--) {
    if (index - at > farthest) return true;
    const above = lines[at] ?? "";
    if (above.trim() === "") continue;
    const indent = indentOf(above);
    const isParent = indent < indentOf(line) || (indent === indentOf(line) && isEntry(line) && !isEntry(above));
    if (!isParent) continue;
    if (above.search(words().key) >= 0) return true;
    line = above;
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isEntry(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}
