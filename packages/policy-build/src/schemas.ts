/** The JSON Schemas that METADATA and packs are checked with. */
import { readFileSync } from "node:fs";
import type { JsonObject } from "@tmes-as-code/catalog";

/** The schema of a rule's METADATA, or of a pack. */
export function readSchema(of: "metadata" | "pack"): JsonObject {
  // As far from src/ as from dist/.
  const file = new URL(`../schema/${of}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
}
