/** Tenant documents in JSON and YAML: one, a list of them (JSON), or a stream (YAML). Their view is closed. */
import { kindById, suggest } from "@tmes-as-code/catalog";
import { InputError, problemLimit, type InputProblem } from "../input-error.ts";
import { isObject, pathText } from "../json.ts";
import {
  apiVersion,
  type ItemView,
  type JsonObject,
  type Location,
  type Origin,
  type Path,
  type Source,
  type SourceResult,
  type TenantView,
  type Unknown,
} from "../types.ts";
import {
  createJsonPlaces,
  cutJson,
  duplicateKeys,
  emptyFile,
  emptyList,
  parseSpan,
  type JsonSpan,
  type JsonText,
} from "./json-text.ts";
import { nameProblem, ownerText } from "./names.ts";
import { found, settingsReader, suggestKind, type SettingProblem } from "./settings.ts";
import { createLines, type Start } from "./text.ts";
import { parseYaml } from "./yaml-text.ts";

/** Finds the place of a path in a document. */
type Place = (path: Path) => Location;

/** One tenant document as a file holds it. */
interface Entry {
  readonly value: unknown;
  readonly place: Place;
  /** Keys in its text, and which of them stand twice. YAML's own reader refuses those. */
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
    parts: (length) => (isJson(text, file) ? partsOf(text, file, length) : []),
  };
}

/** A file of tenant documents. */
export interface DocumentSource extends Source {
  /** Characters of the file. */
  readonly length: number;
  /**
   * The file in pieces of about `length` characters, for several threads; none where it is no JSON list. Two tenants of
   * one name may stand in different pieces.
   *
   * @throws InputError when the text is cut off or nested too deeply.
   */
  parts(length: number): readonly DocumentPart[];
}

/** Some of a file's tenant documents, as plain data. */
export interface DocumentPart {
  readonly file: string;
  readonly text: string;
  readonly start: Start;
  readonly spans: readonly JsonSpan[];
}

/** Reads a piece of a file as `streamTenantDocuments` reads all of it. */
export function streamDocumentPart({ file, text, start, spans }: DocumentPart): Source {
  const json = { text, lines: createLines(text, file, start), list: true, spans };
  return sourceOf(file, () => tenantDocuments(entriesOf(json), () => emptyList(file)));
}

function sourceOf(file: string, read: () => Iterator<TenantView>): Source {
  return { tenants: { [Symbol.iterator]: read }, notices: [], surface: "document", file };
}

function partsOf(whole: string, file: string, length: number): readonly DocumentPart[] {
  const { spans, lines, list } = cutJson(whole, file, { elements: true });
  const parts: DocumentPart[] = [];
  if (!list) return parts;
  for (let first = 0, next = 0; next < spans.length; first = next) {
    const from = spans[first]?.start ?? 0;
    while (next < spans.length && (spans[next]?.start ?? 0) < from + length) next++;
    const own = spans.slice(first, next);
    const { line = 1, column = 1 } = lines.at(from);
    parts.push({
      ...{ file, start: { line, column } },
      text: whole.slice(from, own.at(-1)?.end),
      spans: own.map(({ start, end, keys }) => ({ start: start - from, end: end - from, keys })),
    });
  }
  return parts;
}

/** Problems of several documents are collected before they are thrown. */
function* tenantDocuments(entries: Iterable<Entry>, empty: () => InputError): Generator<TenantView, void, void> {
  const problems: InputProblem[] = [];
  const places = new Map<string, Place>();
  let count = 0;
  for (const source of entries) {
    count++;
    const own: InputProblem[] = [];
    const view = readDocument(source, own);
    const name = view?.tenant.name;
    const before = name === undefined ? undefined : places.get(name);
    if (name !== undefined && before !== undefined) {
      own.push({
        ...source.place(["tenant", "name"]),
        path: ["tenant", "name"],
        message: `tenant ${JSON.stringify(name)} stands twice: also on line ${before(["tenant", "name"]).line ?? 1}.`,
        hint: "Put all items of a tenant in one document.",
      });
    }
    problems.push(...own);
    if (problems.length >= problemLimit) break;
    if (problems.length > 0 || view === undefined || name === undefined) continue;
    places.set(name, source.place);
    yield view;
  }
  const [first, ...others] = problems.slice(0, problemLimit);
  if (first !== undefined) throw new InputError(first, others);
  if (count === 0) throw empty();
}

