/** What `tmes policy new` writes is right for every kind it can start a rule about. */
import { kinds } from "@tmes-as-code/catalog";
import { createOpa } from "@tmes-as-code/opa";
import { sample } from "@tmes-as-code/testing/runs";
import { BuildError, analyze, readSources } from "@tmes-as-code/policy-build";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { startFiles, startOf, type Start } from "../../src/policy/start.ts";
import { folderWith } from "../run.ts";

const shared = dirname(createRequire(import.meta.url).resolve("@tmes-as-code/policies/package.json"));

const starts = kinds.flatMap(({ id }): readonly Start[] => {
  try {
    return [startOf(`acme-${id}`, id, undefined)];
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
});

it("compiles, passes its own tests, and reads settings that exist", { timeout: 400_000 }, async () => {
  const tried = sample(starts, 8);
  const files = tried.flatMap((start) =>
    Object.entries(startFiles(start)).map(([name, text]) => [`rules/${start.id}/${name}`, text] as const),
  );
  const sources = readSources(folderWith(Object.fromEntries(files)), shared);
  const opa = await createOpa();
  const problems = (): unknown => {
    try {
      return [analyze(opa, sources).rules.size];
    } catch (error) {
      return error instanceof BuildError ? error.problems : error;
    }
  };
  expect(problems()).toEqual([tried.length]);
  const { data } = analyze(opa, sources);
  const own = Object.fromEntries(Object.entries(sources.tests).filter(([name]) => name.startsWith("rules/")));
  const results = opa.test({ files: { ...sources.rego, ...own, "data.json": data } });
  expect(
    results
      .filter(({ fail, error }) => fail === true || error !== undefined)
      .map((one) => `${one.package} ${one.name}`),
  ).toEqual([]);
  expect(results).toHaveLength(tried.length * 3);
});

it("is there for most kinds", () => {
  const without = kinds.map(({ id }) => id).filter((id) => !starts.some(({ kind }) => kind.id === id));
  expect(without).toEqual(["tenant", "web-reputation-approved-list", "url-keyword-exceptions", "message-size"]);
});
