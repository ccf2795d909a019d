// Finds the prose in a file: Markdown as it is, comments, and in TypeScript also the sentences among the strings.
import { extname } from "node:path";
import ts from "typescript";

/** @typedef {{ line: number, text: string }} Line a line of prose, and where it is in the file */

/** At least three words in a row: a sentence, and not a name or a value. */
const sentence = /\p{L}[\p{L}'’-]*,? \p{L}[\p{L}'’-]*,? \p{L}/u;

/** A text in a test that is code or data, and not a title. */
const code = /[{}();=<>\n\\]/;

/** A text of several lines that is code in another language: its lines end like CSS or a script. */
const otherLanguage = /[{};] *\n.*[{};] *\n/;

/** A row of a script in YAML. */
const command = /[;={}$]/;

/** A row of a listing: a command or a name, a gap, and what it does. */
const listing = /^\s*\$ |\S {2,}\S/;

/**
 * The lines of prose of a file, with an empty line between texts that do not belong together.
 *
 * @param {string} file its path, whose ending says the language
 * @param {string} source
 * @returns {Line[]} none where a generator wrote the file
 */
export function proseOf(file, source) {
  const rows = source.split("\n");
  if (/generated (?:from|by)|do not edit/i.test(rows.slice(0, 3).join("\n"))) return [];
  switch (extname(file)) {
    case ".md":
      return rows.map((text, index) => ({ line: index + 1, text }));
    case ".ts":
    case ".mjs":
      return proseOfScript(file, source);
    case ".go":
      return commentLines(rows, /^\s*\/\/ ?/);
    case ".yaml":
    case ".yml":
      // A pack and an action are texts; other documents have prose in comments only.
      return /^policies\/packs\/|^action\//.test(file)
        ? rowLines(rows, (row) => (command.test(row) ? "" : row.trim().replace(/^# ?/, "")))
        : commentLines(rows, /^\s*# ?/);
    default:
      return commentLines(rows, /^\s*# ?/);
  }
}

/** The name of a member of METADATA or of a document: its value is a text of its own. */
const member = /^(?:- )?["']?[\w-]+["']?:(?: |$)|^- /;

/** Texts among rows, each beginning at a member or after a row without text. @param {readonly string[]} rows @param {(row: string) => string} textOf @returns {Line[]} */
function rowLines(rows, textOf) {
  return rows.flatMap((row, index) => {
    const line = index + 1;
    const text = textOf(row);
    return member.test(text)
      ? [
          { line, text: "" },
          { line, text: text.replace(member, "") },
        ]
      : [{ line, text }];
  });
}

/** @param {readonly string[]} rows @param {RegExp} start of a comment @returns {Line[]} */
function commentLines(rows, start) {
  return rowLines(rows, (row) => (start.test(row) ? row.replace(start, "").trim() : ""));
}

/** @param {string} file @param {string} source @returns {Line[]} */
function proseOfScript(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const isTest = /(?:^|\/)test\//.test(file);
  /** @type {Map<number, { lines: Line[], isLine: boolean }>} by position, so that what is met twice is kept once */
  const found = new Map();
  /** @param {number} position @param {string} text @param {(row: string) => string} clean */
  const add = (position, text, clean) => {
    const first = tree.getLineAndCharacterOfPosition(position).line + 1;
    const lines = text.split("\n").flatMap((row, index) => {
      const line = { line: first + index, text: clean(row) };
      return listing.test(line.text) ? [{ line: line.line, text: "" }, line] : [line];
    });
    found.set(position, { lines, isLine: text.startsWith("//") });
  };
  /** @param {ts.CommentRange[] | undefined} ranges */
  const addComments = (ranges) => {
    for (const { pos, end } of ranges ?? []) {
      add(pos, source.slice(pos, end), (row) =>
        row
          .trim()
          .replace(/^(?:\/\*\*?|\/\/|\*(?!\/))\s?|\s*\*\/$/g, "")
          .replace(/\s*\*\/$/, ""),
      );
    }
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    addComments(ts.getLeadingCommentRanges(source, node.getFullStart()));
    addComments(ts.getTrailingCommentRanges(source, node.getEnd()));
    if (isText(node) && sentence.test(node.text) && !(isTest ? code : otherLanguage).test(node.text)) {
      add(node.getStart(), source.slice(node.getStart() + 1, node.getEnd() - 1), (row) =>
        row.trim().replaceAll(/\\(["'`])/g, "$1"),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  addComments(ts.getLeadingCommentRanges(source, tree.endOfFileToken.getFullStart()));
  const texts = [...found].toSorted(([a], [b]) => a - b).map(([, text]) => text);
  return texts.flatMap(({ lines, isLine }, index) => {
    const last = lines.at(-1)?.line ?? 1;
    const next = texts[index + 1];
    // A comment of several lines is one text; all others have an empty line after them.
    return isLine && next?.isLine === true && next.lines[0]?.line === last + 1
      ? lines
      : [...lines, { line: last, text: "" }];
  });
}

/** @param {ts.Node} node @returns {node is ts.StringLiteral | ts.TemplateLiteralToken} */
function isText(node) {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}
