/** CDKTF constructs for Trend Micro Email Security tenants, and the check of privacy rules at synth. */
export { TmesConfigError, TmesPolicyError, type Problem } from "./errors.ts";
export * from "./generated/index.ts";
export { TmesItem, type TmesItemProps, type TmesNamedItemProps } from "./item.ts";
export { TmesPolicy } from "./policy.ts";
export type { PolicyOptions } from "./policy-options.ts";
export { TmesResource, type Declaration } from "./resource.ts";
export { TmesTenant, type TmesSite, type TmesTenantProps } from "./tenant.ts";
export type { Settings, Value } from "./values.ts";
