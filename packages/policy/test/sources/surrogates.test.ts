/** Half of a surrogate pair is an error of the input, with its place; WebAssembly could not read it. */
import { expect, test } from "vitest";
import { readTenantDocuments } from "../../src/index.ts";

const json = (name: string): string =>
  `{"apiVersion":"tmes/v1","tenant":{"name":"acme"},\n"items":[{"kind":"address-group","name":"${name}","settings":{}}]}`;
const yaml = (name: string): string =>
  `apiVersion: tmes/v1\ntenant: { name: acme }\nitems:\n  - kind: address-group\n    name: ${name}\n    settings: {}\n`;

test.each([
  ["JSON", json("a\\ud83d"), "x.json", 2],
  ["JSON, the second half", json("\\uDE00\\ud83d"), "x.json", 2],
  ["YAML", yaml('"a\\ud83d"'), "x.yaml", 5],
  ["YAML, in eight digits", yaml('"\\U0000D83D"'), "x.yaml", 5],
])("half of a pair in %s is refused", (_, text, file, line) => {
  expect(() => readTenantDocuments(text, file)).toThrow(
    expect.objectContaining({ name: "InputError", message: expect.stringContaining("half of a surrogate pair"), line }),
  );
});

test.each([
  ["a pair", json("\\ud83d\\ude00"), "x.json"],
  ["an escaped backslash", json("\\\\ud83d"), "x.json"],
  ["plain text in YAML", yaml("'\\ud83d'"), "x.yaml"],
])("%s is none", (_, text, file) => {
  expect(readTenantDocuments(text, file).tenants).toHaveLength(1);
});
