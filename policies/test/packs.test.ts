/**
 * Packs do not contradict themselves: for each of these there is a tenant (test/packs/<id>.yaml) on which every rule of
 * the pack, with the pack's parameters, has nothing to say and nothing it could not decide.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { validateDocument } from "@tmes-as-code/catalog";
import type { JsonValue } from "@tmes-as-code/opa";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { built, folder, opa, type Answer } from "./bundle.ts";

const documents = join(folder, "test", "packs");
const scratch = mkdtempSync(join(tmpdir(), "tmes-policies-"));
writeFileSync(join(scratch, "bundle.tar.gz"), built.plain);
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe.each(readdirSync(documents).map((name) => basename(name, ".yaml")))("%s", (id) => {
  const rules = built.packs[id]?.rules ?? {};
  const document = parse(readFileSync(join(documents, `${id}.yaml`), "utf8")) as JsonValue;
  const parameters = Object.fromEntries(Object.entries(rules).map(([rule, given]) => [rule, given.parameters ?? {}]));
  const severities = Object.fromEntries(Object.entries(rules).map(([rule, { severity }]) => [rule, { severity }]));

  it("is shown on a valid document", () => {
    expect(validateDocument(document)).toEqual([]);
  });

  it("has a tenant that satisfies all its rules at once", () => {
    const { value } = opa.evaluate({
      query: `data.tmes.adapters.document.verdicts with data.tmes.config as ${JSON.stringify({ rules: severities, parameters })}`,
      input: document,
      paths: ["bundle.tar.gz"],
      cwd: scratch,
      bundle: true,
    });
    const answers = value as unknown as readonly Answer[];
    const amiss = answers.filter(({ verdict }) => verdict === "fail" || verdict === "undetermined");
    expect(amiss.map(({ rule, item, verdict, unknown }) => ({ rule, item, verdict, unknown }))).toEqual([]);
    expect([...new Set(answers.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });
});
