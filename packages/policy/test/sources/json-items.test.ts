/** Items whose text is read once, however often it is there: the same documents, problems, places and reports. */
import { expect, test } from "vitest";
import { createEngine, defaultConfig, readTenantDocuments, type Report } from "../../src/index.ts";
import { loadBundle } from "../../src/node/index.ts";
import type { SourceResult } from "../../src/types.ts";

const virus = (name: string, analyzer: string): string =>
  `{"kind":"virus-rule","name":"${name}","settings":{"direction":"inbound","level":"organization","enabled":true,"virtualAnalyzer":${analyzer}}}`;
const retention = `{"kind":"log-retrieval","name":"settings","settings":{"enabled":true}}`;
const unconfirmed = `{"kind":"email-recovery","name":"settings","unconfirmed":true,"settings":{"enabled":false}}`;

const facts = (name: string, subjects: string): string =>
  `{"name":"${name}","site":"us","edition":"advanced","dataSubjects":["${subjects}"]}`;
const document = (name: string, items: readonly string[], subjects = "DE"): string =>
  `{"apiVersion":"tmes/v1","tenant":${facts(name, subjects)},"items":[${items.join(",\n")}]}`;
const list = (...documents: readonly string[]): string => `[\n${documents.join(",\n")}\n]`;

const on = virus("a", '{"enabled":true,"macroFiles":true}');
const off = virus("a", '{"enabled":false,"macroFiles":true}');
const fleet = list(
  document("t1", [on, retention]),
  document("t2", [retention, on, unconfirmed]),
  document("t3", [off, retention, unconfirmed], "BR"),
  document("t4", [on, virus("b", '{"enabled":true,"macroFiles":true}')], "BR"),
  document("t5", []),
);

test("items of one text have one content, and places of their own", () => {
  const { tenants } = readTenantDocuments(fleet, "x.json");
  const items = tenants.flatMap((tenant) => tenant.items);
  expect(items.every(({ text }) => text !== undefined)).toBe(true);
  const [first, second] = items.filter(({ kind, settings }) => kind === "virus-rule" && settings["enabled"] === true);
  expect([first?.text, first?.settings]).toEqual([second?.text, second?.settings]);
  expect([first, second].map((item) => item?.origin.location?.line)).toEqual([2, 5]);
});

test("a report is the same whether the source tells which items are the same", () => {
  const told = readTenantDocuments(fleet, "x.json");
  const untold: SourceResult = {
    ...told,
    tenants: told.tenants.map((tenant) => ({ ...tenant, items: tenant.items.map(({ text: _, ...item }) => item) })),
  };
  const check = (source: SourceResult): Report =>
    createEngine({ bundle: loadBundle(), config: { ...defaultConfig, packs: ["all"] }, today: "2026-01-31" }).check(
      [source],
      { allResults: true, claims: true },
    );
  const report = check(told);
  expect(report).toEqual(check(untold));
  expect(report.findings.length).toBeGreaterThan(5);
  expect(report.coverage.dormant.length).toBeGreaterThan(0);
  expect(report.coverage.unconfirmed).toBe(2);
});

const good = document("good", [on, retention]);

test.each([
  ["an unknown key", document("bad", [on.replace('"enabled":true,"virtual', '"enabld":true,"virtual')])],
  [
    "a duplicate key in an item that is also right",
    document("bad", [on.replace('"level"', '"direction":"inbound","level"')]),
  ],
  ["a duplicate key beside the items", document("bad", [on]).replace('"tenant"', '"items":[],"tenant"')],
  ["two items of one name", document("bad", [on, off])],
  ["a comma too many", document("bad", [on, ""])],
  ["a comma that is missing", document("bad", [`${on} ${retention}`])],
  ["a text as an item", document("bad", [on, "1"])],
  ["half of a surrogate pair", document("bad", [virus("\\ud83d", '{"enabled":true}')])],
  ["no items", '{"apiVersion":"tmes/v1","tenant":{"name":"bad","dataSubjects":["DE"]}}'],
  ["a list in another place", document("bad", []).replace('"items"', '"item"')],
])("%s is the same error after good documents as alone", (_, bad) => {
  const errorOf = (text: string): string => {
    try {
      readTenantDocuments(text, "x.json");
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  // In the place of the good document, so that lines are the same.
  const lines = good.split("\n").length;
  const alone = errorOf(`[\n${"\n".repeat(lines)}${bad}\n]`);
  expect(alone).not.toBe("");
  expect(errorOf(list(good, bad))).toBe(alone);
});

test.each([
  [
    "a text that is cut off",
    (text: string) => text.slice(0, -4),
    /Expected the rest of the JSON text, .* it is cut off/,
  ],
  ["a text with more behind it", (text: string) => `${text}]`, /Expected the end of the file, found "]"/],
  ["a comma behind the last document", (text: string) => text.replace(/\n\]$/, ",]"), /Expected a value, found "]"/],
])("%s is an error before those of its documents", (_, broken, message) => {
  const wrong = document("wrong", [on, off]);
  const errorOf = (...documents: readonly string[]) =>
    expect(() => readTenantDocuments(broken(list(...documents)), "x.json"));
  errorOf(good).toThrow(message);
  errorOf(good, good, good).toThrow(message);
  errorOf(wrong, good).toThrow(message);
});
