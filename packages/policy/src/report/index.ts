/** Reports for people and machines. */
export { formatJson } from "./json.ts";
export { formatPretty, type PrettyOptions } from "./pretty.ts";
