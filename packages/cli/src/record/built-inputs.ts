/**
 * What a built program was made from. Its items are shown in the sources, so the sources must be what was built, and must
 * stay as they are: else the editor would show what an earlier program decided.
 */
import {
  builtFile,
  changedAt,
  foldersUp,
  isFile,
  isWithin,
  readText,
  stateOf,
  type RecordedItem,
  type SynthInput,
} from "@tmes-as-code/policy/node";
import { statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** What the sources add to a record. */
export interface BuiltInputs {
  readonly inputs: readonly SynthInput[];
  /** In sentences that follow "because". */
  readonly unusable: readonly string[];
}

/** A source, and the JavaScript that was made from it. */
interface Source {
  readonly built: string;
  readonly map: string;
  readonly text: string | undefined;
}

/**
 * The sources of the JavaScript that a run loaded, if one of its items is made in a source.
 *
 * @param loaded - What the run read.
 * @param items - What it made.
 */
export function builtInputs(loaded: readonly SynthInput[], items: readonly RecordedItem[], root: string): BuiltInputs {
  const files = new Set(loaded.flatMap(([kind, path]) => (kind === "content" && isOwn(path, root) ? [path] : [])));
  const sources = sourcesOf(files, root);
  const isMadeInSource = items.some(({ location }) => {
    const file = location === undefined ? undefined : resolve(root, location.file);
    return file !== undefined && sources.has(file) && !files.has(file);
  });
  if (!isMadeInSource) return { inputs: [], unusable: [] };
  const unusable = [...sources].flatMap(([file, source]) => doubtOf(file, source, root) ?? []);
  const inputs = new Set<string>();
  for (const [file, { map }] of sources) inputs.add(map).add(file);
  for (const [file, built] of besides(sources, files, root)) {
    inputs.add(file);
    const name = relative(root, file);
    if ((changedAt(file) ?? 0) > statSync(built).mtimeMs)
      unusable.push(`${name} changed after ${relative(root, built)} was built, so build again`);
  }
  return {
    inputs: [
      ...[...inputs]
        .filter((file) => !files.has(file))
        .map((file): SynthInput => ["content", file, stateOf("content", file)]),
      // Another file may be found in its place.
      ...[...sources.keys()].map((file): SynthInput => ["siblings", file, stateOf("siblings", file)]),
    ],
    unusable: [...new Set(unusable)],
  };
}

const isOwn = (path: string, root: string): boolean => isWithin(path, root) && !/[\\/]node_modules[\\/]/.test(path);

/** The sources that source maps name. Those of installed packages are compared by the packages' versions. */
function sourcesOf(files: ReadonlySet<string>, root: string): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const built of files) {
    const read = builtFile(built, root);
    for (const { file, text } of read?.sources ?? [])
      if (read !== undefined && isOwn(file, root) && isSource(file)) sources.set(file, { built, map: read.map, text });
  }
  return sources;
}

/** Bundlers also name sources that are not files, such as `webpack://` and `<define>`. */
const isSource = (file: string): boolean => isFile(file) || /^[^:<>]+\.[cm]?tsx?$/.test(basename(file));

/** Why a source may not be what was built. */
function doubtOf(file: string, { built, map, text }: Source, root: string): string | undefined {
  const [name, builtName, mapName] = [file, built, map].map((path) => relative(root, path));
  if (!isFile(file)) return `${name ?? ""} is missing, which ${builtName ?? ""} was built from`;
  if (text === undefined)
    return `${mapName ?? ""} does not have the text of ${name ?? ""}, so set \`inlineSources\` in tsconfig.json and build again`;
  if (withoutMark(text) !== withoutMark(readText(file, name ?? file)))
    return `${name ?? ""} is not what ${builtName ?? ""} was built from, so build again`;
  return undefined;
}

/** Compilers leave out the byte order mark. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/**
 * What a build reads besides and no source map names, with what was built by it: files that leave no code or are copied
 * (types, constants, JSON), and the compiler's settings.
 */
function besides(
  sources: ReadonlyMap<string, Source>,
  files: ReadonlySet<string>,
  root: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = [...sources].map(([file, { built }]) => ({ file, built }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { file, built } = next;
    const settings = foldersUp(dirname(file), root)
      .map((folder) => join(folder, "tsconfig.json"))
      .find(isFile);
    for (const each of [...importedBy(file), ...(settings === undefined ? [] : [settings])]) {
      if (sources.has(each) || files.has(each) || found.has(each) || !isOwn(each, root) || !isFile(each)) continue;
      found.set(each, built);
      open.push({ file: each, built });
    }
  }
  return found;
}

/** The files that a source may import by relative paths, whichever of them the compiler takes. */
function importedBy(file: string): readonly string[] {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
  if (!isFile(file)) return [];
  const text = readText(file, file).replaceAll(importedTypes, "");
  return [...text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](\.\.?(?:\/[^"']*)?)["']/g)].flatMap(
    ([, specifier = ""]) => {
      const path = resolve(dirname(file), specifier);
      const stem = path.replace(/\.[cm]?jsx?$/, "");
      return [path, ...[stem, path, join(path, "index")].flatMap((each) => extensions.map((end) => each + end))];
    },
  );
}

/** They leave nothing in what is built. */
const importedTypes = /\b(?:import|export)\s+type\s[^;"']*?\bfrom\s*["'][^"']*["']/g;

const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".mjs", ".cjs", ".json"];
