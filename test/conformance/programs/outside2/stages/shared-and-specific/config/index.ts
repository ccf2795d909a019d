// All regions.
import { amer } from "./amer.js";
import { apac } from "./apac.js";
import { emea } from "./emea.js";
import type { Region, RegionConfig } from "./types.js";

export const regions = { emea, apac, amer } satisfies Record<Region, RegionConfig>;
