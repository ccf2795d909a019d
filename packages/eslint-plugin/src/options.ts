/** What a plugin is made of. */
import type { Manifest } from "@tmes-as-code/policy";
import type { ParsedJson } from "@tmes-as-code/policy/node";
import type { Pages } from "./pages.ts";

/** Where rules and configuration come from. */
export interface PolicyOptions {
  /** Folder of a compiled bundle; the one shipped with `@tmes-as-code/policies` when not named. */
  readonly bundle?: string;
  /** Path of the configuration; the `tmes.config.yaml` of each file when not named. */
  readonly config?: string;
}

/** Rules and packs, and their pages. */
export interface NamedRules {
  /** The built-in ones, and those of a named configuration. */
  readonly manifest: Manifest;
  readonly pages: Pages;
  /** The built-in bundle's manifest as it was read, so that nothing parses it again. */
  readonly read?: ParsedJson;
}
