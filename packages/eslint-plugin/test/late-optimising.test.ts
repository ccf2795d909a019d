/** When V8 may optimise the compiled rules late: only where its own limit is known, and holds again afterwards. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { optimisedLate, ownLimit, type Runtime } from "../src/late-optimising.ts";

const node: Runtime = { execArgv: [], env: {}, versions: { ...process.versions, v8: "11.3.244.8-node.30" } };

describe("V8's own limit", () => {
  test("is that of this Node, where it is known", () => {
    const options = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    const [, actual] = /--wasm-tiering-budget=(\d+)/.exec(options) ?? [];
    const known = ownLimit({ ...node, versions: process.versions });
    expect(known === undefined || known === Number(actual)).toBe(true);
  });
  test.each<[string, Partial<Runtime>, number | undefined]>([
    ["in Node 20", {}, 1_800_000],
    ["in a later V8", { versions: { ...process.versions, v8: "13.6.233.10-node.18" } }, undefined],
    ["in Electron", { versions: { ...node.versions, electron: "28.2.0" } }, undefined],
    ["with a flag on the command line", { execArgv: ["--wasm-tiering-budget=1"] }, undefined],
    ["with a flag in the environment", { env: { NODE_OPTIONS: "--no-wasm_tier_up" } }, undefined],
    ["with other flags", { execArgv: ["--stack-size=2000"], env: { NODE_OPTIONS: "--enable-source-maps" } }, 1_800_000],
  ])("%s", (_, changed, limit) => {
    expect(ownLimit({ ...node, ...changed })).toBe(limit);
  });
});

test("what is compiled is given back, and its error too", () => {
  expect(optimisedLate(() => 3)).toBe(3);
  expect(() =>
    optimisedLate(() => {
      throw new RangeError("mine");
    }),
  ).toThrow("mine");
});
