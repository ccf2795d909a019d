/** Where files are, for what must load fast: without the catalog, the rules and the engine. */
export { exists, isWithin, realPath } from "./paths.ts";
export { foldersUp, rootOf } from "./root.ts";
