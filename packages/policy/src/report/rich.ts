/** Sentences with names and values in them: each format marks the names in its own way. */
import { plain } from "../output/plain.ts";

/** A piece of a sentence: words, or a name, path or value of others. */
export type Piece = string | { readonly code: string };

/** A sentence. */
export type Rich = readonly Piece[];

/** How a line of a section is meant. */
export type Mark = "bad" | "caution" | "good" | "none";

/** One line of a section. */
export interface Line {
  readonly mark: Mark;
  readonly text: Rich;
}

/** Lines under one title. */
export interface Section {
  readonly title: string;
  /** What the lines mean together, where the title does not tell it. */
  readonly intro?: string;
  readonly lines: readonly Line[];
  /** Closed at first, where a form can do that: it is long and seldom decides. */
  readonly folded?: true;
  /** Text to be copied as it is, such as a patch. */
  readonly block?: { readonly language: string; readonly text: string };
}

/** A line. */
export function line(mark: Mark, ...text: Rich): Line {
  return { mark, text };
}

/** A line whose words are made when they are first read: a fleet has many, and most forms show a few. */
export function lazyLine(mark: Mark, make: () => Rich): Line {
  let text: Rich | undefined;
  return {
    mark,
    get text() {
      return (text ??= make());
    },
  };
}

/** A name, path or value, marked. Nothing of it names a person by its form or acts on a terminal. */
export function code(text: string): Piece {
  return { code: plain(text) };
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Piece[], separator: string): Rich {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

/** The sentence without marks. */
export function unset(text: Rich): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.code)).join("");
}
