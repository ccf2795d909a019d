/** Makes bundles of rules: reads and checks sources, derives what rules read, compiles, writes pages. */
export { build, analyze, type BuildOptions, type Built, type Analysis } from "./bundle.ts";
export { combine, type Part } from "./combine.ts";
export type { Artefacts } from "./compile.ts";
export type { RuleParts } from "./data.ts";
export { digestOf, stableJson } from "./json.ts";
export { holdVersions, type Held } from "./lock.ts";
export type { RuleMetadata } from "./metadata.ts";
export { pages, staleness, standalone, type PageStyle } from "./pages.ts";
export { formsOf } from "./forms.ts";
export { BuildError, type Problem } from "./problem.ts";
export { deriveSlots, type DerivedReads, type DerivedSlot } from "./slots.ts";
export { lockFile, readSources, type Sources } from "./sources.ts";
/** OPA itself, so that who makes bundles needs this package alone. */
export {
  createOpa,
  OpaError,
  readBundle,
  type FileCoverage,
  type Files,
  type Opa,
  type Signing,
  type TestResult,
} from "@tmes-as-code/opa";
