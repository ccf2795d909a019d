/** Whether files of the repository that a file imports name the construct package: found by text, without a compiler. */
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { exists, rootOf } from "@tmes-as-code/policy/paths";
import { constructPackageText } from "./construct-packages.ts";
import { moduleResolver, type ResolveModule } from "./module-paths.ts";

/** Files looked at for one linted file, at most. */
const maxFiles = 60;
/** Texts that are remembered, at most. */
const maxKept = 5_000;

/** What a file's text says. */
interface Imports {
  readonly names: boolean;
  readonly specifiers: readonly string[];
}

interface Kept extends Imports {
  /** What the file system says of the version that was read. */
  readonly version: string;
}

const kept = new Map<string, Kept>();
const resolvers = new Map<string, ResolveModule>();

/**
 * Whether a file imports, directly or over files of the repository, one that names the construct package.
 *
 * Texts are read again when they change. Where a name led to a file, it is taken to lead there while that file exists; what
 * a package or `tsconfig.json` says of names is read once for each process.
 */
export function importsConstructs(file: string, text: string, cwd: string): boolean {
  const { specifiers } = importsIn(text);
  if (specifiers.length === 0) return false;
  const resolve = resolverOf(rootOf(file, { cwd }));
  const waiting = targets(specifiers, file, resolve);
  const seen = new Set([file, ...waiting]);
  for (const next of waiting) {
    const found = importsOf(next);
    if (found === undefined) continue;
    if (found.names) return true;
    for (const target of targets(found.specifiers, next, resolve)) {
      if (seen.size > maxFiles || seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return false;
}

function targets(specifiers: readonly string[], from: string, resolve: ResolveModule): string[] {
  return [...new Set(specifiers.flatMap((specifier) => resolve(specifier, from) ?? []))];
}

/** What a file says now; `undefined` for one that cannot be read. */
function importsOf(file: string): Imports | undefined {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(file);
    const version = [ino, size, mtimeMs, ctimeMs].join(" ");
    const known = kept.get(file);
    if (known?.version === version) return known;
    if (kept.size >= maxKept) kept.clear();
    const read = { ...importsIn(file.endsWith(".json") ? "" : readFileSync(file, "utf8")), version };
    kept.set(file, read);
    return read;
  } catch {
    return undefined;
  }
}

/** Imports of types alone: no construct is made by them. */
const typeImport = /\b(?:import|export)\s+type\s+(?!from\b)[^"';]*?\bfrom\s*(?:"[^"\n]*"|'[^'\n]*')/g;
const moduleName = /\b(?:from|import|require)\s*\(?\s*(?:"([^"\\\n]+)"|'([^'\\\n]+)')/g;

function importsIn(text: string): Imports {
  const values = text.replaceAll(typeImport, "");
  const specifiers = [...values.matchAll(moduleName)].flatMap(([, double, single]) => double ?? single ?? []);
  return { names: text.includes(constructPackageText), specifiers: [...new Set(specifiers)] };
}

/** A resolver that remembers where names led. */
function resolverOf(root: string): ResolveModule {
  const known = resolvers.get(root);
  if (known !== undefined) return known;
  const resolve = moduleResolver(root);
  const led = new Map<string, string | undefined>();
  const remembering: ResolveModule = (specifier, from) => {
    const key = `${dirname(from)}\n${specifier}`;
    const before = led.get(key);
    const isRelative = specifier.startsWith(".");
    const holds = before === undefined ? led.has(key) && !isRelative : exists(before);
    if (holds) return before;
    if (led.size >= maxKept) led.clear();
    const target = resolve(specifier, from);
    led.set(key, target);
    return target;
  };
  resolvers.set(root, remembering);
  return remembering;
}
