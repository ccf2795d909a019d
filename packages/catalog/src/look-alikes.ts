/** Names that differ and look alike: by case, by width, or by letters of another script. */

/**
 * Letters of the Cyrillic and Greek scripts that look like Latin ones, after Unicode's confusables.txt (UTS #39). Only these
 * scripts, and only letters that look the same in common fonts: a small table, not all of Unicode's.
 */
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      а: "a",
      е: "e",
      о: "o",
      р: "p",
      с: "c",
      у: "y",
      х: "x",
      і: "i",
      ј: "j",
      ѕ: "s",
      һ: "h",
      ԁ: "d",
      ԛ: "q",
      ԝ: "w",
    },
    ...{ ӏ: "l", Ӏ: "l", ё: "ë", ї: "ï" },
    ...{
      А: "a",
      В: "b",
      Е: "e",
      К: "k",
      М: "m",
      Н: "h",
      О: "o",
      Р: "p",
      С: "c",
      Т: "t",
      У: "y",
      Х: "x",
      І: "i",
      Ј: "j",
    },
    ...{ Ѕ: "s", Ԛ: "q", Ԝ: "w", Ё: "ë", Ї: "ï" },
    ...{ α: "a", γ: "y", ι: "i", ν: "v", ο: "o", ρ: "p", υ: "u" },
    ...{
      Α: "a",
      Β: "b",
      Ε: "e",
      Ζ: "z",
      Η: "h",
      Ι: "i",
      Κ: "k",
      Μ: "m",
      Ν: "n",
      Ο: "o",
      Ρ: "p",
      Τ: "t",
      Υ: "y",
      Χ: "x",
    },
  }),
);

/** Texts that two names share if they look alike: one without case and width, one with Latin letters in place of others. */
function keysOf(name: string): readonly string[] {
  // Printed ASCII has no other letters, and no other width.
  if (/^[ -~]*$/.test(name)) return [name.toLowerCase()];
  const shown = name.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  const lower = shown.toLowerCase();
  const looks = Array.from(shown, (letter) => latin.get(letter) ?? letter.toLowerCase()).join("");
  return lower === looks ? [lower] : [lower, looks];
}

/** Two different names that look alike. */
export interface LookAlike {
  readonly name: string;
  /** The name before it that it looks like. */
  readonly like: string;
}

/** The names that look like one before them, each with the first such. Takes linear time. */
export function lookAlikes(names: Iterable<string>): readonly LookAlike[] {
  const firsts = new Map<string, string>();
  const found: LookAlike[] = [];
  for (const name of names) {
    let like: string | undefined;
    for (const key of keysOf(name)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, name);
      else if (first !== name) like ??= first;
    }
    if (like !== undefined) found.push({ name, like });
  }
  return found;
}

/** How many code points are shown of a name. */
const mostShown = 4;

/** The code points of a name that are not in another at the same place: `U+0430, U+0435`. */
export function otherCodePoints(name: string, other: string): string {
  const others = Array.from(other);
  const different = Array.from(name).filter((letter, index) => letter !== others[index]);
  const shown = different.slice(0, mostShown).map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return [...shown, ...(different.length > mostShown ? ["…"] : [])].join(", ");
}
