// Getters compute what is set.
import { TmesHighProfileUsers, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Decisions {
  constructor(readonly country: string) {}

  get preview(): boolean {
    return this.country !== "DE";
  }

  get source(): "directory" | "custom" {
    return this.preview ? "custom" : "directory";
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const country of ["DE", "CZ"]) {
  const decisions = new Decisions(country);
  const tenant = new TmesTenant(stack, country, {
    name: `acme-${country}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesQuarantineDigest(tenant, "daily", {
    enabled: true,
    recipients: "all",
    inlineActions: decisions.preview ? { enabled: true, preview: true } : { enabled: false },
  });
  if (decisions.source === "directory") new TmesHighProfileUsers(tenant, "board", { source: "directory" });
  else new TmesHighProfileUsers(tenant, "board", { source: "custom", customCount: 3 });
}
app.synth();
