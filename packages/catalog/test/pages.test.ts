/** Generated pages: what they must show whatever the catalog says. */
import { describe, expect, it } from "vitest";
import { kinds, modules } from "../src/index.ts";
import { kindPage, kindTable } from "../scripts/generate/kinds.ts";
import { modulePage, moduleTable } from "../scripts/generate/modules.ts";

describe("pages", () => {
  it("say in their first line that they are generated", () => {
    const pages = [
      moduleTable(modules, {}),
      kindTable(kinds),
      ...modules.map((module) => modulePage(module, {})),
      ...kinds.map(kindPage),
    ];
    for (const page of pages) expect(page.split("\n")[0]).toMatch(/^<!-- Generated .* Do not edit. -->$/);
  });

  it("list the 22 modules", () => {
    const rows = moduleTable(modules, {})
      .split("\n")
      .filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(22);
    for (const row of rows) expect(row.split(" | ")).toHaveLength(7);
  });

  it("name the rules that read a module, where they are known", () => {
    const rules = { "virtual-analyzer": ["virtual-analyzer-off"] };
    expect(moduleTable(modules, rules)).toContain("| [virtual-analyzer-off](../rules/virtual-analyzer-off.md) |");
    const module = modules.find((each) => each.id === "virtual-analyzer");
    if (module !== undefined) expect(modulePage(module, rules)).toContain("## Rules\n\n[virtual-analyzer-off]");
  });

  it("show every setting of a kind and what is uncertain about it", () => {
    for (const kind of kinds) {
      const page = kindPage(kind);
      for (const setting of kind.settings) {
        expect(page).toContain(`| \`${setting.path}\` |`);
        if (setting.uncertain !== undefined) expect(page).toContain(setting.uncertain);
      }
    }
  });
});
