/** Patterns for texts of ASCII match what the patterns for all texts match. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPatterns } from "../src/formats.ts";
import { kinds } from "../src/kinds/index.ts";
import { nameType } from "../src/names.ts";
import { inAscii } from "../src/scalar.ts";

const names = kinds
  .map((kind) => nameType(kind))
  .flatMap((type) => (type.type === "string" ? (type.pattern ?? []) : []));
const patterns = [...new Set([...Object.values(formatPatterns), ...names])].filter((each) => each.includes("\\p{"));

const characters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** Texts of single characters, of any, and of what patterns look for. */
const texts = fc.oneof(
  fc.constantFrom(...characters),
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("a", "Z", "0", " ", "\t", "\n", ".", "-", "@", ":", "/", "\0", "\x7f") }),
  fc.stringMatching(/^(?:group:|domain:|ref:|https?:\/\/|\*@)[a-z.@ \t-]{0,8}$/),
);

describe("a pattern for ASCII", () => {
  test("is needed by names and formats", () => {
    expect(patterns.length).toBeGreaterThan(3);
  });
  test.each(patterns)("matches the same texts: %s", (pattern) => {
    const [all, ascii] = [new RegExp(pattern, "u"), new RegExp(inAscii(pattern), "u")];
    expect(inAscii(pattern)).not.toContain("\\p{");
    for (const character of characters) expect(ascii.test(character)).toBe(all.test(character));
    fc.assert(
      fc.property(texts, (text) => {
        expect(ascii.test(text)).toBe(all.test(text));
      }),
      { numRuns: 500 },
    );
  });
});
