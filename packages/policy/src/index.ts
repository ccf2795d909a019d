/** Judges Trend Micro Email Security tenants by compiled privacy rules: sources, unknown values, verdicts, reports. */
export { apiVersion } from "@tmes-as-code/catalog";
export type { Manifest, PackInfo, ParameterInfo, RuleInfo, UndeterminedHandling } from "@tmes-as-code/catalog";
export { acceptedDigest, acceptedSalted } from "./config/accepted-digest.ts";
export { canonicalJson } from "./canonical-json.ts";
export * from "./change/index.ts";
export * from "./gate/index.ts";
export type { ActiveException, ExceptionFault } from "./config/active-exception.ts";
export {
  baselineFile,
  parseBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineGroup,
} from "./config/baseline.ts";
export { configFile, defaultConfig, parseConfig, type Config, type RuleConfig } from "./config/config.ts";
export { isFolderName, type BundleConfig } from "./config/bundles.ts";
export { isExpectedDocument, type DocumentPattern } from "./config/documents.ts";
export type { ExceptionConfig } from "./config/exceptions.ts";
export { configData } from "./config/data.ts";
export { isRole } from "./config/resolve-exceptions.ts";
export { resolveConfig, type ActiveRule, type Policies } from "./config/resolve.ts";
export { readYamlFile } from "./config/yaml-file.ts";
export type { Bundle, ParsedManifest } from "./engine/bundle.ts";
export { readArchive, type Members } from "./engine/bundle-archive.ts";
export {
  memberDigest,
  signatureAlgorithms,
  signatureForm,
  signaturesFile,
  suits,
  verifySignature,
  type SignatureAlgorithm,
  type Signer,
} from "./engine/bundle-signature.ts";
export { manifestOf, type Bundles } from "./engine/bundles.ts";
export { createEngine, type CheckOptions, type Engine, type EngineOptions, type JudgedBy } from "./engine/engine.ts";
export { exceptionFindingId } from "./engine/exception-findings.ts";
export { createEvaluator, type Evaluate } from "./engine/evaluator.ts";
export { timeLimit, type TimeLimit } from "./engine/time-limit.ts";
export { expectedText, reasonText, shownText } from "./engine/show.ts";
export { ConfigError, PolicyError } from "./errors.ts";
export { pathText } from "./json.ts";
export * from "./report/index.ts";
export * from "./sources/index.ts";
export { isRoleName } from "./role-address.ts";
export * from "./stubs/index.ts";
export { inputSurfaces, surfaceIds, surfaces, type InputSurface } from "./surfaces.ts";
export type * from "./types.ts";
export { version } from "./version.ts";
export { usePart } from "./used-code.ts";
