/** Loads a compiled bundle: policy.wasm, data.json and manifest.json of one revision, in a folder or an archive. */
import type { Manifest } from "@tmes-as-code/catalog";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { standardBundle } from "../config/bundles.ts";
import { PolicyError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { JsonObject } from "../types.ts";
import { isArchiveName, readArchive, type Members } from "./bundle-archive.ts";
import { isEngineData, isManifest, type EngineData } from "./bundle-form.ts";
import { signaturesFile, verifySignature, type Signer } from "./bundle-signature.ts";
import { compileModule, importsMemory, type WasmModule } from "./webassembly.ts";

/** A bundle in memory. */
export interface Bundle {
  /** What messages and reports call it: as the configuration names it. */
  readonly name: string;
  /** Where it was read from; the rules' pages are in its folder `pages`, where it has them. */
  readonly directory: string;
  readonly manifest: Manifest;
  readonly module: WasmModule;
  /** All data, as rules see it. */
  readonly data: JsonObject;
  readonly engineData: EngineData;
  /** SHA-256 over all that decides: the module, its data, and the manifest with rules and packs. */
  readonly digest: string;
}

const parts = ["policy.wasm", "data.json", "manifest.json"] as const;

/** The files that a bundle in a folder or an archive consists of, by their paths. */
export function bundleParts(path: string): readonly string[] {
  return isArchiveName(path) ? [path] : parts.map((file) => posix.join(path, file));
}

let standard: Bundle | undefined;

/** A bundle in place of the built-in one. */
export interface NamedBundle {
  /** A folder or a `.tar.gz`. */
  readonly path: string;
  /** Who has to have signed it; only for an archive. */
  readonly signer?: Signer;
}

/**
 * Loads a bundle, by default the one shipped with `@tmes-as-code/policies` (kept for the process).
 *
 * @param name - What messages and reports call it, if not by its path.
 * @throws PolicyError when a file is missing or unreadable, lacks the entrypoint, or is not signed as it has to be.
 */
export function loadBundle(bundle?: string | NamedBundle, name?: string): Bundle {
  if (bundle === undefined) return (standard ??= read(standardDirectory(), undefined, standardBundle));
  const { path, signer }: NamedBundle = typeof bundle === "string" ? { path: bundle } : bundle;
  return read(path, signer, name ?? path);
}

function standardDirectory(): string {
  const require = createRequire(import.meta.url);
  try {
    return dirname(require.resolve("@tmes-as-code/policies/bundle/manifest.json"));
  } catch (cause) {
    throw new PolicyError("The compiled rules are missing: @tmes-as-code/policies has no bundle.", {
      hint: "In a clone of the project run `npm start` or `npm run build`; elsewhere reinstall the package.",
      cause,
    });
  }
}

function read(path: string, signer: Signer | undefined, name: string): Bundle {
  const files = isArchiveName(path) ? filesInArchive(path, signer, name) : filesInFolder(path, signer, name);
  const wasm = files("policy.wasm");
  const dataText = files("data.json");
  const manifestText = files("manifest.json");
  const manifest = parse(manifestText, "manifest.json", name);
  const data = parse(dataText, "data.json", name);
  if (!isManifest(manifest)) {
    throw new PolicyError(`The bundle in ${name} is unusable: manifest.json is not of tmes-bundle/v1.`, {
      hint: "Build the bundle again with the same version of the tools.",
    });
  }
  return {
    name,
    directory: path,
    manifest,
    module: compile(wasm, name),
    data,
    engineData: engineData(data, name),
    digest: digestOf([wasm, dataText, manifestText]),
  };
}

/** Lengths keep what belongs to one file from being taken for the start of the next. */
function digestOf(files: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.length}:`).update(file);
  return hash.digest("hex");
}

type Files = (file: (typeof parts)[number]) => Uint8Array;

function filesInFolder(folder: string, signer: Signer | undefined, name: string): Files {
  if (signer !== undefined) {
    throw new PolicyError(`The bundle in ${name} is a folder, and only an archive is signed.`, {
      hint: "Name the bundle.tar.gz that `tmes policy build --sign` makes.",
    });
  }
  return (file) => bytes(join(folder, file), `The bundle in ${name} cannot be read: ${file} is missing or unreadable.`);
}

function filesInArchive(archive: string, signer: Signer | undefined, name: string): Files {
  const members = readArchive(bytes(archive, `The bundle ${name} cannot be read: it is missing or unreadable.`), name);
  if (signer !== undefined) verifySignature(members, signer, name);
  assertCompiled(members, name);
  return (file) => members.get(file) ?? missing(`The bundle in ${name} cannot be read: ${file} is missing.`);
}

const compiled: readonly string[] = [...parts, signaturesFile];

function assertCompiled(members: Members, name: string): void {
  const other = [...members.keys()].find((member) => !compiled.includes(member));
  if (other === undefined) return;
  throw new PolicyError(`The bundle ${name} is refused: it has ${other}, which a compiled bundle does not have.`, {
    hint: "policies.tar.gz is for other OPAs. Name the bundle.tar.gz beside it.",
  });
}

function bytes(path: string, message: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    return missing(message, cause);
  }
}

function missing(message: string, cause?: unknown): never {
  throw new PolicyError(message, {
    hint: "A bundle is a folder or .tar.gz with policy.wasm, data.json and manifest.json, made by `tmes policy build`.",
    cause,
  });
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

function engineData({ tmes }: JsonObject, name: string): EngineData {
  if (isEngineData(tmes)) return tmes;
  throw new PolicyError(`The bundle in ${name} has no slots, router or presence in its data.`, {
    hint: "It was made by another tool or version: build it with `tmes policy build`.",
  });
}
