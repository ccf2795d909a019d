/** `tmes schema`: JSON Schemas for editors and tools that cannot read them from `node_modules`. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult } from "./output.ts";
import { schemas, type SchemaName } from "./schemas.ts";

/** The schema of this version. */
export function schemaText(name: SchemaName): string {
  return readFileSync(createRequire(import.meta.url).resolve(schemas[name]), "utf8");
}

/** Prints a schema. */
export function printSchema(name: SchemaName): ExitCode {
  writeResult(schemaText(name), undefined);
  return exitCodes.ok;
}
