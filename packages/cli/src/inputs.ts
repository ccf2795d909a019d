/** What `tmes check` is given: files, folders and standard input, turned into what sources saw. */
import { isObject } from "@tmes-as-code/catalog";
import {
  decodeText,
  detectInput,
  readPlan,
  readState,
  recogniseDocument,
  streamTenantDocuments,
  InputError,
  type InputSurface,
  type Recognition,
  type SourceMap,
  type SourceResult,
  type StatedClaims,
} from "@tmes-as-code/policy";
import {
  isSynth,
  nameOf,
  readBytes,
  realPath,
  baselineFile,
  sourcesFile,
  statOf,
  synthFolder,
  walk,
} from "@tmes-as-code/policy/node";
import { basename, join } from "node:path";
import { sha256 } from "./digest.ts";
import { UsageError } from "./errors.ts";
import { findSources, type Sources } from "./source-maps.ts";
import type { ExpectedDocuments } from "./expected-documents.ts";
import {
  digestOfFile,
  isPacked,
  readingOf,
  recogniseDamaged,
  recogniseLarge,
  streamLarge,
  unpacked,
} from "./large-files.ts";
import type { Inputs, ReadInput } from "./read-inputs.ts";
import { readSynthFolder } from "./synth.ts";
import { beginsAsDocument } from "./misnamed.ts";
import { isTerraformWithItems, unplanned } from "./terraform-code.ts";

interface InputOptions {
  readonly as?: InputSurface;
  readonly sources?: string;
  /** What to do about a configuration that is come across, by its path. */
  readonly onConfig: (path: string) => void;
  /** What the configuration of a file states of plans and states. */
  readonly claimsFor: (path: string | undefined) => StatedClaims;
  readonly expected: ExpectedDocuments;
}

const nothing: Inputs = { inputs: [], notRead: [], faults: [] };

/**
 * Reads all inputs, each once.
 *
 * @throws UsageError for what cannot be read or is not an input, InputError for what is in it.
 */
export async function readInputs(paths: readonly string[], given: InputOptions, root: string): Promise<Inputs> {
  const options = { ...given, sourcesOf: await findSources(given.sources, root) };
  const seen = new Set<string>();
  const isNew = (path: string): boolean => {
    const real = path === "-" ? path : realPath(path);
    const before = seen.size;
    return seen.add(real).size > before;
  };
  const code: string[] = [];
  const onCode = (file: string): void => {
    code.push(file);
  };
  const all: Inputs[] = [];
  for (const path of paths) {
    if (!isNew(path)) continue;
    const pathOptions = { ...options, isNew, onCode };
    all.push(path === "-" ? await readStandardInput(options) : await readPath(path, pathOptions, root));
  }
  const inputs = all.flatMap((each) => each.inputs);
  const isPlanned = inputs.some(({ source: { surface } }) => surface === "plan" || surface === "state");
  return {
    inputs,
    notRead: all.flatMap(({ notRead }) => notRead),
    faults: [...all.flatMap(({ faults }) => faults), ...(isPlanned ? [] : code.map(unplanned))],
  };
}

interface TextOptions extends InputOptions {
  /** For plans and states. */
  readonly sourcesOf: (path: string | undefined) => Sources;
}

interface PathOptions extends TextOptions {
  /** Whether a path is read for the first time. */
  readonly isNew: (path: string) => boolean;
  /** What to do about Terraform code that declares items, by what reports call it. */
  readonly onCode: (file: string) => void;
}

async function readPath(path: string, options: PathOptions, root: string): Promise<Inputs> {
  const name = nameOf(path, root);
  const stats = statOf(path, name);
  if (stats.isDirectory()) return readFolder(path, name, options, root);
  if (options.as === "synth")
    throw new UsageError(`${name}: a synth is a folder, and this is a file.`, "Name the cdktf.out.");
  const input = readFile(path, stats.isFile() ? await unpacked(path, name) : path, name, options);
  const faults = input.source.surface === "document" ? options.expected.check({ path }, undefined) : [];
  return { ...nothing, inputs: [input], faults };
}

