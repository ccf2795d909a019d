// Shape: `Object.keys(table) as Array<keyof typeof table>`, with a lookup by key in a second table.
import { TmesIpReputation, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const networks = {
  canteen: { approved: ["192.0.2.0/29"], countries: [] },
  warehouse: { approved: [], countries: ["LI", "CH"] },
} as const;

const readers = { canteen: "officer", warehouse: "anyone" } as const satisfies Record<keyof typeof networks, string>;

const app = new App();
(Object.keys(networks) as Array<keyof typeof networks>).forEach((unit) => {
  const { approved, countries } = networks[unit];
  const stack = new TerraformStack(app, unit);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `ptarmigan-${unit}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["AT"],
  });
  new TmesIpReputation(tenant, "reputation", {
    quickIpList: { level: 3 },
    standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
    approved: { addresses: approved, bypassSpamDetection: false, countries },
  });
  new TmesQuarantine(tenant, "quarantine", {
    accessRestricted: readers[unit] === "officer",
    downloadsProtected: true,
  });
});
app.synth();
