/** The comment on a pull request, in Markdown. */
import { inert } from "../output/commands.ts";
import { plain } from "../output/plain.ts";
import type { Finding, Report } from "../types.ts";
import { accountInWords, caveatLines, type Detail, summaryInWords } from "./account.ts";
import { type Entry, type EntryGroup, type Field, subjectInWords } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";
import { markdownBlock, markdownCell, markdownCode, markdownText } from "./markdown-text.ts";
import type { Mark, Rich, Section } from "./rich.ts";
import { count, grouped } from "./text.ts";
import { placeInWords } from "./words.ts";

/** For pull requests and job summaries: short enough for a comment, whatever the input. */
export const markdown: Format = {
  title: "the comment on a pull request, cut to what GitHub takes",
  extension: "md",
  options: [],
  print: (report, options) => `${compose(partsOf(report, options), limit)}\n`,
};

/**
 * Characters of the comment. GitHub takes 65,536; the rest is for what is put before it to find the comment again.
 */
const limit = 65_000;

/** Places of one group that are listed. */
const mostPlaces = 10;

const detail: Detail = { verbose: false, more: "The JSON report" };

/** A heading and blocks under it; those that have no room are counted. */
interface Part {
  /** Markdown. */
  readonly head: string;
  readonly blocks: readonly Block[];
  /** Between blocks. */
  readonly separator: "\n" | "\n\n";
  /** Characters it has in any case. */
  readonly share: number;
  /** Closed at first, under its heading. */
  readonly folded?: string;
  /** What is counted. */
  readonly noun: string;
}

interface Block {
  /** Made when it is asked for: what has no room is never made. */
  readonly text: () => string;
  /** How many things of the part's noun it is about. */
  readonly weight: number;
}

function partsOf(report: Report, options: PrintOptions): readonly Part[] {
  const { entries, groups, change, obligations, gate: decision } = preparedOf(report, options);
  const at = (level: Entry["level"]): readonly EntryGroup[] => groups.filter(({ first }) => first.level === level);
  const [decided, ...gate] = decision;
  return [
    {
      head: ["## Privacy check of Trend Micro Email Security", `**${markdownText(summaryInWords(report))}**`].join(
        "\n\n",
      ),
      blocks: decided === undefined ? [] : decided.lines.map(lineBlock),
      separator: "\n",
      share: 7000,
      noun: "reason",
    },
    findingPart("Errors", "error", at("error"), 14_000),
    ...change.map((section) => sectionPart(section, 2500)),
    ...[...gate, ...obligations].map((section) => sectionPart(section, 3000)),
    findingPart("Warnings", "warning", at("warning"), 4000),
    acceptedPart(entries.filter(({ level }) => level === "note")),
    sectionPart({ title: "What the result leaves open", lines: caveatLines(report, detail) }, 2500),
    {
      head: "",
      folded: "What was checked",
      blocks: accountInWords(report, detail).map((sentence) => ({
        text: () => `- ${markdownText(cut(sentence, 1000))}`,
        weight: 1,
      })),
      separator: "\n",
      share: 2500,
      noun: "sentence",
    },
  ];
}

const marks: Readonly<Record<Mark, string>> = { bad: "❌ ", caution: "⚠️ ", good: "✅ ", none: "" };

function sectionPart({ title, intro, lines, block, folded }: Section, share: number): Part {
  const copied =
    block === undefined ? [] : [{ text: () => `\n${markdownBlock(cutLines(block.text), block.language)}`, weight: 0 }];
  return {
    ...(folded === true ? { folded: `${title} (${grouped(lines.length)})` } : {}),
    head: [
      ...(folded === true ? [] : [`### ${markdownText(title)}`]),
      ...(intro === undefined ? [] : [markdownText(cut(intro, 400))]),
    ].join("\n\n"),
    blocks: [...lines.map(lineBlock), ...copied],
    separator: "\n",
    share,
    noun: "line",
  };
}

function lineBlock(line: Section["lines"][number]): Block {
  return { text: () => `- ${marks[line.mark]}${rich(line.text)}`, weight: 1 };
}

function rich(text: Rich): string {
  return text
    .map((piece) => (typeof piece === "string" ? markdownText(cut(piece, 600)) : markdownCode(cut(piece.code, 300))))
    .join("");
}

function findingPart(title: string, noun: string, groups: readonly EntryGroup[], share: number): Part {
  const total = groups.reduce((sum, { all }) => sum + all.length, 0);
  return {
    head: `### ${title} (${grouped(total)})`,
    blocks: groups.map((group) => ({ text: () => groupText(group), weight: group.all.length })),
    separator: "\n\n",
    share,
    noun,
  };
}

function groupText({ first, all }: EntryGroup): string {
  const { finding, title, rule, message, afterMerge, level } = first;
  const more = all.length - 1;
  const tags = [
    ...(finding.introduced === true ? ["new"] : []),
    ...(finding.verdict === "undetermined" ? ["undetermined"] : []),
    ...(afterMerge ? ["after the merge"] : []),
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
  ];
  const mark = level === "error" ? marks.bad : marks.caution;
  const heading = `${mark}**${markdownText(cut(message, 600))}** ${markdownCode(cut(rule, 120))}${tags.map((tag) => `, ${tag}`).join("")}`;
  const facts = first.fields.filter(({ label }) => facted.includes(label));
  const places = all.slice(0, mostPlaces).map((entry) => `- ${placeOf(entry)}`);
  const left = all.length - places.length;
  return [
    heading,
    markdownText(cut(title, 200)),
    [
      ...facts.map(
        ({ label, text }) =>
          `- ${label}: ${isValue(label, finding) ? markdownCode(cut(text, 200)) : markdownText(cut(text, 600))}`,
      ),
      ...places,
      ...(left > 0 ? [`- and ${grouped(left)} more`] : []),
    ].join("\n"),
  ].join("\n\n");
}

