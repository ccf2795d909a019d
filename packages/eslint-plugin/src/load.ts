/** How what takes long to load is loaded. */
import type * as judging from "./judging.ts";

export type Load = () => typeof judging;
