/** How what takes long to load is loaded. */
import type * as checking from "./checking.ts";
import type { FileChecker } from "./file-check.ts";

export type Load = () => typeof checking;

/** What checks files, when there is something to judge. */
export interface Checking {
  readonly load: Load;
  readonly checker: () => FileChecker;
}
