/** Several bundles: found from the configuration, used together, distinguished. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseConfig, type Config } from "../../src/config/config.ts";
import { loadBundles, loadBundle } from "../../src/node/bundles.ts";
import { manifestOf } from "../../src/engine/bundles.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { ConfigError } from "../../src/errors.ts";
import type { Report } from "../../src/types.ts";
import { writeTinyBundle, type TestRule } from "./tiny-bundle.ts";
import { item, source, tenant, verdicts } from "./views.ts";

const off: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
  slots: [{ path: "settings.on", applies: false, positive: true }],
};
const named: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Another name."}} if input.item.name == input.params.bad`,
  info: {
    reads: [{ path: "item.name", applies: false, finding: true }],
    parameters: { bad: { type: "text", schema: { type: "string" }, description: "A bad name.", default: "bad" } },
  },
};
const standard = writeTinyBundle({ rules: { off } });
const own = writeTinyBundle({
  rules: { named },
  packs: { ours: { rules: { named: {}, off: { severity: "warn" } } } },
  presence: { toy: { type: "always" } },
});

const root = mkdtempSync(join(tmpdir(), "bundles-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
cpSync(own, join(root, "own"), { recursive: true });
const installed = join(root, "node_modules", "@example", "mail-rules");
mkdirSync(join(installed, "dist"), { recursive: true });
cpSync(own, join(installed, "dist", "bundle"), { recursive: true });
writeFileSync(
  join(installed, "package.json"),
  JSON.stringify({ name: "@example/mail-rules", version: "1.0.0", exports: { "./bundle/*": "./dist/bundle/*" } }),
);

const config = (text: string): Config => parseConfig(text, "tmes.config.yaml", root);

function check(text: string): Report {
  const settled = config(text);
  const engine = createEngine({ ...loadBundles(settled, standard), config: settled, today: "2026-01-31" });
  return engine.check([source([tenant([item("bad", { on: true }), item("good", { on: false })])])], {
    allResults: true,
  });
}

const everything = {
  "named acme toy/bad": "fail",
  "named acme toy/good": "pass",
  "off acme toy/bad": "fail",
  "off acme toy/good": "pass",
};

describe("a bundle besides the built-in one", () => {
  test.each(["./own", "own/../own/.", "@example/mail-rules"])("is found as %s and judges too", (from) => {
    const where = from.startsWith("own") ? `./${from}` : from;
    const report = check(`packs: [all, ours]\nbundles: ["${where}"]\n`);
    expect(verdicts(report)).toEqual(everything);
    expect(report.custom).toEqual([{ name: where, digest: loadBundle(own).digest, revision: "test" }]);
    expect(report.bundle.digest).toBe(loadBundle(standard).digest);
    expect(report.coverage).toMatchObject({ items: 2, evaluations: 4 });
  });
  test("has packs that name built-in rules, and parameters", () => {
    const report = check("packs: [ours]\nbundles: [./own]\nrules: { named: { parameters: { bad: good } } }\n");
    expect(verdicts(report)).toEqual({
      ...everything,
      "named acme toy/bad": "pass",
      "named acme toy/good": "fail",
    });
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["named", "error"],
      ["off", "warn"],
    ]);
  });
  test("judges console objects that are not declared, if it alone knows them", () => {
    const settled = config("packs: [all]\nbundles: [./own]\n");
    const engine = createEngine({ ...loadBundles(settled, standard), config: settled, today: "2026-01-31" });
    expect(verdicts(engine.check([source([tenant([])])], { allResults: true }))).toEqual({
      "off acme toy/settings": "undetermined",
    });
  });
  test("is not in the report where there is none", () => {
    expect(check("packs: [all]\n")).not.toHaveProperty("custom");
  });
  test("may be pinned by its digest, and the built-in one too", () => {
    const { digest } = loadBundle(own);
    const builtIn = loadBundle(standard).digest;
    const text = `packs: [all, ours]\nbundles:\n  - { from: ./own, digest: ${digest} }\n  - { from: "@tmes-as-code/policies", digest: ${builtIn} }\n`;
    const report = check(text);
    expect(verdicts(report)).toEqual(everything);
    expect(report.custom).toHaveLength(1);
  });
});

describe("is refused, with the line:", () => {
  const other = "f".repeat(64);
  const conflicting = writeTinyBundle({ rules: { off }, packs: { mine: { rules: { off: {} } } } });
  const samePack = writeTinyBundle({ rules: { named } });
  const astray = writeTinyBundle({ rules: { named }, packs: { mine: { rules: { ghost: {} } } } });
  const damaged = writeTinyBundle({ rules: { named }, packs: {} });
  writeFileSync(join(damaged, "data.json"), "{");
  const near = (folder: string): string => {
    cpSync(folder, join(root, basename(folder)), { recursive: true });
    return `./${basename(folder)}`;
  };

  test.each([
    ["a missing folder", "./nowhere", /bundle in \.\/nowhere cannot be read: policy\.wasm/],
    ["a missing package", "@example/other-rules", /`@example\/other-rules` cannot be found/],
    ["a package without a bundle", "vitest", /`vitest` cannot be found/],
    ["damage", near(damaged), /is damaged: data\.json is not JSON/],
    [
      "another digest",
      `{ from: ./own, digest: ${other} }`,
      new RegExp(`is another one: its digest is ${loadBundle(own).digest}`),
    ],
    ["a rule of another bundle", near(conflicting), /bundles `.*` and `\.\/bundle-\w+` both have a rule `off`/],
    ["a pack of another bundle", near(samePack), /both have a pack `all`/],
    ["a pack that names nothing", near(astray), /pack `mine` names rule `ghost`, which no bundle has/],
  ])("%s", (_, entry, says) => {
    const text = `packs: [all]\nbundles:\n  - ${entry.startsWith("{") ? entry : `"${entry}"`}\n`;
    const refusal = (): unknown => check(text);
    expect(refusal).toThrow(ConfigError);
    expect(refusal).toThrow(says);
    expect(refusal).toThrow(expect.objectContaining({ file: "tmes.config.yaml", line: 3 }));
  });
  test("where the configuration is in no folder", () => {
    const settled = parseConfig("bundles: [./own]\n", "tmes.config.yaml");
    expect(() => loadBundles(settled, standard)).toThrow(/in no folder/);
  });
});

test("the manifest is the union of all, and the very same for one", () => {
  const settled = config("bundles: [./own]\n");
  const bundles = loadBundles(settled, standard);
  expect(Object.keys(manifestOf(bundles, settled).rules)).toEqual(["off", "named"]);
  expect(Object.keys(manifestOf(bundles, settled).packs)).toEqual(["all", "ours"]);
  expect(manifestOf({ ...bundles, custom: [] }, settled)).toBe(bundles.bundle.manifest);
});
