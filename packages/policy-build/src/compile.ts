/** Makes a bundle: policy.wasm, data.json and manifest.json, and the plain Rego bundle of the same revision. */
import type { Manifest } from "@tmes-as-code/catalog";
import { opaWasmCapabilities as capabilities, readBundle, type Opa, type Signing } from "@tmes-as-code/opa";
import { digestOf, stableJson } from "./json.ts";

const entrypoint = "tmes/main/results";
/** Asked only where several tenants are judged. */
const applicableEntrypoint = "tmes/main/applicable";
/** Asked only where a configuration has exceptions. */
const exceptionEntrypoints = ["tmes/exceptions/decision", "tmes/exceptions/problems"];

/** Asked only where a configuration has retired records. */
const retiredEntrypoint = "tmes/retired/problems";

/** What a bundle consists of, checked already. */
export interface Content {
  /** What both artefacts are made of. */
  readonly rego: Readonly<Record<string, string>>;
  /** Rego that only the plain bundle gets. */
  readonly adapters: Readonly<Record<string, string>>;
  /** The text of data.json. */
  readonly data: string;
  /** The text of data.json in the plain bundle: the same, and what the adapters need besides. */
  readonly plainData: string;
  readonly revision: string;
  readonly rules: Manifest["rules"];
  readonly packs: Manifest["packs"];
}

/** A compiled bundle. */
export interface Artefacts {
  readonly revision: string;
  readonly ruleIds: readonly string[];
  /** The text of data.json. */
  readonly data: string;
  /** The text of data.json in the plain bundle. */
  readonly plainData: string;
  readonly wasm: Uint8Array;
  /** The text of manifest.json. */
  readonly manifest: string;
  /** Makes the plain bundle for other OPAs, a gzipped tar. It takes as long as all else, and few need it. */
  readonly plain: () => Uint8Array;
}

/** Compiles; the plain bundle will be signed where a key is given. */
export function compile(opa: Opa, content: Content, signing: Signing | undefined): Artefacts {
  const { rego, adapters, data, plainData, revision, rules, packs } = content;
  const settings = { revision, bundle: true } as const;
  const files = { ...rego, "data.json": data, ".manifest": stableJson({ roots: ["tmes"], revision }) };
  const compiled = readBundle(
    opa.build({
      ...{ ...settings, files, target: "wasm", capabilities },
      entrypoints: [entrypoint, applicableEntrypoint, ...exceptionEntrypoints, retiredEntrypoint],
    }),
  );
  const wasm = compiled.get("policy.wasm");
  if (wasm === undefined) throw new Error("OPA made no policy.wasm.");
  const info = { schema: "tmes-bundle/v1", revision, entrypoint, opa: opaVersion(opa), rules, packs } as const;
  const digest = digestOf([wasm, data, stableJson(info)]);
  const manifest = `${stableJson({ ...info, digest } satisfies Manifest, 2)}\n`;
  const plain = (): Uint8Array =>
    opa.build({
      ...settings,
      files: { ...files, ...adapters, "data.json": plainData },
      target: "rego",
      signing,
    });
  return { revision, ruleIds: Object.keys(rules), data, plainData, wasm, manifest, plain };
}

function opaVersion(opa: Opa): string {
  const version: unknown = Reflect.get(Object(opa.evaluate({ query: "opa.runtime()", files: {} }).value), "version");
  return typeof version === "string" ? version : "unknown";
}
