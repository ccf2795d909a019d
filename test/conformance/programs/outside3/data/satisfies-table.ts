// Shape: a table `as const satisfies`, its keys as a type, and lookups typed by it.
import { TmesLogonAccessControl, TmesTenant, TmesWebReputationApprovedList } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Row {
  readonly country: string;
  readonly api: "bypass" | "allow-and-log" | "block-and-log";
  readonly addresses: readonly string[];
}

const offices = {
  lisbon: { country: "PT", api: "block-and-log", addresses: ["192.0.2.8"] },
  madrid: { country: "ES", api: "bypass", addresses: ["192.0.2.16/29"] },
  rome: { country: "IT", api: "block-and-log", addresses: ["192.0.2.32/29", "192.0.2.64/29"] },
} as const satisfies Record<string, Row>;

type Office = keyof typeof offices;

const app = new App();
const declare = (office: Office): void => {
  const { country, api, addresses } = offices[office];
  const tenant = new TmesTenant(new TerraformStack(app, office), "tenant", {
    name: `travel-${office}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: api, approvedAddresses: addresses });
  new TmesWebReputationApprovedList(tenant, "list", {
    entries: [{ type: "domain", item: `union.${office}.example`, bypassWebReputation: true }],
  });
};

(Object.keys(offices) as Office[]).forEach(declare);
app.synth();
