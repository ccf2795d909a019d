// Each YAML file of a folder is a tenant. The files are checked against a type guard before they are used.
// Shape: readdirSync over a folder of YAML files, one stack for each file
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { parse } from "yaml";
import { isTenantFile, type TenantFile } from "./schema.ts";

const folder = join(import.meta.dirname, "tenants");

function load(file: string): TenantFile {
  const value: unknown = parse(readFileSync(join(folder, file), "utf8"));
  if (!isTenantFile(value)) throw new Error(`${file} is not a tenant file.`);
  return value;
}

const app = new App();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()) {
  const id = basename(file, ".yaml");
  const { site, people, edition, reports } = load(file);
  const stack = new TerraformStack(app, id);
  const tenant = new TmesTenant(stack, "tenant", {
    name: id,
    site,
    edition,
    dataSubjects: people,
    inventory: "complete",
  });
  for (const { name, enabled = true, frequency = "monthly", recipients } of reports) {
    new TmesScheduledReport(tenant, name, { enabled, frequency, recipients });
  }
}
app.synth();
