/** Compiled code that is kept between runs: where, whose it must be, and how much of it. */
import { chmodSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFolder, keepCode } from "../../src/node/compiled-code.ts";
import { readKept } from "../../src/node/user-cache.ts";
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
      keepCode(folder, key, content);
      utimesSync(join(folder, key), index, index);
    }
    keepCode(folder, "e", content);
    expect(readdirSync(folder).sort()).toEqual(["b", "c", "d", "e"]);
    expect(readKept(folder, "e", "may-read")).toEqual(content);
    expect(readKept(folder, "a", "may-read")).toBeUndefined();
  });

  it("is not used where others may write", () => {
    const folder = join(folderOf({}), "code");
    keepCode(folder, "a", content);
    chmodSync(join(folder, "a"), 0o622);
    expect(readKept(folder, "a", "may-read")).toBeUndefined();
    chmodSync(join(folder, "a"), 0o600);
    chmodSync(folder, 0o777);
    expect(readKept(folder, "a", "may-read")).toBeUndefined();
    keepCode(folder, "c", content);
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is not used through links", () => {
    const folder = folderOf({ "real/a": "compiled" });
    chmodSync(join(folder, "real"), 0o700);
    symlinkSync("real", join(folder, "code"));
    expect(readKept(join(folder, "code"), "a", "may-read")).toBeUndefined();
    mkdirSync(join(folder, "other"), { mode: 0o700 });
    symlinkSync(join(folder, "real", "a"), join(folder, "other", "a"));
    expect(readKept(join(folder, "other"), "a", "may-read")).toBeUndefined();
  });
});
