/** The schema of `tmes.config.yaml` says what the parser says. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { accepted, refused } from "./cases.ts";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schema/config.schema.json", import.meta.url), "utf8"));
if (typeof schema !== "object" || schema === null) throw new Error("The schema is not an object.");
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe("the schema", () => {
  test.each(Object.entries(accepted))("accepts %s", (_, text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
  });
  test.each(Object.entries(refused).filter(([, one]) => one.beyondSchema !== true))("refuses %s", (_, { text }) => {
    expect(validate(parse(text))).toBe(false);
  });
});
