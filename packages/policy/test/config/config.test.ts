/** What `tmes.config.yaml` may say, and how it says what it may not. */
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/errors.ts";
import { accepted, refused } from "./cases.ts";

describe("a configuration", () => {
  test.each(Object.entries(accepted))("may have %s", (_, text) => {
    expect(parseConfig(text, "tmes.config.yaml")).toMatchObject({ file: "tmes.config.yaml" });
  });

  test.each(Object.entries(refused))("may not have %s", (_, { text, at, says }) => {
    const error = problemOf(text);
    expect(error.message).toMatch(says);
    expect(`${String(error.line)}:${String(error.column)}`).toBe(at);
  });
});

function problemOf(text: string): ConfigError {
  try {
    parseConfig(text, "tmes.config.yaml");
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}
