/**
 * The pages of the site: every Markdown file that a reader may want, and the files that they link to, as pages of code.
 * The sources stay as GitHub shows them; what differs on the site (addresses of links) is written into a copy.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, join, posix } from "node:path";
import { isOutside, proseOf, targetsOf, withTargets } from "./markdown.ts";

/** The repository. */
export const root = join(import.meta.dirname, "../..");

/** Folders without documentation: test material, and what is generated. */
const left = new Set(["node_modules", "dist", "cdktf.out", "fixtures", "golden", "cases", "corpus", "outside"]);
/** Above this size, in bytes, a file is not shown. */
const largest = 100_000;

/** Files below a folder of the repository, by their paths in it. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return left.has(entry.name) || entry.name.startsWith(".") ? [] : filesBelow(path);
      return [path];
    });
}

/** Markdown files of the repository that are pages, by their paths. */
export function markdownFiles(): readonly string[] {
  return filesBelow("").filter((path) => path.endsWith(".md"));
}

/** Where the site has a Markdown file: `docs/` is the root, all else is below `project/`. */
export function pageOf(path: string): string {
  const page = path.startsWith("docs/") ? path.slice("docs/".length) : `project/${path}`;
  return page.replace(/(^|\/)README\.md$/, "$1index.md");
}

/** Where the site shows a file or folder that is not Markdown. Names lose a dot at the start: such pages are not found. */
const codePageOf = (path: string, isFolder: boolean): string =>
  `files/${path.replaceAll(/(^|\/)\./g, "$1")}${isFolder ? "/index" : ""}.md`;

/** What a link leads to, as a path in the repository. */
export interface Target {
  readonly path: string;
  readonly anchor: string;
}

/** What a link of a page leads to. Outside addresses have none. */
function targetOf(from: string, target: string): Target | undefined {
  if (isOutside(target)) return undefined;
  const [path = "", anchor = ""] = target.split("#");
  return { path: path === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(path)), anchor };
}

/** A folder stands for its README.md where it has one. */
function resolved(path: string): string {
  const readme = posix.join(path, "README.md");
  return existsSync(join(root, readme)) ? readme : path.replace(/\/$/, "");
}

/** A page whose SVG images are part of it: there they have the colours of the site, and their text is text. */
const withDrawings = (path: string, text: string): string =>
  text.replaceAll(/^!\[[^\]]*\]\(([^)]+\.svg)\)$/gm, (_, target: string) => {
    const drawing = readFileSync(join(root, posix.dirname(path), target), "utf8");
    // The style is for the image alone. The site has colours of its own (.vitepress/theme/style.css).
    return drawing.trimEnd().replace(/<style>[\s\S]*?<\/style>\s*/, "");
  });

/** The site's pages as Markdown, by their names. */
export function sitePages(): { readonly pages: ReadonlyMap<string, string>; readonly images: readonly string[] } {
  const pages = new Map<string, string>();
  const images = new Set<string>();
  const markdown = new Set(markdownFiles());

  /** The page of a path; makes one for code. */
  function pageFor(path: string): string {
    if (markdown.has(path)) return pageOf(path);
    if (/\.(png|svg)$/.test(path)) {
      images.add(path);
      return pageOf(path);
    }
    const isFolder = statSync(join(root, path)).isDirectory();
    const page = codePageOf(path, isFolder);
    if (pages.has(page)) return page;
    pages.set(page, "");
    pages.set(page, isFolder ? folderPage(path) : codePage(path));
    return page;
  }

  function folderPage(folder: string): string {
    const links = filesBelow(folder).map((path) => {
      const to = posix.relative(posix.dirname(codePageOf(folder, true)), pageFor(path));
      return `- [\`${posix.relative(folder, path)}\`](<${to}>)`;
    });
    return `${codeHead}# \`${folder}\`\n\nFiles of this folder of the repository.\n\n${links.join("\n")}\n`;
  }

  for (const path of markdown) {
    const page = pageOf(path);
    const text = withTargets(withDrawings(path, readFileSync(join(root, path), "utf8")), (target) => {
      const to = targetOf(path, target);
      if (to === undefined || target.startsWith("#")) return target;
      const address = posix.relative(posix.dirname(page), pageFor(resolved(to.path)));
      return `./${address}${to.anchor === "" ? "" : `#${to.anchor}`}`;
    });
    pages.set(page, text.replaceAll(/^```rego$/gm, "```txt"));
  }
  return { pages, images: [...images] };
}

const codeHead = "---\nsearch: false\noutline: false\n---\n\n";
/** Languages that the highlighter knows, by endings. */
const languages: Readonly<Record<string, string>> = {
  ".ts": "ts",
  ".mjs": "js",
  ".json": "json",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".hcl": "hcl",
  ".tf": "hcl",
  ".sh": "sh",
};

function codePage(path: string): string {
  const file = join(root, path);
  const title = `${codeHead}# \`${path}\`\n\n`;
  if (statSync(file).size > largest) return `${title}This file of the repository is too large to be shown here.\n`;
  const fence = "`".repeat(6);
  const language = languages[extname(path)] ?? "txt";
  return `${title}A file of the repository.\n\n${fence}${language}\n${readFileSync(file, "utf8").trimEnd()}\n${fence}\n`;
}

/** Links of a page to other pages of the repository, and to nowhere. */
export function linksOf(path: string): readonly Target[] {
  return targetsOf(readFileSync(join(root, path), "utf8")).flatMap((target) => {
    const to = targetOf(path, target);
    return to === undefined ? [] : [{ ...to, path: existsSync(join(root, to.path)) ? resolved(to.path) : to.path }];
  });
}

/** Where the links of a page lead, by their texts. Of several with one text, the first. */
export function linkTexts(path: string): ReadonlyMap<string, Target> {
  const links = [...proseOf(readFileSync(join(root, path), "utf8")).matchAll(/(?<!!)\[([^\]]+)\]\(<?([^)\s>]+)>?\)/g)];
  const pairs = links.flatMap(([, text = "", address = ""]) => {
    const to = targetOf(path, address);
    return to === undefined ? [] : [[text, { ...to, path: resolved(to.path) }] as const];
  });
  return new Map(pairs.reverse());
}

/** Writes the copy that the site is built from. Returns the number of pages. */
export function writePages(folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const { pages, images } = sitePages();
  for (const [page, text] of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), text);
  }
  for (const path of images) copyFileSync(join(root, path), join(folder, pageOf(path)));
  return pages.size;
}
