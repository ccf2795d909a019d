/** Splits Rego into tokens with their places: as much of its grammar as mutating formatted rules needs. */

/** A token. */
export interface Token {
  readonly type: "string" | "number" | "word" | "mark" | "newline";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pattern =
  /(?<comment>#[^\n]*)|(?<newline>\n)|(?<space>[ \t\r]+)|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`)|(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<mark>:=|==|!=|<=|>=|[^\s\w])/gy;

/** Tokens without comments and spaces. @throws Error at what is not a token. */
export function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) throw new Error(`no token at ${start}: ${source.slice(start, start + 20)}`);
    const end = pattern.lastIndex;
    for (const type of ["string", "number", "word", "mark", "newline"] as const) {
      const text = groups[type];
      if (text !== undefined) found.push({ type, text, start, end });
    }
  }
  return found;
}

const closing: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

/** For each opening bracket the position of the token that closes it. */
export function brackets(all: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  all.forEach(({ type, text }, index) => {
    if (type !== "mark") return;
    if (closing[text] !== undefined) open.push(index);
    else if (Object.values(closing).includes(text)) pairs.set(open.pop() ?? -1, index);
  });
  return pairs;
}

/** Cuts tokens from `from` (included) to `to` (excluded) at separators outside brackets; empty parts are left out. */
export function cut(
  all: readonly Token[],
  pairs: ReadonlyMap<number, number>,
  [from, to]: readonly [number, number],
  separates: (token: Token) => boolean,
): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = from;
  const close = (end: number): void => {
    let [first, last] = [start, end];
    while (first < last && all[first]?.type === "newline") first++;
    while (last > first && all[last - 1]?.type === "newline") last--;
    if (first < last) parts.push([first, last]);
  };
  for (let index = from; index < to; index++) {
    const token = all[index];
    if (token === undefined) break;
    if (separates(token)) {
      close(index);
      start = index + 1;
    }
    index = pairs.get(index) ?? index;
  }
  close(to);
  return parts;
}
