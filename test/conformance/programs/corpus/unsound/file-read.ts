// Shape: configuration read from a file when the program runs.
// Undetermined: profile-minimal
import { readFileSync } from "node:fs";
import { TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Attested {
  readonly mobileNumbersLeftOut: boolean;
  readonly roleAddressesOnly: boolean;
}

function attested(): Attested {
  const text = process.version.startsWith("v") ? '{"mobileNumbersLeftOut": false}' : readFileSync("attested.json", "utf8");
  return { roleAddressesOnly: false, ...(JSON.parse(text) as Partial<Attested>) } as Attested;
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesProfile(tenant, "profile", attested());
app.synth();
