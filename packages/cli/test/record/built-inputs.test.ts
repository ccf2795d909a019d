/** What a record holds of the files that a built program was made from, and when a build is not believed. */
import { mkdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stateOf, type SynthInput } from "@tmes-as-code/policy/node";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { builtInputs } from "../../src/record/built-inputs.ts";
import { folderWith } from "../run.ts";

const main = `import { a } from "./values.js";
import settings from "./settings.json";
import { Level } from "./levels";
import type { T } from "./types.js";
export const made: T = [a, settings, Level.High];
`;
const values = "export const a = 1;\n";
const others = {
  "src/settings.json": "{}",
  "src/levels.ts": 'export { High } from "./high.js";\n',
  "src/high.ts": "export const enum Level { High = 3 }\n",
  "src/types.ts": "export type T = unknown;\n",
  "tsconfig.json": "{}",
};

interface Map {
  sources: string[];
  sourcesContent?: string[];
}

interface Case {
  /** Changes the source map of dist/main.js. */
  readonly map?: (map: Map) => void;
  /** Changes the repository after the build. */
  readonly after?: (repository: string) => void;
  /** The file that an item is made in. */
  readonly madeIn?: string;
}

/** What a run that loads dist/main.js and dist/values.js adds to its record. */
function added({ map = () => undefined, after = () => undefined, madeIn = "src/main.ts" }: Case = {}): {
  readonly inputs: readonly string[];
  readonly unusable: readonly string[];
} {
  const repository = join(realpathSync(folderWith({ "outside.ts": main })), "repository");
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    writeFileSync(join(repository, name), text);
  };
  for (const [name, text] of Object.entries({ ...others, "src/main.ts": main, "src/values.ts": values }))
    write(name, text);
  // Later than the sources, however coarse the clock of the file system is.
  const later = new Date(Date.now() + 2000);
  for (const [name, text] of [["main", main] as const, ["values", values] as const]) {
    const { code } = transformSync(text, { loader: "ts" });
    const made: Map & object = { sources: [`../src/${name}.ts`], sourcesContent: [text] };
    if (name === "main") map(made);
    write(`dist/${name}.js`, `${code}//# sourceMappingURL=${name}.js.map\n`);
    write(`dist/${name}.js.map`, JSON.stringify({ version: 3, names: [], mappings: "AAAA", ...made }));
    utimesSync(join(repository, `dist/${name}.js`), later, later);
  }
  after(repository);
  const loaded = ["dist/main.js", "dist/values.js"].map((name): SynthInput => {
    const path = join(repository, name);
    return ["content", path, stateOf("content", path)];
  });
  const item = { tenant: "acme", location: { file: madeIn, line: 1, column: 1 } };
  const { inputs, unusable } = builtInputs(loaded, [item], repository);
  return {
    inputs: inputs
      .flatMap(([kind, path]) => (kind === "content" ? [path.slice(repository.length + 1).replaceAll("\\", "/")] : []))
      .sort(),
    unusable,
  };
}

/** Replaces a file, at a time. */
const replace =
  (name: string, text: string, time = new Date()) =>
  (repository: string): void => {
    writeFileSync(join(repository, name), text);
    utimesSync(join(repository, name), time, time);
  };

test("a built program's record holds its sources, their maps, and what leaves no code", () => {
  expect(added()).toEqual({
    inputs: [
      ...["dist/main.js.map", "dist/values.js.map", "src/high.ts", "src/levels.ts", "src/main.ts"],
      ...["src/settings.json", "src/values.ts", "tsconfig.json"],
    ],
    unusable: [],
  });
});

test("a program that is run as it is written has no sources, whatever built packages it loads", () => {
  expect(added({ madeIn: "main.ts", map: (map) => delete map.sourcesContent })).toEqual({ inputs: [], unusable: [] });
});

test("a map that leads out of the repository names no source", () => {
  const { inputs } = added({ map: (map) => (map.sources = ["../../outside.ts"]), madeIn: "src/values.ts" });
  expect(inputs).toEqual(["dist/values.js.map", "src/values.ts", "tsconfig.json"]);
});

test.each<[string, Case, string]>([
  [
    "a source that changed, with the time it had",
    { after: replace("src/values.ts", "export const a = 2;\n", new Date(0)) },
    "src/values.ts is not what dist/values.js was built from, so build again",
  ],
  [
    "a source that is missing",
    { after: (repository) => rmSync(join(repository, "src/values.ts")) },
    "src/values.ts is missing, which dist/values.js was built from",
  ],
  [
    "a map without the sources' text",
    { map: (map) => delete map.sourcesContent },
    "dist/main.js.map does not have the text of src/main.ts, so set `inlineSources` in tsconfig.json and build again",
  ],
])("cannot be used: %s", (_, changes, reason) => {
  expect(added(changes).unusable).toEqual([reason]);
});

test("cannot be used: what leaves no code changed after the build", () => {
  const { unusable } = added({
    after: (repository) => {
      for (const name of ["main", "values"]) utimesSync(join(repository, `dist/${name}.js`), new Date(0), new Date(0));
    },
  });
  const [names, rest] = [
    unusable.map((reason) => reason.split(" ")[0]),
    unusable.map((reason) => reason.replace(/^\S+ /, "")),
  ];
  expect(names.toSorted()).toEqual(["src/high.ts", "src/levels.ts", "src/settings.json", "tsconfig.json"]);
  for (const each of rest) expect(each).toMatch(/^changed after dist\/(?:main|values)\.js was built, so build again$/);
});
