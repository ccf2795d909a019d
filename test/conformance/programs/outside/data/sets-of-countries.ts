// Shape: `Set` arithmetic over regions decides where a feature is off.
import { TmesPhishingSimulation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const EEA = new Set(["DE", "FR", "NO", "IS"]);
const AGREED = new Set(["NO"]);

const simulate = (country: string): boolean => !EEA.has(country) || AGREED.has(country);

const countries = [...new Set([...EEA, "US", "DE"])].filter((country) => country !== "IS");

const app = new App();
for (const country of countries) {
  const stack = new TerraformStack(app, country);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `set-${country}`,
    site: EEA.has(country) ? "eu" : "us",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesPhishingSimulation(tenant, "simulation", {
    trendMicro: simulate(country),
    services: [{ enabled: false, name: "Old vendor", addresses: ["203.0.113.7"] }],
  });
}
app.synth();
