/* eslint-disable @typescript-eslint/no-explicit-any -- what was written to disk is looked at freely */
/** Synthesises small apps into temporary folders. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack, type AppConfig } from "cdktf";
import { onTestFinished } from "vitest";
import { TmesPolicy, TmesTenant, type TmesTenantProps } from "../src/index.ts";

/** An app whose output goes to a folder of its own, removed after the test. Its findings are not printed. */
export function testApp(config: AppConfig = {}): App {
  const outdir = mkdtempSync(join(tmpdir(), "tmes-"));
  onTestFinished(() => rmSync(outdir, { recursive: true, force: true }));
  const app = new App({ outdir, ...config });
  TmesPolicy.of(app).configure({ report: "silent", today: "2026-01-31" });
  return app;
}

/** A tenant in a stack of its own. */
export function testTenant(app = testApp(), name = "acme-us", props: Partial<TmesTenantProps> = {}): TmesTenant {
  return new TmesTenant(new TerraformStack(app, name), "tenant", { ...tenantProps(name), ...props });
}

/** Props of a tenant to which few rules apply. */
export function tenantProps(name = "acme-us"): TmesTenantProps {
  return { name, site: "us", edition: "advanced", dataSubjects: ["US"], inventory: "partial" };
}

/** Synthesises, whatever the rules say. */
export function synth(app: App): void {
  try {
    app.synth();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "TmesPolicyError") throw error;
  }
}

export interface StackFile {
  readonly resource: { readonly terraform_data: Readonly<Record<string, { readonly input: Record<string, any> }>> };
}

/** A stack's cdk.tf.json. */
export const stackFile = (app: App, stack = "acme-us"): StackFile =>
  json(join(app.outdir, "stacks", stack, "cdk.tf.json"));

/** The inputs in a stack's file, by name of the item. */
export function inputs(app: App, stack = "acme-us"): Readonly<Record<string, Record<string, any>>> {
  const all = Object.values(stackFile(app, stack).resource.terraform_data);
  return Object.fromEntries(all.map(({ input }) => [String(input["name"]), input]));
}

export const sourcesFile = (app: App, stack = "acme-us"): any =>
  json(join(app.outdir, "stacks", stack, "tmes-sources.json"));

export const report = (app: App): any => json(join(app.outdir, "policy-validation-report.json"));

export function json(file: string): any {
  return JSON.parse(readFileSync(file, "utf8"));
}
