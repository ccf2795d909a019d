/** The JSON Schema is valid, up to date, and of one mind with validation. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runs } from "@tmes-as-code/testing/runs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kinds,
  tenantDocumentSchema,
  validateDocument,
  type Kind,
  type ScalarType,
  type Setting,
} from "../src/index.ts";
import { tenant } from "../src/kinds/tenant.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
const accepts = ajv.compile(tenantDocumentSchema());

const document = (kind: string, name: string, settings: unknown) => ({
  apiVersion: "tmes/v1",
  tenant: { name: "acme-eu", site: "eu", dataSubjects: ["DE"], labels: { team: "mail" } },
  items: [{ kind, name, settings }],
});

describe("the schema of tenant documents", () => {
  it("is the generated file, and pages are up to date", () => {
    const file = readFileSync(join(import.meta.dirname, "../schema/tenant-document.schema.json"), "utf8");
    expect(JSON.parse(file)).toEqual(tenantDocumentSchema());
    expect(file.split("\n")[1]).toContain("Generated");
    const tsx = join(import.meta.dirname, "../../../node_modules/tsx/dist/cli.mjs");
    expect(() =>
      execFileSync(process.execPath, [tsx, join(import.meta.dirname, "../scripts/generate.ts"), "--check"], {
        stdio: "pipe",
      }),
    ).not.toThrow();
  });

  it("describes every kind and setting", () => {
    const schema = tenantDocumentSchema() as { readonly $defs: Readonly<Record<string, unknown>> };
    expect(Object.keys(schema.$defs)).toEqual(kinds.filter((kind) => kind.id !== "tenant").map((kind) => kind.id));
    const text = JSON.stringify(schema);
    for (const kind of kinds)
      for (const setting of kind.settings) expect(text).toContain(JSON.stringify(setting.description).slice(1, -1));
  });

  it.each([
    [
      "virus-rule",
      "Organization: Virus",
      { direction: "inbound", virtualAnalyzer: { enabled: true, securityLevel: "other" } },
    ],
    ["domain", "example.com", { inboundServers: [{ host: "192.0.2.7", port: 25 }] }],
    ["logs", "settings", {}],
    ["syslog-server", "siem", { protocol: "tls", tlsAuthentication: true }],
    ["virus-rule", "x", { predictiveMachineLearning: { enabled: false, feedback: true }, direction: null }],
  ])("accepts %s %s", (kind, name, settings) => {
    expect(accepts(document(kind, name, settings)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each([
    ["virus-rule", "x", { virtualAnalyser: {} }],
    ["virus-rule", "x", { direction: "outbound", virtualAnalyzer: { enabled: true } }],
    ["syslog-server", "x", { protocol: "tcp", tlsAuthentication: true }],
    ["tls-peer", "x", { direction: "inbound", securityLevel: "mandatory-dane" }],
    ["domain", "Example.com", {}],
    ["logs", "logs", {}],
    ["no-kind", "x", {}],
  ])("rejects %s %s %j", (kind, name, settings) => {
    expect(accepts(document(kind, name, settings))).toBe(false);
  });
});

describe("schema and validation", () => {
  it("agree on random documents", () => {
    let good = 0;
    let bad = 0;
    fc.assert(
      fc.property(documents, (value) => {
        const problems = validateDocument(value);
        if (problems.length === 0) good++;
        else bad++;
        expect(accepts(value), JSON.stringify({ value, problems, errors: accepts.errors })).toBe(problems.length === 0);
      }),
      { numRuns: runs(5_000) },
    );
    expect(Math.min(good, bad)).toBeGreaterThan(runs(500));
  });

  it("agree on every single setting, with good and bad values", () => {
    for (const kind of kinds.filter((each) => each.id !== "tenant")) {
      for (const setting of kind.settings) {
        fc.assert(
          fc.property(fc.oneof(goodValue(setting), badValue), (value) => {
            const whole = document(kind.id, goodName(kind), build([[setting.path, value]]));
            const problems = validateDocument(whole);
            expect(accepts(whole), JSON.stringify({ whole, problems })).toBe(problems.length === 0);
          }),
          { numRuns: runs(15) },
        );
      }
    }
  });
});

function goodName(kind: Kind): string {
  if (kind.itemName === "domain") return "example.com";
  return kind.presence.type === "always" ? "settings" : "a name";
}

const badValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "true",
    "25",
    0,
    -1,
    2.5,
    1e21,
    [],
    {},
    [null],
    [[]],
    { a: 1 },
    "Jane Doe",
    "x\ny",
    "EXAMPLE.com",
    "a".repeat(300),
  ),
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(fc.string(), { maxLength: 3 }),
);

function goodScalar(type: ScalarType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...type.values);
    case "integer":
      return fc.integer({ min: type.min, max: Math.min(type.max, type.min + 1_000) });
    case "string":
      return fc.constantFrom(
        "default",
        "example.com",
        "192.0.2.0/24",
        "192.0.2.7",
        "DE",
        "*@example.com",
        "group:Board",
        "08:00",
        "word",
        "name@*",
        "2001:db8::1",
        "2026-01-31",
      );
  }
}

function goodValue({ type }: Setting): fc.Arbitrary<unknown> {
  switch (type.type) {
    case "list":
      return fc.array(goodScalar(type.of), { maxLength: 3 });
    case "records":
      return fc.array(fc.constant({}), { maxLength: 2 });
    case "labels":
      return fc.dictionary(fc.string(), fc.string());
    default:
      return goodScalar(type);
  }
}

/** Settings from paths and values; members of records go into their first element. */
function build(entries: readonly (readonly [path: string, value: unknown])[]): unknown {
  const settings: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const steps = path.replace("[*]", ".0").split(".");
    let here: Record<string, unknown> = settings;
    steps.forEach((step, index) => {
      if (index === steps.length - 1) here[step] = value;
      else {
        here[step] ??= steps[index + 1] === "0" ? [] : {};
        here = here[step] as Record<string, unknown>;
      }
    });
  }
  return settings;
}

