// Tenants in a YAML file with anchors and merge keys. A reader turns the file into typed records; one tenant adds to its anchor.
// Shape: `parse(readFileSync(…))` next to the program, with a small validation by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TmesPhishingSimulation, TmesTenant, TmesTimeOfClickActions } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { parse } from "yaml";

interface Entry {
  countries: string[];
  simulation: boolean;
  clicks: { dangerous: "block" | "warn"; untested?: "allow" | "warn" };
}

function read(file: string): Map<string, Entry> {
  const document: unknown = parse(readFileSync(join(import.meta.dirname, file), "utf8"), { merge: true });
  if (typeof document !== "object" || document === null || !("tenants" in document)) {
    throw new Error(`${file} has no tenants.`);
  }
  return new Map(Object.entries(document.tenants as Record<string, Entry>));
}

const app = new App();
const stack = new TerraformStack(app, "schools");
for (const [name, { countries, simulation, clicks }] of read("tenants.yaml")) {
  const tenant = new TmesTenant(stack, name, {
    name: `school-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: countries,
    inventory: "complete",
  });
  new TmesPhishingSimulation(tenant, "phishing-simulation", { trendMicro: simulation });
  new TmesTimeOfClickActions(tenant, "time-of-click-actions", clicks);
}
app.synth();
