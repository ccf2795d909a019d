/** Compiled code that is kept between runs: where, whose it must be, and how much of it. */
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { codeFolder } from "../../src/node/compiled-code.ts";
import { keepWhole, readWhole } from "../../src/node/user-cache.ts";
import { folderOf } from "./layout.ts";

const content = Buffer.from("compiled");

describe("the folder", () => {
  it.each([
    [{ XDG_CACHE_HOME: "/x" }, "linux", join("/x", "tmes-as-code", "code")],
    [{ XDG_CACHE_HOME: "here" }, "linux", undefined],
    [{ XDG_CACHE_HOME: "/x", CI: "true" }, "linux", undefined],
    [{ XDG_CACHE_HOME: "/x", TMES_CODE_CACHE: "off" }, "linux", undefined],
    [{}, "win32", undefined],
  ] as const)("for %j on %s is %s", (env, platform, folder) => {
    expect(codeFolder(env, platform)).toBe(folder);
  });
});

describe.skipIf(process.getuid === undefined)("what is kept (needs owners of files)", () => {
  it("is found again, and the oldest makes room", () => {
    const folder = join(folderOf({}), "code");
    for (const [index, key] of ["a", "b", "c", "d"].entries()) {
      keepWhole(folder, key, content, 4);
      utimesSync(join(folder, key), index, index);
    }
    keepWhole(folder, "e", content, 4);
    expect(readdirSync(folder).sort()).toEqual(["b", "c", "d", "e"]);
    expect(readWhole(folder, "e")).toEqual(content);
    expect(readWhole(folder, "a")).toBeUndefined();
  });

  it("is not used where it is damaged", () => {
    const folder = join(folderOf({}), "code");
    keepWhole(folder, "a", content, 4);
    const kept = readFileSync(join(folder, "a"));
    for (const damaged of [
      Buffer.from(kept.map((byte, at) => (at === 3 ? byte ^ 1 : byte))),
      kept.subarray(1),
      content,
    ]) {
      writeFileSync(join(folder, "a"), damaged);
      expect(readWhole(folder, "a")).toBeUndefined();
    }
    writeFileSync(join(folder, "a"), kept);
    expect(readWhole(folder, "a")).toEqual(content);
  });

  it("is whole where processes keep it at the same time", async () => {
    const folder = join(folderOf({}), "code");
    const module = pathToFileURL(join(import.meta.dirname, "../../src/node/user-cache.ts")).href;
    const keeping = `import { keepWhole, readWhole } from ${JSON.stringify(module)};
      const code = Buffer.alloc(300_000, process.argv[1]);
      for (let n = 0; n < 20; n++) {
        keepWhole(process.argv[2], "a", code, 4);
        const read = readWhole(process.argv[2], "a");
        if (read === undefined || (!read.equals(Buffer.alloc(300_000, "x")) && !read.equals(Buffer.alloc(300_000, "y")))) process.exit(1);
      }`;
    const tsx = import.meta.resolve("tsx");
    const args = (letter: string) => ["--import", tsx, "--input-type=module", "--eval", keeping, letter, folder];
    const run = promisify(execFile);
    await Promise.all(["x", "y"].map((letter) => run(process.execPath, args(letter))));
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is not used where others may write", () => {
    const folder = join(folderOf({}), "code");
    keepWhole(folder, "a", content, 4);
    chmodSync(join(folder, "a"), 0o622);
    expect(readWhole(folder, "a")).toBeUndefined();
    chmodSync(join(folder, "a"), 0o600);
    chmodSync(folder, 0o777);
    expect(readWhole(folder, "a")).toBeUndefined();
    keepWhole(folder, "c", content, 4);
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is not used through links", () => {
    const folder = folderOf({ "real/a": "compiled" });
    chmodSync(join(folder, "real"), 0o700);
    symlinkSync("real", join(folder, "code"));
    expect(readWhole(join(folder, "code"), "a")).toBeUndefined();
    mkdirSync(join(folder, "other"), { mode: 0o700 });
    symlinkSync(join(folder, "real", "a"), join(folder, "other", "a"));
    expect(readWhole(join(folder, "other"), "a")).toBeUndefined();
  });
});
