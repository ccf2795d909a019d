// Shape: `main()` is async because it awaits the configuration; failures end the process.
import { TmesApiAccess, TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Config {
  readonly name: string;
  readonly country: string;
  readonly keysCleaned: boolean;
  readonly mobiles: boolean;
}

async function fetchConfig(name: string): Promise<Config> {
  // It comes from a parameter store elsewhere.
  await Promise.resolve();
  return { name, country: "SK", keysCleaned: false, mobiles: true };
}

async function main(): Promise<void> {
  const config = await fetchConfig("wigeon");
  const app = new App();
  const stack = new TerraformStack(app, "mail");
  const tenant = new TmesTenant(stack, "tenant", {
    name: config.name,
    site: "eu",
    edition: "cegp",
    dataSubjects: [config.country],
  });
  new TmesApiAccess(tenant, "keys", { keyCount: 2, retiredKeysDeleted: config.keysCleaned });
  new TmesProfile(tenant, "profile", {
    mobileNumbersLeftOut: !config.mobiles,
    roleAddressesOnly: true,
    subaccountsDeletedOnLeaving: true,
  });
  app.synth();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
