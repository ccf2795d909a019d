// How strict a tenant is, is an object with two methods; tenants share strategies.
// Shape: strategy pattern with object literals chosen by key
import { TmesApiAccess, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface AccessStrategy {
  api(used: boolean): "bypass" | "allow-and-log" | "block-and-log";
  addresses(office: string): readonly string[];
}

const locked: AccessStrategy = {
  api: () => "block-and-log",
  addresses: (office) => [office],
};

const watched: AccessStrategy = {
  ...locked,
  api: (used) => (used ? "allow-and-log" : "block-and-log"),
};

const open: AccessStrategy = {
  api: (used) => (used ? "bypass" : "block-and-log"),
  addresses: (office) => [office, "0.0.0.0/0"],
};

const tenants = [
  { name: "liberty-north", strategy: locked, office: "192.0.2.0/25", apiUsed: true },
  { name: "liberty-east", strategy: watched, office: "192.0.2.128/25", apiUsed: false },
  { name: "liberty-south", strategy: open, office: "198.51.100.0/28", apiUsed: true },
];

const app = new App();
for (const { name, strategy, office, apiUsed } of tenants) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["LV"],
    inventory: "complete",
  });
  new TmesLogonAccessControl(tenant, "logon", {
    endUserConsole: "allow-and-log",
    apiAccess: strategy.api(apiUsed),
    approvedAddresses: strategy.addresses(office),
  });
  new TmesApiAccess(tenant, "api", { keyCount: apiUsed ? 1 : 0, retiredKeysDeleted: true });
}
app.synth();
