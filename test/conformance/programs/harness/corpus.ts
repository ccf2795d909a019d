/** The programs of the corpus, and what their first comments say of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "./run.ts";

/** Folder of the corpus: a folder for each stratum, in it a file or a folder for each program. */
export const corpusFolder = join(import.meta.dirname, "../corpus");

/** Strata in the order of the results' table; in the last one nothing that decides can be seen. */
export const strata = [
  "one-file",
  "tenant-as-parameter",
  "tenant-elsewhere",
  "loops",
  "factories",
  "classes",
  "configuration",
  "unsound",
] as const;

/** A kind of program. */
export type Stratum = (typeof strata)[number];

/** One program. */
export interface Program {
  readonly stratum: Stratum;
  readonly name: string;
  /** The file that is run. */
  readonly main: string;
  /** All of its TypeScript files. */
  readonly files: readonly string[];
  /** `Shape: …`: the kind of public program it follows. */
  readonly shape: string | undefined;
  /** `Environments: A=1 B=2; A=2`: variables it is run with, once for each. */
  readonly environments: readonly Environment[];
  /** `Undetermined: rule, rule`: rules that an editor cannot know the verdict of. */
  readonly undetermined: readonly string[];
}

/** Configuration of the corpus, text of its `tmes.config.yaml`. */
export const corpusConfig = readFileSync(join(corpusFolder, "tmes.config.yaml"), "utf8");

/** All programs. */
export function programs(): readonly Program[] {
  return strata.flatMap((stratum) => {
    const folder = join(corpusFolder, stratum);
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith(".ts"))
      .map(({ name }) => name)
      .sort()
      .map((name) => program(stratum, join(folder, name), name));
  });
}

function program(stratum: Stratum, path: string, name: string): Program {
  const single = name.endsWith(".ts");
  const main = single ? path : join(path, "main.ts");
  const files = single
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .sort()
        .map((file) => join(path, file));
  const head = headOf(readFileSync(main, "utf8"));
  const said = (key: string): string | undefined => new RegExp(`^${key}: (.+)$`, "m").exec(head)?.[1];
  return {
    stratum,
    name: name.replace(/\.ts$/, ""),
    main,
    files,
    shape: said("Shape"),
    environments: (said("Environments") ?? "").split(";").map(environment),
    undetermined: (said("Undetermined") ?? "").split(/,\s*/).filter((rule) => rule !== ""),
  };
}

/** The lines of the first comment. */
function headOf(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.slice(2).trim())
    .join("\n");
}

function environment(text: string): Environment {
  return Object.fromEntries(
    text
      .trim()
      .split(" ")
      .filter((pair) => pair.includes("="))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}
