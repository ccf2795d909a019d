/** Judges what was just synthesised, by the same source and engine as `tmes check cdktf.out`. */
import { createEngine, formatBrief, inert, readSynth, type Report } from "@tmes-as-code/policy";
import { loadBundles, nameOf, readStacks, reportRoot, terminalWidth } from "@tmes-as-code/policy/node";
import type { App } from "../cdktf.ts";
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
  const root = reportRoot();
  const stacks = readStacks(app.outdir, root);
  const { notRead, ...source } = readSynth(stacks, nameOf(app.outdir, root), config.stated);
  const report = { ...engine.check([source], { claims: true }), notRead };
  if (options.report !== "silent") process.stderr.write(inert(printed(report)));
  return report;
}

function printed(report: Report): string {
  const colour = process.stderr.isTTY && (process.env["NO_COLOR"] ?? "") === "";
  return formatBrief(report, {
    colour,
    width: terminalWidth(process.stderr),
    full: "`tmes check cdktf.out --verbose`",
  });
}
