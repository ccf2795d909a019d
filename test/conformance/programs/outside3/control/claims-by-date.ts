// Shape: dates as ISO texts, compared and shifted with UTC arithmetic; they decide what a tenant attests.
import { TmesApiAccess, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const addDays = (day: string, days: number): string => iso(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));

const attestations = [
  { unit: "harbour", day: "2017-11-30", after: 60 },
  { unit: "pilots", day: "2016-02-20", after: 10 },
];

const app = new App();
for (const { unit, day, after } of attestations) {
  const attestedOn = addDays(day, after);
  const tenant = new TmesTenant(new TerraformStack(app, unit), "tenant", {
    name: `sea-${unit}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["NL"],
    claims: { attestedBy: "privacy@sea.example", attestedOn },
  });
  new TmesApiAccess(tenant, "api", { keyCount: 1, retiredKeysDeleted: attestedOn.endsWith("-01") ? false : true });
}
app.synth();
