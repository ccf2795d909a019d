/** Changes to a rule that its tests must notice: each condition dropped or negated, each value changed, each part left out. */
import { brackets, cut, tokens, type Token } from "./tokens.ts";

/** One change. */
export interface Mutant {
  /** What was done, the same while the line it was done to stays as it is. */
  readonly key: string;
  /** Line of the change in the source, from 1. */
  readonly line: number;
  /** The changed source. */
  readonly source: string;
}

type Range = readonly [number, number];

interface Change {
  readonly what: string;
  readonly range: Range;
  readonly by: string;
}

/** All mutants of a rule's source, in the order of its lines. Some may not compile. */
export function mutantsOf(source: string): readonly Mutant[] {
  const header = /^package .*$/m.exec(source);
  const start = header === null ? 0 : header.index + header[0].length;
  const all = tokens(source).filter((token) => token.start >= start);
  const code = new Code(source, all);
  const changes = code
    .definitions()
    .flatMap((range) => [
      { what: "drop the definition", range: code.span(range), by: "" },
      ...code.branches(range),
      ...code.bodies(range).flatMap((expression) => code.conditions(expression)),
      ...code.values(range),
      ...code.parts(range),
    ]);
  const seen = new Set([source]);
  return changes
    .map(({ what, range: [from, to], by }) => {
      const line = source.slice(0, from).split("\n").length;
      const text = source.split("\n")[line - 1]?.trim() ?? "";
      return { key: `${what}: ${text}`, line, source: source.slice(0, from) + by + source.slice(to) };
    })
    .filter((mutant) => !seen.has(mutant.source) && seen.add(mutant.source))
    .sort((a, b) => a.line - b.line)
    .map(numbered());
}

/** Keys that are alike get a number. */
function numbered(): (mutant: Mutant) => Mutant {
  const counts = new Map<string, number>();
  return (mutant) => {
    const count = (counts.get(mutant.key) ?? 0) + 1;
    counts.set(mutant.key, count);
    return count === 1 ? mutant : { ...mutant, key: `${mutant.key} (${count})` };
  };
}

const opposites: Readonly<Record<string, string>> = {
  "==": "!=",
  "!=": "==",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
};

/** The tokens of one source. */
class Code {
  readonly #source: string;
  readonly #all: readonly Token[];
  readonly #pairs: ReadonlyMap<number, number>;

  constructor(source: string, all: readonly Token[]) {
    this.#source = source;
    this.#all = all;
    this.#pairs = brackets(all);
  }

