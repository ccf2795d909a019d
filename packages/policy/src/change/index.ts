/** What a change does, and where personal data flows. */
export { compareSides, type ChangePolicy } from "./compare.ts";
export { compareExceptions } from "./exceptions.ts";
export { flowFormatIds, flowFormats, type FlowFormatId, type FlowReport } from "./flow-formats/index.ts";
export { flowsOf } from "./flows.ts";
export type { Retired } from "./gone.ts";
export type { ChangeSide } from "./side.ts";
