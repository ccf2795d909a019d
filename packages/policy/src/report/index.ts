/** Reports for people and machines. */
import { plain } from "../output/plain.ts";
import { breakLines, capital, count, list, wrap } from "./text.ts";

export { cell as csvCell } from "./csv.ts";
export type { Format, PrintOptions } from "./format.ts";
export type { RuleHelp } from "./entry.ts";
export { prepare, type Prepared } from "./prepared.ts";
export { formatIds, formats, isFormatId, type FormatId } from "./formats.ts";
export { formatJson } from "./json.ts";
export { combineReports, MergeError, mergeReports } from "./merge.ts";
export { paints, type Paint } from "./paint.ts";
export { type Dialect, escapeControls, gathered, inert } from "../output/commands.ts";
export { isPersonal, maskPersonal } from "../output/personal.ts";
export { maskMember } from "../output/members.ts";
export { formatBrief } from "./brief.ts";
export { formatPretty } from "./pretty.ts";
export { addTenantLists } from "./tenant-list.ts";

/** Helpers for text that people read. An object: declarations of a namespace would import a file that no build writes. */
export const text = { breakLines, capital, count, list, plain, wrap } as const;
