import { kinds, modules } from "@tmes-as-code/catalog";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBundle } from "@tmes-as-code/policy/node";
import { folderWith, tmes } from "./run.ts";
import { pagesFor } from "../src/explain.ts";

describe("explain", () => {
  it.each([
    ["virtual-analyzer-off"],
    ["syslog"],
    ["tenant"],
    ["virus-rule.virtualAnalyzer.macroFiles"],
    ["works-council"],
  ])("%s reads like its golden file", async (name) => {
    const { code, stdout, stderr } = await tmes(["explain", name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`golden/explain-${name}.txt`);
  });

  it("without a name lists all rules, modules and kinds", async () => {
    const { stdout } = await tmes(["explain"]);
    const { rules } = loadBundle().manifest;
    for (const { id } of [...Object.values(rules), ...modules, ...kinds]) expect(stdout).toContain(`  ${id} `);
  });

  it.each([
    ["virtual-analyser-off", "virtual-analyzer-off"],
    ["virusrule", "virus-rule"],
    ["virus-rule.virtualAnalyser.enabled", "virus-rule.virtualAnalyzer.enabled"],
  ])("%s: did you mean %s", async (name, meant) => {
    const { code, stdout, stderr } = await tmes(["explain", name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`error: nothing is called \`${name}\` (did you mean \`${meant}\`?).`);
  });

  it("finds everything there is by its name", () => {
    const { manifest } = loadBundle();
    const titles = (name: string): readonly string[] => pagesFor(name, manifest).map(({ title }) => title);
    for (const { id, version, title } of Object.values(manifest.rules)) {
      expect(titles(id)).toContain(`${id}@${String(version)}: ${title}`);
      expect(titles(`${id}@${String(version)}`)).toContain(`${id}@${String(version)}: ${title}`);
    }
    for (const { id, title } of Object.values(manifest.packs)) expect(titles(id)).toContain(`${id}: ${title}`);
    for (const { id, position, title } of modules) {
      for (const name of [id, String(position), title]) expect(titles(name)).toContain(`${id}: ${title}`);
    }
    for (const { id, construct, title, settings } of kinds) {
      for (const name of [id, construct]) expect(titles(name)).toContain(`${id}: ${title}`);
      for (const { path } of settings) expect(titles(`${id}.${path}`)).toContain(`${id}.${path}`);
    }
  });

  it("looks for a configuration as a check does, and says of a named one what is wrong with it", async () => {
    const folder = folderWith({ "tmes.config.yaml": "pakcs: [strict]\n", "below/ok.yaml": "packs: [strict]\n" });
    const cwd = join(folder, "below");
    const found = await tmes(["explain", "strict", "--root", ".."], { cwd });
    expect({ code: found.code, stderr: found.stderr }).toEqual({ code: 0, stderr: expect.stringContaining("pakcs") });
    const named = await tmes(["explain", "strict", "--config", "../tmes.config.yaml"], { cwd });
    expect({ code: named.code, stdout: named.stdout }).toEqual({ code: 2, stdout: "" });
    const other = await tmes(["explain", "strict", "--config", "ok.yaml"], { cwd });
    expect({ code: other.code, stderr: other.stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("lists the candidates of an ambiguous setting", () => {
    const [page, ...others] = pagesFor("enabled", loadBundle().manifest);
    expect(others).toEqual([]);
    expect(page?.sections[0]?.rows?.map(([term]) => term)).toContain("virus-rule.enabled");
  });
});
