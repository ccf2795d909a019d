/** Compiled code that is kept between runs: whose it must be, and that it changes nothing but the time. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readKept } from "@tmes-as-code/policy/node";
import { codeFolder, keepAlone } from "../src/code-cache.ts";
import { folderWith, tmes } from "./run.ts";

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
  it("is found again, and replaces what was kept before", () => {
    const folder = join(folderWith({}), "code");
    keepAlone(folder, "a", content);
    keepAlone(folder, "b", content);
    expect(readdirSync(folder)).toEqual(["b"]);
    expect(readKept(folder, "b", "may-read")).toEqual(content);
    expect(readKept(folder, "a", "may-read")).toBeUndefined();
  });

  it("is not used where others may write", () => {
    const folder = join(folderWith({}), "code");
    keepAlone(folder, "a", content);
    chmodSync(join(folder, "a"), 0o622);
    expect(readKept(folder, "a", "may-read")).toBeUndefined();
    chmodSync(join(folder, "a"), 0o600);
    chmodSync(folder, 0o777);
    expect(readKept(folder, "a", "may-read")).toBeUndefined();
    keepAlone(folder, "c", content);
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("is not used through links", () => {
    const folder = folderWith({ "real/a": content });
    chmodSync(join(folder, "real"), 0o700);
    symlinkSync("real", join(folder, "code"));
    expect(readKept(join(folder, "code"), "a", "may-read")).toBeUndefined();
    mkdirSync(join(folder, "other"), { mode: 0o700 });
    symlinkSync(join(folder, "real", "a"), join(folder, "other", "a"));
    expect(readKept(join(folder, "other"), "a", "may-read")).toBeUndefined();
  });
});

describe("a run", () => {
  const document = "apiVersion: tmes/v1\ntenant: { name: acme, site: eu }\nitems: []\n";

  it("says the same with compiled code, without, and where it is damaged", async () => {
    const cwd = folderWith({ "tenant.yaml": document });
    const home = folderWith({});
    const run = (env: Readonly<Record<string, string>>) =>
      tmes(["check", "tenant.yaml", "--today", "2026-11-24"], { cwd, built: true, env: { CI: "", ...env } });
    const without = await run({ TMES_CODE_CACHE: "off", XDG_CACHE_HOME: home });
    expect(readdirSync(home)).toEqual([]);
    expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
    if (process.platform === "win32" || process.platform === "darwin") return;
    const folder = join(home, "tmes-as-code", "code");
    const [file = ""] = readdirSync(folder).map((name) => join(folder, name));
    const kept = readFileSync(file);
    expect(kept.length).toBeGreaterThan(100_000);
    expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
    for (const damaged of [kept.subarray(0, 1000), Buffer.from("no code"), Buffer.alloc(0)]) {
      writeFileSync(file, damaged);
      expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
      expect(readFileSync(file).length).toBeGreaterThan(100_000);
    }
  });
});
