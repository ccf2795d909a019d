import current, { turn } from "./state.ts";

export { default as on, turn } from "./state.ts";
export const snapshot = { on: current };
