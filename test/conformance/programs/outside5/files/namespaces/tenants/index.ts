export * as austria from "./austria.ts";
export * as belgium from "./belgium.ts";
