/** Loads a compiled bundle: policy.wasm, data.json and manifest.json of one revision. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { standardBundle } from "../config/bundles.ts";
import { PolicyError } from "../errors.ts";
import { isObject, isPath } from "../json.ts";
import type { JsonObject, Path } from "../types.ts";
import type { Manifest } from "./manifest.ts";
import { compileModule, type WasmModule } from "./webassembly.ts";

/** A leaf (or list) that a rule reads, as the completion library uses it; see docs/architecture.md. */
export interface Slot {
  /** Pattern cut at its `*`. */
  readonly parts: readonly Path[];
  /** Which parts of the rule read it. */
  readonly applies: boolean;
  readonly finding: boolean;
}

/** Whether a tenant surely has items of a kind, as the bundle ships it. */
export type PresenceData =
  | { readonly type: "always" }
  | {
      readonly type: "many";
      readonly consoleDefaults: readonly {
        readonly name: string;
        readonly match: readonly { readonly path: string; readonly equals: string | boolean }[];
      }[];
    };

/** The parts of the bundle's data that the engine itself uses. */
export interface BundleData {
  readonly slots: Readonly<Record<string, Readonly<Record<string, readonly Slot[]>>>>;
  /** Rule ids by kind; rules over whole tenants under `tenant`. */
  readonly router: Readonly<Record<string, readonly string[]>>;
  readonly presence: Readonly<Record<string, PresenceData>>;
}

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
  readonly engineData: BundleData;
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
  try {
    return compileModule(wasm);
  } catch (cause) {
    throw new PolicyError(`The bundle in ${name} is damaged: policy.wasm is not a WebAssembly module.`, {
      hint: "Build the bundle again.",
      cause,
    });
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    isObject(value) && value["schema"] === "tmes-bundle/v1" && isObject(value["rules"]) && isObject(value["packs"])
  );
}

function engineData(data: JsonObject, name: string): BundleData {
  const tmes = data["tmes"];
  if (isObject(tmes)) {
    const { slots, router, catalog } = tmes;
    const presence = isObject(catalog) ? catalog["presence"] : undefined;
    if (isSlots(slots) && isRouter(router) && isPresence(presence)) return { slots, router, presence };
  }
  throw new PolicyError(`The bundle in ${name} has no slots, router or presence in its data.`, {
    hint: "It was made by another tool or version: build it with `tmes policy build`.",
  });
}

function isSlots(value: unknown): value is BundleData["slots"] {
  return (
    isObject(value) &&
    Object.values(value).every(
      (kinds) =>
        isObject(kinds) &&
        Object.values(kinds).every((slots) => Array.isArray(slots) && slots.every((slot) => isSlot(slot))),
    )
  );
}

function isSlot(value: unknown): value is Slot {
  if (!isObject(value)) return false;
  const { parts, applies, finding } = value;
  return (
    Array.isArray(parts) &&
    parts.every((part) => isPath(part)) &&
    typeof applies === "boolean" &&
    typeof finding === "boolean"
  );
}

function isRouter(value: unknown): value is BundleData["router"] {
  return (
    isObject(value) &&
    Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === "string"))
  );
}

function isPresence(value: unknown): value is BundleData["presence"] {
  return (
    isObject(value) &&
    Object.values(value).every(
      (presence) =>
        isObject(presence) &&
        (presence["type"] === "always" || (presence["type"] === "many" && Array.isArray(presence["consoleDefaults"]))),
    )
  );
}
