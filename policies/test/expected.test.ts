/**
 * Rules whose folder has an `expected.yaml`: where violating.yaml has findings, and the parameters the rule's documents
 * are judged with. The built WASM module and the plain bundle in OPA give the same.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateDocument } from "@tmes-as-code/catalog";
import type { JsonValue } from "@tmes-as-code/opa";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  ask,
  built,
  folder,
  load,
  opa,
  placesOf,
  readDocuments,
  ruleIds,
  type Answer,
  type TenantDocument,
} from "./bundle.ts";

interface Expected {
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly findings: readonly string[];
}

const file = (rule: string): string => join(folder, "rules", rule, "expected.yaml");
const scratch = mkdtempSync(join(tmpdir(), "tmes-policies-"));
writeFileSync(join(scratch, "bundle.tar.gz"), built.plain);
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const summary = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ tenant, item, verdict }) => `${tenant} ${item?.kind ?? ""} ${item?.name ?? ""}: ${verdict}`).sort();

describe.each(ruleIds.filter((rule) => existsSync(file(rule))))("%s", (rule) => {
  const { parameters = {}, findings } = parse(readFileSync(file(rule), "utf8")) as Expected;
  const metadata = built.rules.get(rule)?.metadata;
  const violating = readDocuments(rule, "violating");
  const compliant = readDocuments(rule, "compliant");

  function inWasm(documents: readonly TenantDocument[]): readonly Answer[] {
    const policy = load({ [rule]: parameters });
    const answers = (input: Readonly<Record<string, unknown>>, rest: Pick<Answer, "tenant" | "item">): Answer[] =>
      Object.values(ask(policy, { ...input, rules: [rule] })).map((verdict) => ({ ...verdict, rule, ...rest }));
    return documents.flatMap(({ tenant, items }) => {
      if (metadata?.scope === "tenant") {
        const byKind: Record<string, Record<string, unknown>> = {};
        for (const { kind, name, settings } of items) (byKind[kind] ??= {})[name] = { settings };
        return answers({ tenant, items: byKind }, { tenant: tenant.name });
      }
      const looked = items.filter(({ kind }) => metadata?.kinds.includes(kind) === true);
      return looked.flatMap((item) =>
        answers({ tenant, item }, { tenant: tenant.name, item: { kind: item.kind, name: item.name } }),
      );
    });
  }

  /** With the console objects nobody declared; those are not what the documents are about. */
  function inOpa(documents: readonly TenantDocument[]): readonly Answer[] {
    const config = { rules: { [rule]: { severity: "error" } }, parameters: { [rule]: parameters } };
    const kinds = metadata?.scope === "tenant" ? ["tenant"] : (metadata?.kinds ?? []);
    const router = Object.fromEntries(kinds.map((kind) => [kind, [rule]]));
    const { value } = opa.evaluate({
      query: `data.tmes.adapters.document.verdicts with data.tmes.config as ${JSON.stringify(config)} with data.tmes.router as ${JSON.stringify(router)}`,
      input: documents as unknown as JsonValue,
      paths: ["bundle.tar.gz"],
      cwd: scratch,
      bundle: true,
    });
    const declared = new Set(
      documents.flatMap(({ tenant, items }) => items.map(({ kind, name }) => `${tenant.name} ${kind} ${name}`)),
    );
    return (value as unknown as readonly Answer[]).filter(
      ({ tenant, item }) => item === undefined || declared.has(`${tenant} ${item.kind} ${item.name}`),
    );
  }

  it("has valid documents", () => {
    expect([...violating, ...compliant].flatMap((document) => validateDocument(document))).toEqual([]);
  });

  it("finds what is wrong in violating.yaml, in WebAssembly and in OPA", () => {
    const answers = inWasm(violating);
    expect(answers.flatMap(placesOf).sort()).toEqual([...findings].sort());
    expect(answers.filter(({ verdict }) => verdict === "undetermined")).toEqual([]);
    const same = inOpa(violating);
    expect(same.flatMap(placesOf).sort()).toEqual([...findings].sort());
    expect(summary(same)).toEqual(summary(answers));
  });

  it("finds nothing wrong and nothing unclear in compliant.yaml, in WebAssembly and in OPA", () => {
    const answers = inWasm(compliant);
    expect(answers.filter(({ verdict }) => verdict === "fail" || verdict === "undetermined")).toEqual([]);
    expect(answers.map(({ verdict }) => verdict)).toContain("pass");
    expect(summary(inOpa(compliant))).toEqual(summary(answers));
  });

  it("gives its messages every name they quote, and uses them all", () => {
    const messages = metadata?.messages ?? {};
    const found = inWasm(violating).flatMap((answer) => answer.findings);
    for (const { message = "default", args } of found) {
      const quoted = [...(messages[message] ?? "{no such message}").matchAll(/\{(\w[^}]*)\}/g)].map(([, name]) => name);
      expect(["actual", "expected", "tenant", "kind", "item", ...Object.keys(args ?? {})]).toEqual(
        expect.arrayContaining(quoted),
      );
    }
    expect([...new Set(found.map(({ message = "default" }) => message))].sort()).toEqual(Object.keys(messages).sort());
  });
});
