/** The search for a tenant that satisfies a pack: on all built-in packs, and on made up rules. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  readTenantDocuments,
  type DraftTenant,
  type Finding,
  type FindingsOn,
  type JsonObject,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { describe, expect, it } from "vitest";
import { findingsBy, satisfy } from "../../src/policy/satisfy.ts";

const bundle = loadBundle();
const policies = dirname(createRequire(import.meta.url).resolve("@tmes-as-code/policies/package.json"));

/** The tenants of a document of the policies package. */
function tenantsOf(...path: readonly string[]): readonly DraftTenant[] {
  const file = join(policies, ...path);
  return readTenantDocuments(readFileSync(file, "utf8"), file).tenants.map(({ tenant, items }) => ({
    tenant,
    items: items.map(({ kind, name, settings }) => ({ kind, name, settings })),
  }));
}

describe("every built-in pack", () => {
  it.each(Object.keys(bundle.manifest.packs))("%s can be satisfied", { timeout: 120_000 }, (pack) => {
    const rules = Object.keys(bundle.manifest.packs[pack]?.rules ?? {});
    const findingsOn = findingsBy(pack, [], "2026-11-24");
    const found = satisfy(
      findingsOn,
      rules.flatMap((rule) => tenantsOf("rules", rule, "compliant.yaml")),
    );
    // Rules that speak in words leave the search undecided; the tenant written down for the pack settles it.
    const witnesses =
      found.answer === "satisfiable"
        ? [found.witness]
        : tenantsOf("test", "packs", `${pack}.yaml`).map((tenant) => ({ apiVersion: "tmes/v1", ...tenant }));
    expect(found.answer).not.toBe("contradiction");
    expect(witnesses).not.toEqual([]);
    for (const witness of witnesses) expect(findingsOn(JSON.parse(JSON.stringify(witness)) as JsonObject)).toEqual([]);
  });
});

const start: DraftTenant = {
  tenant: { name: "t", site: "eu" },
  items: [{ kind: "log-retrieval", name: "settings", settings: { enabled: true } }],
};

/** Rules that each want something of `enabled`, given its value. */
function wanting(
  ...rules: readonly (readonly [rule: string, wants: (value: unknown) => Finding["expected"] | undefined])[]
): FindingsOn {
  return (document: JsonObject) => {
    const [item] = Array.isArray(document["items"]) ? document["items"] : [];
    const value: unknown = item?.settings?.enabled;
    return rules.flatMap(([rule, wants]) => {
      const expected = wants(value);
      return expected === undefined ? [] : [finding(rule, expected)];
    });
  };
}

function finding(rule: string, expected: NonNullable<Finding["expected"]>): Finding {
  return {
    id: rule,
    rule,
    version: 1,
    severity: "error",
    verdict: "fail",
    status: "open",
    tenant: "t",
    item: { kind: "log-retrieval", name: "settings" },
    path: "settings.enabled",
    actual: { value: true },
    expected,
    title: rule,
    message: rule,
    remediation: "",
    unknown: [],
    place: {},
    surface: "document",
  };
}

const off = (value: unknown): Finding["expected"] | undefined => (value === false ? undefined : { equals: false });
const on = (value: unknown): Finding["expected"] | undefined => (value === true ? undefined : { equals: true });

describe("made up rules", () => {
  it("that agree have a witness", () => {
    const either = (value: unknown): Finding["expected"] | undefined =>
      value === false ? undefined : { oneOf: [true, false] };
    const found = satisfy(wanting(["either", either], ["off", off]), [start]);
    expect(found).toMatchObject({ answer: "satisfiable", witness: { items: [{ settings: { enabled: false } }] } });
  });

  it("that do not agree are named with the place and what each wants", () => {
    expect(satisfy(wanting(["off", off], ["on", on]), [start])).toEqual({
      answer: "contradiction",
      contradiction: {
        rules: ["off", "on"],
        place: 'log-retrieval "settings", settings.enabled',
        wants: ["false", "true"],
      },
    });
  });

  it("that speak in words only are left open", () => {
    expect(satisfy(wanting(["talks", () => ({ manual: "Ask somebody." })]), [start])).toMatchObject({
      answer: "undecided",
    });
  });

  it("are never satisfied by nothing", () => {
    expect(satisfy(wanting(["off", off]), [])).toMatchObject({ answer: "undecided" });
  });
});
