/** Where the console has the items of a kind. */
import type { Json } from "./json.ts";
import type { Kind } from "./types.ts";

type Locations = Pick<Kind, "consoleLocation" | "outboundLocation">;

/** The pages that a person may have to look at: that of inbound protection first. */
export const consoleLocations = ({ consoleLocation, outboundLocation }: Locations): readonly string[] =>
  outboundLocation === undefined ? [consoleLocation] : [consoleLocation, outboundLocation];

/** The page of one item, by its direction. */
export const locationOf = (kind: Locations, { direction }: { readonly direction?: Json }): string =>
  (direction === "outbound" ? kind.outboundLocation : undefined) ?? kind.consoleLocation;