function* sourcesOf(text: string, file: string): Generator<Entry, void, void> {
  if (!isJson(text, file)) {
    yield* parseYaml(text, file);
    return;
  }
  yield* entriesOf(cutJson(text, file, { elements: true }));
}

function* entriesOf(json: JsonText): Generator<Entry, void, void> {
  const placeOf = createJsonPlaces(json);
  for (const span of json.spans) {
    yield {
      value: parseSpan(json, span),
      place: (path) => placeOf(span, path),
      keys: { count: span.keys, duplicates: () => duplicateKeys(json, span) },
    };
  }
}

/** JSON is YAML too, but read much faster. */
function isJson(text: string, file: string): boolean {
  if (/\.ya?ml$/i.test(file)) return false;
  return /\.json$/i.test(file) || /^\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(text.slice(0, 10_000));
}

const documentKeys = ["apiVersion", "tenant", "items"];
const itemKeys = ["kind", "name", "settings"];
const noUnknowns: readonly Unknown[] = [];

/** A document's view; `undefined` when there are problems. */
function readDocument(source: Entry, problems: InputProblem[]): TenantView | undefined {
  const document = source.value;
  const report = (path: Path, message: string, hint?: string): void => {
    problems.push({ ...source.place(path), path, message, ...(hint === undefined ? {} : { hint }) });
  };
  if (!isObject(document)) {
    report(
      [],
      `Expected a tenant document, found ${found(document)}.`,
      "A document is an object with apiVersion, tenant and items.",
    );
    return undefined;
  }
  const counter = { keys: 0 };
  const before = problems.length;
  const view = readParts(document, source, counter, report);
  // Where a key stands twice, what was read says nothing: only that is reported.
  if (source.keys !== undefined && (source.keys.count !== counter.keys || problems.length > before)) {
    const duplicates = source.keys.duplicates();
    if (duplicates.length > 0) problems.splice(before, Infinity, ...duplicates);
  }
  return problems.length > before ? undefined : view;
}

type Report = (path: Path, message: string, hint?: string) => void;

function readParts(
  document: JsonObject,
  source: Entry,
  counter: { keys: number },
  report: Report,
): TenantView | undefined {
  const version = document["apiVersion"];
  if (version !== apiVersion) {
    if (version === undefined || version === null)
      report(
        [],
        `Expected apiVersion: ${apiVersion}, found none.`,
        "Start the document with it; without a version nobody knows what its settings mean.",
      );
    else
      report(
        ["apiVersion"],
        `Expected apiVersion: ${apiVersion}, found ${found(version, true)}.`,
        "This program reads no other version.",
      );
    return undefined;
  }
  for (const key in document) {
    counter.keys++;
    if (key === "apiVersion" || key === "tenant" || key === "items") continue;
    if (key === "$schema" && typeof document[key] === "string") continue;
    report(
      [key],
      `${pathText([key])}: unknown key of a tenant document${suggest(key, documentKeys)}.`,
      "A document has apiVersion, tenant and items.",
    );
  }
  const tenant = readTenant(document["tenant"], counter, report);
  const items = document["items"];
  if (!Array.isArray(items)) {
    report(
      items === undefined ? [] : ["items"],
      `items: expected a list, found ${found(items)}.`,
      "A tenant with nothing declared has items: [].",
    );
    return undefined;
  }
  const views = readItems(items, tenant?.name, source, counter, report);
  if (tenant === undefined) return undefined;
  return {
    tenant,
    unknowns: noUnknowns,
    items: views,
    view: "closed",
    openBecause: [],
    surface: "document",
    origin: new DocumentOrigin(source.place),
  };
}

