// The factory.
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";

interface Switches {
  readonly logs: boolean;
  readonly passwords: boolean;
}

export const gateway =
  (defaults: Switches) =>
  (app: App, name: string, overrides: Partial<Switches>): TerraformStack => {
    const stack = new TerraformStack(app, name);
    const { logs, passwords } = { ...defaults, ...overrides };
    const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["NL"] });
    new TmesLogRetrieval(tenant, "logs", { enabled: logs });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: passwords });
    return stack;
  };
