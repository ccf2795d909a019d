/** `tmes explain`: what a rule, pack, module, kind or setting is about. */
import {
  formatPath,
  kinds,
  modules,
  nearest,
  parsePath,
  patternOf,
  type Kind,
  type NoticeModule,
  type Setting,
} from "@tmes-as-code/catalog";
import {
  manifestOf,
  paints,
  text,
  type Manifest,
  type PackInfo,
  type Paint,
  type RuleInfo,
} from "@tmes-as-code/policy";
import { findConfig, loadBundle, loadBundles, namedConfig, readConfig } from "@tmes-as-code/policy/node";
import { printError, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult } from "./output.ts";
import { kindPage, modulePage, overview, packPage, type Page, rulePage, type Section, settingPage } from "./pages.ts";
import { namedBundle, type BundleOptions } from "./named-bundle.ts";
import { coloured, width } from "./terminal.ts";

interface SettingOfKind {
  readonly kind: Kind;
  readonly setting: Setting;
}

/** Everything a name can stand for. */
interface Meant {
  readonly rules: readonly RuleInfo[];
  readonly packs: readonly PackInfo[];
  readonly modules: readonly NoticeModule[];
  readonly kinds: readonly Kind[];
  readonly settings: readonly SettingOfKind[];
}

/** Options of `tmes explain`; see its `--help`. */
export interface ExplainOptions extends BundleOptions {
  readonly config?: string;
  readonly root?: string;
}

/**
 * Prints the pages of everything called `name`, or an overview without a name.
 *
 * @throws UsageError when nothing is called so, with what is near.
 */
export function explain(name: string, options: ExplainOptions): ExitCode {
  const manifest = manifestInUse(options);
  const pages = name === "" ? [overview(manifest)] : pagesFor(name, manifest);
  const paint = paints(coloured("stdout"));
  writeResult(pages.map((page) => render(page, paint)).join("\n"), undefined);
  return exitCodes.ok;
}

/** Rules and packs of all bundles in use; of the built-in one where a configuration that was found cannot be used. */
function manifestInUse({ config: named, root, ...options }: ExplainOptions): Manifest {
  const bundle = namedBundle(options);
  try {
    const config = readConfig(named === undefined ? findConfig(undefined, { root }) : namedConfig(named));
    return manifestOf(loadBundles(config, bundle), config);
  } catch (error) {
    if (named !== undefined) throw error;
    const { manifest } = loadBundle(bundle);
    printError(error);
    return manifest;
  }
}

