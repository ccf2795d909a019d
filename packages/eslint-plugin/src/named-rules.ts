/** The rules that have names of their own in the plugin. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Manifest } from "@tmes-as-code/policy";
import type { Load } from "./load.ts";
import type { PolicyOptions, NamedRules } from "./options.ts";
import { pagesOf } from "./pages.ts";

/**
 * What the plugin's rules are made of. Of the built-in ones only the manifest is read; what applies them is loaded when
 * there is something to judge.
 *
 * @throws PolicyError when a bundle or the configuration cannot be read.
 */
export function namedRules(options: PolicyOptions, load: Load): NamedRules {
  const own = options.bundle !== undefined || options.config !== undefined;
  return (own ? undefined : builtIn()) ?? load().rulesOf(options);
}

/** `undefined` where something is wrong, which the policy package says better. */
function builtIn(): NamedRules | undefined {
  try {
    const path = createRequire(import.meta.url).resolve("@tmes-as-code/policies/bundle/manifest.json");
    const bytes = readFileSync(path);
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!isManifest(value)) return undefined;
    return { manifest: value, pages: pagesOf([dirname(path)]), parsed: { bytes, value } };
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && "schema" in value && value.schema === "tmes-bundle/v1";
}
