/** A compiled bundle from its files: policy.wasm, data.json and manifest.json of one revision. */
import type { Manifest } from "@tmes-as-code/catalog";
import { createHash } from "node:crypto";
import { PolicyError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { JsonObject } from "../types.ts";
import { readArchive } from "./bundle-archive.ts";
import { isEngineData, isManifest, type EngineData } from "./bundle-form.ts";
import { signaturesFile, verifySignature, type Signer } from "./bundle-signature.ts";
import { madeOnce } from "./made-once.ts";
import { compileModule, importsMemory, type WasmModule } from "./webassembly.ts";

/** A bundle in memory. */
export interface Bundle {
  /** What messages and reports call it: as the configuration names it. */
  readonly name: string;
  /** Where it was read from; the rules' pages are in its folder `pages`, where it has them. */
  readonly directory: string;
  readonly manifest: Manifest;
  /** Its module. It is compiled when it is first asked for, if it was found sound before. */
  readonly module: () => WasmModule;
  /** All data, as rules see it. */
  readonly data: JsonObject;
  readonly engineData: EngineData;
  /** SHA-256 over all that decides: the module, its data, and the manifest with rules and packs. */
  readonly digest: string;
}

/** The files of a bundle. */
export const bundleFiles = ["policy.wasm", "data.json", "manifest.json"] as const;

/** What the files of a bundle contain. */
export type BundleContents = Readonly<Record<(typeof bundleFiles)[number], Uint8Array>>;

/** What `read` gives for each file of a bundle. */
export function contentsOf(read: (file: (typeof bundleFiles)[number]) => Uint8Array): BundleContents {
  return {
    "policy.wasm": read("policy.wasm"),
    "data.json": read("data.json"),
    "manifest.json": read("manifest.json"),
  };
}

/**
 * The files of a bundle that is a `.tar.gz`.
 *
 * @param signer - Who must have signed it.
 * @param name - What messages call it.
 * @throws PolicyError when the archive is damaged, has other files, lacks one, or is not signed by `signer`.
 */
export function archiveContents(archive: Uint8Array, signer: Signer | undefined, name: string): BundleContents {
  const members = readArchive(archive, name);
  if (signer !== undefined) verifySignature(members, signer, name);
  const other = [...members.keys()].find((member) => !archived.includes(member));
  if (other !== undefined) {
    throw new PolicyError(`The bundle ${name} is refused: it has ${other}, which a compiled bundle does not have.`, {
      hint: "policies.tar.gz is for other OPAs. Name the bundle.tar.gz beside it.",
    });
  }
  return contentsOf(
    (file) => members.get(file) ?? missing(`The bundle in ${name} cannot be read: ${file} is missing.`),
  );
}

const archived: readonly string[] = [...bundleFiles, signaturesFile];

/** Throws the error for a bundle that is not there, or not complete. */
export function missing(message: string, cause?: unknown): never {
  throw new PolicyError(message, {
    hint: "A bundle is a folder or .tar.gz with policy.wasm, data.json and manifest.json, made by `tmes policy build`.",
    cause,
  });
}

/** A manifest that was parsed before. */
export interface ParsedManifest {
  readonly bytes: Uint8Array;
  /** What the bytes are, as UTF-8 and JSON. */
  readonly value: unknown;
}

/** Digests of bundles that this code found sound: nothing in them is damaged, and they are what the engine needs. */
export interface SoundBundles {
  has(digest: string): boolean;
  add(digest: string): unknown;
}

/** Where it is not known before, every bundle is looked at. */
const noneSound: SoundBundles = { has: () => false, add: () => undefined };

/**
 * The bundle that files make.
 *
 * @param name - What messages and reports call it.
 * @param directory - Where the files were read from.
 * @param parsed - Used if the bundle has this manifest.
 * @param sound - Bundles that are not looked at again.
 * @throws PolicyError when a file is damaged, or is not what the engine needs.
 */
export function bundleOf(
  contents: BundleContents,
  name: string,
  directory: string,
  parsed?: ParsedManifest,
  sound = noneSound,
): Bundle {
  const digest = digestOf(bundleFiles.map((file) => contents[file]));
  const isSound = sound.has(digest);
  const bytes = contents["manifest.json"];
  const isParsed = parsed !== undefined && Buffer.compare(parsed.bytes, bytes) === 0;
  const manifest = isParsed ? parsed.value : parse(bytes, "manifest.json", name);
  const data = parse(contents["data.json"], "data.json", name);
  if (!hasForm(manifest, isManifest, isSound)) {
    throw new PolicyError(`The bundle in ${name} is unusable: manifest.json is not of tmes-bundle/v1.`, {
      hint: "Build the bundle again with the same version of the tools.",
    });
  }
  const module = madeOnce(() => compile(contents["policy.wasm"], name));
  if (!isSound) module();
  const { tmes } = data;
  if (!hasForm(tmes, isEngineData, isSound)) {
    throw new PolicyError(`The bundle in ${name} has no slots, router or presence in its data.`, {
      hint: "It was made by another tool or version: build it with `tmes policy build`.",
    });
  }
  if (!isSound) sound.add(digest);
  return { name, directory, manifest, module, data, engineData: tmes, digest };
}

/** Whether something has a form. Found sound before, it came from the same bytes and has it. */
function hasForm<Form extends object>(
  value: unknown,
  is: (value: unknown) => value is Form,
  isSound: boolean,
): value is Form {
  return isSound ? isObject(value) : is(value);
}

/** Lengths keep what belongs to one file from being taken for the start of the next. */
function digestOf(files: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.length}:`).update(file);
  return hash.digest("hex");
}

function parse(text: Uint8Array, file: string, name: string): JsonObject {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text));
    if (isObject(value)) return value;
  } catch (cause) {
    throw new PolicyError(`The bundle in ${name} is damaged: ${file} is not JSON.`, {
      hint: "Build the bundle again.",
      cause,
    });
  }
  throw new PolicyError(`The bundle in ${name} is damaged: ${file} is not a JSON object.`, {
    hint: "Build the bundle again.",
  });
}

function compile(wasm: Uint8Array, name: string): WasmModule {
  const module = moduleOf(wasm, name);
  if (importsMemory(module)) return module;
  throw new PolicyError(`The bundle in ${name} is unusable: policy.wasm has a memory of its own, without a limit.`, {
    hint: "It was not compiled by OPA. Build the bundle again.",
  });
}

function moduleOf(wasm: Uint8Array, name: string): WasmModule {
  try {
    return compileModule(wasm);
  } catch (cause) {
    throw new PolicyError(`The bundle in ${name} is damaged: policy.wasm is not a WebAssembly module.`, {
      hint: "Build the bundle again.",
      cause,
    });
  }
}
