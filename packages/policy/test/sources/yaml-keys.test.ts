import { InputError, parseConfig, readTenantDocuments } from "@tmes-as-code/policy";
import { describe, expect, it } from "vitest";

const settings = (text: string): string => `apiVersion: tmes/v1
tenant: { name: acme, site: eu, edition: advanced, dataSubjects: [DE], labels: { k: &k internal } }
items:
  - { kind: address-group, name: a, settings: { ${text} } }
`;

describe("keys of YAML", () => {
  it.each([
    ["an alias after the key", "internal: true, *k : false", /an alias as a key/],
    ["an alias before the key", "*k : false, internal: true", /an alias as a key/],
    ["an alias alone", "*k : false", /an alias as a key/],
    ["the key again", "internal: true, internal: false", /each key once/],
    ["the key in quotes", 'internal: true, "internal": false', /each key once/],
    ["the key with a tag", "internal: true, !!str internal : false", /each key once/],
    ["a list as a key", "? [internal] : false", /found a list or a map/],
    ["a key with a tag", "!!binary aW50ZXJuYWw= : false", /found one with a tag/],
    ["two merges", "<<: { internal: true }, <<: { internal: false }", /each key once/],
  ])("refuses %s", (_, text, message) => {
    expect(() => readTenantDocuments(settings(text), "a.yaml")).toThrow(message);
    expect(() => readTenantDocuments(settings(text), "a.yaml")).toThrow(InputError);
    // The same in the configuration, whatever the keys are.
    expect(() => parseConfig(`rules: { x: { parameters: { l: &k internal, ${text} } } }`, "tmes.config.yaml")).toThrow(
      message,
    );
  });

  it("names the line and the column of the key", () => {
    const [problem] = problemsOf(settings("internal: true, internal: false"));
    expect(problem).toMatchObject({ line: 4, column: 65 });
  });

  it("compares numbers and texts as the values' readers see them", () => {
    const text = settings("internal: true").replace("k: &k internal", '1: a, "1": b');
    expect(() => readTenantDocuments(text, "a.yaml")).toThrow(/each key once/);
  });

  it("keeps a key that is in two maps", () => {
    expect(readTenantDocuments(settings("internal: true"), "a.yaml").tenants).toHaveLength(1);
  });
});

function problemsOf(text: string): InputError["problems"] {
  try {
    readTenantDocuments(text, "a.yaml");
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
