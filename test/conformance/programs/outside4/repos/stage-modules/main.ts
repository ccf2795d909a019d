// Each stage is a module with a default export that spreads the base; the stage of the run is looked up by name.
// Shape: one config module per stage, extending a base module
import { TmesEndUserQuarantine, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Stage } from "./stages/base.ts";
import live from "./stages/live.ts";
import pilot from "./stages/pilot.ts";

class QuarantineStack extends TerraformStack {
  constructor(app: App, stage: Stage) {
    super(app, `quarantine-${stage.name}`);
    const tenant = new TmesTenant(this, "tenant", {
      name: `school-district-${stage.name}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["FI"],
      labels: { stage: stage.name },
      inventory: "complete",
    });
    const own = { view: true, takeAction: stage.quarantineRelease };
    new TmesEndUserQuarantine(tenant, "quarantine", {
      permissions: { spam: own, graymail: own, malware: { view: true, takeAction: stage.malwareRelease } },
    });
    new TmesQuarantineDigest(tenant, "digest", {
      enabled: stage.digest.on,
      recipients: "all",
      inlineActions: { enabled: stage.digest.actions },
    });
  }
}

const app = new App();
for (const stage of [pilot, live]) new QuarantineStack(app, stage);
app.synth();
