/** Judges Trend Micro Email Security tenants by compiled privacy rules: sources, unknown values, verdicts, reports. */
export { canonicalJson } from "./canonical-json.ts";
export type { AcceptedValue, ActiveException, ExceptionFault } from "./config/active-exception.ts";
export { defaultConfig, parseConfig, type Config, type RuleConfig } from "./config/config.ts";
export { configData } from "./config/data.ts";
export { resolveConfig, type ActiveRule, type Policies } from "./config/resolve.ts";
export { loadBundle, type Bundle } from "./engine/bundle.ts";
export { createEngine, type CheckOptions, type Engine, type EngineOptions } from "./engine/engine.ts";
export type { Manifest, PackInfo, ParameterInfo, RuleInfo, UndeterminedHandling } from "./engine/manifest.ts";
export { expectedText, reasonText, shownText } from "./engine/show.ts";
export { ConfigError, PolicyError } from "./errors.ts";
export { pathText } from "./json.ts";
export * from "./report/index.ts";
export * from "./sources/index.ts";
export { nearest, suggest } from "./suggest.ts";
export { apiVersion } from "./types.ts";
export type * from "./types.ts";
export { version } from "./version.ts";
