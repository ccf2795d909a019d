/** Reads the notice's headings and lists from the printed text, without the catalog's help. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface PrintedModule {
  readonly title: string;
  readonly dataItems: readonly string[];
  readonly consoleLocation: string;
  readonly consoleSettings: readonly string[];
}

/** The modules in the order of the printed notice; white space folded, each `>` between single spaces. */
export function printedNotice(): PrintedModule[] {
  const text = readFileSync(join(import.meta.dirname, "fixtures/notice-2018-08-02.txt"), "utf8");
  const [, ...sections] = text.trim().split(/\n\s*\n/);
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    const location = lines.find((line) => line.startsWith("Console location")) ?? "";
    return {
      title: fold(title),
      dataItems: bulletsAfter(lines, "Data collected"),
      consoleLocation: fold(location.replace("Console location", "")),
      consoleSettings: bulletsAfter(lines, "Console settings"),
    };
  });
}

function bulletsAfter(lines: readonly string[], heading: string): string[] {
  const start = lines.indexOf(heading);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.trimStart().startsWith("•"));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => fold(line.replace("•", "")));
}

const fold = (text: string): string =>
  text
    .replace(/\s*>\s*/g, " > ")
    .replace(/\s+/g, " ")
    .trim();
