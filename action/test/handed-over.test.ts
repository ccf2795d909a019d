/** Hostile archives are refused in one sentence, and nothing is written. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { limits, unpack } from "../src/handed-over.ts";
import { zip } from "./judging.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tmes-archive-"));
  folder = join(root, "out");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** An archive with bytes changed after it was made: as the library that makes archives would refuse to make it. */
function altered(archive: Uint8Array, from: string, to: string): Buffer {
  expect(to).toHaveLength(from.length);
  return Buffer.from(Buffer.from(archive).toString("latin1").replaceAll(from, to), "latin1");
}

/** Sets a number of all central entries. @param at - Its place from the entry's signature. */
function withNumber(archive: Uint8Array, at: number, value: number): Buffer {
  const bytes = Buffer.from(archive);
  for (let index = bytes.indexOf("PK\u0001\u0002"); index >= 0; index = bytes.indexOf("PK\u0001\u0002", index + 1)) {
    bytes.writeUInt32LE(value, index + at);
  }
  return bytes;
}

const uncompressedSize = 24;
const externalAttributes = 38;
const plan = "{}".padEnd(2000);

it.each<[string, () => Promise<Uint8Array>, string]>([
  ["is not an archive", () => Promise.resolve(Buffer.from("{}")), "it is not a readable zip archive"],
  ["is empty", () => zip({}), "it is empty"],
  ["has a link", () => zip({ "plan.json": "/etc/passwd" }, 0o120777), "plan.json is a link or a device"],
  ["has a device", () => zip({ "plan.json": "" }, 0o020666), "plan.json is a link or a device"],
  ["goes up", async () => altered(await zip({ "aa/plan.json": "{}" }), "aa/plan", "../plan"), "invalid relative path"],
  ["is absolute", async () => altered(await zip({ "aa/plan.json": "{}" }), "aa/plan", "/a/plan"), "absolute path"],
  [
    "has backslashes",
    async () => altered(await zip({ "aa/plan.json": "{}" }), "aa/plan", "..\\plan"),
    "invalid characters in fileName",
  ],
  [
    "has a name twice",
    async () => altered(await zip({ "a.json": "{}", "b.json": "{}" }), "b.json", "a.json"),
    "it has a.json twice",
  ],
  ["has a name twice but for case", () => zip({ "a.json": "{}", "A.json": "{}" }), "it has A.json twice"],
  ["has a file below a file", () => zip({ "a.json": "{}", "a.json/b.json": "{}" }), "a.json/b.json is below a file"],
  ["has a hidden file", () => zip({ ".git/a.json": "{}" }), "has parts other than"],
  ["has an option as a name", () => zip({ "--config.json": "{}" }), "has parts other than"],
  ["has a control character", () => zip({ "a\n::error::.json": "{}" }), "has parts other than"],
  ["has a script", () => zip({ "run.sh": "{}" }), "run.sh is not a JSON file"],
  ["is deep in folders", () => zip({ [`${"a/".repeat(9)}a.json`]: "{}" }), "is more than 8 folders deep"],
  ["has a long name", () => zip({ [`${"a".repeat(220)}.json`]: "{}" }), "has a name of more than 200 characters"],
  [
    "says a file has 1 GB",
    async () => withNumber(await zip({ "a.json": plan }), uncompressedSize, 2 ** 30),
    "a.json has more than 100 MiB",
  ],
  [
    "says a file is smaller than it is",
    async () => withNumber(await zip({ "a.json": plan }), uncompressedSize, 10),
    "a.json cannot be unpacked",
  ],
  [
    "says it is encrypted",
    async () => withNumber(await zip({ "a.json": plan }), 8, 0x0008_0001),
    "a.json is encrypted",
  ],
  [
    "has many files",
    () => zip(Object.fromEntries(Array.from({ length: limits.files + 1 }, (_, at) => [`${String(at)}.json`, ""]))),
    "it has more than 2000 files",
  ],
  [
    "has files of 300 MiB together",
    async () =>
      withNumber(
        await zip({ "a.json": plan, "b.json": plan, "c.json": plan, "d.json": plan }),
        uncompressedSize,
        99 * 2 ** 20,
      ),
    "its files have more than 300 MiB together",
  ],
  ["is not JSON", () => zip({ "a.json": "{}{}" }), "a.json is not JSON"],
  ["is not UTF-8", () => zip({ "a.json": Buffer.from([0x22, 0xff, 0x22]) }), "a.json is not UTF-8"],
  ["is nested deep", () => zip({ "a.json": "[".repeat(1_000_000) }), "a.json is nested more than 100 deep"],
])("an archive that %s", async (_, archive, sentence) => {
  const error: unknown = await unpack(await archive(), folder).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ name: "ActionError" });
  const { message } = error as Error;
  expect(message).toMatch(/^The files that were handed over are refused: [^\n]+\.$/);
  expect(message).toContain(sentence);
  expect(existsSync(folder)).toBe(false);
});

it("writes what is plain, and names what lies at the top", async () => {
  const files = { "plan.json": '{"a":"}]\\"["}', "out/stacks/a/cdk.tf.json": "[]", "out/manifest.json": "1" };
  expect((await unpack(await zip(files), folder)).map((name) => basename(name))).toEqual(["out", "plan.json"]);
  for (const [name, content] of Object.entries(files)) expect(readFileSync(join(folder, name), "utf8")).toBe(content);
  await expect(unpack(await zip(files), folder)).rejects.toThrow("EEXIST");
});

it("takes folders that an archive names", async () => {
  const archive = withNumber(await zip({ "a/a.json": "{}" }), externalAttributes, 0);
  expect(await unpack(archive, folder)).toEqual([join(folder, "a")]);
});
