/** The committed bundle. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { bundled } from "../scripts/bundled.ts";

const action = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(action, file), "utf8");

it("is what the sources come to, each time", async () => {
  for (const files of [await bundled(), await bundled()]) {
    for (const [name, content] of Object.entries(files))
      expect(read(join("bundle", name)) === content, name).toBe(true);
  }
});

it("names no folder of a machine, and holds each library's licence", () => {
  const script = read("bundle/index.mjs");
  expect(script).not.toMatch(/\/(?:home|root|work|Users)\//);
  const libraries = [...script.matchAll(/node_modules\/\.pnpm\/([^/]+)\/node_modules\/((?:@[^/"]+\/)?[^/"]+)/g)];
  expect(libraries.length).toBeGreaterThan(0);
  for (const [, , name] of libraries) expect(read("bundle/licenses.txt")).toContain(`${name ?? ""} `);
});

it("is what action.yml runs, with every input that the sources read", () => {
  const { runs, inputs, outputs } = parse(read("action.yml")) as Record<
    "runs" | "inputs" | "outputs",
    Record<string, unknown>
  >;
  expect(runs).toEqual({ using: "node24", main: "bundle/index.mjs" });
  const source = read("src/inputs.ts");
  const readInputs = [...source.matchAll(/get(?:Boolean|Multiline)?Input\("([^"]+)"/g)].map(([, name]) => name);
  expect(readInputs.toSorted()).toEqual(Object.keys(inputs).toSorted());
  const set = [...read("src/main.ts").matchAll(/setOutput\("([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(set)].toSorted()).toEqual(Object.keys(outputs).toSorted());
});