const facted: readonly Field["label"][] = ["found", "expected", "unknown", "to settle", "possibly", "fix"];

function isValue(label: Field["label"], { expected }: Finding): boolean {
  return label === "found" || (label === "expected" && expected !== undefined && !("manual" in expected));
}

function placeOf({ finding, tenant }: Entry): string {
  const { address } = finding.place;
  const where = placeInWords(finding.place) ?? (address === undefined ? undefined : plain(address));
  const parts = [
    ...(tenant === "" ? [] : [tenant]),
    ...subjectInWords(finding),
    ...(where === undefined ? [] : [where]),
  ];
  return parts.length === 0 ? "no tenant" : parts.map((part) => markdownCode(cut(part, 160))).join(" ");
}

function acceptedPart(entries: readonly Entry[]): Part {
  const head = [
    `### Accepted (${grouped(entries.length)})`,
    "These findings stand by a decision that was reviewed.\n\n| Finding | Where | Accepted by |\n|---|---|---|",
  ].join("\n\n");
  return {
    head,
    blocks: entries.map((entry) => ({ text: () => acceptedRow(entry), weight: 1 })),
    separator: "\n",
    share: 4000,
    noun: "accepted finding",
  };
}

function acceptedRow(entry: Entry): string {
  const accepted = entry.fields.find(({ label }) => label === "accepted")?.text ?? entry.label;
  const cells = [
    `${markdownText(cut(entry.message, 300))} ${markdownCode(cut(entry.rule, 120))}`,
    placeOf(entry),
    markdownText(cut(accepted, 300)),
  ];
  return `| ${cells.map(markdownCell).join(" | ")} |`;
}

/** What says that something was cut. */
const tailRoom = 120;

/** All parts, each within its share and what others leave of theirs; earlier parts come first. */
function compose(parts: readonly Part[], room: number): string {
  const own = parts
    .filter(({ blocks }, index) => index === 0 || blocks.length > 0)
    .map((part) => measured({ ...part, head: inert(part.head) }, room));
  const scale = Math.min(1, room / own.reduce((sum, { part }) => sum + part.share, 0));
  const given = own.map(({ part, need }) => Math.min(Math.floor(part.share * scale), need));
  let left = room - given.reduce((sum, each) => sum + each, 0);
  for (const [index, { need }] of own.entries()) {
    const more = Math.max(0, Math.min(left, need - (given[index] ?? 0)));
    given[index] = (given[index] ?? 0) + more;
    left -= more;
  }
  return own.map((one, index) => partText(one, given[index] ?? 0)).join("\n\n");
}

/** A part with the texts of its first blocks as they leave, so that their lengths are those of the comment. */
interface Measured {
  readonly part: Part;
  readonly texts: readonly string[];
  /** Characters of the part; of one that is larger than the comment, more than that. */
  readonly need: number;
}

/** A part with the texts of all blocks that can have room. */
function measured(part: Part, room: number): Measured {
  const texts: string[] = [];
  let need = lengthOf(part) + tailRoom;
  for (const { text } of part.blocks) {
    if (need > room) break;
    const shown = inert(text());
    texts.push(shown);
    need += shown.length + 2;
  }
  return { part, texts, need };
}

/** Without its blocks. */
function lengthOf(part: Part): number {
  return wrapped(part, "").length + 4;
}

function partText({ part, texts }: Measured, room: number): string {
  let used = lengthOf(part) + tailRoom;
  const shown: string[] = [];
  for (const text of texts) {
    // Nothing after what has no room: the order is that of urgency.
    if (used + text.length + 2 > room) break;
    used += text.length + 2;
    shown.push(text);
  }
  const left = part.blocks.slice(shown.length).reduce((sum, { weight }) => sum + Math.max(1, weight), 0);
  const tail = left === 0 ? [] : [`**${count(left, `more ${part.noun}`)} not shown here.** The full report has all.`];
  return wrapped(part, [shown.join(part.separator), ...tail].filter((each) => each !== "").join("\n\n"));
}

function wrapped({ head, folded, blocks }: Part, body: string): string {
  const isTable = head.endsWith("|---|");
  const text = [head, body].filter((each) => each !== "").join(isTable ? "\n" : "\n\n");
  if (folded === undefined || blocks.length === 0) return text;
  return `<details>\n<summary>${markdownText(folded)}</summary>\n\n${text}\n\n</details>`;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 3).replace(/[\uD800-\uDBFF]$/, "")}...`;
}

const mostPatch = 3000;

/** The first lines of a text. A patch that is cut no longer applies, so it says that it is cut. */
function cutLines(text: string): string {
  if (text.length <= mostPatch) return text;
  const lines = text.slice(0, mostPatch).split("\n").slice(0, -1);
  const more = text.split("\n").length - lines.length;
  return [...lines, `(cut: ${count(more, "more line")} in the JSON report)`].join("\n");
}
