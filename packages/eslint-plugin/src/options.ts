/** What a plugin is made of. */
import type { Manifest, ParsedManifest } from "@tmes-as-code/policy";
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
  /** The manifest of the built-in bundle, where it was read: it need not be parsed again. */
  readonly parsed?: ParsedManifest;
}
