/** `documents` in the configuration: the patterns and the tenant documents of a folder are the same. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compliant, config } from "./documents.ts";
import { folderWith, tmes } from "./run.ts";

const folderOf = (patterns: readonly string[], files: Readonly<Record<string, string>>): string =>
  folderWith({ ".git/HEAD": "", "tmes.config.yaml": `${config}\ndocuments: ${JSON.stringify(patterns)}\n`, ...files });

const errorsOf = async (cwd: string, path: string): Promise<string> => {
  const { code, stderr } = await tmes(["check", path], { cwd });
  expect(code).toBe(stderr === "" ? 0 : 2);
  return stderr;
};

it("a pattern that no file matches is an error of a check of the whole", async () => {
  const cwd = folderOf(["a/*.yaml", "b/*.yaml"], { "a/x.yaml": compliant });
  expect(await errorsOf(cwd, ".")).toContain('tmes.config.yaml: no file matches "b/*.yaml" of `documents`.');
  expect(await errorsOf(cwd, "a")).toBe("");
});

it("a file that is named is held to them too", async () => {
  const cwd = folderOf(["a/*.yaml"], { "b/x.yaml": compliant });
  expect(await errorsOf(cwd, "b/x.yaml")).toMatch(/^error: b\/x\.yaml: it is a tenant document, and `documents` in/);
});

it("a link counts by its own path", async () => {
  const cwd = folderOf(["a/*.yaml"], { "b/x.yaml": compliant });
  mkdirSync(join(cwd, "a"));
  symlinkSync("../b/x.yaml", join(cwd, "a/x.yaml"));
  expect(await errorsOf(cwd, "a")).toBe("");
});

it("a file of any name that they match must be one", async () => {
  const cwd = folderOf(["a/**"], {
    "a/x.yaml": compliant,
    "a/README.md": "# Tenants\n",
    "a/b.yaml": "",
    "a/c.yaml": "c: 1\n",
  });
  const errors = await errorsOf(cwd, ".");
  expect(errors).toContain("a/README.md: `documents` in tmes.config.yaml matches it");
  expect(errors).toContain(
    "a/b.yaml: `documents` in tmes.config.yaml matches it, but it is not a tenant document: it is empty.",
  );
  expect(errors).toContain("a/c.yaml: `documents` in tmes.config.yaml matches it, but it is not a tenant document.\n");
});

it("a file outside of the folder of a named configuration is not held to it", async () => {
  const cwd = folderWith({
    ".git/HEAD": "",
    "ci/strict.yaml": `${config}\ndocuments: ["x.yaml"]\n`,
    "b/x.yaml": compliant,
  });
  const { code, stderr } = await tmes(["check", "b", "--config", "ci/strict.yaml"], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
