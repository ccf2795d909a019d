/**
 * Cuts a YAML stream into its documents, so that each can be read alone. YAML 1.2 lets no text, comment or collection go on
 * over a line that starts with `---` or `...` and white space (its rule `c-forbidden`), so lines alone show where a document ends.
 */

/** A document with the directives and comments before it, as text. */
export interface YamlPart {
  readonly text: string;
  /** The line of the stream that it starts on; starts at 1. */
  readonly line: number;
}

/**
 * `head`: no document has begun, and directives may come. `body`: a document has begun. `ended`: after `...`, where comments
 * still belong to what they follow.
 */
type Phase = "head" | "body" | "ended";

/**
 * The parts of a stream. Together they are all of its text. A part may hold no document: comments alone, say.
 *
 * @param pieces - The text; each piece ends with a line break, except the last one.
 */
export function* splitYaml(pieces: Iterable<string>): Generator<YamlPart, void, void> {
  let phase: Phase = "head";
  /** Of the part that is read. */
  let texts: string[] = [];
  let first = 1;
  let line = 1;
  for (const piece of pieces) {
    let from = 0;
    for (let start = 0, next = 0; start < piece.length; start = next, line++) {
      const end = piece.indexOf("\n", start);
      next = end === -1 ? piece.length : end + 1;
      const marker = markerAt(piece, start);
      if (phase === "body" && marker === undefined) continue;
      if (phase === "body" ? marker === "---" : phase === "ended" && !isBetween(piece, start, next, marker)) {
        texts.push(piece.slice(from, start));
        yield { text: texts.join(""), line: first };
        texts = [];
        [from, first] = [start, line];
        phase = "head";
      }
      phase = phaseAfter(phase, marker, () => isHead(piece.slice(start, next)));
    }
    texts.push(piece.slice(from));
  }
  yield { text: texts.join(""), line: first };
}

function phaseAfter(phase: Phase, marker: Marker | undefined, isInHead: () => boolean): Phase {
  if (marker === "---") return "body";
  if (phase === "head") return marker === "..." || isInHead() ? "head" : "body";
  return "ended";
}

type Marker = "---" | "...";

function markerAt(text: string, start: number): Marker | undefined {
  const first = text.charCodeAt(start);
  if (first !== hyphen && first !== dot) return undefined;
  if (!/^(?:$|[ \t\r\n])/.test(text.slice(start + 3, start + 4))) return undefined;
  const word = text.slice(start, start + 3);
  return word === "---" || word === "..." ? word : undefined;
}

const hyphen = 0x2d;
const dot = 0x2e;

/** Whether a line belongs to the document that ended before it. */
function isBetween(text: string, start: number, end: number, marker: Marker | undefined): boolean {
  return marker === "..." || (marker === undefined && /^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(start, end)));
}

/** Whether a line may stand before a document: a directive, a comment or nothing; a byte order mark may come first. */
function isHead(line: string): boolean {
  return /^\uFEFF?(?:%.*|[ \t]*(?:#.*)?)\r?\n?$/.test(line);
}
