/** What ESLint says of programs: places, texts, suggestions. */
import { existsSync } from "node:fs";
import { Linter, type Linter as Types } from "eslint";
import { describe, expect, test } from "vitest";
import plugin from "../src/index.ts";
import { lint } from "./lint.ts";

const imports = `import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const stack = new TerraformStack(new App(), "s");
const eu = new TmesTenant(stack, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const rules = ["virtual-analyzer-off"];

/** The text a message marks. */
function marked(code: string, { line, column, endLine, endColumn }: Types.LintMessage): string {
  const text = code.split("\n")[line - 1] ?? "";
  return text.slice(column - 1, endLine === line ? (endColumn ?? 0) - 1 : undefined);
}

describe("places", () => {
  test("marks the value that causes the finding", () => {
    const code = `${imports}new TmesVirusRule(eu, "a", {\n  direction: "inbound", enabled: true, level: "organization",\n  virtualAnalyzer: { enabled: true },\n});`;
    const messages = lint(code, { rules });
    expect(messages.map((message) => [message.ruleId, message.line, marked(code, message)])).toEqual([
      ["tmes/virtual-analyzer-off", 7, "true"],
    ]);
    expect(messages[0]?.message).toBe(
      'Virus rule "a" of tenant eu (site eu) sends suspicious files to the Virtual Analyzer, a cloud sandbox that opens them. Found true, expected false.',
    );
  });

  test("marks the value where it was written", () => {
    const code = `${imports}const va = { enabled: true };\nnew TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: va });`;
    expect(lint(code, { rules }).map((message) => [message.line, marked(code, message)])).toEqual([[5, "true"]]);
  });

  test("marks the construct where nothing is declared", () => {
    const code = `${imports}new TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization" });`;
    const messages = lint(code, { rules });
    expect(messages.map((message) => [message.line, marked(code, message)])).toEqual([[5, "TmesVirusRule"]]);
    expect(messages[0]?.message).toMatch(/not declared/);
  });

  test("says one thing once, whatever the number of rounds", () => {
    const code = `${imports}for (const id of ["a", "b"]) new TmesVirusRule(eu, id, { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true } });`;
    expect(lint(code, { rules })).toHaveLength(1);
  });

  test("with ESLint's own parser too", () => {
    const code = `${imports}new TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true } });`;
    expect(lint(code, { rules, typescript: false, file: "main.js" })).toHaveLength(1);
    const inClass = code.replace(/new TmesVirusRule\(.*/s, (text) => `class A { static { ${text} } }`);
    expect(lint(inClass, { rules, typescript: false, file: "main.js" })).toHaveLength(1);
  });
});

describe("the plugin", () => {
  test("has a rule for every rule and a configuration for every pack", () => {
    expect(Object.keys(plugin.rules)).toEqual(expect.arrayContaining(["virtual-analyzer-off", "syslog-tls", "custom"]));
    expect(plugin.meta).toMatchObject({ name: "eslint-plugin-tmes", namespace: "tmes" });
    for (const [name, config] of Object.entries(plugin.configs)) {
      expect(config.name).toBe(`tmes/${name}`);
      expect(
        Object.keys(config.rules ?? {}).every((rule) => Object.hasOwn(plugin.rules, rule.replace("tmes/", ""))),
      ).toBe(true);
      expect(new Linter().verify(`import "@tmes-as-code/constructs";`, [config], { filename: "a.js" })).toEqual([]);
    }
  });

  test("names the page of every rule, as a file that is there", () => {
    for (const [id, rule] of Object.entries(plugin.rules)) {
      const url = rule.meta?.docs?.url;
      expect(url, id).toMatch(new RegExp(`^file://.*/${id}\\.md$`));
      expect(existsSync(new URL(url ?? "file:///")), id).toBe(true);
    }
  });

  test("looks at no file that does not name the package", () => {
    const context = { sourceCode: { text: "export const x = 1;", ast: { type: "Program" }, parserServices: {} } };
    const create: unknown = plugin.rules["virtual-analyzer-off"]?.create;
    expect(typeof create === "function" && create(context)).toEqual({});
  });
});