  /** From the first character of a range of tokens to behind its last. */
  span([from, to]: Range): Range {
    return [this.#all[from]?.start ?? 0, this.#all[to - 1]?.end ?? 0];
  }

  /** Definitions of rules and functions: what starts at the first column. */
  definitions(): readonly Range[] {
    const starts = this.#all.flatMap(({ type, start }, index) =>
      type === "word" && (start === 0 || this.#source[start - 1] === "\n") ? [index] : [],
    );
    return starts
      .map((from, index): Range => [from, this.#withoutNewlines(from, starts[index + 1] ?? this.#all.length)])
      .filter(([from]) => !["import", "package"].includes(this.#text(from)));
  }

  /** `else` branches. */
  branches(range: Range): readonly Change[] {
    const starts = this.#atTop(range, "else");
    return starts.map((from, index) => ({
      what: "drop the branch",
      range: this.span([from, starts[index + 1] ?? range[1]]),
      by: "",
    }));
  }

  /** Expressions of all bodies in a definition, those of comprehensions too. */
  bodies([from, to]: Range): readonly Range[] {
    const bodies: Range[] = [];
    for (let index = from; index < to; index++) {
      const close = this.#pairs.get(index);
      if (this.#text(index) === "if" && this.#all[index]?.type === "word") {
        const opened = this.#pairs.get(index + 1);
        const braced = this.#text(index + 1) === "{" && opened !== undefined && this.#endsBody(opened, to);
        bodies.push(braced ? [index + 2, opened] : [index + 1, this.#endOfSingle(index + 1, to)]);
      }
      if (close === undefined || this.#text(index) === "(") continue;
      const [, ...inside] = cut(this.#all, this.#pairs, [index + 1, close], ({ text }) => text === "|");
      const [first] = inside;
      if (first !== undefined) bodies.push([first[0], close]);
      if (this.#text(index) === "{" && this.#isEvery(index, from)) bodies.push([index + 1, close]);
    }
    return bodies.flatMap((body) =>
      cut(this.#all, this.#pairs, body, ({ type, text }) => type === "newline" || text === ";"),
    );
  }

  /** A condition dropped, negated, and with its comparisons turned. */
  conditions([from, to]: Range): readonly Change[] {
    const range = this.span([from, to]);
    const text = this.#source.slice(...range);
    // A declaration of variables without values is not a condition.
    if (/^some\s+[\w\s,]+$/.test(text) && !/\sin\s/.test(text)) return [];
    const negated = this.#text(from) === "not" ? text.slice("not ".length) : `not ${text}`;
    return [
      { what: `drop \`${short(text)}\``, range, by: "true" },
      { what: `negate \`${short(text)}\``, range, by: negated },
      ...this.#all.slice(from, to).flatMap(({ text: mark, start, end }): Change[] => {
        const opposite = opposites[mark];
        return opposite === undefined
          ? []
          : [{ what: `${mark} becomes ${opposite}`, range: [start, end], by: opposite }];
      }),
    ];
  }

  /** Texts, numbers and truth values changed; names of keys and references stay. */
  values([from, to]: Range): readonly Change[] {
    const changes: Change[] = [];
    for (let index = from; index < to; index++) {
      const token = this.#all[index];
      if (token === undefined) continue;
      const isKey = this.#text(index + 1) === ":";
      const by = isKey ? undefined : changed(token);
      if (by !== undefined) {
        changes.push({ what: `${short(token.text)} becomes ${short(by)}`, range: [token.start, token.end], by });
      }
    }
    return changes;
  }

  /** Elements of lists and sets, and pairs of objects, left out. */
  parts([from, to]: Range): readonly Change[] {
    const changes: Change[] = [];
    for (let index = from; index < to; index++) {
      const close = this.#pairs.get(index);
      if (close === undefined || this.#text(index) === "(" || this.#isReference(index)) continue;
      const inside: Range = [index + 1, close];
      if (this.#atTop(inside, "|").length > 0 || this.#text(index - 1) === "if") continue;
      const elements = cut(this.#all, this.#pairs, inside, ({ text }) => text === ",");
      if (this.#atTop(inside, ",").length === 0 && elements.length !== 1) continue;
      elements.forEach((element, position) => {
        const next = elements[position + 1];
        const before = elements[position - 1];
        const own = this.span(element);
        const range: Range =
          next !== undefined
            ? [own[0], this.span(next)[0]]
            : [before === undefined ? own[0] : this.span(before)[1], own[1]];
        changes.push({ what: `leave out \`${short(this.#source.slice(...own))}\``, range, by: "" });
      });
    }
    return changes;
  }

  #text(index: number): string {
    return this.#all[index]?.text ?? "";
  }

  #withoutNewlines(from: number, to: number): number {
    let end = to;
    while (end > from && this.#all[end - 1]?.type === "newline") end--;
    return end;
  }

  /** Positions of a token outside brackets. */
  #atTop([from, to]: Range, text: string): readonly number[] {
    const found: number[] = [];
    for (let index = from; index < to; index++) {
      if (this.#text(index) === text && this.#all[index]?.type !== "string") found.push(index);
      index = this.#pairs.get(index) ?? index;
    }
    return found;
  }

  /** `if {` opens a body unless the brace is a set or object that continues as an expression. */
  #endsBody(close: number, to: number): boolean {
    const next = this.#all[close + 1];
    return close + 1 >= to || next?.type === "newline" || next?.text === "else";
  }

  #endOfSingle(from: number, to: number): number {
    return this.#withoutNewlines(from, this.#atTop([from, to], "else")[0] ?? to);
  }

  /** `every x in xs {`. */
  #isEvery(open: number, from: number): boolean {
    for (let index = open - 1; index >= from; index--) {
      const token = this.#all[index];
      if (token === undefined || token.type === "newline" || ["{", "if", ";", "|"].includes(token.text)) return false;
      if (token.text === "every") return true;
    }
    return false;
  }

  /** `x[i]`, `x["key"]`. */
  #isReference(open: number): boolean {
    if (this.#text(open) !== "[") return false;
    const before = this.#all[open - 1];
    if (before === undefined || before.end !== this.#all[open]?.start) return false;
    return before.type === "word" || before.text === "]" || before.text === ")";
  }
}

function changed({ type, text }: Token): string | undefined {
  if (type === "string") return `${text.slice(0, -1)}~${text.slice(-1)}`;
  if (type === "number") return String(Number(text) + 1);
  if (text === "true") return "false";
  if (text === "false") return "true";
  return type === "word" && text === "null" ? "false" : undefined;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
}
