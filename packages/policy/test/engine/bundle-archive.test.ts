/** Archives of bundles: what is not plain is refused in one sentence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { loadBundle } from "../../src/node/bundles.ts";
import { readArchive } from "../../src/engine/bundle-archive.ts";
import { PolicyError } from "../../src/errors.ts";
import { archiveOf, tarOf, type Member } from "./archives.ts";
import { writeTinyBundle } from "./tiny-bundle.ts";

const file: Member = { name: "data.json", content: "{}" };
const withEnd = (...members: readonly Member[]): Uint8Array => archiveOf(members);

test.each<[string, Uint8Array, string]>([
  ["is not a gzip file", Buffer.from("PK"), "it is not a gzip file"],
  ["is cut off as a gzip file", withEnd(file).subarray(0, -8), "it is not a gzip file"],
  ["is a bomb", gzipSync(Buffer.alloc(129 * 1024 * 1024)), "it has more than 128 MiB unpacked"],
  ["goes up", withEnd({ ...file, name: "../data.json" }), "a name that leads elsewhere"],
  ["goes up inside", withEnd({ ...file, name: "a/../../data.json" }), "a name that leads elsewhere"],
  ["goes up by its prefix", withEnd({ ...file, prefix: ".." }), "a name that leads elsewhere"],
  ["begins with two slashes", withEnd({ ...file, name: "//etc/data.json" }), "a name that leads elsewhere"],
  ["has backslashes", withEnd({ ...file, name: "..\\data.json" }), "a name that leads elsewhere"],
  ["has a name with a line break", withEnd({ ...file, name: "data\n.json" }), "a name that leads elsewhere"],
  ["has a file without a name", withEnd({ ...file, name: "" }), "a name that leads elsewhere"],
  ["has a hard link", withEnd({ ...file, type: "1" }), "data.json is not a plain file"],
  ["has a symbolic link", withEnd({ ...file, type: "2" }), "data.json is not a plain file"],
  ["has a device", withEnd({ ...file, type: "3" }), "data.json is not a plain file"],
  ["has a header that renames", withEnd({ ...file, type: "x" }), "data.json is not a plain file"],
  ["has a file twice", withEnd(file, file), "it has data.json twice"],
  ["has a file twice, once with a slash", withEnd(file, { ...file, name: "/data.json" }), "it has data.json twice"],
  ["says a file is larger than all", withEnd({ ...file, size: "77777777777\0" }), "data.json is cut off"],
  ["states a size that is not a number", withEnd({ ...file, size: "-0000000001\0" }), "data.json is cut off"],
  [
    "has a size in another form",
    withEnd({ ...file, size: "\u0080\0\0\0\0\0\0\0\0\0\0\u0002" }),
    "data.json is cut off",
  ],
  ["is damaged", withEnd({ ...file, checksum: 1 }), "it is damaged at byte 0"],
  ["is cut off", gzipSync(tarOf([file]).subarray(0, 513)), "data.json is cut off"],
  ["has no end", archiveOf([file], Buffer.alloc(0)), "its end is missing"],
  [
    "continues after its end",
    archiveOf([file], Buffer.concat([Buffer.alloc(1024), tarOf([file])])),
    "something follows its end",
  ],
])("an archive that %s is refused", (_, archive, sentence) => {
  expect(() => readArchive(archive, "x.tar.gz")).toThrow(PolicyError);
  expect(() => readArchive(archive, "x.tar.gz")).toThrow(sentence);
});

test("many files are refused", () => {
  const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${String(index)}.rego` }));
  expect(() => readArchive(archiveOf(many), "x.tar.gz")).toThrow("it has more than 10000 files");
});

describe("a compiled bundle as an archive", () => {
  const folder = writeTinyBundle({
    rules: { calm: { rego: "applies := true\nfinding contains {} if false", slots: [{ path: "settings.on" }] } },
  });
  const scratch = mkdtempSync(join(tmpdir(), "archives-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const names = ["policy.wasm", "data.json", "manifest.json"];
  const members = names.map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const written = (all: readonly Member[]): string => {
    const path = join(mkdtempSync(join(scratch, "a-")), "bundle.tar.gz");
    writeFileSync(path, archiveOf(all));
    return path;
  };

  test("is the bundle in the folder", () => {
    expect(loadBundle(written(members)).digest).toBe(loadBundle(folder).digest);
  });
  test.each(names)("without %s is refused", (name) => {
    const path = written(members.filter((member) => member.name !== name));
    expect(() => loadBundle(path)).toThrow(`${name} is missing`);
  });
  test("with a file that does not belong to it is refused", () => {
    const path = written([...members, { name: "index.js", content: "" }]);
    expect(() => loadBundle(path)).toThrow("it has index.js, which a compiled bundle does not have");
  });
  test("that is not there is refused", () => {
    expect(() => loadBundle(join(scratch, "none.tar.gz"))).toThrow("it is missing or unreadable");
  });
});

test("the digest covers what rules and packs the manifest has", () => {
  const folder = writeTinyBundle({
    rules: { calm: { rego: "applies := true\nfinding contains {} if false", slots: [{ path: "settings.on" }] } },
  });
  const before = loadBundle(folder).digest;
  const path = join(folder, "manifest.json");
  writeFileSync(
    path,
    readFileSync(path, "utf8")
      .replaceAll('"severity":"error"', '"severity":"warn"')
      .replaceAll('"severity": "error"', '"severity": "warn"'),
  );
  expect(readFileSync(path, "utf8")).toContain("warn");
  expect(loadBundle(folder).digest).not.toBe(before);
});
