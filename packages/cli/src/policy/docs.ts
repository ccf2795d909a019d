/** `tmes policy docs`: a page for each rule and each pack of a folder. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { analyze, createOpa, pages, type PageStyle, staleness } from "@tmes-as-code/policy-build";
import { loadBundle, nameOf } from "@tmes-as-code/policy/node";
import { printError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import { inFolder, readPolicyFolder, type PolicyFolder } from "./folder.ts";
import { Problems } from "./problems.ts";
import { writeFiles } from "./write-bundle.ts";

/** Options of `tmes policy docs`; see its `--help`. */
export interface DocsOptions {
  readonly out?: string;
  readonly check?: boolean;
}

const style: PageStyle = { generatedBy: "`tmes policy docs`", catalog: false };
const parts = ["rules", "packs"];

/**
 * Writes the pages of a folder's rules and packs, or with `check` tells which are not as they would be written.
 *
 * @throws UsageError and BuildError for what cannot be read or built.
 */
export async function policyDocs(path: string, { out, check = false }: DocsOptions): Promise<ExitCode> {
  const folder = readPolicyFolder(path);
  const target = out ?? join(path, "docs");
  const name = nameOf(target, process.cwd());
  if (!check) {
    const count = await writePages(folder, target);
    writeResult(`Wrote ${String(count)} pages to ${name}.\n`, undefined);
    return exitCodes.ok;
  }
  const current = await currentPages(folder);
  const existing = new Map([...existingPages(target)].filter(([page, text]) => current.has(page) || isGenerated(text)));
  const stale = staleness(existing, current, name);
  if (stale.length === 0) {
    writeResult(`${name} is up to date.\n`, undefined);
    return exitCodes.ok;
  }
  printError(
    new Problems(stale.map((message) => ({ file: name, message, hint: "Write them with `tmes policy docs`." }))),
  );
  return exitCodes.findings;
}

/** Writes all pages of a folder and removes generated ones that belong to no rule any more; gives how many there are. */
export async function writePages(folder: PolicyFolder, target: string): Promise<number> {
  const current = await currentPages(folder);
  for (const [page, text] of existingPages(target))
    if (!current.has(page) && isGenerated(text)) rmSync(join(target, page));
  writeFiles(target, Object.fromEntries(current));
  return current.size;
}

async function currentPages(folder: PolicyFolder): Promise<ReadonlyMap<string, string>> {
  const opa = await createOpa();
  const analysis = inFolder(folder, () => analyze(opa, folder.sources, loadBundle().manifest.rules));
  return pages(analysis, folder.sources.samples, style);
}

function existingPages(folder: string): ReadonlyMap<string, string> {
  const names = parts
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => `${part}/${name}`))
    .filter((name) => name.endsWith(".md"));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const isGenerated = (text: string): boolean => text.startsWith("<!-- Generated ");
