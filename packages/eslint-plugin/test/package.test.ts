/** What the plugin exports is whole: each rule described, documented, in a configuration, and tested. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Rule } from "eslint";
import { describe, expect, test } from "vitest";
import plugin from "../src/index.ts";

const folder = join(import.meta.dirname, "..");
const ownPages = join(folder, "docs", "rules");
const policyPages = join(folder, "..", "..", "docs", "rules");
const own = [
  ...Object.keys(plugin.configs["authoring"]?.rules ?? {}).map((id) => id.replace("tmes/", "")),
  "custom",
  "undetermined",
];

const rules: readonly (readonly [string, Rule.RuleModule])[] = Object.entries(plugin.rules);

describe.each(rules)("%s", (id, { meta }) => {
  test("is described for ESLint and for people", () => {
    expect(meta).toMatchObject({ type: "problem", schema: expect.any(Array) as unknown });
    expect(meta?.languages?.length).toBeGreaterThan(0);
    expect(meta?.docs?.description).toMatch(/^[A-Z].*[^.]$/);
    expect(Object.values(meta?.messages ?? {}).every((message) => message.length > 0)).toBe(true);
  });

  test("has a page", () => {
    const page = readFileSync(join(own.includes(id) ? ownPages : policyPages, `${id}.md`), "utf8");
    expect(page).toContain(`# ${meta?.docs?.description ?? "?"}\n`);
    expect(page).toContain(`tmes/${id}`);
  });

  test("is in a configuration", () => {
    const configs = Object.entries(plugin.configs).filter(([, { rules = {} }]) => Object.hasOwn(rules, `tmes/${id}`));
    // Custom rules must be configured.
    expect(configs.length > 0).toBe(id !== "custom");
  });
});

test("one thing has one place: a page is here or in the repository's docs", () => {
  for (const [id] of rules) expect(existsSync(join(ownPages, `${id}.md`))).toBe(own.includes(id));
});

test("configurations name themselves and the plugin, and no rule that is none", () => {
  for (const [name, { name: said, plugins, rules: chosen = {} }] of Object.entries(plugin.configs)) {
    expect(said).toBe(`tmes/${name}`);
    expect(plugins?.["tmes"]?.rules).toBe(plugin.rules);
    for (const rule of Object.keys(chosen)) expect(Object.keys(plugin.rules)).toContain(rule.replace("tmes/", ""));
  }
});

test("names and versions are the package's", () => {
  const manifest: unknown = createRequire(import.meta.url)("../package.json");
  const [version, digest] = plugin.meta.version.split("+");
  expect(manifest).toMatchObject({ name: plugin.meta.name, version });
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
});
