/** Reports for people and machines. */
export { formatJson } from "./json.ts";
export { paints, type Paint } from "./paint.ts";
export { formatPretty, type PrettyOptions } from "./pretty.ts";
export * as text from "./text.ts";
