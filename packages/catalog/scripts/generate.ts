/**
 * Makes what is generated from the catalog: the JSON Schema of tenant documents, `docs/modules/` and `docs/kinds/`.
 *
 *     tsx scripts/generate.ts           writes
 *     tsx scripts/generate.ts --check   fails where a file is stale
 *
 * Which rules read which module is not the catalog's to know: the policies' build leaves it in
 * `docs/modules/rules.json`, as rule ids by module id. Without that file the column stays empty.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { kinds, modules, tenantDocumentSchema } from "../src/index.ts";
import { kindPage, kindTable } from "./generate/kinds.ts";
import { modulePage, moduleTable, type RulesByModule } from "./generate/modules.ts";

const root = join(import.meta.dirname, "../../..");
const schemaFile = "packages/catalog/schema/tenant-document.schema.json";
const rulesFile = "docs/modules/rules.json";

const rulesByModule = (existsSync(join(root, rulesFile)) ? JSON.parse(read(rulesFile)) : {}) as RulesByModule;

const files = new Map<string, string>([
  [schemaFile, await pretty(schemaFile, JSON.stringify(tenantDocumentSchema()))],
  ["docs/modules/README.md", moduleTable(modules, rulesByModule)],
  ...modules.map((module): [string, string] => [`docs/modules/${module.id}.md`, modulePage(module, rulesByModule)]),
  ["docs/kinds/README.md", kindTable(kinds)],
  ...kinds.map((kind): [string, string] => [`docs/kinds/${kind.id}.md`, kindPage(kind)]),
]);

const extra = ["docs/modules", "docs/kinds"].flatMap(pagesIn).filter((path) => !files.has(path));
const stale = [...files]
  .filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text)
  .map(([path]) => path);

if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`${path} is stale.`);
  for (const path of extra) console.error(`${path} belongs to nothing in the catalog.`);
  if (stale.length + extra.length > 0) {
    console.error("Run `npm run generate` in packages/catalog and commit the result.");
    process.exitCode = 1;
  }
} else {
  for (const path of extra) rmSync(join(root, path));
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
  console.error(`${files.size} files, ${stale.length} changed, ${extra.length} removed.`);
}

function pagesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

async function pretty(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, path))), parser: "json" });
}
