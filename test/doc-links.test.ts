/** Links between pages of the documentation lead somewhere. Addresses outside are not asked: tests use no network. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const skipped = new Set(["node_modules", "dist", "cdktf.out", "cases", "corpus"]);

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : pagesBelow(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const pages = pagesBelow(root);
const proseOf = (file: string): string => readFileSync(file, "utf8").replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, "");

/** The anchors of a page, as GitHub makes them of headings. */
function anchorsOf(file: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...proseOf(file).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = ""]) => {
      const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
      const slug = text.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${String(count)}`;
    }),
  );
}

test("pages are found", () => {
  expect(pages.length).toBeGreaterThan(150);
});

test.each(pages.map((page) => relative(root, page)))("%s", (page) => {
  const file = join(root, page);
  const broken = [...proseOf(file).matchAll(/\](?:\(<([^>]*)>\)|\(([^)\s]+)(?: "[^"]*")?\))/g)].flatMap(
    ([, quoted, plain = ""]) => {
      const target = quoted ?? plain;
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
      const [path = "", anchor] = target.split("#");
      const to = path === "" ? file : join(dirname(file), decodeURIComponent(path));
      if (!existsSync(to)) return [`${target}: there is no such file`];
      if (anchor === undefined || !to.endsWith(".md") || anchorsOf(to).has(anchor)) return [];
      return [`${target}: the page has no such heading`];
    },
  );
  expect(broken).toEqual([]);
});
