/** Whether a file leads to one that names the construct package, found in the texts of the repository alone. */
import { readFileSync, statSync } from "node:fs";
import { rootOf } from "@tmes-as-code/policy/node";
import { constructPackageText } from "./construct-packages.ts";
import { moduleResolver, type ResolveModule } from "./module-paths.ts";

/** Files that are looked at for one file, at most. */
const maxFiles = 300;

/** What was seen of a file. */
interface Seen {
  /** When it was changed, and its length. */
  readonly stamp: string;
  readonly names: boolean;
  readonly imports: Imports;
}

/** Module names, and where they lead: nowhere is `null`, but a file may be written that a relative name leads to. */
type Imports = Map<string, string | null | undefined>;

const files = new Map<string, Seen>();

/** Whether a file imports one that names the package, directly or through others. */
export function leadsToConstructs(text: string, file: string, cwd: string): boolean {
  const imports = importsIn(text);
  if (imports.size === 0) return false;
  const resolve = moduleResolver(rootOf(file, { cwd }));
  const met = new Set([file]);
  const open = targetsOf(imports, file, resolve);
  for (let next = open.pop(); next !== undefined && met.size < maxFiles; next = open.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    const seen = look(next);
    if (seen?.names === true) return true;
    if (seen !== undefined) open.push(...targetsOf(seen.imports, next, resolve));
  }
  return false;
}

function look(file: string): Seen | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const stamp = `${String(found.mtimeMs)} ${String(found.size)}`;
  const known = files.get(file);
  if (known?.stamp === stamp) return known;
  const text = readFileSync(file, "utf8");
  const isCode = !file.endsWith(".json");
  const seen = {
    stamp,
    names: isCode && text.includes(constructPackageText),
    imports: isCode ? importsIn(text) : new Map(),
  };
  files.set(file, seen);
  return seen;
}

/** Names in `import`, `export` and `require`; those in a comment do no harm. */
function importsIn(text: string): Imports {
  const names = text.matchAll(/\b(?:from|import|require)\s*\(?\s*(?:"([^"\n]+)"|'([^'\n]+)')/g);
  return new Map([...names].map(([, double, single]) => [double ?? single ?? "", undefined]));
}

function targetsOf(imports: Imports, from: string, resolve: ResolveModule): string[] {
  const targets: string[] = [];
  for (const name of imports.keys()) {
    const known = imports.get(name);
    const target = known === undefined ? resolve(name, from) : (known ?? undefined);
    imports.set(name, target ?? (name.startsWith(".") ? undefined : null));
    if (target !== undefined) targets.push(target);
  }
  return targets;
}
