/** Loads a compiled bundle: policy.wasm, data.json and manifest.json of one revision. */
import type { Manifest } from "@tmes-as-code/catalog";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { standardBundle } from "../config/bundles.ts";
import { PolicyError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { JsonObject } from "../types.ts";
import { isEngineData, isManifest, type EngineData } from "./bundle-form.ts";
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
  /** SHA-256 over what is evaluated: the module and its data. */
  readonly digest: string;
}

let standard: Bundle | undefined;

/**
 * Loads the bundle in `directory`, by default the one shipped with `@tmes-as-code/policies` (kept for the process).
 *
 * @param name - What messages and reports call it, if not by its folder.
 * @throws PolicyError when a file is missing or unreadable, or lacks the entrypoint.
 */
export function loadBundle(directory?: string, name = directory): Bundle {
  if (directory !== undefined) return read(directory, name ?? directory);
  standard ??= read(standardDirectory(), standardBundle);
  return standard;
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

function read(directory: string, name: string): Bundle {
  const wasm = bytes(directory, "policy.wasm", name);
  const dataText = bytes(directory, "data.json", name);
  const manifest = parse(bytes(directory, "manifest.json", name), "manifest.json", name);
  const data = parse(dataText, "data.json", name);
  if (!isManifest(manifest)) {
    throw new PolicyError(`The bundle in ${name} is unusable: manifest.json is not of tmes-bundle/v1.`, {
      hint: "Build the bundle again with the same version of the tools.",
    });
  }
  return {
    name,
    directory,
    manifest,
    module: compile(wasm, name),
    data,
    engineData: engineData(data, name),
    digest: createHash("sha256").update(wasm).update(dataText).digest("hex"),
  };
}

function bytes(directory: string, file: string, name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(join(directory, file)));
  } catch (cause) {
    throw new PolicyError(`The bundle in ${name} cannot be read: ${file} is missing or unreadable.`, {
      hint: "A bundle is a folder with policy.wasm, data.json and manifest.json, made by `tmes policy build`.",
      cause,
    });
  }
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
