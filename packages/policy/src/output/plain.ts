/** Text of others, such as a name or a message that quotes one, as every output shows it. */
import { escapeControls } from "./commands.ts";
import { maskPersonal } from "./personal.ts";

/** Without what names a person by its form, and without what acts on a terminal. Not for locations: those are opened. */
export function plain(text: string): string {
  return escapeControls(maskPersonal(text));
}
