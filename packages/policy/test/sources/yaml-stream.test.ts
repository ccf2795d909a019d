/** A YAML stream cut into its documents is what the YAML library makes of the whole, however it arrives. */
import { readTenantDocuments, streamYamlDocuments, type TenantView } from "@tmes-as-code/policy";
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { splitYaml } from "../../src/sources/yaml-stream.ts";
import { parseYaml } from "../../src/sources/yaml-text.ts";

/** Lines that begin, end and hide documents. */
const line = fc.constantFrom(
  ...["---", "--- a", "--- |", "--- # c", "---\t", "---x", "----", "...", "... # c", "...x", " ---", "  ..."],
  ...["%YAML 1.2", "%TAG ! tag:example.org,2026:", "# comment", "", "  ", "\uFEFF", "\uFEFF# comment", "\uFEFF---"],
  ...["a: 1", "a: &x 1", "b: *x", "- 1", "a: |", "a: >-", "  text", "  --- text", 'a: "open', '  shut"', "a: 'x", "y'"],
  ...["a: [1,", "2]", "{ b: 2,", "c: 3 }", "a: text", "text", "? a", ": b", "a: [ # c", "  ---]"],
);
const ending = fc.constantFrom("\n", "\n", "\n", "\r\n");
const stream = fc
  .array(fc.tuple(line, ending), { maxLength: 14 })
  .chain((lines) => fc.tuple(fc.constant(lines.flat().join("")), fc.boolean()))
  .map(([text, isCut]) => (isCut ? text.trimEnd() : text));

/** The text in pieces of some of its lines. */
function pieces(text: string, sizes: readonly number[]): readonly string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const all: string[] = [];
  for (let at = 0, n = 0; at < lines.length; n++) {
    const size = sizes[n % sizes.length] ?? 1;
    all.push(lines.slice(at, at + size).join(""));
    at += size;
  }
  return all;
}

function values(text: string): readonly unknown[] | "refused" {
  try {
    return [...parseYaml([text], "a.yaml")].map(({ value }) => value);
  } catch {
    return "refused";
  }
}

/** As the library reads the whole stream; empty documents are left out. */
function expected(text: string): readonly unknown[] | "refused" {
  const documents = parseAllDocuments(text, { version: "1.2", schema: "core", merge: false, uniqueKeys: false });
  if (!Array.isArray(documents)) return [];
  if (documents.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return "refused";
  try {
    return documents.map((document): unknown => document.toJS()).filter((value) => value !== null);
  } catch {
    // An alias without an anchor in its document.
    return "refused";
  }
}

describe("a YAML stream", () => {
  it("has the documents that the library finds in the whole", () => {
    let accepted = 0;
    fc.assert(
      fc.property(stream, (text) => {
        const own = values(text);
        // What this reader also refuses, such as tags and lists as keys, it refuses in the whole as well.
        if (own === "refused") return;
        accepted++;
        expect(own).toEqual(expected(text));
      }),
      { numRuns: runs(2000) },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it("is cut so that the library finds the same in each part alone", () => {
    fc.assert(
      fc.property(stream, (text) => {
        const whole = expected(text);
        // A directive at the end that no document follows is an error, which the library only sees if it is alone.
        if (whole === "refused" || text.includes("%")) return;
        expect([...splitYaml([text])].flatMap((part) => expected(part.text))).toEqual(whole);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is cut alike in whichever pieces it arrives, and nothing of it is lost", () => {
    fc.assert(
      fc.property(stream, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (text, sizes) => {
        const whole = [...splitYaml([text])];
        expect([...splitYaml(pieces(text, sizes))]).toEqual(whole);
        expect(whole.map((part) => part.text).join("")).toBe(text);
        let at = 1;
        for (const part of whole) {
          expect(part.line).toBe(at);
          at += part.text.split("\n").length - 1;
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("gives the same tenants, places and errors as the whole text", () => {
    const tenant = (name: string, more = ""): string =>
      `# ${name}\n---\napiVersion: tmes/v1\ntenant: { name: ${name}, site: eu }\nitems:\n  - kind: address-group\n    name: "a\n      ---b"\n    settings: { internal: true${more} }\n...\n`;
    for (const text of [
      tenant("a") + tenant("b"),
      tenant("a") + tenant("a"),
      tenant("a") + tenant("b", ", wrong: 1"),
      tenant("a") + tenant("b", ", internal: true"),
      `${tenant("a")}\tb: [`,
      "# nothing\n",
    ]) {
      const outcome = (read: () => Iterable<TenantView>) => {
        try {
          return [...read()].map((view) => ({ ...view, places: view.items.map(({ origin }) => origin.locate?.([])) }));
        } catch (error) {
          return error;
        }
      };
      const whole = outcome(() => readTenantDocuments(text, "t.yaml").tenants);
      expect(outcome(() => streamYamlDocuments(pieces(text, [2, 3]), "t.yaml").tenants)).toEqual(whole);
    }
  });
});
