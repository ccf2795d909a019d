/**
 * Builds the policies.
 *
 *   build.ts            dist/bundle (policy.wasm, data.json, manifest.json, pages), dist/tmes-policies.tar.gz and the same
 *                       unpacked, dist/rego
 *   build.ts --docs     docs/rules and docs/packs, and rules.lock.json
 *   build.ts --check    fails where they are not what --docs would write
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createOpa, readBundle } from "@tmes-as-code/opa";
import {
  build,
  BuildError,
  holdVersions,
  analyze,
  lockFile,
  pages,
  readSources,
  staleness,
  standalone,
  type Held,
  type Sources,
} from "@tmes-as-code/policy-build";
import { pageStyle } from "./page-style.ts";

const folder = join(import.meta.dirname, "..");
const docs = join(folder, "..", "docs");
const parts = ["rules", "packs"];
/** Rule ids by module of the notice, for the module pages that the catalog generates. */
const rulesOfModules = join(folder, "..", "docs", "modules", "rules.json");

const [mode = "", ...rest] = process.argv.slice(2);
if (rest.length > 0 || !["", "--docs", "--check"].includes(mode)) {
  console.error("usage: build.ts [--docs | --check]");
  process.exit(2);
}

try {
  const sources = readSources(folder);
  if (mode === "") await writeBundle(sources);
  else if (mode === "--docs") await writePages(sources);
  else await checkPages(sources);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function writeBundle(sources: Sources): Promise<void> {
  const built = build(await createOpa(), sources);
  const { wasm, data, manifest, rules } = built;
  const plain = built.plain();
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "bundle", "pages"), { recursive: true });
  writeFileSync(join(dist, "bundle", "policy.wasm"), wasm);
  writeFileSync(join(dist, "bundle", "data.json"), data);
  writeFileSync(join(dist, "bundle", "manifest.json"), manifest);
  const all = pages(built, sources.samples, pageStyle);
  for (const id of rules.keys())
    writeFileSync(join(dist, "bundle", "pages", `${id}.md`), standalone(all.get(`rules/${id}.md`) ?? ""));
  writeFileSync(join(dist, "tmes-policies.tar.gz"), plain);
  for (const [name, bytes] of readBundle(plain)) writeInto(join(dist, "rego"), name, bytes);
  copyFileSync(join(folder, "adapters", "policies.hcl"), join(dist, "rego", "policies.hcl"));
  console.error(`Built ${rules.size} rules.`);
}

function writeInto(target: string, name: string, bytes: Uint8Array): void {
  const file = join(target, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

async function writePages(sources: Sources): Promise<void> {
  const wanted = await wantedPages(sources);
  for (const name of existingPages().keys()) if (!wanted.has(name)) rmSync(join(docs, name));
  for (const name of parts) mkdirSync(join(docs, name), { recursive: true });
  for (const [name, text] of wanted) writeFileSync(join(docs, name), text);
  writeFileSync(rulesOfModules, await wantedRulesOfModules(sources));
  const { text, problems } = await wantedLock(sources);
  writeFileSync(join(folder, lockFile), text);
  console.error(`Wrote ${wanted.size} pages.`);
  if (problems.length > 0) throw new BuildError(problems);
}

async function checkPages(sources: Sources): Promise<void> {
  const lock = await wantedLock(sources);
  const modules = existsSync(rulesOfModules) ? readFileSync(rulesOfModules, "utf8") : "";
  const stale = [
    ...staleness(existingPages(), await wantedPages(sources), "docs"),
    ...(modules === (await wantedRulesOfModules(sources)) ? [] : ["docs/modules/rules.json is not up to date."]),
    ...(sources.lock === lock.text ? [] : [`policies/${lockFile} is not up to date.`]),
  ];
  if (lock.problems.length > 0) throw new BuildError(lock.problems);
  if (stale.length === 0) return;
  console.error([...stale, "Write them with `npm run generate` in policies."].join("\n"));
  process.exitCode = 1;
}

async function wantedPages(sources: Sources): Promise<ReadonlyMap<string, string>> {
  return pages(analyze(await createOpa(), sources), sources.samples, pageStyle);
}

async function wantedRulesOfModules(sources: Sources): Promise<string> {
  const { rules } = analyze(await createOpa(), sources);
  const byModule: Record<string, string[]> = {};
  for (const [id, { metadata }] of rules) for (const module of metadata.modules) (byModule[module] ??= []).push(id);
  const sorted = Object.entries(byModule).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

async function wantedLock(sources: Sources): Promise<Held> {
  return holdVersions(sources, analyze(await createOpa(), sources).rules, "`npm run generate` in policies");
}

function existingPages(): ReadonlyMap<string, string> {
  const names = parts.flatMap((part) =>
    existsSync(join(docs, part)) ? readdirSync(join(docs, part)).map((name) => `${part}/${name}`) : [],
  );
  return new Map(names.map((name) => [name, readFileSync(join(docs, name), "utf8")]));
}