/** Some settings of a kind: mostly good values, sometimes bad ones, sometimes an unknown name. */
const settingsOf = (kind: Kind): fc.Arbitrary<unknown> => {
  const plain = kind.settings.filter((setting) => setting.type.type !== "records");
  return fc
    .subarray([...plain], { maxLength: Math.min(6, plain.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((setting) =>
          fc
            .oneof({ weight: 12, arbitrary: goodValue(setting) }, { weight: 1, arbitrary: badValue })
            .map((value): [string, unknown] => [setting.path, value]),
        ),
      ),
    )
    .chain((entries) =>
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(build(entries)) },
        { weight: 1, arbitrary: fc.string().map((key) => build([...entries, [`x${key.replace(/[.[\]*]/g, "")}`, 1]])) },
      ),
    );
};

const items = fc.constantFrom(...kinds.filter((kind) => kind.id !== "tenant")).chain((kind) =>
  fc.record({
    kind: fc.constant(kind.id),
    name: fc.oneof(
      { weight: 9, arbitrary: fc.constant(goodName(kind)) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((name) => name.normalize("NFC")) },
    ),
    settings: settingsOf(kind),
  }),
);

const documents = fc.record({
  apiVersion: fc.oneof({ weight: 20, arbitrary: fc.constant("tmes/v1") }, { weight: 1, arbitrary: badValue }),
  tenant: fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record(
        {
          name: fc.constantFrom("acme", "b c"),
          site: fc.constantFrom("eu", "us"),
          edition: fc.constantFrom("standard", "cegp"),
        },
        { requiredKeys: ["name"] },
      ),
    },
    { weight: 1, arbitrary: settingsOf(tenant) },
    { weight: 1, arbitrary: badValue },
  ),
  items: fc.oneof(
    { weight: 20, arbitrary: fc.uniqueArray(items, { maxLength: 3, selector: (item) => item.kind }) },
    { weight: 1, arbitrary: badValue },
  ),
});
