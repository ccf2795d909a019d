/** Folders of files for tests. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Texts of files by their paths; `-> path` makes a link, and a path that ends with `/` an empty folder. */
export type Layout = Readonly<Record<string, string>>;

/** A folder with these files, removed after the test. */
export function folderOf(layout: Layout): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-layout-")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(layout)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (text.startsWith("-> ")) symlinkSync(text.slice(3), path);
    else if (!name.endsWith("/")) writeFileSync(path, text);
  }
  return folder;
}
