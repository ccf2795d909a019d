/** What ESLint says of tenant documents in JSON and YAML. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import json from "@eslint/json";
import { Linter } from "eslint";
import { expect, onTestFinished, test } from "vitest";
import * as yamlParser from "yaml-eslint-parser";
import plugin from "../src/index.ts";

const jsonText = `{
  "apiVersion": "tmes/v1",
  "tenant": { "name": "eu", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"], "inventory": "complete" },
  "items": [
    { "kind": "virus-rule", "name": "a", "settings": { "direction": "inbound", "enabled": true, "level": "organization",
      "virtualAnalyzer": { "enabled": true } } }
  ]
}
`;
const yamlText = `apiVersion: tmes/v1
tenant: { name: eu, site: eu, edition: advanced, dataSubjects: [DE] }
items:
  - kind: virus-rule
    name: a
    settings:
      direction: inbound
      enabled: true
      level: organization
      virtualAnalyzer:
        enabled: true
`;

const rules = {
  "tmes/virtual-analyzer-off": "error",
  "tmes/syslog-tls": "error",
  "tmes/high-profile-users-minimal": "error",
  "tmes/unjudged": "error",
} as const;
const lintJson = (text: string, cwd = process.cwd()): Linter.LintMessage[] =>
  new Linter({ cwd }).verify(
    text,
    [{ files: ["**/*.json"], plugins: { json, tmes: plugin }, language: "json/json", rules }],
    {
      filename: join(cwd, "t.json"),
    },
  );
const lintYaml = (text: string): Linter.LintMessage[] =>
  new Linter().verify(
    text,
    [{ files: ["**/*.yaml"], plugins: { tmes: plugin }, languageOptions: { parser: yamlParser }, rules }],
    { filename: "t.yaml" },
  );

test.each([
  ["JSON", jsonText, lintJson],
  ["YAML", yamlText, lintYaml],
] as const)("marks values in %s and fixes them", (_, text, lint) => {
  const fixable = (one: string): readonly Linter.LintMessage[] =>
    lint(one).filter(({ suggestions = [] }) => suggestions.some(({ desc }) => desc.startsWith("Set ")));
  const messages = fixable(text);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["tmes/virtual-analyzer-off"]);
  const [message] = messages;
  const { line = 0, column = 0, endColumn = 0, suggestions = [] } = message ?? {};
  expect(text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1)).toBe("true");
  const [suggestion] = suggestions;
  expect(suggestion?.desc).toBe("Set virtualAnalyzer.enabled to false.");
  const { range = [0, 0], text: by = "" } = suggestion?.fix ?? {};
  const after = text.slice(0, range[0]) + by + text.slice(range[1]);
  expect(fixable(after)).toEqual([]);
});

test("says once what is wrong with a document", () => {
  const messages = lintYaml(yamlText.replace("virus-rule", "virus-ruel"));
  expect(messages.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([
    expect.stringMatching(/^4: Nothing can be judged here: .*virus-ruel/),
  ]);
});

test("looks at no other documents", () => {
  expect(lintJson(`{ "name": "x" }`)).toEqual([]);
  expect(lintYaml("name: x\n")).toEqual([]);
});

test("offers nothing that leaves a document that cannot be read", () => {
  const folder = mkdtempSync(join(tmpdir(), "tmes-documents-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, "tmes.config.yaml"), "packs: [all]\n");
  const list = `{ "kind": "high-profile-users", "name": "settings", "settings": { "source": "custom", "customCount": 30 } }`;
  const text = jsonText.replace(/\{ "kind": [^]*\} \} \}/, list);
  const found = lintJson(text, folder).filter(({ ruleId }) => ruleId === "tmes/high-profile-users-minimal");
  expect(found.map(({ suggestions = [] }) => suggestions)).toEqual([[]]);
});
