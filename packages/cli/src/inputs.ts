/** What `tmes check` is given: files, folders and standard input, turned into what sources saw. */
import {
  decodeUtf8,
  detectInput,
  readPlan,
  readState,
  streamTenantDocuments,
  type InputSurface,
  type SourceMap,
} from "@tmes-as-code/policy";
import {
  isConfigName,
  isFolder,
  isSynth,
  nameOf,
  readBytes,
  realPath,
  statOf,
  synthFolder,
} from "@tmes-as-code/policy/node";
import { basename, join } from "node:path";
import { UsageError } from "./errors.ts";
import { findSourceMaps } from "./source-maps.ts";
import type { Inputs, ReadInput } from "./read-inputs.ts";
import { readSynthFolder } from "./synth.ts";

interface InputOptions {
  readonly as?: InputSurface;
  readonly sources?: string;
  /** What to do about a configuration that is come across, by its path. */
  readonly onConfig: (path: string) => void;
}

const nothing: Inputs = { inputs: [], notes: [], faults: [] };

/**
 * Reads all inputs, each once.
 *
 * @throws UsageError for what cannot be read or is no input, InputError for what is in it.
 */
export async function readInputs(paths: readonly string[], options: InputOptions, root: string): Promise<Inputs> {
  const seen = new Set<string>();
  const all: Inputs[] = [];
  for (const path of paths) {
    const key = path === "-" ? "-" : realPath(path);
    if (seen.has(key)) continue;
    seen.add(key);
    all.push(path === "-" ? await readStandardInput(options, root) : await readPath(path, options, root));
  }
  return {
    inputs: all.flatMap(({ inputs }) => inputs),
    notes: all.flatMap(({ notes }) => notes),
    faults: all.flatMap(({ faults }) => faults),
  };
}

async function readPath(path: string, options: InputOptions, root: string): Promise<Inputs> {
  const name = nameOf(path, root);
  if (!statOf(path, name).isDirectory()) {
    if (options.as === "synth")
      throw new UsageError(`${name}: a synth is a folder, and this is a file.`, "Name the cdktf.out.");
    return { ...nothing, inputs: [readText(fileText(path, name), path, name, options, root)] };
  }
  return readFolder(path, name, options, root);
}

async function readFolder(path: string, name: string, options: InputOptions, root: string): Promise<Inputs> {
  const { as } = options;
  if (as === "plan" || as === "state") throw new UsageError(`${name}: a ${as} is a file, and this is a folder.`);
  const inner = join(path, synthFolder);
  const synth = as === "document" ? undefined : [path, inner].find(isSynth);
  if (as === "synth" && synth === undefined) throw noSynth(name);
  if (synth === path) return readSynthFolder(path, root);
  const documents = await findDocuments(path, root, options);
  if (synth === undefined) {
    if (documents.length === 0) throw isFolder(inner) ? noSynth(nameOf(inner, root)) : nothingIn(name);
    return {
      ...nothing,
      inputs: documents.map(({ path: of, text, file }) => ({ path: of, source: streamTenantDocuments(text, file) })),
    };
  }
  const left = documents.map(({ file }) => file);
  const note = `${name}: its ${synthFolder} was checked, not ${list(left)} beside it. Name ${left.length === 1 ? "it" : "them"} too to have ${left.length === 1 ? "it" : "them"} checked.`;
  const read = readSynthFolder(synth, root);
  return { ...read, notes: [...read.notes, ...(left.length > 0 ? [note] : [])] };
}

/** Tenant documents below a folder, in order of name; other YAML and JSON files are none of ours. */
async function findDocuments(
  folder: string,
  root: string,
  { as, onConfig }: InputOptions,
): Promise<readonly { path: string; text: string; file: string }[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(["**/*.{yaml,yml,json}"], {
    cwd: folder,
    absolute: true,
    ignore: ["**/node_modules/**", `**/${synthFolder}/**`, "**/dist/**"],
    followSymbolicLinks: false,
  });
  const [configs, others] = [true, false].map((is) => found.filter((path) => isConfigName(basename(path)) === is));
  configs?.sort().forEach(onConfig);
  const files = (others ?? [])
    .map((path) => ({ path, file: nameOf(path, root) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return files.flatMap(({ path, file }) => {
    const bytes = readBytes(path, file);
    if (as !== "document" && !looksLikeDocument(bytes)) return [];
    return [{ path, text: decodeUtf8(bytes, file), file }];
  });
}

/** Whether a file in a folder calls itself a tenant document, of whatever version. A file named on the command line need not. */
function looksLikeDocument(bytes: Uint8Array): boolean {
  return /apiVersion["']?\s*:\s*["']?tmes\b/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
  );
}

async function readStandardInput(options: InputOptions, root: string): Promise<Inputs> {
  const name = "standard input";
  if (options.as === "synth") throw new UsageError("a synth is a folder and cannot be read from standard input.");
  return { ...nothing, inputs: [readText(await standardInputText(name), undefined, name, options, root)] };
}

async function standardInputText(name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return textOf(Buffer.concat(chunks), name);
}

/** A function of its own, so that nothing holds the bytes of a large file while its text is read. */
function fileText(path: string, name: string): string {
  return textOf(readBytes(path, name), name);
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0)
    throw new UsageError(`${name}: it is empty.`, "Expected a tenant document, plan JSON or state JSON.");
  if (isArchive(bytes)) {
    throw new UsageError(
      `${name}: it is a binary plan.`,
      `Check its JSON: terraform show -json ${basename(name)} | tmes check -`,
    );
  }
  return decode(bytes, name);
}

/** A text, and what errors and sources need besides. */
interface InputText {
  readonly text: string;
  readonly name: string;
  readonly maps: () => readonly SourceMap[];
}

const readers = {
  synth: ({ name }) => {
    throw noSynth(name);
  },
  plan: ({ text, name, maps }) => readPlan(text, name, maps()),
  state: ({ text, name, maps }) => readState(text, name, maps()),
  document: ({ text, name }) => streamTenantDocuments(text, name),
} satisfies Record<InputSurface, (input: InputText) => ReadInput["source"]>;

function readText(
  text: string,
  path: string | undefined,
  name: string,
  { as, sources }: InputOptions,
  root: string,
): ReadInput {
  const maps = (): readonly SourceMap[] => findSourceMaps(path, sources, root);
  return { path, source: readers[as ?? detectInput(text, name)]({ text, name, maps }) };
}

/** The longest text a program can hold is some 512 MB. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return decodeUtf8(bytes, name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_STRING_TOO_LONG") {
      throw new UsageError(`${name}: it is too large to be read as one text.`, "Split it by tenant.", { cause: error });
    }
    throw error;
  }
}

/** A saved plan is a ZIP archive. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function noSynth(name: string): UsageError {
  return new UsageError(
    `${name}: it is not what a synth writes: manifest.json and stacks/ are missing.`,
    "Synthesise first (`npx cdktf synth`, or run the program) and name the cdktf.out.",
  );
}

function nothingIn(name: string): UsageError {
  return new UsageError(
    `${name}: there is nothing to check in it: no cdktf.out and no tenant documents (YAML or JSON with \`apiVersion: tmes/v1\`).`,
    "In a CDKTF project synthesise first; plans and states are named as files.",
  );
}

function list(files: readonly string[]): string {
  return files.length > 3 ? `${files.slice(0, 3).join(", ")} and ${String(files.length - 3)} more` : files.join(", ");
}
