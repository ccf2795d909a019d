/** The entries that export constructs are those of the package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { constructPackages } from "../src/construct-packages.ts";

it("each entry of the constructs is known", () => {
  const file = join(import.meta.dirname, "../../constructs/package.json");
  const { name, exports } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  expect(entries.map((entry) => name + entry.slice(1)).sort()).toEqual([...constructPackages].sort());
});
