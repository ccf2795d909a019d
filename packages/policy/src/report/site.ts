/** Where a finding is shown in formats that cannot show one without a file. */
import type { Location, Report } from "../types.ts";
import type { Entry } from "./entry.ts";

/** The author's line, else the file that was read, else the first input or the configuration. */
export function siteOf({ place }: Entry, { inputs, configurations }: Report): Location {
  return place ?? { file: inputs[0]?.file ?? configurations[0].file ?? "." };
}

/** A reference to a file: relative to the root of the repository, or absolute where the name is. */
export function fileUri(file: string): { readonly uri: string; readonly relative: boolean } {
  const slashes = file.replaceAll("\\", "/");
  const isDrive = /^[A-Za-z]:\//.test(slashes);
  const steps = slashes
    .split("/")
    .map((step, index) => (isDrive && index === 0 ? step : encodeURIComponent(wellFormed(step))));
  const path = steps.join("/");
  if (isDrive) return { uri: `file:///${path}`, relative: false };
  return slashes.startsWith("/") ? { uri: `file://${path}`, relative: false } : { uri: path, relative: true };
}

/** Without halves of characters, which no reference can have. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