function readTenant(value: unknown, counter: { keys: number }, report: Report): TenantView["tenant"] | undefined {
  const kind = kindById("tenant");
  if (!isObject(value) || kind === undefined) {
    report(
      value === undefined ? [] : ["tenant"],
      `tenant: expected an object with at least a name, found ${found(value)}.`,
    );
    return undefined;
  }
  const { name, ...rest } = value;
  if (Object.hasOwn(value, "name")) counter.keys++;
  const wrong = nameProblem("tenant", name);
  if (wrong !== undefined)
    report(Object.hasOwn(value, "name") ? ["tenant", "name"] : ["tenant"], `tenant.name: ${wrong}`);
  const reader = settingsReader(kind);
  const keys = reader.keys;
  const { settings, problems } = reader.read(rest, ["tenant"]);
  counter.keys += reader.keys - keys;
  problems.forEach(({ path, message, hint }) => report(path, message, hint));
  return typeof name === "string" ? { name, ...settings } : undefined;
}

function readItems(
  items: readonly unknown[],
  tenant: string | undefined,
  source: Entry,
  counter: { keys: number },
  report: Report,
): readonly ItemView[] {
  const views: ItemView[] = [];
  const indexes = new Map<string, Map<string, number>>();
  for (let index = 0; index < items.length; index++) {
    const view = readItem(items[index], index, tenant, source, counter, report);
    if (view === undefined) continue;
    let ofKind = indexes.get(view.kind);
    if (ofKind === undefined) indexes.set(view.kind, (ofKind = new Map<string, number>()));
    const before = ofKind.get(view.name);
    if (before === undefined) ofKind.set(view.name, index);
    else {
      const first = source.place(["items", before]);
      report(
        ["items", index],
        `${ownerText(tenant, view.kind, view.name)} stands twice: also on line ${first.line ?? 1}, as items[${before}].`,
        "Give one of them another name, or remove it.",
      );
    }
    views.push(view);
  }
  return views;
}

function readItem(
  item: unknown,
  index: number,
  tenant: string | undefined,
  source: Entry,
  counter: { keys: number },
  report: Report,
): ItemView | undefined {
  const path: Path = ["items", index];
  if (!isObject(item)) {
    report(path, `${pathText(path)}: expected an object with kind, name and settings, found ${found(item)}.`);
    return undefined;
  }
  const name = item["name"];
  const id = item["kind"];
  const settings = item["settings"] ?? {};
  for (const key in item) {
    counter.keys++;
    if (key !== "kind" && key !== "name" && key !== "settings") {
      report(
        [...path, key],
        `${pathText([...path, key])}: unknown key of an item${suggest(key, itemKeys)}.`,
        "An item has kind, name and settings.",
      );
    }
  }
  const kind = typeof id === "string" && id !== "tenant" ? kindById(id) : undefined;
  if (typeof id !== "string")
    report([...path, "kind"], `${pathText([...path, "kind"])}: expected a kind, found ${found(id)}.`);
  else if (kind === undefined)
    report(
      [...path, "kind"],
      `${pathText([...path, "kind"])}: unknown kind ${JSON.stringify(id.slice(0, 60))}${suggestKind(id)}.`,
      "`tmes explain` lists the kinds.",
    );
  if (kind === undefined) return undefined;
  const wrong = nameProblem(kind, name);
  if (wrong !== undefined) report([...path, "name"], `${pathText([...path, "name"])}: ${wrong}`);
  if (typeof name !== "string") return undefined;
  if (!isObject(settings)) {
    report(
      [...path, "settings"],
      `${ownerText(tenant, kind.id, name)}: settings: expected an object, found ${found(settings)}.`,
    );
    return undefined;
  }
  const reader = settingsReader(kind);
  const keys = reader.keys;
  const origin = new DocumentOrigin(source.place, index);
  let clean = settings;
  if (!reader.accepts(settings)) {
    reader.keys = keys;
    const read = reader.read(settings, ["settings"]);
    const owner = ownerText(tenant, kind.id, name);
    read.problems.forEach((problem: SettingProblem) =>
      report([...path, ...problem.path], `${owner}: ${problem.message}`, problem.hint),
    );
    clean = read.settings;
  }
  counter.keys += reader.keys - keys;
  return { kind: kind.id, name, settings: clean, unknowns: noUnknowns, exists: true, origin };
}

/** Where the tenant or, by its index, an item stands in its document; looked up when somebody asks. */
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
