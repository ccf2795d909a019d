/**
 * Masks what names a person by its form alone: e-mail addresses, phone numbers, long digit strings. People's names have no
 * form; settings that may hold them are marked in the catalog.
 *
 * A mask has the length of what it hides, so that columns stay. The time is linear in the text.
 */
import { isRoleAlone } from "../role-address.ts";

/** The text with asterisks in place of addresses' local parts, phone numbers and digit strings of nine or more. */
export function maskPersonal(text: string): string {
  return maskNumbers(atSign.test(text) ? maskAddresses(text) : text);
}

/** Whether a text holds something that would be masked. */
export function isPersonal(text: string): boolean {
  return maskPersonal(text) !== text;
}

const atSigns = String.raw`@|\uFF20|\uFE6B|%40|\\u0040|&#64;|&commat;`;
const atSign = new RegExp(atSigns, "i");

let domains: RegExp | undefined;

/** What follows the at sign: an address in brackets, or a name with or without dots. Made for the first text with an at sign. */
function domainStart(): RegExp {
  domains ??= new RegExp(
    String.raw`(?:${atSigns})(?:\[[^\]\s]{1,64}\]|(?![-.])(?<domain>[\p{L}\p{N}\p{M}.\-\u3002\uFF0E]+))`,
    "giu",
  );
  return domains;
}

