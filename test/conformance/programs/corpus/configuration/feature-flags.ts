// Shape: feature flags with a default, switched on for some.
import { TmesEmailReportingAddIn, TmesIpReputation, TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Flags {
  readonly addIn?: boolean;
  readonly reputation?: boolean;
  readonly attach?: boolean;
}

const flags: Record<string, Flags> = {
  acme: { addIn: true },
  "acme-bank": { reputation: false, attach: true },
  "acme-club": {},
};

const flag = (tenant: string, name: keyof Flags, otherwise: boolean): boolean => flags[tenant]?.[name] ?? otherwise;

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of Object.keys(flags)) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["NL"] });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: flag(name, "addIn", false) });
  new TmesIpReputation(tenant, "reputation", { quickIpList: { level: flag(name, "reputation", true) ? 2 : 0 } });
  new TmesNotification(tenant, "virus", {
    to: ["security@acme.example"],
    tokens: ["%SENDER%"],
    attachOriginal: flag(name, "attach", false),
  });
}
app.synth();
