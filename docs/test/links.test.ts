/**
 * Links between pages lead somewhere. Addresses outside are sources of the catalog, or in a list that is reviewed: tests
 * use no network, so they do not ask for them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sources } from "@tmes-as-code/catalog";
import { expect, test } from "vitest";
import { anchorsOf, isOutside, targetsOf } from "../site/markdown.ts";
import { linksOf, markdownFiles, pageOf, root, sitePages } from "../site/pages.ts";

const files = markdownFiles();
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

test("pages are found", () => {
  expect(files.length).toBeGreaterThan(150);
});

test.each(files)("%s", (file) => {
  const broken = linksOf(file).flatMap(({ path, anchor }) => {
    if (!existsSync(join(root, path))) return [`${path}: there is no such file`];
    if (anchor === "" || !path.endsWith(".md") || anchorsOf(textOf(path)).has(anchor)) return [];
    return [`${path}#${anchor}: the page has no such heading`];
  });
  expect(broken).toEqual([]);
});

test("every page of the documentation is found from the README, by at most three links", () => {
  const clicks = new Map([["README.md", 0]]);
  for (const [path, count] of clicks)
    for (const { path: next } of linksOf(path))
      if (!clicks.has(next) && next.endsWith(".md")) clicks.set(next, count + 1);
  const lost = files.filter((file) => file.startsWith("docs/") && (clicks.get(file) ?? Number.POSITIVE_INFINITY) > 3);
  expect(lost).toEqual([]);
});

test("every link of the site leads to a page of it", () => {
  const { pages, images } = sitePages();
  const known = new Set([...pages.keys(), ...images.map(pageOf)]);
  const broken = [...pages].flatMap(([page, text]) =>
    targetsOf(text).flatMap((target) => {
      if (isOutside(target) || target.startsWith("#")) return [];
      const to = new URL(target, `http://localhost/${page}`).pathname.slice(1);
      return known.has(decodeURIComponent(to)) ? [] : [`${page}: ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("an address outside is a source of the catalog, or in the list", () => {
  const ofCatalog = new Set(Object.values(sources).map(({ url }) => url.replaceAll("(", "%28").replaceAll(")", "%29")));
  const found = files
    .flatMap((file) => targetsOf(textOf(file)))
    .filter((target) => /^https?:/.test(target))
    .map((address) => address.replace(/#.*/, "").replaceAll("(", "%28").replaceAll(")", "%29"))
    .filter((address) => !ofCatalog.has(address));
  const listed = textOf("docs/test/addresses.txt").trim().split("\n");
  expect([...new Set(found)].sort(), "the lines of docs/test/addresses.txt").toEqual(listed);
});
