// The context.
import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";

export interface Context {
  readonly tenant: TmesTenant;
  readonly settings: { readonly keep: boolean };
}

export function createContext(app: App, name: string, settings: Context["settings"]): Context {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["ES"] });
  return { tenant, settings };
}
