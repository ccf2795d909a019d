/** Whether files of the repository that a file imports name the construct package: found by text, without a compiler. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { realPath, rootOf } from "@tmes-as-code/policy/paths";
import { constructPackageText } from "./construct-packages.ts";
import { moduleResolver } from "./module-paths.ts";
import { reaches, type Graph } from "./reach.ts";

/** Files looked at for one linted file, at most. One of those beyond may name the package. */
const maxFiles = 2_000;
/** Texts that are remembered, at most. */
const maxKept = 5_000;
/** Milliseconds for which files are taken to stay as they are while ESLint runs: some editors' ESLint never ends. */
const lasting = 1_000;

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

/** Files as they are during a run of ESLint. */
interface Run {
  readonly started: number;
  /** Roots by folders. */
  readonly roots: Map<string, string>;
  readonly graphs: Map<string, FileGraph>;
}

/** Files of the repository by their paths, links followed. */
interface FileGraph extends Graph<string> {
  /** The files that names lead to from a file. */
  readonly targets: (specifiers: readonly string[], from: string) => readonly string[];
}

const runs = new WeakMap<object, Run>();

/**
 * Whether a file imports, directly or over files of the repository, one that names the construct package.
 *
 * Texts are read again when they change. Where a name led to a file, it is taken to lead there while that file exists; what
 * a package or `tsconfig.json` says of names is read once for each process.
 *
 * @param run - The same object for all files of a run of ESLint.
 */
export function importsConstructs(file: string, text: string, cwd: string, run: object): boolean {
  const { specifiers } = importsIn(text);
  if (specifiers.length === 0) return false;
  const real = realPath(file);
  const graph = graphFor(real, cwd, runOf(run));
  return reaches(graph.targets(specifiers, real), graph, maxFiles);
}

function runOf(run: object): Run {
  const known = runs.get(run);
  const now = performance.now();
  if (known !== undefined && now < known.started + lasting) return known;
  const started = { started: now, roots: new Map(), graphs: new Map() };
  runs.set(run, started);
  return started;
}

/** The files of the repository that a file is in. Links to it are followed. */
function graphFor(file: string, cwd: string, { roots, graphs }: Run): FileGraph {
  const folder = dirname(file);
  const root = roots.get(folder) ?? rootOf(folder, { cwd });
  roots.set(folder, root);
  const graph = graphs.get(root) ?? graphOf(resolverOf(root));
  graphs.set(root, graph);
  return graph;
}

function graphOf(resolve: RememberingResolve): FileGraph {
  const read = new Map<string, Imports | undefined>();
  const importsAt = (file: string): Imports | undefined => {
    if (!read.has(file)) read.set(file, importsOf(file));
    return read.get(file);
  };
  const targets: FileGraph["targets"] = (specifiers, from) =>
    specifiers.flatMap((specifier) => {
      const before = resolve(specifier, from, true);
      // A file that is gone is looked for once more: another may be meant now.
      const isGone = before !== undefined && importsAt(before) === undefined;
      return (isGone ? resolve(specifier, from, false) : before) ?? [];
    });
  return {
    targets,
    isGoal: (file) => importsAt(file)?.names ?? false,
    next: (file) => targets(importsAt(file)?.specifiers ?? [], file),
    known: new Map(),
  };
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
