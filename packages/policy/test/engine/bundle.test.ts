/** Bundles that cannot be used, each with an error about what is wrong with it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { bundleOf, contentsOf, type Bundle } from "../../src/engine/bundle.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import { createEvaluator } from "../../src/engine/evaluator.ts";
import { PolicyError } from "../../src/errors.ts";
import { writeTinyBundle } from "./tiny-bundle.ts";

const good = writeTinyBundle({
  rules: { calm: { rego: "applies := true\nfinding contains {} if false", slots: [{ path: "settings.on" }] } },
});
const scratch = mkdtempSync(join(tmpdir(), "damaged-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function damaged(damage: (folder: string) => void): string {
  const folder = mkdtempSync(join(scratch, "bundle-"));
  cpSync(good, folder, { recursive: true });
  damage(folder);
  return folder;
}

function edited(name: string, edit: (value: Record<string, Record<string, unknown>>) => unknown): string {
  return damaged((folder) => {
    const value = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, Record<string, unknown>>;
    writeFileSync(join(folder, name), JSON.stringify(edit(value)));
  });
}

describe("a bundle", () => {
  test("that is whole loads", () => {
    expect(loadBundle(good).digest).toMatch(/^[0-9a-f]{64}$/);
  });
  test("has a manifest that was parsed before, if its bytes are equal", () => {
    const contents = contentsOf((file) => new Uint8Array(readFileSync(join(good, file))));
    const bytes = contents["manifest.json"];
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(bundleOf(contents, "tiny", good, { bytes: bytes.slice(), value }).manifest).toBe(value);
    const others = new TextEncoder().encode(`${new TextDecoder().decode(bytes)}\n`);
    const bundle = bundleOf(contents, "tiny", good, { bytes: others, value: {} });
    expect(bundle.manifest).toEqual(value);
    expect(bundle.digest).toBe(loadBundle(good).digest);
  });
  test("is refused for a manifest that was parsed before and is none", () => {
    const contents = contentsOf((file) => readFileSync(join(good, file)));
    const parsed = { bytes: contents["manifest.json"], value: { schema: "tmes-bundle/v1" } };
    expect(() => bundleOf(contents, "good", good, parsed)).toThrow(/manifest\.json is not of tmes-bundle\/v1/);
  });
  test("that was found sound is not looked at again, and its module is compiled when it is asked for", () => {
    const contents = contentsOf((file) => readFileSync(join(good, file)));
    const found = new Set<string>();
    // TypeScript types it for browsers only.
    const { WebAssembly: wasm } = globalThis as unknown as {
      readonly WebAssembly: { Module(bytes: Uint8Array): object };
    };
    const compile = vi.spyOn(wasm, "Module");
    onTestFinished(() => compile.mockRestore());
    const load = (): Bundle => bundleOf(contents, "tiny", good, undefined, found);
    const { digest } = load();
    expect([...found]).toEqual([digest]);
    expect(compile).toHaveBeenCalledTimes(1);
    const again = load();
    expect(compile).toHaveBeenCalledTimes(1);
    expect(again.module()).toBe(again.module());
    expect(compile).toHaveBeenCalledTimes(2);
  });
  test.each(["policy.wasm", "data.json", "manifest.json"] as const)("with another %s was not found sound", (name) => {
    const found = new Set([loadBundle(good).digest]);
    const read = (file: string) => (file === name ? new TextEncoder().encode("{}") : readFileSync(join(good, file)));
    expect(() => bundleOf(contentsOf(read), "tiny", good, undefined, found)).toThrow(PolicyError);
    expect(found.size).toBe(1);
  });
  test.each(["policy.wasm", "data.json", "manifest.json"])("without %s is refused by that name", (name) => {
    expect(() => loadBundle(damaged((folder) => rmSync(join(folder, name))))).toThrow(new RegExp(`${name} is missing`));
  });
  test.each(["data.json", "manifest.json"])("with a truncated %s is refused", (name) => {
    const folder = damaged((at) => writeFileSync(join(at, name), readFileSync(join(at, name)).subarray(0, 50)));
    expect(() => loadBundle(folder)).toThrow(new RegExp(`${name} is not JSON`));
  });
  test("with bytes that are not UTF-8 is refused", () => {
    const folder = damaged((at) => writeFileSync(join(at, "data.json"), Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])));
    expect(() => loadBundle(folder)).toThrow(/data\.json is not JSON/);
  });
  test("with a truncated module is refused", () => {
    const folder = damaged((at) =>
      writeFileSync(join(at, "policy.wasm"), readFileSync(join(at, "policy.wasm")).subarray(0, 500)),
    );
    expect(() => loadBundle(folder)).toThrow(/policy\.wasm is not a WebAssembly module/);
  });
  test.each([
    ["another schema", edited("manifest.json", (m) => ({ ...m, schema: "tmes-bundle/v2" }))],
    ["no rules", edited("manifest.json", (m) => ({ ...m, rules: [] }))],
    [
      "a rule without messages",
      edited("manifest.json", (m) => ({
        ...m,
        rules: { calm: { ...(m["rules"]?.["calm"] as object), messages: [] } },
      })),
    ],
    [
      "a pack without severities",
      edited("manifest.json", (m) => ({
        ...m,
        packs: { all: { ...(m["packs"]?.["all"] as object), rules: { calm: {} } } },
      })),
    ],
    ["no slots", edited("data.json", ({ tmes }) => ({ tmes: { ...tmes, slots: undefined } }))],
    [
      "slots that are none",
      edited("data.json", ({ tmes }) => ({ tmes: { ...tmes, slots: { calm: { toy: [{ parts: "item" }] } } } })),
    ],
    ["no router", edited("data.json", ({ tmes }) => ({ tmes: { ...tmes, router: { toy: "calm" } } }))],
    ["no presence", edited("data.json", ({ tmes }) => ({ tmes: { ...tmes, catalog: {} } }))],
    ["a list for data", edited("data.json", () => [])],
  ])("with %s is refused", (_, folder) => {
    expect(() => loadBundle(folder)).toThrow(PolicyError);
  });
  test("without the entrypoint is refused when it is to judge", () => {
    const folder = edited("manifest.json", (m) => ({ ...m, entrypoint: "tmes/main/other" }));
    expect(() => createEvaluator(loadBundle(folder), {})).toThrow(/no entrypoint tmes\/main\/other/);
  });
  test("whose router names a rule that is not in it ends the run, and does not pass", () => {
    const folder = edited("data.json", ({ tmes }) => ({ tmes: { ...tmes, router: { toy: ["calm", "ghost"] } } }));
    const evaluate = createEvaluator(loadBundle(folder), {});
    const input = {
      tenant: { name: "t" },
      item: { kind: "toy", name: "x", settings: {} },
      today: "2026-01-31",
      exists: true,
      view: "closed",
    };
    expect(() => evaluate(input, ["calm", "ghost"])).toThrow(/Rule ghost gave no verdict/);
  });
});
