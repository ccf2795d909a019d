import { lineDigest, linesOf } from "@tmes-as-code/policy/node";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withSameLines } from "../../src/node/author-lines.ts";
import type { NotedLocation } from "../../src/sources/source-map.ts";

const outer = mkdtempSync(join(tmpdir(), "tmes-lines-"));
const root = join(outer, "root");
const text = "first\nsecond\r\nthird";
const second = lineDigest(linesOf(text), 2) ?? "";

beforeAll(() => {
  mkdirSync(join(root, ".git"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const file of ["main.ts", ".env", ".git/main.ts", "node_modules/main.ts", "../outside.ts"])
    writeFileSync(join(root, file), text);
  symlinkSync("../outside.ts", join(root, "link.ts"));
});
afterAll(() => {
  rmSync(outer, { recursive: true });
});

function kept(location: NotedLocation): unknown {
  const item = { address: "a", tenant: "t", kind: "tenant", name: "t", construct: "c", digest: "d", location };
  return withSameLines({ items: [item] }, root).items[0]?.location;
}

test("a line with the same text is kept, without its digest", () => {
  expect(kept({ file: "main.ts", line: 2, column: 3, text: second })).toEqual({ file: "main.ts", line: 2, column: 3 });
});

test("a line of a file that is not there is kept: nothing of it can be shown", () => {
  expect(kept({ file: "gone.ts", line: 2, text: second })).toEqual({ file: "gone.ts", line: 2 });
});

test.each<[string, NotedLocation]>([
  ["another text", { file: "main.ts", line: 1, text: second }],
  ["no text", { file: "main.ts", line: 2 }],
  ["a line below the end", { file: "main.ts", line: 9, text: second }],
  ["a file that is not a source", { file: ".env", line: 2, text: second }],
  ["a file in .git", { file: ".git/main.ts", line: 2, text: second }],
  ["a file in node_modules", { file: "node_modules/main.ts", line: 2, text: second }],
  ["a file outside of the root", { file: "../outside.ts", line: 2, text: second }],
  ["an absolute path", { file: join(outer, "outside.ts"), line: 2, text: second }],
  ["a link that leaves the root", { file: "link.ts", line: 2, text: second }],
])("only the file is kept of %s", (_, location) => {
  expect(kept(location)).toEqual({ file: location.file });
});
