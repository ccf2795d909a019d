// Shape: `process.env.STAGE ?? "dev"` picks one of several configurations.
// Environments: ; STAGE=dev; STAGE=prod
import { TmesApiAccess, TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface StageConfig {
  readonly tenant: string;
  readonly apiKeys: number;
  readonly mobileNumbers: boolean;
}

const configs: Record<string, StageConfig> = {
  dev: { tenant: "dunlin-dev", apiKeys: 2, mobileNumbers: true },
  prod: { tenant: "dunlin", apiKeys: 1, mobileNumbers: true },
};

const stage = process.env["STAGE"] ?? "dev";
const config = configs[stage];
if (config === undefined) {
  throw new Error(`There is no configuration for stage ${stage}.`);
}

const app = new App();
const stack = new TerraformStack(app, `mail-${stage}`);
const tenant = new TmesTenant(stack, "tenant", {
  name: config.tenant,
  site: "eu",
  edition: "cegp",
  dataSubjects: ["IE"],
});
new TmesProfile(tenant, "profile", {
  mobileNumbersLeftOut: !config.mobileNumbers,
  roleAddressesOnly: true,
  subaccountsDeletedOnLeaving: true,
});
new TmesApiAccess(tenant, "api", { keyCount: config.apiKeys, retiredKeysDeleted: stage !== "dev" });
app.synth();
