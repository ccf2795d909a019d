/** Builds a case's folder. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Layout } from "./case.ts";

/** Writes a layout into a folder; files that are there are replaced. */
export function build(folder: string, layout: Layout): void {
  for (const [name, entry] of Object.entries(layout)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof entry === "string" || entry instanceof Uint8Array) writeFileSync(path, entry);
    else if ("link" in entry) symlinkSync(entry.link.replaceAll("{root}", folder), path);
    else if ("pipe" in entry) execFileSync("mkfifo", [path]);
    else mkdirSync(path, { recursive: true });
  }
}
