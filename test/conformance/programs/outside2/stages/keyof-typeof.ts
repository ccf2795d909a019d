// Shape: `as const` regions with `keyof typeof`, and a function that looks one up.
import { TmesEmailReportingAddIn, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const REGIONS = {
  frankfurt: { site: "eu", country: "DE", offices: ["198.51.100.0/26"] },
  sydney: { site: "anz", country: "AU", offices: ["203.0.113.0/26", "203.0.113.64/26"] },
} as const;

type RegionName = keyof typeof REGIONS;

function region<const Name extends RegionName>(name: Name): (typeof REGIONS)[Name] {
  return REGIONS[name];
}

class AccessStack extends TerraformStack {
  constructor(app: App, name: RegionName) {
    super(app, `access-${name}`);
    const { site, country, offices } = region(name);
    const tenant = new TmesTenant(this, "tenant", {
      name: `pipit-${name}`,
      site,
      edition: "cegp",
      dataSubjects: [country],
    });
    new TmesLogonAccessControl(tenant, "logon", {
      apiAccess: "block-and-log",
      endUserConsole: "allow-and-log",
      approvedAddresses: offices,
    });
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled: false });
  }
}

const app = new App();
new AccessStack(app, "frankfurt");
new AccessStack(app, "sydney");
app.synth();
