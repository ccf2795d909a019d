/** Tenant documents in JSON and YAML: one, a list of them (JSON), or a stream (YAML). Their view is closed. */
import {
  at,
  fill,
  problemHint,
  problemSentences,
  problemText,
  shownPath,
  readDocument as readTenantDocument,
  type Problem,
  type ReadItem,
} from "@tmes-as-code/catalog";
import { InputError, problemLimit, type InputProblem } from "../input-error.ts";
import { pathText } from "../json.ts";
import type { ItemView, Location, Origin, Path, Source, SourceResult, TenantView, Unknown } from "../types.ts";
import { createItemReader, type ReadValid, type ValidDocument } from "./json-items.ts";
import {
  closeBracket,
  comma,
  createJsonPlaces,
  cutJson,
  duplicateKeys,
  emptyFile,
  emptyList,
  openBracket,
  parseSpan,
  skipSpace,
  type JsonText,
} from "./json-text.ts";
import { ownerText } from "./names.ts";
import { unconfirmedSettings } from "./unconfirmed.ts";
import { createLines, type Start } from "./text.ts";
import { parseYaml, type YamlDocument } from "./yaml-text.ts";

/** Finds the place of a path in a document. */
type Place = (path: Path) => Location;

/** One tenant document as a file holds it. */
type Entry = (Unread | { readonly valid: ValidDocument }) & {
  readonly place: Place;
  /** Where its tenant's name is, if it is read from a text that is not kept. */
  readonly nameAt?: Location;
};

interface Unread {
  readonly value: unknown;
  /** Keys in its text, and which of them are duplicates. YAML's own reader refuses those. */
  readonly keys?: { readonly count: number; readonly duplicates: () => readonly InputProblem[] };
}

/**
 * Reads a file of tenant documents.
 *
 * @param file - Its name, relative to the repository root.
 * @throws InputError for whatever is not a tenant document of this version, and for two tenants or items of one name.
 */
export function readTenantDocuments(text: string, file: string): SourceResult {
  const source = streamTenantDocuments(text, file);
  return { tenants: [...source.tenants], notices: source.notices, surface: source.surface, file };
}

/** The same, but each tenant is read only when the engine comes to it, and errors are thrown there. */
export function streamTenantDocuments(text: string, file: string): DocumentSource {
  const empty = (): InputError => (isJson(text, file) ? emptyList(file) : emptyFile(file));
  return {
    ...sourceOf(file, () => tenantDocuments(sourcesOf(text, file), empty)),
    length: text.length,
    parts: () => (isJson(text, file) ? partsOf(text, file) : () => undefined),
  };
}

/** A file of tenant documents. */
export interface DocumentSource extends Source {
  /** Characters of the file. */
  readonly length: number;
  /**
   * Starts to cut the file into pieces for several threads. It is cut where a document seems to begin, without being read: if
   * each piece can be read, these are all documents, and otherwise the whole file has to be read. Two tenants of one name may
   * be in different pieces.
   */
  parts(): TakePart;
}

/** Gives the next piece of a file, of about so many characters; `undefined` behind the last one, and of what is not a JSON list. */
export type TakePart = (length: number) => DocumentPart | undefined;

/** Some of a file's tenant documents, as plain data. */
export interface DocumentPart {
  readonly file: string;
  /** Documents with commas between them. */
  readonly text: string;
  readonly start: Start;
}

/** Reads a piece of a file as `streamTenantDocuments` reads all of it. */
export function streamDocumentPart({ file, text, start: { line, column } }: DocumentPart): Source {
  const form = { elements: true, start: { line, column: column - 1 } };
  return sourceOf(file, () => tenantDocuments(entriesIn(`[${text}]`, file, form), () => emptyList(file)));
}

/**
 * Reads JSON Lines: a tenant document on each line. No more than a line is kept, and errors are thrown where the engine comes
 * to them.
 *
 * @param lines - Texts of the lines, read anew each time.
 */
export function streamDocumentLines(lines: Iterable<string>, file: string): Source {
  return sourceOf(file, () => tenantDocuments(lineEntries(lines, file), () => emptyFile(file)));
}

function* lineEntries(lines: Iterable<string>, file: string): Generator<Entry, void, void> {
  const read = createItemReader();
  let line = 0;
  for (const text of lines) {
    line++;
    if (text.trim() === "") continue;
    const form = { elements: false, start: { line, column: 1 } };
    for (const entry of entriesIn(text, file, form, read)) yield { ...entry, nameAt: { file, line } };
  }
}

/**
 * Reads a YAML stream. No more than a document is kept, and errors are thrown where the engine comes to them.
 *
 * @param pieces - Its text, read anew each time; each piece ends with a line break, except the last one.
 */
export function streamYamlDocuments(pieces: Iterable<string>, file: string): Source {
  return sourceOf(file, () => tenantDocuments(keptEntries(parseYaml(pieces, file)), () => emptyFile(file)));
}

