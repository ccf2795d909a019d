/** The one list of formats: the command's choices and help come from it. A new format is a file beside and a line here. */
import { keysOf } from "../keys.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";

/** All formats by their ids. */
export const formats = { pretty, json } as const satisfies Readonly<Record<string, Format>>;

/** Id of a format. */
export type FormatId = keyof typeof formats;

/** All ids, the default first. */
export const formatIds = keysOf(formats);
