/** What is read without the YAML library is what the library reads, at the same places. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainYaml } from "../../src/sources/plain-yaml.ts";
import { documentsIn, parseYaml } from "../../src/sources/yaml-text.ts";
import type { Path } from "../../src/types.ts";

const root = join(import.meta.dirname, "../../../..");

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ["missing"], [7], ...steps.flatMap(([step, inner]) => pathsIn(inner).map((path) => [step, ...path]))];
}

/** Whether a text is read, and then as the library reads it. */
function isReadAlike(text: string): boolean {
  if (plainYaml(text) === undefined) return false;
  const library = [...documentsIn({ text, line: 3 }, "f.yaml")];
  const read = [...parseYaml([`---\n`, `# before\n`, text], "f.yaml")];
  expect(library).toHaveLength(1);
  const [{ value, place } = { value: undefined, place: () => ({ file: "" }) }] = library;
  const plain = plainYaml(text);
  expect(plain?.value).toEqual(value);
  const offsets = text.split("\n").map(
    (
      (at) => (line: string) =>
        (at += line.length + 1) - line.length - 1
    )(0),
  );
  for (const path of pathsIn(value)) {
    const { line = 0, column = 0 } = place(path);
    expect([path, plain?.offsetOf(path)]).toEqual([path, (offsets[line - 3] ?? 0) + column - 1]);
  }
  expect(read.map((each) => each.value)).toEqual([value]);
  return true;
}

const name = fc.constantFrom("a", "b_c", "d-e", "kind", "settings", "no", "Null", "y", "__proto__", "x1");
const word = fc.constantFrom(
  ...["acme", "eu", "true", "True", "false", "null", "~", "0", "12", "012", "-3", "1.5", "1e3", "0x1f", ".5", "yes"],
  ...["2026-01-31", "10.0.0.1", "group:legal", "a: b", "a:b", "a :b", "a #b", "a#b", "https://x.example/y?z", "a, b"],
  ...[
    '"q"',
    '"q: r # s"',
    "'single'",
    "'it''s'",
    '"esc\\n"',
    '""',
    "''",
    '"a" b',
    "*alias",
    "&anchor x",
    "!tag x",
    "|",
    ">",
  ],
  ...[
    "[]",
    "{}",
    "[a, b]",
    "[a, [b, 1], {c: d}]",
    "[a,b]",
    "[a, ]",
    "{ a: 1, b-c: 'x' }",
    "{a: 1}",
    "{a:1}",
    "{a}",
    "[a: b]",
  ],
  ...[
    '{ "a": 1 }',
    "[ a , b ]",
    "{ a: {b: [1, 2]} }",
    "[a",
    "{ a: 1, a: 2 }",
    "- a",
    "x - y",
    "a\tb",
    "",
    " ",
    "é",
    "@x",
    "a]",
    "a}",
  ],
);
const comment = fc.constantFrom("", "", "", " # note", "  #", "#x");
const line = fc
  .tuple(fc.nat(4), fc.constantFrom("", "", "- ", "- ", "-  ", "- - ", "-"), fc.option(name), word, comment)
  .map(([indent, mark, key, value, note]) => {
    const content = key === null ? value : `${key}:${value === "" ? "" : ` ${value}`}`;
    return `${" ".repeat(indent)}${mark}${content}${note}`;
  });
const lines = fc.array(fc.oneof({ weight: 9, arbitrary: line }, fc.constantFrom("", "# c", "   # d", "---", "...")), {
  minLength: 1,
  maxLength: 8,
});

/** Documents as people write them, with a few changes. */
const policies = join(root, "policies");
const written = ["rules", "test/packs"].flatMap((folder) =>
  readdirSync(join(policies, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readFileSync(join(policies, folder, file), "utf8")),
);
const parts = written.flatMap((text) => text.split(/^---\n/m));
const changed = fc
  .tuple(
    fc.constantFrom(...parts),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("", " ", "  ", "-", ":", "#", "\n", '"', ",", "}")), { maxLength: 3 }),
  )
  .map(([text, edits]) =>
    edits.reduce((before, [at, insert]) => {
      const place = at % (before.length + 1);
      return before.slice(0, place) + insert + before.slice(place + (at % 3));
    }, text),
  );

describe("YAML without the library", () => {
  test("is most of what people write", () => {
    expect(parts.filter(isReadAlike).length / parts.length).toBeGreaterThan(0.5);
  });

  test("is read as the library reads it, line by line", () => {
    let read = 0;
    fc.assert(
      fc.property(lines, (some) => {
        if (isReadAlike(some.join("\n"))) read++;
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(0);
  });

  test("is read as the library reads it, after changes", () => {
    fc.assert(
      fc.property(changed, (text) => {
        isReadAlike(text);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    "a: 1\na: 2\n",
    "a: 1\n b: 2\n",
    "a:\n  b: 1\n c: 2\n",
    "a:\n",
    "a: x\n  y\n",
    "- a\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !!str 1\n",
    "a: |\n  b\n",
    "<<: { a: 1 }\n",
    "__proto__: { a: 1 }\n",
    "a: é\n",
    "a: 1\r\n",
    "a:\t1\n",
    "a: [1,\n  2]\n",
  ])("leaves %j to the library", (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});
