/** Compiled code that is kept between runs changes nothing but the time. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, tmes } from "./run.ts";

describe("a run", () => {
  const document = JSON.stringify({ apiVersion: "tmes/v1", tenant: { name: "acme", site: "eu" }, items: [] });

  it("says the same with compiled code, without, and where it is damaged", async () => {
    const cwd = folderWith({ "tenant.json": document, "tenant.yaml": `# YAML\n${document}` });
    const home = folderWith({});
    const run = (env: Readonly<Record<string, string>>, file = "tenant.json") =>
      tmes(["check", file, "--today", "2026-11-24"], { cwd, built: true, env: { CI: "", ...env } });
    const without = await run({ TMES_CODE_CACHE: "off", XDG_CACHE_HOME: home });
    expect(readdirSync(home)).toEqual([]);
    expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
    if (process.platform === "win32" || process.platform === "darwin") return;
    const folder = join(home, "tmes-as-code", "code");
    // A check of JSON needs no library of a file of its own.
    expect(readdirSync(folder)).toHaveLength(1);
    const [file = ""] = readdirSync(folder).map((name) => join(folder, name));
    const kept = readFileSync(file);
    expect(kept.length).toBeGreaterThan(100_000);
    expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
    const flipped = kept.map((byte, at) => (at % 4096 === 1000 ? byte ^ 0x5a : byte));
    for (const damaged of [kept.subarray(0, 1000), flipped, Buffer.from("no code"), Buffer.alloc(0)]) {
      writeFileSync(file, damaged);
      expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
      expect(readFileSync(file).length).toBeGreaterThan(100_000);
    }
    const claims = join(home, "tmes-as-code", "claims");
    const [found = ""] = readdirSync(claims).map((name) => join(claims, name));
    const whole = readFileSync(found);
    for (const damaged of [whole.map((byte, at) => (at === 5 ? byte ^ 1 : byte)), Buffer.from("[]"), Buffer.alloc(0)]) {
      writeFileSync(found, damaged);
      expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
      expect(readFileSync(found)).toEqual(whole);
    }
    // What another run compiles is added. A library has a file of its own.
    const sizeOf = (): number => readFileSync(file).length;
    const before = sizeOf();
    const { code } = await run({ XDG_CACHE_HOME: home }, "tenant.yaml");
    expect(code).toBe(without.code);
    const added = sizeOf();
    expect(added).toBeGreaterThan(before + 5000);
    expect(readdirSync(folder)).toHaveLength(2);
    expect((await run({ XDG_CACHE_HOME: home }, "tenant.yaml")).code).toBe(without.code);
    expect(await run({ XDG_CACHE_HOME: home })).toEqual(without);
    expect(sizeOf()).toBe(added);
    // Other settings of V8 need other code, and leave the kept code as it is.
    expect(await run({ XDG_CACHE_HOME: home, NODE_OPTIONS: "--max-old-space-size=1000" })).toEqual(without);
    expect(readdirSync(folder)).toHaveLength(3);
    // Other commands have a file of their own.
    expect((await tmes(["explain"], { cwd, built: true, env: { CI: "", XDG_CACHE_HOME: home } })).code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(4);
  });
});
