/** What the READMEs and the guide tell to copy works when it is copied. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lint } from "./command-line.ts";
import { createProject, type Project } from "./project.ts";

const root = join(import.meta.dirname, "..", "..");
const pluginReadme = "packages/eslint-plugin/README.md";

/** The first block of code in a language after a text. */
function block(file: string, after: string, language: string): string {
  const [, rest] = readFileSync(join(root, file), "utf8").split(after, 2);
  const code = rest?.split(`\`\`\`${language}\n`)[1]?.split("```")[0];
  if (code === undefined) throw new Error(`${file} has no block of ${language} after ${after}.`);
  return code;
}

const tenant = block("README.md", "## A first tenant", "ts");
const document = block("README.md", "The same tenant as a document", "yaml");

describe("a copied configuration", () => {
  let project: Project;
  beforeAll(() => {
    project = createProject("untyped");
    const careless = (text: string): string =>
      text.replace("virtualAnalyzer: { enabled: false }", "virtualAnalyzer: { enabled: true }");
    writeFileSync(project.path("good.ts"), tenant);
    writeFileSync(project.path("bad.ts"), careless(tenant));
    writeFileSync(project.path("tenants/good.yaml"), document);
    writeFileSync(project.path("tenants/bad.yaml"), careless(document));
  });
  afterAll(() => {
    project.remove();
  });

  /** Rules that fail on each of the files, by their names; the example is not about undeclared settings. */
  async function failing(
    config: string,
    ...files: readonly string[]
  ): Promise<readonly (readonly (string | null)[])[]> {
    writeFileSync(project.path("eslint.config.js"), config);
    const results = (await lint(project, files)).toSorted((a, b) => (a.filePath < b.filePath ? -1 : 1));
    return results.map(({ messages }) =>
      messages.filter(({ message }) => !message.startsWith("Cannot be decided")).map(({ ruleId }) => ruleId),
    );
  }

  test.each([
    [pluginReadme, "## Setup"],
    ["docs/guides/editor.md", "## Packages"],
  ])("of %s: programs", { timeout: 120_000 }, async (file, after) => {
    const config = block(file, after, "js");
    expect(await failing(config, "bad.ts", "good.ts")).toEqual([["tmes/virtual-analyzer-off"], []]);
  });

  test("of the plugin's README: documents", { timeout: 120_000 }, async () => {
    const imports = `import { defineConfig } from "eslint/config";\nimport tmes from "eslint-plugin-tmes";\n`;
    const config = imports + block(pluginReadme, "Tenant documents, with", "js");
    expect(await failing(config, "tenants/bad.yaml", "tenants/good.yaml")).toEqual([["tmes/virtual-analyzer-off"], []]);
  });
});
