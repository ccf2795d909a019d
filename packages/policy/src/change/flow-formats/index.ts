/** The one list of the forms of flows: the command's choices and help come from it. */
import { keysOf } from "../../keys.ts";
import { csv } from "./csv.ts";
import type { FlowFormat } from "./format.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";

export type { FlowFormat, FlowReport } from "./format.ts";

/** All forms by their ids. */
export const flowFormats = { pretty, json, csv, markdown } as const satisfies Readonly<Record<string, FlowFormat>>;

/** Id of a form. */
export type FlowFormatId = keyof typeof flowFormats;

/** All ids, the default first. */
export const flowFormatIds = keysOf(flowFormats);
