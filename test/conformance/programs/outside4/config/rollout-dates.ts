// A feature starts on a day. Before it, and for tenants without a day, the restrictive value holds.
// Shape: scheduled rollout that compares dates of the configuration, not the clock
import { TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

/** The state of the plan that this commit describes. */
const asOf = new Date("2026-04-01T00:00:00Z");

const rollout: Readonly<Record<string, string | null>> = {
  "north.vanarsdel.example": "2026-03-15",
  "south.vanarsdel.example": "2026-09-01",
  "archive.vanarsdel.example": null,
};

function hasStarted(day: string | null): boolean {
  return day !== null && new Date(`${day}T00:00:00Z`).getTime() <= asOf.getTime();
}

const app = new App();
const stack = new TerraformStack(app, "continuity");
const tenant = new TmesTenant(stack, "tenant", {
  name: "vanarsdel",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["HU"],
  inventory: "complete",
});

for (const [domain, day] of Object.entries(rollout)) {
  const started = hasStarted(day);
  new TmesEmailContinuity(tenant, domain.replaceAll(".", "-"), {
    name: domain,
    enabled: started,
    ...(started ? { sending: day === "2026-03-15" } : {}),
  });
}
app.synth();
