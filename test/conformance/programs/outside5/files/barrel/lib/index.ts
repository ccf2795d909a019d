export * from "./mail-stack.ts";
export { careful as profile, relaxed, type Profile } from "./profiles.ts";
