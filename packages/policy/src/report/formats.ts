/** The one list of formats: the command's choices and help come from it. A new format is a file beside and a line here. */
import { keysOf } from "../keys.ts";
import { azure } from "./azure.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** All formats by their ids. */
export const formats = {
  pretty,
  json,
  sarif,
  markdown,
  html,
  github,
  gitlab,
  azure,
  junit,
  csv,
} as const satisfies Readonly<Record<string, Format>>;

/** Id of a format. */
export type FormatId = keyof typeof formats;

/** All ids, the default first. */
export const formatIds = keysOf(formats);

/** Whether there is a format of this id. */
export function isFormatId(id: string): id is FormatId {
  return Object.hasOwn(formats, id);
}
