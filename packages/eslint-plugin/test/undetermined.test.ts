/** What cannot be decided, beside rules whose failures are errors. */
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, test } from "vitest";
import * as yamlParser from "yaml-eslint-parser";
import plugin from "../src/index.ts";

const code = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const eu = new TmesTenant(new TerraformStack(new App(), "s"), "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
new TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization" });
new TmesVirusRule(eu, "b", { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true, macroFiles: false } });
`;

/** Line, severity, rule and text of what a pack's configuration shows. */
function shown(text: string, rules: Linter.RulesRecord = {}, filename = "main.ts"): readonly string[] {
  const config = plugin.configs["eu-privacy"] ?? {};
  const language = { parser: filename.endsWith("yaml") ? yamlParser : parser };
  const messages = new Linter().verify(
    text,
    [{ ...config, files: ["**/*.{ts,yaml}"], languageOptions: language, rules: { ...config.rules, ...rules } }],
    { filename },
  );
  return messages.map(
    ({ line, severity, ruleId, message }) => `${String(line)} ${String(severity)} ${String(ruleId)}: ${message}`,
  );
}

test("is a warning, one for each line", () => {
  expect(shown(code)).toEqual([
    "4 1 tmes/undetermined: Cannot be decided: predictiveMachineLearning.enabled, predictiveMachineLearning.feedback, virtualAnalyzer.enabled, virtualAnalyzer.macroFiles are not declared. Rules: predictive-machine-learning-feedback-off, virtual-analyzer-macro-files-off, virtual-analyzer-off.",
    "5 1 tmes/undetermined: Cannot be decided: predictiveMachineLearning.enabled, predictiveMachineLearning.feedback are not declared. Rules: predictive-machine-learning-feedback-off.",
    expect.stringMatching(/^5 2 tmes\/virtual-analyzer-off: Virus rule "b"/),
  ]);
});

test("is none of a rule that is off", () => {
  const off: Linter.RulesRecord = {
    "tmes/predictive-machine-learning-feedback-off": "off",
    "tmes/virtual-analyzer-macro-files-off": "off",
  };
  expect(shown(code, off)).toEqual([
    "4 1 tmes/undetermined: Cannot be decided: virtualAnalyzer.enabled is not declared. Rules: virtual-analyzer-off.",
    expect.stringContaining("5 2 tmes/virtual-analyzer-off"),
  ]);
});

test("is reported by the rules themselves where the rule is off", () => {
  expect(shown(code, { "tmes/undetermined": "off" }).filter((each) => each.startsWith("4"))).toEqual([
    expect.stringContaining("4 2 tmes/predictive-machine-learning-feedback-off: Cannot be decided"),
    expect.stringContaining("4 2 tmes/virtual-analyzer-macro-files-off: Cannot be decided"),
    expect.stringContaining("4 2 tmes/virtual-analyzer-off: Cannot be decided"),
  ]);
});

test("lists items of a document that are not declared", () => {
  const text = `apiVersion: tmes/v1
tenant: { name: eu, site: eu, edition: advanced, dataSubjects: [DE], inventory: complete }
items: []
`;
  const found = shown(text, {}, "t.yaml");
  expect(found).toEqual([
    expect.stringMatching(/^2 1 tmes\/undetermined: Cannot be decided: .*virus-rule "Organization: Virus"/),
  ]);
  const others = Object.keys(plugin.configs["eu-privacy"]?.rules ?? {}).filter(
    (id) => !["tmes/undetermined", "tmes/content-scanner-partial-opt-out"].includes(id),
  );
  expect(shown(text, Object.fromEntries(others.map((id) => [id, "off"])), "t.yaml")).toEqual([
    expect.stringContaining(`settings of spam-rule "Organization: Probable BEC threat"`),
  ]);
});
