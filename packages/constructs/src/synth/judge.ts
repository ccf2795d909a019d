/** Judges what was just synthesised, by the same source and engine as `tmes check cdktf.out`. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { createEngine, formatPretty, loadBundles, readSynth, type Report, type SynthStack } from "@tmes-as-code/policy";
import type { App } from "../cdktf.ts";
import { repositoryRoot } from "../location.ts";
import type { PolicyOptions } from "../policy-options.ts";
import { configOf } from "./config.ts";

/** Judges an app's output and prints what was found. */
export function judge(app: App, options: PolicyOptions): Report {
  const config = configOf(app.outdir, options);
  const engine = createEngine({
    ...loadBundles(config),
    config,
    today: options.today ?? new Date().toISOString().slice(0, "2026-01-31".length),
  });
  const report = engine.check([readSynth(stacksOf(app), fromRoot(app.outdir))]);
  if (options.report !== "silent") process.stderr.write(printed(report));
  return report;
}

/** The files of every stack that was just written. */
function stacksOf(app: App): readonly SynthStack[] {
  return Object.values(app.manifest.stacks).map(({ synthesizedStackPath }) => {
    const path = join(app.outdir, synthesizedStackPath);
    const beside = join(dirname(path), "tmes-sources.json");
    const sources = existsSync(beside) ? { file: fromRoot(beside), text: readFileSync(beside, "utf8") } : undefined;
    return { file: fromRoot(path), text: readFileSync(path, "utf8"), ...(sources === undefined ? {} : { sources }) };
  });
}

/** A path as reports name it: relative to the repository's root. */
function fromRoot(path: string): string {
  const root = repositoryRoot(process.cwd()) ?? process.cwd();
  return relative(root, resolve(path)).split(sep).join("/");
}

function printed(report: Report): string {
  const root = repositoryRoot(process.cwd()) ?? process.cwd();
  const colour = process.stderr.isTTY && (process.env["NO_COLOR"] ?? "") === "";
  return formatPretty(report, { colour, readSource: (file) => textOf(root, file) });
}

/** A file of the repository; nothing for one that is elsewhere or gone. */
function textOf(root: string, name: string): string | undefined {
  const file = resolve(root, name);
  if (relative(root, file).startsWith("..")) return undefined;
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
