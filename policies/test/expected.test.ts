/**
 * Each rule on its own documents: the built WASM module and the plain bundle in OPA find in violating.yaml what the
 * rule's `expected.yaml` says, with the parameters it names, and nothing in compliant.yaml.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateDocument } from "@tmes-as-code/catalog";
import type { JsonValue } from "@tmes-as-code/opa";
import { pages } from "@tmes-as-code/policy-build";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pageStyle } from "../scripts/page-style.ts";
import {
  ask,
  built,
  folder,
  load,
  opa,
  placesOf,
  readDocuments,
  ruleIds,
  sources,
  type Answer,
  type TenantDocument,
} from "./bundle.ts";

interface Expected {
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly findings: readonly string[];
}

const file = (rule: string): string => join(folder, "rules", rule, "expected.yaml");
const scratch = mkdtempSync(join(tmpdir(), "tmes-policies-"));
writeFileSync(join(scratch, "bundle.tar.gz"), built.plain());
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const summary = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ tenant, item, verdict }) => `${tenant} ${item?.kind ?? ""} ${item?.name ?? ""}: ${verdict}`).sort();

const expectedOf = (rule: string): Expected => parse(readFileSync(file(rule), "utf8")) as Expected;

/** All documents judged by OPA in one evaluation, each by its own rule. */
const samples = ["violating", "compliant"] as const;
const inOpa = judgeInOpa();

function judgeInOpa(): ReadonlyMap<string, readonly Answer[]> {
  const jobs = ruleIds.flatMap((rule) =>
    samples.map((sample) => {
      const { scope, kinds = [] } = built.rules.get(rule)?.metadata ?? {};
      return {
        key: `${rule}/${sample}`,
        documents: readDocuments(rule, sample),
        config: {
          rules: { [rule]: { severity: "error" } },
          parameters: { [rule]: expectedOf(rule).parameters ?? {} },
          today: "2026-11-24",
        },
        router: Object.fromEntries((scope === "tenant" ? ["tenant"] : kinds).map((kind) => [kind, [rule]])),
      };
    }),
  );
  const { value } = opa.evaluate({
    query: `{job.key: answers |
      some job in input
      documents := job.documents
      config := job.config
      router := job.router
      answers := data.tmes.adapters.document.verdicts with input as documents with data.tmes.config as config with data.tmes.router as router
    }`,
    input: jobs as unknown as JsonValue,
    paths: ["bundle.tar.gz"],
    cwd: scratch,
    bundle: true,
  });
  const byKey = value as unknown as Readonly<Record<string, readonly Answer[]>>;
  return new Map(
    jobs.map(({ key, documents }) => {
      // Console objects that are not declared are judged too; the documents are not about them.
      const declared = new Set(
        documents.flatMap(({ tenant, items }) => items.map(({ kind, name }) => `${tenant.name} ${kind} ${name}`)),
      );
      const about = ({ tenant, item }: Answer): boolean =>
        item === undefined || declared.has(`${tenant} ${item.kind} ${item.name}`);
      return [key, (byKey[key] ?? []).filter(about)];
    }),
  );
}

const allPages = pages(built, sources.samples, pageStyle);

/** The document that a page shows below a heading. */
function shownBelow(rule: string, heading: "Avoid" | "Prefer"): TenantDocument {
  const [, section = ""] = (allPages.get(`rules/${rule}.md`) ?? "").split(`\n## ${heading}\n`);
  return parse(/```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? "") as TenantDocument;
}

describe.each(ruleIds)("%s", (rule) => {
  const { parameters = {}, findings } = expectedOf(rule);
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

  it("has valid documents", () => {
    expect([...violating, ...compliant].flatMap((document) => validateDocument(document))).toEqual([]);
  });

  it("finds what is wrong in violating.yaml, in WebAssembly and in OPA", () => {
    const answers = inWasm(violating);
    expect(answers.flatMap(placesOf).sort()).toEqual([...findings].sort());
    expect(answers.filter(({ verdict }) => verdict === "undetermined")).toEqual([]);
    const same = inOpa.get(`${rule}/violating`) ?? [];
    expect(same.flatMap(placesOf).sort()).toEqual([...findings].sort());
    expect(summary(same)).toEqual(summary(answers));
  });

  it("finds nothing wrong and nothing unclear in compliant.yaml, in WebAssembly and in OPA", () => {
    const answers = inWasm(compliant);
    expect(answers.filter(({ verdict }) => verdict === "fail" || verdict === "undetermined")).toEqual([]);
    expect(answers.map(({ verdict }) => verdict)).toContain("pass");
    expect(summary(inOpa.get(`${rule}/compliant`) ?? [])).toEqual(summary(answers));
  });

  it("shows on its page a sample with a finding, and one without", () => {
    const verdicts = (heading: "Avoid" | "Prefer"): readonly string[] =>
      inWasm([shownBelow(rule, heading)]).map(({ verdict }) => verdict);
    expect(verdicts("Avoid")).toContain("fail");
    const good = new Set(["pass", "not-applicable"]);
    expect(verdicts("Prefer").map((verdict) => good.has(verdict))).toContain(true);
    expect(verdicts("Prefer").filter((verdict) => !good.has(verdict))).toEqual([]);
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