/**
 * A file, in pieces where it is read so. The account names the digest of the file itself.
 *
 * @param file - With its content, as `unpacked` gives it.
 */
function readFile(path: string, file: string, name: string, options: TextOptions): ReadInput {
  const { as = "document" } = options;
  const reading = readingOf(path, file, name);
  if (reading === "lines" && as !== "document")
    throw new UsageError(`${name}: JSON Lines hold tenant documents, and no ${as}.`);
  if (reading === "whole" || as !== "document") {
    const input = readText(readBytes(file, name), path, name, options);
    return isPacked(path) ? { ...input, sha256: digestOfFile(path, name) } : input;
  }
  const digest = digestOfFile(file, name);
  return {
    path,
    sha256: isPacked(path) ? digestOfFile(path, name) : digest,
    source: streamLarge(reading, file, name, digest),
  };
}

/** Source maps list items, as documents do, but no tenant. */
function isSourceMap(path: string, name: string): boolean {
  try {
    const content: unknown = JSON.parse(decodeText(readBytes(path, name), name));
    return isObject(content) && !Object.hasOwn(content, "tenant") && !Object.hasOwn(content, "apiVersion");
  } catch {
    return false;
  }
}

async function readFolder(path: string, name: string, options: PathOptions, root: string): Promise<Inputs> {
  const { as, onConfig, claimsFor, isNew, onCode, expected } = options;
  if (as === "plan" || as === "state") throw new UsageError(`${name}: a ${as} is a file, and this is a folder.`);
  if (as === "synth") {
    const synth = [path, join(path, synthFolder)].find(isSynth);
    if (synth === undefined) throw noSynth(name);
    return readSynthFolder(synth, root, claimsFor(synth));
  }
  const found = walk(path, root);
  found.configs.forEach(onConfig);
  const synths = as === "document" ? [] : found.synths.filter((synth) => synth === path || isNew(synth));
  const read = synths.map((synth) => {
    if (!isSynth(synth)) throw noSynth(nameOf(synth, root));
    return readSynthFolder(synth, root, claimsFor(synth));
  });
  const inputs: ReadInput[] = [];
  const notRead = [...found.notRead, ...read.flatMap((each) => each.notRead)];
  const faults: UsageError[] = [];
  let again = 0;
  const code: string[] = [];
  const isNamed = new Set(found.notRead.map((one) => one.file));
  for (const file of found.others) {
    faults.push(...expected.check(file, "its name says that it is none"));
    if (file.inSynth) continue;
    const other = nameOf(file.path, root);
    if (isTerraformWithItems(file.path, root)) {
      code.push(other);
      notRead.push({ file: other, reason: "it is Terraform code" });
    } else if (!isNamed.has(other) && beginsAsDocument(file.path)) {
      notRead.push({
        file: other,
        reason: "it begins as a tenant document, and its name is not that of a YAML or JSON file",
      });
    }
  }
  for (const each of found.files) {
    const { path: of, inSynth } = each;
    const file = nameOf(of, root);
    const isData = basename(of).includes(".");
    const content = await fileIn(of, file, options);
    // No name excludes a tenant document.
    const isMap = basename(of) === sourcesFile && (inSynth || isSourceMap(of, file));
    if (isMap || (basename(of) === baselineFile && !content.recognise().ours)) {
      const reason = isMap ? "it records the lines of a synth" : "it is the baseline of a configuration";
      if (!inSynth) notRead.push({ file, reason });
      continue;
    }
    const recognition = as === "document" && isData && !inSynth ? { ours: true as const } : content.recognise();
    const because = recognition.ours ? undefined : statOf(of, file).size === 0 ? "it is empty" : recognition.reason;
    faults.push(...expected.check(each, because));
    if (because !== undefined) {
      // What a synth wrote is accounted for with it, and files with neither name nor content of data are not data.
      if (inSynth || !isData) continue;
      const isCode = isTerraformWithItems(of, root);
      if (isCode) code.push(file);
      notRead.push({ file, reason: isCode ? "it is Terraform code" : because });
    } else if (isNew(of)) {
      inputs.push(content.read());
    } else again++;
  }
  faults.push(...expected.unmatched(path));
  if (inputs.length + read.length + again === 0) throw faults[0] ?? code.map(unplanned)[0] ?? nothingIn(name);
  code.forEach(onCode);
  return {
    inputs: [...read.flatMap((each) => each.inputs), ...inputs],
    notRead: notRead.sort((a, b) => (a.file < b.file ? -1 : 1)),
    faults: [...read.flatMap((each) => each.faults), ...faults],
  };
}

