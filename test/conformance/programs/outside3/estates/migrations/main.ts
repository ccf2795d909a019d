// Shape: settings of an old version are migrated step by step, as schemas of databases are.
import { TmesEndUserQuarantine, TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { migrate } from "./migrations/index.ts";

const stored = { version: 1, level: 0, selfService: "all" };
const current = migrate(stored);

const app = new App();
const stack = new TerraformStack(app, "theatre");
const tenant = new TmesTenant(stack, "tenant", {
  name: "theatre-on-the-quay",
  site: "eu",
  edition: "standard",
  dataSubjects: ["HR"],
});

new TmesIpReputation(tenant, "reputation", {
  quickIpList: { level: current.level },
  standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
  approved: { countries: current.countries, bypassSpamDetection: false },
});
new TmesEndUserQuarantine(tenant, "quarantine", {
  permissions: Object.fromEntries(
    current.reasons.map((reason) => [reason, { view: true, takeAction: current.act.includes(reason) }]),
  ),
});
app.synth();