/** Nothing of these is part of a local part without quotes. */
const localEnd = /[\s<>()[\]{},;:"`@\uFF20\uFE6B/|=]/u;

function maskAddresses(text: string): string {
  let masked = "";
  let done = 0;
  for (const match of text.matchAll(domainStart())) {
    const start = localStart(text, done, match.index);
    const local = text.slice(start, match.index);
    masked += text.slice(done, start) + (isNobody(local, match.groups?.["domain"]) ? local : stars(local)) + match[0];
    done = match.index + match[0].length;
  }
  return masked + text.slice(done);
}

/** Where the local part begins that ends before `end`; not before `least`. */
function localStart(text: string, least: number, end: number): number {
  if (text[end - 1] === '"') {
    const quote = text.lastIndexOf('"', end - 2);
    if (quote >= least && end - quote <= longestQuoted) return quote;
  }
  let start = end;
  while (start > least && !localEnd.test(text.charAt(start - 1))) start--;
  // A quotation mark before it belongs to the text around it.
  while (start < end && (text[start] === "'" || text[start] === "\\")) start++;
  return start;
}

/** Longer quoted texts before an at sign are not local parts. */
const longestQuoted = 130;

/** A pattern for a whole domain, a role, a version of something. */
function isNobody(local: string, domain: string | undefined): boolean {
  if (!/[\p{L}\p{N}]/u.test(local)) return true;
  // `rule@1`, `checkout@v4`, `eslint@9.1.0`: no domain, but not an IP address either.
  if (domain !== undefined && /^v?\d+(?:\.\d+){0,2}(?:-[\p{L}\p{N}.-]*)?\.?$/u.test(domain)) return true;
  return isRoleAlone(local);
}

/** What may be between the digits of one number. */
const between = String.raw`[\p{Zs}\t.\/()\-\u2010-\u2015\u2212]`;
const digits = expression(String.raw`(?:\+${between}{0,2})?\(?\p{Nd}(?:${between}{0,3}\p{Nd})*`, "g");
const sevenDigits = expression(String.raw`\p{Nd}(?:\P{Nd}{0,4}\p{Nd}){6}`, "");

/**
 * An expression for a text. What properties of characters match takes milliseconds to prepare for all of Unicode, and most
 * texts have none but ASCII.
 */
function expression(source: string, flags: string): (text: string) => RegExp {
  let [ofAscii, ofAll]: RegExp[] = [];
  return (text) =>
    /[^\0-\x7f]/.test(text)
      ? (ofAll ??= new RegExp(source, `${flags}u`))
      : (ofAscii ??= new RegExp(inAscii(source), flags));
}

/** The same for texts of ASCII alone. Letters are named within brackets. */
function inAscii(source: string): string {
  const properties: Readonly<Record<string, string>> = { L: "A-Za-z", N: String.raw`\d`, Nd: String.raw`\d`, Zs: " " };
  return source
    .replaceAll(String.raw`\P{Nd}`, String.raw`\D`)
    .replaceAll(/\\p\{(\w+)\}/g, (written, name: string) => properties[name] ?? written);
}

/** Numbers that are not personal: they are not checked. Each begins where no word and no other number continues. */
const known = (() => {
  const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
  const [year, month, day] = [String.raw`(?:19|20)\d\d`, "(?:0[1-9]|1[0-2])", String.raw`(?:0[1-9]|[12]\d|3[01])`];
  const time = String.raw`(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?`;
  const date = `(?:${year}[-/.]${month}[-/.]${day}|(?:${day}[-/.]${month}|${month}/${day})[-/.]${year})`;
  return expression(
    [
      // A date, or two.
      String.raw`(?<![\p{L}\p{N}+])(?<!\p{Nd}${between})${date}(?:${between}{1,3}${date})?(?!\p{Nd})`,
      String.raw`(?<![\p{L}\p{N}+])(?<!\p{Nd}${between})${year}${month}${day}(?:[-_]?${time})?(?!${between}?\p{Nd})`,
      // An IPv4 address with its range or port; as part of a host name too.
      String.raw`(?<![\p{L}\p{N}.+])${octet}(?:\.${octet}){3}(?:/\d{1,2}|:\d{1,5})?(?!\.?[\p{L}\p{N}])`,
      String.raw`(?<=[\p{L}]-)${octet}(?:-${octet}){3}(?![\p{L}\p{N}-])`,
      // A UUID, a digest: hexadecimal, with a letter that is not of the country of a bank account.
      String.raw`(?<![\p{L}\p{N}])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\p{L}\p{N}])`,
      String.raw`(?<![\p{L}\p{N}])(?![a-f]{2}\d+(?![\p{L}\p{N}]))(?=\d*[a-f])(?:[\da-f]{12}|[\da-f]{16,})(?![\p{L}\p{N}])`,
    ].join("|"),
    "gi",
  );
})();

function maskNumbers(text: string): string {
  // Most texts have no digit at all, which is seen sooner.
  if (!/[\d\u0080-\uffff]/.test(text) || !sevenDigits(text).test(text)) return text;
  const open = text.replace(known(text), (found) => ",".repeat(found.length));
  let masked = "";
  let done = 0;
  for (const [start, end] of personalNumbers(open)) {
    masked += text.slice(done, start) + stars(text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
}

type Span = readonly [start: number, end: number];

/** Digits without others between them, and where they stand. */
interface Group {
  readonly start: number;
  readonly text: string;
  /** What is between this and the group before. */
  readonly gap: string;
}

function* personalNumbers(text: string): Generator<Span, void, void> {
  for (const { 0: found, index } of text.matchAll(digits(text))) {
    const end = index + found.length;
    const groups = groupsOf(found, index);
    if (found.startsWith("+") && !/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) {
      if (digitsIn(groups) >= 7) yield [index, end];
      continue;
    }
    const opened = found.startsWith("(");
    for (const [position, segment] of segmentsOf(groups).entries())
      yield* spansOf(text, segment, opened && position === 0);
  }
}

function groupsOf(found: string, offset: number): readonly Group[] {
  let before = 0;
  return [...found.matchAll(/\p{Nd}+/gu)].map(({ 0: text, index }) => {
    const gap = found.slice(before, index);
    before = index + text.length;
    return { start: offset + index, text, gap };
  });
}

/** Dots are between all groups of a number or between none; a slash only after an area code. */
function segmentsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const segments: Group[][] = [];
  for (const group of groups) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    if (segment === undefined || last === undefined) {
      segments.push([group]);
      continue;
    }
    const dotted = segment.length > 1 ? isDot(segment[1]?.gap) : isDot(group.gap);
    const areaCode = group.gap.includes("/") && last.text.startsWith("0");
    // Another number may be before the area code.
    if (areaCode && segment.length > 1) segments.push([segment.pop() ?? last, group]);
    else if (dotted === isDot(group.gap) && (!group.gap.includes("/") || areaCode)) segment.push(group);
    else segments.push([group]);
  }
  return segments;
}

function isDot(gap: string | undefined): boolean {
  return gap === ".";
}

function* spansOf(text: string, segment: readonly Group[], opened: boolean): Generator<Span, void, void> {
  // Other numbers can be beside a phone number: a text that is not a phone number as a whole may contain one.
  const most = isPhone(segment, opened) ? segment.length : mostGroups;
  for (let position = 0; position < segment.length;) {
    const phone = phoneAt(text, segment, position, opened && position === 0, most);
    const group = segment[position];
    if (phone !== undefined) yield phone.span;
    else if (group !== undefined && isLong(group.text)) yield [group.start, group.start + group.text.length];
    position += phone?.groups ?? 1;
  }
}

/** Groups of the longest phone number that is looked for among other numbers. */
const mostGroups = 10;

/** The longest phone number that starts with the group at `position` and has at most so many groups. */
function phoneAt(
  text: string,
  segment: readonly Group[],
  position: number,
  opened: boolean,
  most: number,
): { readonly span: Span; readonly groups: number } | undefined {
  const opens = opened || (position > 0 && segment[position]?.gap.endsWith("(") === true);
  for (let count = Math.min(most, segment.length - position); count > 0; count--) {
    const groups = segment.slice(position, position + count);
    const [first, last] = [groups[0], groups.at(-1)];
    if (first === undefined || last === undefined || !isPhone(groups, opens)) continue;
    const end = last.start + last.text.length;
    if (count === 1 && isPartOfWord(text, first.start, end)) continue;
    return { span: [first.start, end], groups: count };
  }
  return undefined;
}

/** By shape: how phone numbers and numbers of documents and cards are written, and others are not. */
function isPhone(groups: readonly Group[], opened: boolean): boolean {
  const [first, second] = groups;
  if (first === undefined) return false;
  const count = digitsIn(groups);
  const local = opened || first.text.startsWith("0");
  if (second === undefined) return count >= 9 || (local && count >= 8);
  const others = groups.slice(1);
  if (
    others.some(({ gap, text }) => text.length < 2 && !gap.endsWith("(")) ||
    groups.every(({ text }) => /^(?:19|20)\d\d$/.test(text))
  )
    return false;
  if (isDot(second.gap)) {
    if (groups.length < 3 || groups.some(({ text }) => text.length < 2 || text.length > 4)) return false;
    return (local && count >= 8) || (count >= 9 && !/^(?:19|20)\d\d$/.test(first.text));
  }
  if (groups.length === 2)
    return (local && count >= 8) || (count >= 10 && !groups.every(({ text }) => Number(text) <= 65_535));
  return count >= 9 || (count === 8 && (local || others.every(({ gap }) => gap.trim() === "")));
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return end - start < 9 && /[\p{L}\p{N}_]/u.test(text.charAt(start - 1) + text.charAt(end));
}

/** Nine digits, or seven of a script whose numbers are not those of programs. */
function isLong(group: string): boolean {
  return group.length >= 9 || (group.length >= 7 && /[^\d]/.test(group));
}

function digitsIn(groups: readonly Group[]): number {
  return groups.reduce((total, { text }) => total + text.length, 0);
}

function stars(text: string): string {
  return "*".repeat(text.length);
}