/** A file of a folder: what it is, and its tenant documents. */
interface FileInFolder {
  readonly recognise: () => Recognition;
  readonly read: () => ReadInput;
}

async function fileIn(path: string, name: string, options: TextOptions): Promise<FileInFolder> {
  const file = await unpacked(path, name).catch((error: unknown) => {
    if (error instanceof UsageError) return error;
    throw error;
  });
  if (file instanceof UsageError) {
    const recognition = await recogniseDamaged(path, name);
    return {
      recognise: () => recognition,
      read: () => {
        throw file;
      },
    };
  }
  const reading = readingOf(path, file, name);
  if (isPacked(path) || reading !== "whole") {
    return {
      recognise: () => recogniseLarge(reading, file, name),
      read: () => readFile(path, file, name, { ...options, as: "document" }),
    };
  }
  const bytes = readBytes(path, name);
  return {
    recognise: () => recogniseDocument(bytes, !basename(path).includes(".")),
    read: () => ({ path, source: streamTenantDocuments(decodeText(bytes, name), name), sha256: sha256(bytes) }),
  };
}

/** What errors and reports call it. */
const standardInput = "standard input";

async function readStandardInput(options: TextOptions): Promise<Inputs> {
  const name = standardInput;
  if (options.as === "synth") throw new UsageError("a synth is a folder and cannot be read from standard input.");
  return { ...nothing, inputs: [readText(await standardInputBytes(), undefined, name, options)] };
}

async function standardInputBytes(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0)
    throw new UsageError(`${name}: it is empty.`, "Expected a tenant document, plan JSON or state JSON.");
  if (isArchive(bytes)) {
    throw new UsageError(
      `${name}: it is a binary plan.`,
      name === standardInput
        ? "Check its JSON: terraform show -json <plan file> | tmes check -"
        : `Check its JSON: terraform show -json ${basename(name)} | tmes check -`,
    );
  }
  return decode(bytes, name);
}

/** A text, and what errors and sources need besides. */
interface InputText {
  readonly text: string;
  readonly name: string;
  readonly sources: () => Sources;
  readonly claims: () => StatedClaims;
}

const readers = {
  synth: ({ name }) => {
    throw noSynth(name);
  },
  plan: (input) => withLines(input, readPlan),
  state: (input) => withLines(input, readState),
  document: ({ text, name }) => streamTenantDocuments(text, name),
} satisfies Record<InputSurface, (input: InputText) => ReadInput["source"]>;

function withLines(
  { text, name, sources, claims }: InputText,
  read: (text: string, name: string, maps: readonly SourceMap[], claims: StatedClaims) => SourceResult,
): SourceResult {
  const { maps, hcl } = sources();
  try {
    const source = read(text, name, maps, claims());
    return hcl?.inSource(source) ?? source;
  } catch (error) {
    throw hcl !== undefined && error instanceof InputError ? hcl.inError(error) : error;
  }
}

function readText(
  bytes: Uint8Array,
  path: string | undefined,
  name: string,
  { as, sourcesOf, claimsFor }: TextOptions,
): ReadInput {
  const sources = (): Sources => sourcesOf(path);
  const claims = (): StatedClaims => claimsFor(path);
  const text = textOf(bytes, name);
  return {
    path,
    sha256: sha256(bytes),
    source: readers[as ?? detectInput(text, name)]({ text, name, sources, claims }),
  };
}

/** The longest text a program can hold is some 512 MB. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return decodeText(bytes, name);
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
