// Its parts.
export * as settings from "./settings.js";
export * as stacks from "./recovery-stack.js";
