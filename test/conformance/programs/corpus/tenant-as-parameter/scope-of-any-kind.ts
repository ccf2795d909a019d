// The scope is a plain Construct; the tenant is found above it.
import { TmesEndUserQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

function rights(scope: Construct): void {
  const group = new Construct(scope, "people");
  new TmesEndUserQuarantine(group, "quarantine", {
    permissions: {
      spam: { view: true, takeAction: true },
      graymail: { view: true, takeAction: true },
      malware: { view: true, takeAction: true },
      ransomware: { view: false, takeAction: false },
    },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
rights(new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "cegp", dataSubjects: ["CZ"] }));
app.synth();
