/** The catalog says what the notice says: nothing missing, nothing added, in its order and words. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds, modules, sites } from "../src/index.ts";
import { printedNotice } from "./notice.ts";

const printed = printedNotice();

describe("the notice of 2 August 2018", () => {
  it("has 22 modules, in order", () => {
    expect(printed).toHaveLength(22);
    expect(modules.map((module) => module.title)).toEqual(printed.map((module) => module.title));
    expect(modules.map((module) => module.position)).toEqual(printed.map((_, index) => index + 1));
  });

  it.each(printed.map((module, index) => ({ ...module, index })))(
    "$title: data items, location and settings",
    (facts) => {
      const module = modules[facts.index];
      expect({
        dataItems: module?.dataItems.map((item) => item.label),
        consoleLocation: module?.consoleLocation,
        consoleSettings: module?.consoleSettings,
      }).toEqual({
        dataItems: facts.dataItems,
        consoleLocation: facts.consoleLocation,
        consoleSettings: facts.consoleSettings,
      });
    },
  );

  it("names each module after its title", () => {
    for (const { id, title } of modules) {
      expect(id).toBe(
        title
          .replace(/\(.*\)/, "")
          .trim()
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "-"),
      );
    }
  });

  it("has a setting with every label of its console settings", () => {
    for (const module of modules) {
      const labels = kinds
        .flatMap((kind) => kind.settings)
        .filter((setting) => setting.module === module.id)
        .map((setting) => setting.label);
      for (const label of module.consoleSettings) expect(labels).toContain(label);
    }
  });

  it("is not copied: no eight words of its explanations in a row", () => {
    const { hashes } = JSON.parse(
      readFileSync(join(import.meta.dirname, "fixtures/notice-2018-08-02-prose.json"), "utf8"),
    ) as {
      readonly hashes: readonly string[];
    };
    const known = new Set(hashes);
    expect(known.size).toBeGreaterThan(900);
    const copied = ownWords().filter((words) => eightGrams(words).some((gram) => known.has(hash(gram))));
    expect(copied).toEqual([]);
  });

  it("would notice a copy", () => {
    const { hashes } = JSON.parse(
      readFileSync(join(import.meta.dirname, "fixtures/notice-2018-08-02-prose.json"), "utf8"),
    ) as {
      readonly hashes: readonly string[];
    };
    const sentence =
      "During this period, the administrator may be able release them or inspect them if further analysis is required.";
    expect(eightGrams(sentence).every((gram) => hashes.includes(hash(gram)))).toBe(true);
  });
});

/** Everything in the catalog that is in our own words. */
function ownWords(): string[] {
  return [
    ...modules.flatMap(({ purpose, optOut, purge, later }) => [
      purpose,
      ...(optOut.by === "none" ? [optOut.reason] : [optOut.stops, optOut.cost]),
      purge ?? "",
      ...later.map((each) => each.fact),
    ]),
    ...kinds.flatMap((kind) => [
      kind.description,
      ...kind.settings.flatMap((setting) => [setting.description, setting.uncertain ?? ""]),
    ]),
    ...sites.map((site) => site.uncertain ?? ""),
  ];
}

function eightGrams(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(" "));
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
