/** Whether files of the repository that a file imports name the construct package: found by text, without a compiler. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { rootOf } from "@tmes-as-code/policy/paths";
import { constructPackageText } from "./construct-packages.ts";
import { moduleResolver } from "./module-paths.ts";

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
  readonly version: Stats;
}

const kept = new Map<string, Kept>();
const resolvers = new Map<string, RememberingResolve>();

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
  const seen = new Set([file]);
  // A file that is gone is looked for once more: another may be meant now.
  const importsAt = (
    specifier: string,
    from: string,
  ): { readonly file: string; readonly imports: Imports } | undefined => {
    for (const remembers of [true, false]) {
      const target = resolve(specifier, from, remembers);
      if (target === undefined || seen.has(target)) return undefined;
      const imports = importsOf(target);
      if (imports !== undefined) return { file: target, imports };
    }
    return undefined;
  };
  const waiting = specifiers.map((specifier) => ({ specifier, from: file }));
  for (const { specifier, from } of waiting) {
    if (seen.size > maxFiles) return false;
    const found = importsAt(specifier, from);
    if (found === undefined) continue;
    if (found.imports.names) return true;
    seen.add(found.file);
    for (const next of found.imports.specifiers) waiting.push({ specifier: next, from: found.file });
  }
  return false;
}

/** What a file says now; `undefined` for one that cannot be read. */
function importsOf(file: string): Imports | undefined {
  try {
    const version = statSync(file);
    const known = kept.get(file);
    if (known !== undefined && isSame(known.version, version)) return known;
    if (kept.size >= maxKept) kept.clear();
    const read = { ...importsIn(file.endsWith(".json") ? "" : readFileSync(file, "utf8")), version };
    kept.set(file, read);
    return read;
  } catch {
    return undefined;
  }
}

function isSame(one: Stats, other: Stats): boolean {
  return (
    one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs
  );
}

/** Imports of types alone: no construct is made by them. */
const typeImport = /\b(?:import|export)\s+type\s+(?!from\b)[^"';]*?\bfrom\s*(?:"[^"\n]*"|'[^'\n]*')/g;
const moduleName = /\b(?:from|import|require)\s*\(?\s*(?:"([^"\\\n]+)"|'([^'\\\n]+)')/g;

function importsIn(text: string): Imports {
  const values = text.replaceAll(typeImport, "");
  const specifiers = [...values.matchAll(moduleName)].flatMap(([, double, single]) => double ?? single ?? []);
  return { names: text.includes(constructPackageText), specifiers: [...new Set(specifiers)] };
}

/** Finds modules; with `remembers`, where the name led before. */
type RememberingResolve = (specifier: string, from: string, remembers: boolean) => string | undefined;

/** A resolver that remembers where names led. */
function resolverOf(root: string): RememberingResolve {
  const known = resolvers.get(root);
  if (known !== undefined) return known;
  const resolve = moduleResolver(root);
  const led = new Map<string, string | undefined>();
  const remembering: RememberingResolve = (specifier, from, remembers) => {
    const key = `${dirname(from)}\n${specifier}`;
    const before = led.get(key);
    // A relative name that led nowhere may lead to a new file.
    if (remembers && (before !== undefined || (led.has(key) && !specifier.startsWith(".")))) return before;
    if (led.size >= maxKept) led.clear();
    const target = resolve(specifier, from);
    led.set(key, target);
    return target;
  };
  resolvers.set(root, remembering);
  return remembering;
}
