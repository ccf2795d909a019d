/** The settings of V8: each is one that this Node knows, or it would print an error at every start. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { v8Settings } from "../src/v8-settings.ts";

const messageOf = (setting: string): string =>
  spawnSync(process.execPath, ["-e", 'require("node:v8").setFlagsFromString(process.argv[1])', "--", setting], {
    encoding: "utf8",
  }).stderr;

describe("the settings of V8", () => {
  test.each(v8Settings(process.versions.node))("%s is known", (setting) => {
    expect(messageOf(setting)).toBe("");
  });
  test("would be refused if V8 did not know them", () => {
    expect(messageOf("--no-such-setting=1")).toContain("--no-such-setting");
  });
  test.each([
    ["20.19.0", "--interrupt-budget"],
    ["22.13.0", "--invocation-count-for-turbofan"],
    ["24.1.0", "--invocation-count-for-turbofan"],
  ])("of Node %s have %s", (node, name) => {
    expect(v8Settings(node).some((setting) => setting.startsWith(`${name}=`))).toBe(true);
  });
});
