/** The site's navigation. Titles are the pages' own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { titleOf } from "./markdown.ts";

/** An entry of the navigation, in the form of VitePress. */
interface Entry {
  readonly text: string;
  readonly link?: string;
  readonly items?: Entry[];
}

/** Groups of pages, as paths below `docs/` without their ending; a page of another place begins with `project/`. */
const groups: readonly (readonly [
  title: string,
  pages: readonly (string | readonly [page: string, title: string])[],
])[] = [
  [
    "Get started",
    [
      ["index", "Overview"],
      "guides/start",
      ["guides/start#a-program-in-typescript", "With TypeScript"],
      ["guides/start#documents-in-yaml", "With YAML"],
      ["guides/start#terraform", "With HCL"],
      "guides/default-rules",
      "guides/adopt",
      "guides/baseline",
      ["project/index", "The project"],
    ],
  ],
  [
    "Concepts",
    [
      "concepts/index",
      "concepts/three-values",
      "concepts/account-of-inputs",
      "concepts/claims",
      "concepts/views",
      "concepts/exceptions",
    ],
  ],
  [
    "For officers",
    [
      "officers/index",
      "officers/reading-a-report",
      "officers/what-to-sign",
      "officers/questions",
      "guides/flows",
      "guides/exceptions",
    ],
  ],
  ["Editor", ["guides/editor", ["project/packages/eslint-plugin/index", "The ESLint plugin"]]],
  ["Continuous integration", ["guides/pipeline", "guides/gate", "guides/changes", "guides/plans", "guides/fleet"]],
  ["Rules of your own", ["guides/packs", "guides/write-a-rule", "guides/any-opa"]],
  [
    "Reference",
    [
      "guides/configuration",
      "reference/configuration",
      "guides/reports",
      "reference/report",
      "reference/flows",
      "reference/sites",
      "reference/performance",
      "conformance/index",
      "evaluated-operations",
    ],
  ],
  ["Help", ["faq", "troubleshooting", "comparison", "versioning", "upgrading"]],
  ["The project", ["architecture", "decisions/index", "project/CONTRIBUTING", "project/CHANGELOG", "project/SECURITY"]],
];

/** Folders whose pages are all listed, beside the pages of that folder. */
const folders: readonly (readonly [folder: string, title: string])[] = [
  ["packs", "Packs"],
  ["rules", "Rules"],
  ["modules", "Modules"],
  ["kinds", "Kinds"],
];

/** The navigation beside the pages, by the beginning of their addresses. @param pages - What the site is built from. */
export function navigation(pages: string): Record<string, Entry[]> {
  const titleIn = (page: string): string =>
    titleOf(readFileSync(join(pages, `${page.split("#")[0] ?? ""}.md`), "utf8"));
  const entry = (page: string, text = titleIn(page)): Entry => ({ text, link: linkOf(page) });
  const catalog: Entry = {
    text: "Rules and facts",
    items: folders.map(([folder, title]) => ({ text: title, link: `/${folder}/` })),
  };
  const [first, ...rest] = groups.map(([text, items]) => ({
    text,
    items: items.map((item) => (typeof item === "string" ? entry(item) : entry(...item))),
  }));
  const listed = folders.map(([folder, text]): [string, Entry[]] => {
    const names = readdirSync(join(pages, folder))
      .filter((name) => name.endsWith(".md") && name !== "index.md")
      .map((name) => name.slice(0, -".md".length));
    return [
      `/${folder}/`,
      [
        { text: "Documentation", items: [{ text: "Overview", link: "/" }, ...(catalog.items ?? [])] },
        { text, items: names.map((name) => entry(`${folder}/${name}`, name)) },
      ],
    ];
  });
  return Object.fromEntries([...listed, ["/", [...(first === undefined ? [] : [first]), catalog, ...rest]]]);
}

const linkOf = (page: string): string => `/${page.replace(/(^|\/)index(#|$)/, "$1$2")}`;
