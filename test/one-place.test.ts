/** Ideas that have one place: a second one fails here, with the file that has it. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { surfaceIds } from "@tmes-as-code/policy";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Texts of all hand-written sources, without comments, by their paths. */
const sources = new Map(
  readdirSync(join(root, "packages"))
    .flatMap((name) => filesIn(join(root, "packages", name, "src")))
    .filter((file) => file.endsWith(".ts") && !file.includes(`${sep}generated${sep}`))
    .map((file) => [relative(root, file).split(sep).join("/"), withoutComments(readFileSync(file, "utf8"))]),
);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

const having = (pattern: RegExp): readonly string[] =>
  [...sources].filter(([, text]) => pattern.test(text)).map(([file]) => file);

describe("one place has", () => {
  test.each([
    ["the configuration's name", /["'`]tmes\.config\.ya?ml["'`]/, "packages/policy/src/config/config.ts"],
    ["names that are nearly the configuration's", /tmes\\\.config/, "packages/policy/src/node/find-config.ts"],
    ["the mark of a repository", /["'`]\.git["'`]/, "packages/policy/src/node/root.ts"],
    ["the name of the synth's folder", /["'`]cdktf\.out["'`]/, "packages/policy/src/node/synth-folder.ts"],
    ["the name of source maps", /["'`]tmes-sources\.json["'`]/, "packages/policy/src/node/synth-folder.ts"],
    [
      "the name of the synth's report",
      /["'`]policy-validation-report\.json["'`]/,
      "packages/policy/src/node/synth-folder.ts",
    ],
    ["reasons why a file cannot be read", /["'`]?ENOENT["'`]?:/, "packages/policy/src/node/files.ts"],
    ["the order of severities", /\[\s*"error",\s*"warn",\s*"off"/, "packages/policy/src/severity.ts"],
  ])("%s", (_, pattern, place) => {
    expect(having(pattern)).toEqual([place]);
  });

  test("a list of the surfaces", () => {
    const id = surfaceIds.join("|");
    const list = new RegExp(`["'](?:${id})["']\\s*[,|]\\s*["'](?:${id})["']`);
    const keys = (text: string): number => surfaceIds.filter((one) => new RegExp(`\\b${one}: `).test(text)).length;
    const tables = [...sources].filter(([, text]) => keys(text) > 2).map(([file]) => file);
    expect([...having(list), ...tables]).toEqual([
      // What reads the inputs of each: the compiler holds it to the table.
      "packages/cli/src/inputs.ts",
      "packages/policy/src/surfaces.ts",
    ]);
  });

  test("a list of the formats", () => {
    expect(having(/["'`]pretty["'`][^;]{0,40}["'`]json["'`]/)).toEqual([]);
    expect(having(/=== ["'`](?:pretty|json)["'`]/).filter((file) => file.startsWith("packages/cli"))).toEqual([]);
  });
});

test("the schema of packs knows the surfaces, and demands none", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("@tmes-as-code/policy-build/package.json"));
  const schema = JSON.parse(readFileSync(join(folder, "schema/pack.schema.json"), "utf8"));
  expect(schema.required).not.toContain("undetermined");
  const { properties, required = [] } = schema.properties.undetermined;
  expect(Object.keys(properties)).toEqual(surfaceIds);
  expect(required).toEqual([]);
});
