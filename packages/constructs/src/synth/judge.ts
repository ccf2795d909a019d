/** Judges what was just synthesised, by the same source and engine as `tmes check cdktf.out`. */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { createEngine, formatPretty, loadBundle, readSynth, type Report } from "@tmes-as-code/policy";
import type { App } from "../cdktf.ts";
import { repositoryRoot } from "../location.ts";
import type { PolicyOptions } from "../policy-options.ts";
import { configOf } from "./config.ts";

/** Judges an app's output and prints what was found. */
export function judge(app: App, options: PolicyOptions): Report {
  const engine = createEngine({
    bundle: loadBundle(),
    config: configOf(app.outdir, options),
    today: options.today ?? new Date().toISOString().slice(0, "2026-01-31".length),
  });
  const report = engine.check([readSynth(app.outdir)]);
  if (options.report !== "silent") process.stderr.write(printed(report));
  return report;
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
