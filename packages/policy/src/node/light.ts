/** Where files are, and how code starts, for what must load fast: without the catalog, the rules and the engine. */
export { runCompiled } from "./compiled-code.ts";
export { exists, isWithin, realPath } from "./paths.ts";
export { foldersUp, rootOf } from "./root.ts";
