// Before all tests: says whether the command is built as its sources are, and forgets what OPA was not asked for a week.
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";
import { isBuilt } from "./setup.mjs";

const week = 7 * 24 * 60 * 60 * 1000;

/** Declares what is provided. @typedef {typeof import("../packages/testing/src/tmes.ts")} Declared */

/** @param {import("vitest/node").TestProject} project */
export default function setup(project) {
  project.provide("cliIsBuilt", isBuilt("@tmes-as-code/cli"));
  const answers = join(root, ".cache", "opa");
  if (!existsSync(answers)) return;
  for (const name of readdirSync(answers)) {
    const file = join(answers, name);
    if (Date.now() - statSync(file).mtimeMs > week) rmSync(file);
  }
}
