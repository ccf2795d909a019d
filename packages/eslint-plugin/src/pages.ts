/** Where a rule's page is: a file that came with the rule, so that an editor's link opens without a network. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Address of a rule's page, by the rule's id. */
export type Pages = ReadonlyMap<string, string>;

/** The pages that bundles bring along, by the bundles' folders. */
export function pagesOf(directories: readonly string[]): Pages {
  const pages = new Map<string, string>();
  for (const directory of directories) {
    const folder = join(directory, "pages");
    for (const name of namesIn(folder)) {
      const id = /^(.+)\.md$/.exec(name)?.[1];
      if (id !== undefined) pages.set(id, pathToFileURL(join(folder, name)).href);
    }
  }
  return pages;
}

/** Address of the page of one of the plugin's own rules. */
export function ownPage(id: string): string {
  return new URL(`../docs/rules/${id}.md`, import.meta.url).href;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A bundle need not have pages.
    return [];
  }
}
