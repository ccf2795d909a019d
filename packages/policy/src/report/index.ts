/** Reports for people and machines. */
import { capital, count, list, plain, wrap } from "./text.ts";

export { formatJson, jsonParts } from "./json.ts";
export { combineReports, MergeError, mergeReports } from "./merge.ts";
export { paints, type Paint } from "./paint.ts";
export { formatPretty, type PrettyOptions } from "./pretty.ts";

/** Helpers for text that people read. An object: declarations of a namespace would import a file that no build writes. */
export const text = { capital, count, list, plain, wrap } as const;