/** The pages of everything called `name`; throws when nothing is. */
export function pagesFor(name: string, manifest: Manifest): readonly Page[] {
  const meant = lookUp(name, manifest);
  const settings =
    meant.settings.length > 3
      ? [candidates(name, meant.settings)]
      : meant.settings.map((one) => settingPage(one, manifest));
  const pages = [
    ...meant.rules.map((rule) => rulePage(rule)),
    ...meant.packs.map((pack) => packPage(pack, manifest)),
    ...meant.modules.map((module) => modulePage(module, manifest)),
    ...meant.kinds.map((kind) => kindPage(kind, manifest)),
    ...settings,
  ];
  if (pages.length > 0) return pages;
  const near = nearest(name, names(manifest));
  throw new UsageError(
    `nothing is called \`${name}\`${near === undefined ? "" : ` (did you mean \`${near}\`?)`}.`,
    "`tmes explain` lists rules, packs, modules and kinds; `tmes explain <kind>` lists settings.",
  );
}

/** Rules by id (a version may follow), packs by id, modules by id, number or title, kinds by id or construct, settings by path. */
function lookUp(name: string, manifest: Manifest): Meant {
  const word = name.trim();
  const lower = word.toLowerCase();
  return {
    rules: Object.values(manifest.rules).filter(({ id }) => id === lower.replace(/@\d+$/, "")),
    packs: Object.values(manifest.packs).filter(({ id }) => id === lower),
    modules: modules.filter(
      ({ id, position, title }) => id === lower || String(position) === lower || title.toLowerCase() === lower,
    ),
    kinds: kinds.filter(({ id, construct }) => id === lower || construct.toLowerCase() === lower),
    settings: findSettings(word),
  };
}

function findSettings(word: string): readonly SettingOfKind[] {
  const text = word.replace(/^settings\./, "");
  const path = formatPath(patternOf(parsePath(text) ?? [text]));
  const all = kinds.flatMap((kind) => kind.settings.map((setting) => ({ kind, setting })));
  const full = all.filter(({ kind, setting }) =>
    matches(path, [`${kind.id}.${setting.path}`, `${kind.id}.settings.${setting.path}`]),
  );
  if (full.length > 0) return full;
  const exact = all.filter(({ setting }) => matches(path, [setting.path]));
  if (exact.length > 0) return exact;
  // The end of a path: `macroFiles` for `virtualAnalyzer.macroFiles`.
  return all.filter(({ setting }) => setting.path.toLowerCase().endsWith(`.${path.toLowerCase()}`));
}

function matches(path: string, candidates: readonly string[]): boolean {
  return candidates.some((candidate) => candidate.toLowerCase() === path.toLowerCase());
}

function candidates(name: string, found: readonly SettingOfKind[]): Page {
  return {
    title: `Settings called ${name}`,
    subtitle: "`tmes explain <kind>.<path>` explains one of them.",
    sections: [{ rows: found.map(({ kind, setting }) => [`${kind.id}.${setting.path}`, setting.description]) }],
  };
}

function names(manifest: Manifest): readonly string[] {
  return [
    ...Object.keys(manifest.rules),
    ...Object.keys(manifest.packs),
    ...modules.flatMap(({ id, title }) => [id, title]),
    ...kinds.flatMap(({ id, construct, settings }) => [
      id,
      construct,
      ...settings.flatMap(({ path }) => [`${id}.${path}`, path, path.split(".").at(-1) ?? path]),
    ]),
  ];
}

function render({ title, subtitle, sections }: Page, paint: Paint): string {
  const columns = width();
  const lines = [
    ...wrapped(title, columns).map(paint.bold),
    ...(subtitle === undefined ? [] : wrapped(subtitle, columns).map(paint.dim)),
  ];
  for (const section of sections) {
    lines.push("", ...(section.title === undefined ? [] : [paint.bold(section.title)]));
    for (const paragraph of section.text ?? [])
      lines.push(...wrapped(paragraph, columns - 2).map((line) => `  ${line}`));
    lines.push(...renderRows(section.rows ?? [], columns, paint));
  }
  return `${lines.join("\n")}\n`;
}

/** Terms and descriptions side by side where the terms are short, else one below the other. */
function renderRows(rows: NonNullable<Section["rows"]>, columns: number, paint: Paint): readonly string[] {
  const longest = Math.max(0, ...rows.map(([term]) => term.length));
  const beside = longest <= Math.min(44, columns - 40);
  const column = beside ? longest + 4 : 6;
  return rows.flatMap(([term, description]) => {
    const name = (
      term.length <= columns - 2 || !process.stdout.isTTY ? [text.plain(term)] : wrapped(term, columns - 2)
    ).map((line) => `  ${paint.cyan(line)}`);
    if (description === "") return name;
    const [first = "", ...others] = wrapped(description, columns - column);
    const hanging = others.map((line) => " ".repeat(column) + line);
    if (!beside) return [...name, " ".repeat(column) + first, ...hanging];
    return [`${name.join("")}${" ".repeat(column - 2 - term.length)}${first}`, ...hanging];
  });
}

/** Addresses of pages stay whole where there is no terminal. */
function wrapped(sentence: string, columns: number): readonly string[] {
  return text.wrap(sentence, columns, columns, !process.stdout.isTTY);
}
