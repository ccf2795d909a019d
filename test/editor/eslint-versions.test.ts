/** The plugin as it is built, on the command lines of all ESLints it promises to work with: they say the same. */
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lint } from "./command-line.ts";
import { createProject, type Project } from "./project.ts";

const files = ["main.ts", "tenants/acme.json", "tenants/acme.yaml"];

describe.each([
  ["eslint", "10."],
  ["eslint9", "9."],
] as const)("%s", (eslint, version) => {
  let project: Project;
  beforeAll(() => {
    project = createProject("typed", eslint);
  });
  afterAll(() => {
    project.remove();
  });

  test("is the version meant", () => {
    const manifest: unknown = JSON.parse(readFileSync(project.path("node_modules/eslint/package.json"), "utf8"));
    expect(manifest).toMatchObject({ version: expect.stringMatching(`^${version}`) as string });
  });

  test(
    "reports what cannot be judged by one rule, or by each where that one is off",
    { timeout: 180_000 },
    async () => {
      const [config, eslintConfig] = [project.path("tmes.config.yaml"), project.path("eslint.config.js")];
      const [before, eslintBefore] = [readFileSync(config, "utf8"), readFileSync(eslintConfig, "utf8")];
      /** Rules that report that nothing is judged, for each file. */
      const reporting = async (): Promise<readonly (readonly string[])[]> =>
        (await lint(project, files)).map(({ messages }) =>
          messages.flatMap(({ ruleId, severity, message }) =>
            message.startsWith("Nothing can be judged") ? [`${String(severity)} ${String(ruleId)}`] : [],
          ),
        );
      writeFileSync(config, "packs: [eu-pirvacy]\n");
      expect(await reporting()).toEqual(files.map(() => ["2 tmes/unjudged"]));
      writeFileSync(eslintConfig, `${eslintBefore.replace(/\);\s*$/, "")}{ rules: { "tmes/unjudged": "off" } });\n`);
      for (const rules of await reporting()) {
        expect(rules.length).toBeGreaterThan(10);
        expect(rules).toContain("2 tmes/virtual-analyzer-off");
        expect(rules).not.toContain("2 tmes/unjudged");
      }
      writeFileSync(config, before);
      writeFileSync(eslintConfig, eslintBefore);
    },
  );

  test("finds what is wrong, at its place", { timeout: 180_000 }, async () => {
    const said = (await lint(project, files)).flatMap(({ filePath, messages }) =>
      messages
        .filter(({ message }) => !message.startsWith("Cannot be decided"))
        .map(({ ruleId, line, column, endLine, endColumn, suggestions }) => {
          const place = `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`;
          const file = relative(project.folder, filePath).replaceAll("\\", "/");
          return [file, place, ruleId, ...(suggestions ?? []).map(({ desc }) => desc)];
        }),
    );
    const [off, feedbackOff] = ["tmes/virtual-analyzer-off", "tmes/predictive-machine-learning-feedback-off"];
    const disable = "Set virtualAnalyzer.enabled to false.";
    const refuse = "Set predictiveMachineLearning.feedback to false.";
    expect(said).toEqual([
      ["main.ts", "13:31-13:35", off, disable],
      ["main.ts", "20:31-20:38", off, disable],
      ["tenants/acme.json", "12:69-12:73", feedbackOff, refuse],
      ["tenants/acme.yaml", "10:61-10:65", feedbackOff, refuse],
    ]);
  });
});
