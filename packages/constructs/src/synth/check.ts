/**
 * The check at synth: after all stacks are written, in spite of `skipValidation`.
 *
 * CDKTF runs aspects, validations and output stack by stack, and drops validations of the app with `skipValidation`.
 * The one step that always comes last is the manifest, so the check is hung onto it.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { validationReportFile } from "@tmes-as-code/policy/node";
import { App, TerraformStack, type IConstruct } from "../cdktf.ts";
import { endingPlainly, isOfCheck } from "../end-plainly.ts";
import { TmesPolicyError } from "../errors.ts";
import { registryOf } from "../registry.ts";
import { TmesResource } from "../resource.ts";
import { judge } from "./judge.ts";
import { refuseSharedFolders, writeSources } from "./sources.ts";
import { writeValidationReport } from "./validation-report.ts";

/** Puts the check into a construct's app, once. */
export function installCheck(construct: IConstruct): void {
  const registry = registryOf(construct);
  if (registry.checked) return;
  registry.checked = true;
  const app = App.of(construct);
  const { manifest } = app;
  const write = manifest.writeToFile.bind(manifest);
  manifest.writeToFile = () => {
    write();
    try {
      check(app);
    } catch (error) {
      throw isOfCheck(error) ? endingPlainly(error) : error;
    }
  };
}

/**
 * Writes `tmes-sources.json` beside each stack's file and the report, and prints the findings.
 *
 * @throws TmesPolicyError on findings at error severity; TmesConfigError for an app whose output cannot be trusted.
 */
function check(app: App): void {
  const file = join(app.outdir, validationReportFile);
  // What an earlier synth found must not stand for this one, whatever happens next.
  rmSync(file, { force: true });
  const constructs = app.node.findAll();
  const resources = constructs.filter((each) => TmesResource.isTmesResource(each));
  refuseSharedFolders(constructs.filter((each) => TerraformStack.isStack(each)));
  writeSources(app, resources);
  const report = judge(app, registryOf(app).options ?? {});
  writeValidationReport(app, report);
  const errors = report.findings.filter(({ severity, status }) => severity === "error" && status === "open").length;
  if (errors > 0) throw new TmesPolicyError(errors, file);
}
