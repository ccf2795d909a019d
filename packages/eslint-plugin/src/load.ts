/** How what takes long to load is loaded. */
import type * as checking from "./checking.ts";

export type Load = () => typeof checking;
