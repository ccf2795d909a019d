/** ESLint's cache keeps results as long as nothing that decides them changes. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./command-line.ts";
import { createProject, dayFromToday, exceptingUntil, type Project } from "./project.ts";

const off = "packs: [eu-privacy]\nrules:\n  virtual-analyzer-off: { severity: off }\n";
const on = "packs: [eu-privacy]\n";
const until = (expires: string): string => exceptingUntil(expires, { pack: "eu-privacy", item: "Organization: Virus" });

describe.each(sample(["eslint", "eslint9"] as const, 1))("%s", (eslint) => {
  let project: Project;
  beforeAll(() => {
    project = createProject("untyped", eslint);
    mkdirSync(project.path("emea"));
    cpSync(project.path("main.ts"), project.path("emea/main.ts"));
  });
  afterAll(() => {
    project.remove();
  });

  /** How often the Virtual Analyzer is reported (in two rules, of which the exception covers one), and whether ESLint looked at the file or into its cache. */
  async function linted(file: string, cache: string, config: string, at = "."): Promise<string> {
    writeFileSync(project.path(join(at, "tmes.config.yaml")), config);
    const strategy = cache === "metadata" ? "metadata" : "content";
    const options = ["--cache", "--cache-strategy", strategy, "--cache-location", `.cache-${cache}`];
    const args = [...(cache === "none" ? [] : options), file];
    const { results, stderr } = await run(project, args, { DEBUG: "eslint:eslint*" });
    const messages = results.flatMap((result) => result.messages);
    const unjudged = messages.some(({ ruleId }) => ruleId === "tmes/unjudged") ? ", unjudged" : "";
    const found = messages.filter(
      ({ ruleId, message }) => ruleId === "tmes/virtual-analyzer-off" && !message.startsWith("Cannot be decided"),
    );
    const cached = stderr.includes("Skipping file since it hasn't changed") ? "cached" : "linted";
    return `${cached}: ${String(found.length)}${unjudged}`;
  }

  test.each(sample(["metadata", "content"], 1))(
    "off, cached, on, cached: %s",
    { timeout: 300_000 },
    async (strategy) => {
      const main = (config: string): Promise<string> => linted("main.ts", strategy, config);
      expect(await main(off)).toBe("linted: 0");
      expect(await main(off)).toBe("cached: 0");
      expect(await main(on)).toBe("linted: 2");
      expect(await main(on)).toBe("cached: 2");
      expect(await main(until(dayFromToday(60)))).toBe("linted: 1");
      expect(await main(until(dayFromToday(-30)))).toBe("linted: 2");
      expect(await main("packs: [eu-pirvacy]\n")).toBe("linted: 0, unjudged");
      expect(await main(on)).toBe("linted: 2");
    },
  );

  test("a change of an imported file is not seen with the cache, as the guide says", { timeout: 300_000 }, async () => {
    const settings = project.path("settings.ts");
    const before = readFileSync(settings, "utf8");
    expect(await linted("main.ts", "stale", on)).toBe("linted: 2");
    writeFileSync(settings, before.replace("true", "false"));
    expect(await linted("main.ts", "stale", on)).toBe("cached: 2");
    expect(await linted("main.ts", "none", on)).toBe("linted: 1");
    writeFileSync(settings, before);
  });

  test("a project's configuration, below the folder that ESLint runs in", { timeout: 300_000 }, async () => {
    writeFileSync(project.path("tmes.config.yaml"), "packs: [eu-privacy]\nprojects: [emea]\n");
    const emea = (config: string): Promise<string> => linted("emea/main.ts", "content", config, "emea");
    expect(await emea(off)).toBe("linted: 0");
    expect(await emea(off)).toBe("cached: 0");
    expect(await emea(on)).toBe("linted: 1");
    expect(await emea(on)).toBe("cached: 1");
  });
});
