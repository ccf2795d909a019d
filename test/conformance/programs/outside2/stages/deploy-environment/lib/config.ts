// The environments and how one is deployed.
import { App, TerraformStack } from "cdktf";
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";

const BASE_NAME = "heron";

interface Environment {
  name: string;
  syncGroups: boolean;
}

const DEVELOPMENT: Environment = { name: "development", syncGroups: false };
const ACCEPTANCE: Environment = { name: "acceptance", syncGroups: false };
const PRODUCTION: Environment = { name: "production", syncGroups: true };

export const ENVIRONMENTS = [DEVELOPMENT, ACCEPTANCE, PRODUCTION];

export function deployEnvironment(app: App, environment: Environment): void {
  const stack = new TerraformStack(app, `${BASE_NAME}-${environment.name}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `${BASE_NAME}-${environment.name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["PT", "ES"],
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    source: "entra-id",
    validRecipients: true,
    groups: environment.syncGroups,
    aliases: false,
  });
}
