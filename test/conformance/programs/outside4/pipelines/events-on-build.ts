// Teams listen for the tenant that the platform makes, and add their page to it when it comes.
// Shape: typed event emitter that decouples teams from the platform's stack
import { EventEmitter } from "node:events";
import { TmesEmailRecovery, TmesPhishingSimulation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Events {
  tenant: [tenant: TmesTenant];
  done: [];
}

const platform = new EventEmitter<Events>();

platform.on("tenant", (tenant) => {
  new TmesPhishingSimulation(tenant, "simulation", {
    trendMicro: false,
    services: [{ enabled: true, name: "Training", addresses: ["203.0.113.9"], description: "Yearly training" }],
  });
});

platform.on("tenant", (tenant) => {
  // Support restores mail that rules deleted.
  new TmesEmailRecovery(tenant, "recovery", { enabled: true });
});

const app = new App();
platform.once("done", () => {
  app.synth();
});

const tenant = new TmesTenant(new TerraformStack(app, "events"), "tenant", {
  name: "the-phone-company",
  site: "eu",
  edition: "standard",
  dataSubjects: ["BE"],
  inventory: "complete",
});
platform.emit("tenant", tenant);
platform.emit("done");
