/** "Did you mean": the nearest known word. */
import { fill } from "./sentences/fill.ts";
import { hiddenKeyWords, meantWords } from "./sentences/problems.ts";

/** ` (did you mean `x`?)` for the known word nearest to `word`; nothing where none is near enough. */
export function suggest(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : fill(meantWords, { meant });
}

/** The known word nearest to `word`, if it is near enough to be a slip. Case does not count. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < limit)) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** Whether at most `most` letters must be inserted, removed or replaced to turn one word into the other. Case counts. */
export function isNear(word: string, known: string, most: number): boolean {
  return Math.abs(word.length - known.length) <= most && editDistance(word, known) <= most;
}

/**
 * Whether a word is a misspelt known word: at most two letters differ, fewer if the known word is short. Then it cannot be
 * a person's name and may be quoted.
 */
export function isSlip(word: string, known: Iterable<string>): boolean {
  const lower = word.toLowerCase();
  for (const candidate of known) {
    if (isNear(lower, candidate.toLowerCase(), Math.max(0, Math.min(2, candidate.length - 2)))) return true;
  }
  return false;
}

/** A key, after "unknown key": quoted where it is nearly one that is known, else its length. */
export function keyText(word: string, known: Iterable<string>): string {
  return isSlip(word, known) ? ` \`${word}\`` : hiddenKeyText(word);
}

/** The length of a key that may name a person. */
export function hiddenKeyText(key: string): string {
  return fill(hiddenKeyWords, { length: Array.from(key).length });
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
