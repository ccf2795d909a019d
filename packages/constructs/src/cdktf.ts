/**
 * All that is used of CDKTF, imported here and nowhere else: the build for its successor, CDK Terrain, replaces the
 * one package name below (see tsdown.config.ts).
 */
export { App, DefaultTokenResolver, StringConcat, TerraformResource, TerraformStack, Token, Tokenization } from "cdktf";
export type { IResolvable } from "cdktf";
export type { Construct, IConstruct } from "constructs";
