// Makes a tenant.
import { TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";

export interface Options {
  readonly country: string;
  readonly passwords: boolean;
}

const defaults: Options = { country: "NO", passwords: false };

export function createTenant(app: App, name: string, change: (options: Options) => Options): void {
  const { country, passwords } = change(defaults);
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: [country] });
  new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: passwords });
}
