/** The digest changes with what decides verdicts, and with nothing else. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { PolicyOptions } from "../src/options.ts";
import { policyDigest } from "../src/policy-digest.ts";

const bundle = dirname(
  createRequire(createRequire(import.meta.url).resolve("@tmes-as-code/policy/package.json")).resolve(
    "@tmes-as-code/policies/bundle/manifest.json",
  ),
);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tmes-digest-"));
  mkdirSync(join(folder, ".git"));
  mkdirSync(join(folder, "emea", "de"), { recursive: true });
  write("tmes.config.yaml", "packs: [all]\n");
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const digest = (at = ".", options: PolicyOptions = {}, day = "2026-01-31"): string =>
  policyDigest(options, join(folder, at), day);

/** Whether each change changes the digest. */
function changes(at: string, options: PolicyOptions, ...steps: readonly (() => void)[]): readonly boolean[] {
  let before = digest(at, options);
  return steps.map((step) => {
    step();
    const after = digest(at, options);
    const changed = after !== before;
    before = after;
    return changed;
  });
}

test("the day", () => {
  expect(digest(".", {}, "2026-02-01")).not.toBe(digest());
  expect(digest()).toBe(digest());
});

test("a configuration above, here and below; one with a wrong name; not other files", () => {
  const steps = [
    () => write("tmes.config.yaml", "packs: [strict]\n"),
    () => write("tmes.config.yaml", "packs: [strict]\nprojects: [emea]\n"),
    () => write("emea/tmes.config.yaml", "packs: [strict]\n"),
    () => write("emea/tmes.config.yaml", "packs: [all]\n"),
    () => write("emea/de/tmes.config.yml", "packs: [all]\n"),
    () => write("emea/de/main.ts", "export {};\n"),
  ];
  expect(changes(".", {}, ...steps)).toEqual([true, true, true, true, true, false]);
});

test("a configuration above the folder that ESLint runs in", () => {
  expect(changes("emea", {}, () => write("tmes.config.yaml", "packs: [strict]\n"))).toEqual([true]);
});

test("a named configuration alone", () => {
  write("own.yaml", "packs: [all]\n");
  const steps = [
    () => write("tmes.config.yaml", "packs: [strict]\n"),
    () => write("own.yaml", "packs: [strict]\n"),
    () => write("own.yaml", "packs: [strcit]\n"),
  ];
  expect(changes(".", { config: join(folder, "own.yaml") }, ...steps)).toEqual([false, true, true]);
});

test("the data and the manifest of a bundle, configured or given", () => {
  cpSync(bundle, join(folder, "own"), { recursive: true });
  const steps = [
    () => appendFileSync(join(folder, "own", "data.json"), "\n"),
    () => write("own/manifest.json", "{}"),
    () => rmSync(join(folder, "own", "data.json")),
  ];
  expect(changes(".", { bundle: join(folder, "own") }, ...steps)).toEqual([true, true, true]);
  write("tmes.config.yaml", "packs: [all]\nbundles: [./own]\n");
  expect(changes(".", {}, () => cpSync(bundle, join(folder, "own"), { recursive: true }))).toEqual([true]);
});
