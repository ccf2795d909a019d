/** What tests of a synth's record share: a place for records of its own, and a rule whose setting only the synth knows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRecords, recordStore, type SynthRecord } from "@tmes-as-code/policy/node";
import { afterEach, beforeEach, vi } from "vitest";
import type { Project } from "./project.ts";

/** Gives each test of a file a cache folder for records. Returns what marks a test's project, which is removed after it. */
export function keepingRecords(): (project: Project) => Project {
  let projects: Project[] = [];
  let cache = "";
  beforeEach(() => {
    vi.stubEnv("CI", undefined);
    cache = mkdtempSync(join(tmpdir(), "tmes-records-"));
    vi.stubEnv("XDG_CACHE_HOME", cache);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const project of projects) project.remove();
    projects = [];
    rmSync(cache, { recursive: true, force: true });
  });
  return (project) => {
    projects.push(project);
    return project;
  };
}

/** The records of a project. */
export function recordsOf({ folder }: Project): readonly SynthRecord[] {
  const store = recordStore(folder);
  return store === undefined ? [] : readRecords(folder, store);
}

/** A virus rule of `tenant` in a program. `analyzer.json` decides whether its sandbox is on. */
export function virusRule(name: string, level: string): string {
  return `new TmesVirusRule(tenant, ${JSON.stringify(name)}, {
  direction: "inbound",
  enabled: true,
  level: ${JSON.stringify(level)},
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: JSON.parse(readFileSync("analyzer.json", "utf8")),
});
`;
}

/** The content of `analyzer.json`. */
export function analyzerText(enabled: boolean): string {
  return JSON.stringify({ enabled, ...(enabled ? { macroFiles: false } : {}) });
}

/** What a synth says of the virus rule of the organisation, where the sandbox is on. */
export const sends =
  'Virus rule "Organization: Virus" of tenant acme (site eu) sends suspicious files to the Virtual Analyzer';

/** The beginning of what ESLint shows of it. */
export const marked = `At the last synth: ${sends}`;
