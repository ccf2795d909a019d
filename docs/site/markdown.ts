/** What the site and its tests read in Markdown: links, headings, and the anchors that GitHub makes of them. */

/** A text in pieces: fenced code, which stays as it is, and prose. */
function pieces(text: string): readonly { readonly code: boolean; readonly text: string }[] {
  return text
    .split(/^((?:`{3,}|~{3,})[^\n]*\n[\s\S]*?^(?:`{3,}|~{3,})[ \t]*$)/m)
    .map((piece, position) => ({ code: position % 2 === 1, text: piece }));
}

/** A text without its fenced code. */
export const proseOf = (text: string): string =>
  pieces(text)
    .map((piece) => (piece.code ? "" : piece.text))
    .join("");

const link = /\](?:\(<([^>]*)>\)|\(([^)\s]+)((?: "[^"]*")?)\))/g;

/** The targets of a page's links and images, in order. */
export const targetsOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(link)].map(([, quoted, plain = ""]) => quoted ?? plain);

/** A text with other targets. */
export function withTargets(text: string, change: (target: string) => string): string {
  return pieces(text)
    .map(({ code, text: piece }) =>
      code
        ? piece
        : piece.replaceAll(link, (_, quoted: string | undefined, plain: string, title: string) =>
            quoted === undefined ? `](${change(plain)}${title})` : `](<${change(quoted)}>)`,
          ),
    )
    .join("");
}

/** Whether a target has a scheme, such as https: or mailto:. */
export const isOutside = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target);

/** A heading without the marks of links, code and emphasis. */
const plain = (heading: string): string => heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");

/** The anchor of a heading, as GitHub makes it. A second one of the same text gets a number from the page. */
export const anchorOf = (heading: string): string =>
  plain(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");

/** The anchors of a page. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...proseOf(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = ""]) => {
      const anchor = anchorOf(heading);
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${count}`;
    }),
  );
}

/** A page's first heading. */
export const titleOf = (text: string): string => plain(/^# +(.+)$/m.exec(text)?.[1] ?? "");