function* keptEntries(documents: Iterable<YamlDocument>): Generator<Entry, void, void> {
  for (const { value, place } of documents) {
    // The YAML library's strings are parts of the text, and keep all of it in memory as long as one of them is in a finding.
    yield { value: structuredClone(value), place, nameAt: place(["tenant", "name"]) };
  }
}

function sourceOf(file: string, read: () => Iterator<TenantView>): Source {
  return { tenants: { [Symbol.iterator]: read }, notices: [], surface: "document", file };
}

function partsOf(whole: string, file: string): TakePart {
  // Documents of one file mostly begin with the same key, which nothing inside of them begins with.
  const [head, key] = /^[ \t\n\r]*\[[ \t\n\r]*(?=\{[ \t\n\r]*("[\w$]+"))/.exec(whole) ?? [];
  const close = whole.lastIndexOf("]");
  if (head === undefined || key === undefined || skipSpace(whole, close + 1) < whole.length) return () => undefined;
  const space = String.raw`[ \t\n\r]*`;
  const begin = String.raw`\{${space}${key.replaceAll("$", String.raw`\$`)}`;
  const boundary = new RegExp(String.raw`\}${space},${space}(?=${begin})`, "g");
  const lines = createLines(whole, file);
  let from = head.length;
  return (length) => {
    if (from >= close) return undefined;
    boundary.lastIndex = from + length;
    const next = boundary.exec(whole);
    const { line = 1, column = 1 } = lines.at(from);
    const text = whole.slice(from, next === null ? close : next.index + 1);
    from = next === null ? close : boundary.lastIndex;
    return { file, text, start: { line, column } };
  };
}

/** Problems of several documents are collected before they are thrown. */
function* tenantDocuments(entries: Iterable<Entry>, empty: () => InputError): Generator<TenantView, void, void> {
  const problems: InputProblem[] = [];
  /** Where the names of tenants are: where the text is not kept, the line itself. */
  const places = new Map<string, { readonly place?: Place; readonly line?: number | undefined }>();
  let count = 0;
  for (const source of entries) {
    count++;
    const own: InputProblem[] = [];
    const view = "valid" in source ? viewOf(source.valid, source.place) : readDocument(source, source.place, own);
    const name = view?.tenant.name;
    const before = name === undefined ? undefined : places.get(name);
    if (name !== undefined && before !== undefined) {
      own.push({
        ...source.place(["tenant", "name"]),
        path: ["tenant", "name"],
        message: fill(problemSentences.duplicate, {
          owner: ownerText(undefined, "tenant", name),
          where: `on line ${before.place?.(["tenant", "name"]).line ?? before.line ?? 1}`,
        }),
        hint: "Put all items of a tenant in one document.",
      });
    }
    problems.push(...own);
    if (problems.length >= problemLimit) break;
    if (problems.length > 0 || view === undefined || name === undefined) continue;
    const { nameAt } = source;
    places.set(name, nameAt ?? { place: source.place });
    yield view;
  }
  const [first, ...others] = problems.slice(0, problemLimit);
  if (first !== undefined) throw new InputError(first, others);
  if (count === 0) throw empty();
}

function* sourcesOf(text: string, file: string): Generator<Entry, void, void> {
  const [, form] = /\.(toml|json5)(?:\.txt|\.gz)?[. ]*$/i.exec(file) ?? [];
  if (form !== undefined) {
    throw new InputError({
      file,
      message: `${form.toUpperCase()} is not supported.`,
      hint: "Write the tenant document in YAML or JSON.",
    });
  }
  if (!isJson(text, file)) {
    yield* parseYaml([text], file);
    return;
  }
  yield* entriesIn(text, file, { elements: true });
}

/**
 * The documents of a JSON text, in one pass as long as nothing is wrong. Otherwise the whole text is cut before any other
 * document is read, so that an error in the text comes before one in a document.
 */
function* entriesIn(
  text: string,
  file: string,
  form: { readonly elements: boolean; readonly start?: Start },
  read: ReadValid = createItemReader(),
): Generator<Entry, void, void> {
  const placeOf = createJsonPlaces({ text, lines: createLines(text, file, form.start) });
  const first = skipSpace(text, 0);
  const list = form.elements && text.charCodeAt(first) === openBracket;
  let count = 0;
  for (let start = list ? first + 1 : first; ; count++) {
    const valid = read(text, start);
    if (valid === undefined) break;
    const behind = skipSpace(text, valid.end);
    const isFollowed = list && text.charCodeAt(behind) === comma;
    const isLast = list
      ? text.charCodeAt(behind) === closeBracket && skipSpace(text, behind + 1) === text.length
      : behind === text.length;
    if (!isFollowed && !isLast) break;
    const span = { start };
    yield { valid, place: (path) => placeOf(span, path) };
    if (isLast) return;
    start = behind + 1;
  }
  const json = cutJson(text, file, form);
  yield* entriesOf({ ...json, spans: json.spans.slice(count) }, read);
}

function* entriesOf(json: JsonText, read: ReadValid = createItemReader()): Generator<Entry, void, void> {
  const placeOf = createJsonPlaces(json);
  for (const span of json.spans) {
    const place: Place = (path) => placeOf(span, path);
    const valid = read(json.text, span.start);
    if (valid !== undefined && skipSpace(json.text, valid.end) >= span.end) yield { valid, place };
    else {
      const keys = { count: span.keys, duplicates: () => duplicateKeys(json, span) };
      yield { value: parseSpan(json, span), place, keys };
    }
  }
}

/** JSON is YAML too, but read much faster. */
function isJson(text: string, file: string): boolean {
  if (/\.ya?ml$/i.test(file)) return false;
  return /\.json$/i.test(file) || /^\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(text.slice(0, 10_000));
}

const noUnknowns: readonly Unknown[] = [];
/** Of an item that was not compared with the console. */
const unconfirmed: readonly Unknown[] = [unconfirmedSettings];

/** A document's view; `undefined` when there are problems. */
function readDocument(
  { value, keys: written }: Unread,
  place: Place,
  problems: InputProblem[],
): TenantView | undefined {
  const { document, problems: found, keys } = readTenantDocument(value);
  // If a key is a duplicate, what was read means nothing: only the duplicate is reported.
  if (written !== undefined && (written.count !== keys || found.length > 0)) {
    const duplicates = written.duplicates();
    problems.push(...duplicates);
    if (duplicates.length > 0) return undefined;
  }
  // To find a place, the text is read again: only for as many as are shown.
  for (const problem of found.slice(0, problemLimit)) problems.push(inputProblem(problem, value, place));
  if (found.length > 0 || document === undefined) return undefined;
  const items = document.items.map((item) => itemView(item, undefined, new DocumentOrigin(place, item.index)));
  return tenantView(document.tenant, items, place);
}

function viewOf({ tenant, items }: ValidDocument, place: Place): TenantView {
  const views = items.map(({ item, text }, index) => itemView(item, text, new DocumentOrigin(place, index)));
  return tenantView(tenant, views, place);
}

function tenantView(tenant: TenantView["tenant"], items: readonly ItemView[], place: Place): TenantView {
  return {
    tenant,
    unknowns: noUnknowns,
    items,
    view: "closed",
    openBecause: [],
    surface: "document",
    origin: new DocumentOrigin(place),
  };
}

function itemView(
  { kind, name, default: defaultRule, settings, unconfirmed: mark }: ReadItem,
  text: string | undefined,
  origin: Origin,
): ItemView {
  return {
    kind,
    name,
    ...(defaultRule === undefined ? {} : { default: defaultRule }),
    settings,
    unknowns: mark === true ? unconfirmed : noUnknowns,
    exists: true,
    origin,
    ...(text === undefined ? {} : { text }),
  };
}

function inputProblem(problem: Problem, document: unknown, place: Place): InputProblem {
  const { path } = problem;
  const hint = problemHint(problem);
  return {
    ...place(path),
    path: shownPath(problem),
    message: messageOf(problem, document, place),
    ...(hint === undefined ? {} : { hint }),
  };
}

function messageOf(problem: Problem, document: unknown, place: Place): string {
  const { path } = problem;
  const [root, index = "", inside] = path;
  const tenant = at(document, ["tenant", "name"]);
  const kind = at(document, ["items", index, "kind"]);
  const name = at(document, ["items", index, "name"]);
  const owner =
    root === "items" && typeof kind === "string" && typeof name === "string"
      ? ownerText(typeof tenant === "string" ? tenant : undefined, kind, name)
      : undefined;
  if (problem.code === "duplicate" && owner !== undefined) {
    const where = `on line ${place(problem.first).line ?? 1}, as ${pathText(problem.first)}`;
    return fill(problemSentences.duplicate, { owner, where });
  }
  const text = problemText(problem);
  const shown = shownPath(problem);
  if (shown.length === 0) return text;
  return owner !== undefined && inside === "settings"
    ? `${owner}: ${pathText(shown.slice(2))}: ${text}`
    : `${pathText(shown)}: ${text}`;
}

/** Where the tenant or, by its index, an item is in its document; looked up on demand. */
class DocumentOrigin implements Origin {
  readonly #place: Place;
  readonly #index: number | undefined;

  constructor(place: Place, index?: number) {
    this.#place = place;
    this.#index = index;
  }

  get location(): Location {
    return this.locate([]);
  }

  locate(path: Path): Location {
    return this.#place(this.#index === undefined ? ["tenant", ...path] : ["items", this.#index, ...path]);
  }
}
