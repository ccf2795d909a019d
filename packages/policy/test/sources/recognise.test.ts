/** Whose a file is, by what is in it. */
import { recogniseDocument } from "@tmes-as-code/policy";
import { describe, expect, test } from "vitest";

const ours = (text: string | Uint8Array): boolean =>
  recogniseDocument(typeof text === "string" ? new TextEncoder().encode(text) : text).ours;
const reason = (text: string): string => {
  const found = recogniseDocument(new TextEncoder().encode(text));
  return found.ours ? "" : found.reason;
};

describe("ours", () => {
  test.each([
    "apiVersion: tmes/v1",
    "apiVersion: TMES/V9",
    "apiVersion: tems/v1",
    "apiversion: tmes/v1",
    "apiVersoin: &v !!str tmes/v1",
    "apiVersion: >-\n  tmes/v1",
    "# a comment\n? apiVersion\n: tmes/v1",
    '{"api\\u0056ersion": "tmes/v1"}',
    "a: 1\n---\napiVersion: tmes/v1",
    "tenant: { site: eu }",
    "tenant: { dataSubjects: [DE] }",
    "kind: List\nitems: [{ kind: virus-rule }]",
    '[{"apiVersion": "tmes/v1"}]',
    "apiVersion: tmes/v1\nbroken: [",
    "tenant: x\nkind: virus-rule\nbroken: [",
    '{ // of acme\n"apiVersion": "tmes/v1", "tenant": { "name": "acme" }, "items": [] }',
    '{ /* of acme */ "apiVersion": "tmes/v1", "tenant": { "name": "acme" }, "items": [] }',
    '[{ // of acme\n"tenant": { "site": "eu" } }]',
  ])("%j", (text) => {
    expect(ours(text)).toBe(true);
  });

  test("in UTF-16, and in what is not text at all", () => {
    expect(ours(Buffer.from("\uFEFFapiVersion: tmes/v1", "utf16le"))).toBe(true);
    expect(ours(Buffer.concat([Buffer.from("apiVersion: tmes/v1\n"), Buffer.from([0xff])]))).toBe(true);
  });
});

describe("not ours", () => {
  test.each([
    "",
    "a: 1",
    "apiVersion: v1\nkind: List\nitems: [{ kind: ConfigMap }]",
    "apiVersion: v1\ntenant: { site: eu }",
    "kind: Tenant\ntenant: { site: eu }",
    "tenant: { name: acme }",
    "# apiVersion: tmes/v1\na: 1",
    "version: tmes/v1",
  ])("%j", (text) => {
    expect(reason(text)).toBe("not ours");
  });

  test.each([
    ["spec: { apiVersion: tmes/v1, tenant: {} }", /below a key/],
    ["a: [1", /cannot be parsed/],
    [`a: ${"[".repeat(500)}${"]".repeat(500)}`, /nested too deeply/],
    [`[ // a\n${"[".repeat(100_000)}`, /cannot be parsed/],
  ])("%.40s, with the reason", (text, expected) => {
    expect(reason(text)).toMatch(expected);
  });
});
