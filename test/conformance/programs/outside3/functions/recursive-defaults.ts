// Shape: a recursive `withDefaults` with a deep partial type over the properties of a construct.
import { TmesScanExceptions, TmesSyslogForwarding, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Deep<T> = T extends object ? { readonly [Key in keyof T]?: Deep<T[Key]> } : T;
type Tree = { readonly [key: string]: boolean | string | Tree };

function withDefaults<T extends Tree>(defaults: T, given: Deep<T> = {} as Deep<T>): T {
  const merged: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    const before = defaults[key];
    merged[key] =
      typeof before === "object" && typeof value === "object" && value !== null
        ? withDefaults(before, value as Deep<Tree>)
        : value;
  }
  return merged as T;
}

const forwarding = {
  detectionLogs: { forward: true, profile: "siem", includeSpam: false },
  auditLogs: { forward: true, profile: "siem" },
  mailTrackingLogs: { forward: false as boolean, profile: "siem" },
  urlClickLogs: { forward: false as boolean, profile: "siem" },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "logs"), "tenant", {
  name: "zoo",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesSyslogForwarding(tenant, "forwarding", withDefaults(forwarding, { mailTrackingLogs: { forward: true } }));
new TmesScanExceptions(tenant, "exceptions", {
  inbound: { fileSize: { intercept: "quarantine", notify: false } },
});
app.synth();
